/** Plausible worlds from the first draw to the regions in which the answer does not hold. */

import type { Direction } from '../../model/metrics/metric.ts';
import { figuresOf } from '../../model/replicate.ts';
import type { Movable } from '../../scenario/moves/movable.ts';
import { writePlace } from '../../scenario/moves/scale.ts';
import { heldBack } from '../../scenario/moves/unmeasured.ts';
import type { Worlds } from '../../scenario/moves/worlds.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import type { Robustness } from '../robustness-results.ts';
import { type JudgedWorld, judgeWorld } from './judge-world.ts';
import { pairSummary } from './pair-summary.ts';
import { fileKey, type Parts, partsOf, type RobustnessPlan } from './plan.ts';
import { type SeenWorld, simulateWorlds, type WorldsOptions } from './simulate-worlds.ts';

/** What was found, and every world with what was seen in it. */
export interface RobustnessFound {
  readonly robustness: Robustness;
  readonly over: readonly Movable[];
  /** By world; `judged` by design compared with a, null where the scenario is not valid. */
  readonly worlds: readonly {
    readonly values: readonly unknown[];
    readonly judged: readonly JudgedWorld[] | null;
  }[];
}

/** The result does not depend on how many simulations are under way at once; null where it was stopped. */
export async function runRobustness(
  plan: RobustnessPlan,
  parts: Parts,
  options: WorldsOptions,
): Promise<RobustnessFound | null> {
  const seen = await simulateWorlds(plan, parts.over, options);
  if (seen === null) return null;
  const { study, metric, draw } = plan;
  const direction = directionOf(study, metric);
  const worlds = seen.map(({ values, rows }) => ({
    values,
    judged: judgedOf(rows, direction, study.indifference),
  }));
  const [a, ...others] = study.designs.map(({ id }) => id);
  return {
    over: parts.over,
    worlds,
    robustness: {
      key: parts.key,
      file: fileKey(plan),
      a: a!,
      metric,
      worlds: draw,
      invalid: worlds.filter(({ judged }) => judged === null).length,
      replications: study.replications,
      parameters: parts.over.map(({ id, unit, value, low, high }) => ({
        parameter: id,
        unit,
        value: writePlace(value),
        low: writePlace(low),
        high: writePlace(high),
      })),
      notMoved: notMoved(plan, parts),
      pairs: others.map((b, i) =>
        pairSummary(
          b,
          worlds.flatMap(({ values, judged }, w) =>
            judged === null ? [] : [{ world: w + 1, values, judged: judged[i]! }],
          ),
          { over: parts.over, seed: study.seed, direction },
        ),
      ),
    },
  };
}

/** Of what was found before, what would be found again of `study`; else null. Nothing is simulated. */
export function keptRobustness(
  known: Robustness,
  study: StudySpec,
  bytes: Uint8Array,
  worlds: () => Worlds | null,
): Robustness | null {
  const ids = [known.a, ...known.pairs.map(({ b }) => b)];
  const designs = ids.flatMap((id) => study.designs.find((design) => design.id === id) ?? []);
  if (designs.length < ids.length) return null;
  const { metric, worlds: draw, replications } = known;
  const asked = { study: { ...study, designs, replications }, metric, draw, bytes };
  if (known.file === fileKey(asked)) return known;
  const opened = worlds();
  if (opened === null) return null;
  const without = known.notMoved.filter(({ reason }) => reason === 'no part');
  const names = new Set([...known.parameters, ...without].map(({ parameter }) => parameter));
  const movable = opened.movable.filter(({ id }) => names.has(id));
  const plan: RobustnessPlan = { ...asked, worlds: opened, asked: movable };
  const parts = partsOf(plan);
  if (parts.key !== known.key) return null;
  return { ...known, file: fileKey(plan), notMoved: notMoved(plan, parts) };
}

function judgedOf(rows: SeenWorld['rows'], direction: Direction, indifference: number): JudgedWorld[] | null {
  if (rows === null) return null;
  const [a, ...others] = rows;
  return others.map((b) => judgeWorld(a!, b, { direction, indifference }));
}

function directionOf({ designs }: StudySpec, metric: string): Direction {
  const found = figuresOf(designs[0]!.model).find((one) => one.kind === 'metric' && one.info.id === metric);
  return found?.kind === 'metric' ? found.info.direction : 'neither';
}

function notMoved({ study, worlds }: RobustnessPlan, { over, without }: Parts): Robustness['notMoved'] {
  const moved = new Set(over.map(({ id }) => id));
  const held = heldBack(worlds.movable);
  return study.assumptions.flatMap(({ id }) => {
    if (moved.has(id)) return [];
    const fixed = worlds.fixed.find(({ parameter }) => parameter === id)?.reason;
    const idle = without.some((one) => one.id === id);
    const unasked = held.has(id) ? ('held' as const) : ('not asked' as const);
    return [{ parameter: id, reason: fixed ?? (idle ? ('no part' as const) : unasked) }];
  });
}
