/** From the options of `sweep` to what is simulated. */

import { suggest } from '../../scenario/nearest.ts';
import type { CompiledSpace } from '../../scenario/space/compile-space.ts';
import { gridSize } from '../../scenario/space/points.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { decimal } from '../../show/format.ts';
import { knownMetrics, sweptMetrics } from '../../study/sweep/metrics.ts';
import { sweepPoints } from '../../study/sweep/points.ts';
import type { Method } from '../../study/sweep/results.ts';
import { referenceOf, type SweepPlan } from '../../study/sweep/run.ts';
import { Failure } from '../failure.ts';
import type { Faults } from '../faults.ts';
import { namesIn } from '../options.ts';

/** As they were given. */
export interface SweepOptions {
  method?: string;
  points?: string;
  metric?: string;
  select?: string;
  replications?: string;
  seed?: string;
}

const METHODS: readonly Method[] = ['grid', 'latin', 'sobol'];
const SELECTIONS = ['kn', 'ocba'] as const;
/** Where nothing is said of how many. */
export const POINTS = 64;
const MOST_POINTS = 100_000;
/** Replications of all points together; more would run for weeks. */
const MOST_RUNS = 1_000_000;

/** @throws Failure with everything that is wrong with what is asked, and what is in `wrong` before */
export function planOf(compiled: CompiledSpace, given: SweepOptions, wrong: Faults): SweepPlan {
  const replications = wrong.whole('--replications', given.replications, 1, 100_000);
  const count = wrong.whole('--points', given.points, 2, MOST_POINTS);
  const seed = wrong.text('--seed', given.seed);
  if (!compiled.ok) for (const error of compiled.errors) wrong.add(error);
  const section = compiled.ok ? compiled.section : {};
  const method = oneOf('--method', given.method, METHODS, wrong) ?? section.method ?? 'grid';
  const select = oneOf('--select', given.select, SELECTIONS, wrong) ?? null;
  const hasPoints =
    given.points !== undefined || (given.method === undefined && section.points !== undefined);
  if (hasPoints && method === 'grid') {
    const where = given.points === undefined ? 'sweep.points of the file' : '--points';
    wrong.on(where)(
      'a grid has as many points as there are combinations',
      `write ${given.points === undefined ? 'method: latin or sobol beside it' : '--method latin or sobol'}`,
    );
  }
  const asked = namesIn(given.metric) ?? [];
  if (compiled.ok) for (const fault of metricFaults(compiled.space.study, asked)) wrong.add(fault);
  if (compiled.ok && method === 'grid') {
    for (const { key, values } of compiled.space.factors) {
      if (values !== null) continue;
      wrong.on(`--vary ${key}`)('a grid needs steps', `write ${key}=.1..0.9:.2, or --method sobol`);
    }
  }
  wrong.settle();
  if (!compiled.ok) throw new RangeError('a fault was not told');
  const { space } = compiled;
  const size = method === 'grid' ? gridSize(space.factors) : (count ?? section.points ?? POINTS);
  const each = replications ?? space.study.replications;
  const product = `${decimal(size, 0)} points × ${decimal(each, 0)} replications`;
  if (size > MOST_POINTS || size * each > MOST_RUNS) {
    const most = `at most ${decimal(MOST_POINTS, 0)} points and ${decimal(MOST_RUNS, 0)} replications in all`;
    throw new Failure(`${product} are too many\n    ${most}: fewer values, or --method sobol --points 256`);
  }
  const ownSeed = seed ?? space.study.seed;
  const plan: SweepPlan = {
    space: { ...space, study: { ...space.study, seed: ownSeed } },
    points: sweepPoints(space.factors, method, size, ownSeed),
    method,
    ...sweptMetrics(space.study, asked),
    seed: ownSeed,
    replications: each,
    select,
  };
  if (referenceOf(plan.space, plan.points) === null) throw new Failure(nothingValid(plan));
  return plan;
}

function oneOf<T extends string>(
  option: string,
  given: string | undefined,
  known: readonly T[],
  wrong: Faults,
): T | undefined {
  const found = known.find((one) => one === given);
  if (given !== undefined && found === undefined) {
    wrong.on(`${option} ${given}`)(`is not one of ${known.join(', ')}`, suggest(given, known));
  }
  return found;
}

function metricFaults(study: StudySpec, asked: readonly string[]): string[] {
  const known = knownMetrics(study);
  const unknown = asked
    .filter((id) => !known.has(id))
    .map((id) => `--metric ${id}  there is no such metric\n    ${suggest(id, [...known.keys()])}`);
  const first = asked[0] === undefined ? undefined : known.get(asked[0]);
  if (first?.direction !== 'neither') return unknown;
  return [
    ...unknown,
    `--metric ${first.id}  neither more nor less of it is better\n    name first the metric that decides which point is best`,
  ];
}

function nothingValid({ space, points }: SweepPlan): string {
  const reasons = new Set(
    points.slice(0, 20).flatMap((point) => {
      const at = space.designAt(point);
      return at.ok ? [] : [at.reason];
    }),
  );
  return `the scenario is valid at no point of the sweep\n${[...reasons].map((reason) => `    ${reason}`).join('\n')}`;
}
