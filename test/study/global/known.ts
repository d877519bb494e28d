/** Worlds whose outcome is known: a function of a few rules of a small model stands in for the simulation. */

import { figuresOf } from '../../../src/model/replicate.ts';
import type { ModelSpec } from '../../../src/model/spec.ts';
import type { Movable } from '../../../src/scenario/moves/movable.ts';
import type { Worlds } from '../../../src/scenario/moves/worlds.ts';
import type { StudySpec } from '../../../src/scenario/study-spec.ts';
import { normals } from '../../../src/study/calibrate/noise.ts';
import { keyOfMetric, Shelf } from '../../../src/study/shelf.ts';
import { smallModel, smallStudy } from '../small.ts';

const METRIC = 'handOffs';
export type Rule = 'contest' | 'candour' | 'suppress' | 'persist' | 'preAgreed';
type Outcome = (rules: Readonly<Record<Rule, number>>, replication: number) => number;

const IN_FORCE: Readonly<Record<Rule, number>> = {
  contest: 0.5,
  candour: 0.5,
  suppress: 0.5,
  persist: 0.5,
  preAgreed: 0.25,
};

/** A rule that moves from 0 to `high`. */
function movable(id: Rule, high: number): Movable {
  return {
    id,
    unit: 'probability',
    counted: false,
    value: IN_FORCE[id],
    low: 0,
    high,
    moved: (to) => new Map([[id, to]]),
    between: () => null,
  };
}

/**
 * @param highs ranges, each from 0
 * @param own rules that design b sets itself
 * @param isValid where the scenario is valid
 */
export function knownWorlds(
  highs: Readonly<Partial<Record<Rule, number>>>,
  own: readonly Rule[] = [],
  isValid: (values: Readonly<Record<string, number>>) => boolean = () => true,
): Worlds {
  const model = smallModel('east');
  const rules = { ...model.rules, ...IN_FORCE };
  const study = smallStudy({ a: { ...model, rules }, b: smallModel('board') });
  const at = (values: readonly (readonly [Movable, unknown])[], ids: readonly string[]): StudySpec | null => {
    const moved = Object.fromEntries(values.map(([{ id }, value]) => [id, Number(value)]));
    if (!isValid(moved)) return null;
    const designs = study.designs
      .filter(({ id }) => ids.includes(id))
      .map((design) => {
        const kept = design.id === 'b' ? own.map((id) => [id, IN_FORCE[id]]) : [];
        const all = { ...design.model.rules, ...IN_FORCE, ...moved, ...Object.fromEntries(kept) };
        return { ...design, model: { ...design.model, rules: all } };
      });
    return { ...study, designs };
  };
  const assumptions = [...Object.keys(IN_FORCE), 'seed'].map(
    (id) => ({ id }) as StudySpec['assumptions'][number],
  );
  return {
    study: { ...study, assumptions },
    movable: (Object.entries(highs) as [Rule, number][]).map(([id, high]) => movable(id, high)),
    fixed: [{ parameter: 'seed', reason: 'no range' }],
    at,
    inForce: (values) => values.map(([, value]) => value),
  };
}

/** Replications of which all figures are 0, and that of the metric is known for design a; for b it is 0. */
export function knownShelf(outcome: Outcome, load: Outcome = () => 0.5) {
  let simulated = 0;
  /** Rules change none of them. */
  let figures: ReturnType<typeof figuresOf> | undefined;
  const boss = (model: ModelSpec): string => JSON.stringify(model.chart);
  const first = boss(smallModel('east'));
  const shelf = new Shelf([keyOfMetric(METRIC)], async (model, replication) => {
    simulated += 1;
    const rules = model.rules as unknown as Readonly<Record<Rule, number>>;
    const isFirst = boss(model) === first;
    figures ??= figuresOf(model);
    return Float64Array.from(figures, (figure) => {
      if (figure.kind !== 'metric' || figure.slice.by !== 'all') return 0;
      if (figure.info.id.startsWith('load.')) return load(rules, replication);
      return figure.info.id === METRIC && isFirst ? outcome(rules, replication) : 0;
    });
  });
  return { shelf, simulations: () => simulated };
}

/** A line in candour alone, of variance 1 over its range to .8, and noise of a variance in the mean of two replications. */
export function noisyShelf(variance: number) {
  return knownShelf((rules, replication) => {
    const normal = normals('noisy', JSON.stringify(rules), replication);
    return (Math.sqrt(12) / 0.8) * rules.candour + Math.sqrt(2 * variance) * normal();
  });
}

export const ABOUT = {
  a: 'b',
  b: 'a',
  metric: METRIC,
  of: 'difference',
  replications: 2,
  seed: 'known',
} as const;
