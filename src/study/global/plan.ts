import type { Movable } from '../../scenario/moves/movable.ts';
import { writePlace } from '../../scenario/moves/scale.ts';
import { heldBack } from '../../scenario/moves/unmeasured.ts';
import type { Worlds, WorldValues } from '../../scenario/moves/worlds.ts';
import type { DesignSpec } from '../../scenario/study-spec.ts';
import { VERSION } from '../../version.ts';
import { hashOf } from '../hash.ts';
import { partOf } from '../moved-ends.ts';
import type { NotVaried, Of } from './results.ts';

/** What is looked at in any world. */
export interface GlobalPlan {
  readonly worlds: Worlds;
  /** Ids of two designs; the difference is the second less the first. */
  readonly a: string;
  readonly b: string;
  readonly metric: string;
  readonly of: Of;
  readonly replications: number;
  readonly seed: string;
}

/** The designs that the outcome is made of. */
export function designsIn({ a, b, of }: Pick<GlobalPlan, 'a' | 'b' | 'of'>): readonly string[] {
  return of === 'difference' ? [a, b] : [of === 'a' ? a : b];
}

/** The designs looked at in a world, in the order of `designsIn`; null where the scenario is not valid there. */
export function designsAt(plan: GlobalPlan, values: WorldValues): readonly DesignSpec[] | null {
  const ids = designsIn(plan);
  const study = plan.worlds.at(values, ids);
  return study && ids.map((id) => study.designs.find((design) => design.id === id)!);
}

/**
 * Equal keys give equal figures: hashes the seed, the models as they stand, the ranges, and the models with all of them
 * at the low and at the high end, which tell what the file lets them change.
 */
export function globalKey(plan: GlobalPlan, factors: readonly Movable[], more: readonly unknown[]): string {
  const { a, b, metric, of, replications, seed } = plan;
  const models = [[], factors.map((one) => [one, one.low]), factors.map((one) => [one, one.high])] as const;
  return hashOf([
    VERSION,
    [a, b, metric, of, replications, seed, ...more],
    factors.map(({ id, unit, value, low, high }) => [id, unit, value, low, high]),
    models.map((values) => designsAt(plan, values as WorldValues)?.map(({ model }) => model) ?? null),
  ]);
}

export interface Sorted {
  readonly factors: readonly Movable[];
  readonly leftOut: readonly { readonly parameter: string; readonly reason: NotVaried }[];
}

/**
 * Of the assumptions asked for, those worth moving: which change a design looked at, in what the metric depends on, at
 * some of their values, all others as they stand, and with which the scenario is valid at each of them.
 *
 * @param places values at which an assumption is to be tried
 */
export function sorted(
  plan: GlobalPlan,
  asked: ReadonlySet<string>,
  places: (one: Movable) => readonly unknown[],
): Sorted {
  const { worlds, metric } = plan;
  const written = (values: WorldValues): string | null =>
    designsAt(plan, values)
      ?.map(({ model }) => partOf(model, metric))
      .join() ?? null;
  const asTheyStand = written([]);
  const fixed = new Map(worlds.fixed.map(({ parameter, reason }) => [parameter, reason]));
  const held = heldBack(worlds.movable);
  const reasonOf = (one: Movable): NotVaried | null => {
    if (!asked.has(one.id)) return held.has(one.id) ? 'held' : 'not asked';
    const texts = places(one).map((value) => written([[one, value]]));
    if (texts.includes(null)) return 'not possible';
    return texts.every((text) => text === asTheyStand) ? 'no part' : null;
  };
  const reasons = new Map<string, NotVaried>(fixed);
  for (const one of worlds.movable) {
    const reason = reasonOf(one);
    if (reason !== null) reasons.set(one.id, reason);
  }
  return {
    factors: worlds.movable.filter(({ id }) => !reasons.has(id)),
    leftOut: worlds.study.assumptions.flatMap(({ id }) => {
      const reason = reasons.get(id);
      return reason === undefined ? [] : [{ parameter: id, reason }];
    }),
  };
}

/** As results tell it. */
export function movedOver({ id, unit, value, low, high }: Movable) {
  const [written, from, to] = [value, low, high].map(writePlace) as [string, string, string];
  return { parameter: id, unit, value: written, low: from, high: to };
}
