/** Two designs with an assumption at the ends of its range, and hashes of what decides the figures there. */

import { readsLoyalty } from '../model/metrics/loyalty.ts';
import type { ModelSpec } from '../model/spec.ts';
import type { Movable } from '../scenario/moves/movable.ts';
import type { StudyMoves } from '../scenario/moves/study-moves.ts';
import type { StudySpec } from '../scenario/study-spec.ts';
import { studyHash } from './build-results.ts';
import { hashOf } from './hash.ts';

/** In the order of the designs. */
export type Models = readonly ModelSpec[];

interface MovedEnds {
  /** Null where the scenario is not valid with the value. */
  readonly low: Models | null;
  readonly high: Models | null;
  /** Ids of the designs that an end of the range changes, in what the metric depends on. */
  readonly changed: readonly string[];
  /** Equal keys give equal rows, where the keys of the difference are equal too. */
  readonly key: string;
}

/** Equal keys give equal differences with every assumption as it stands. */
export function differenceKey(study: StudySpec, metric: string): string {
  return hashOf([studyHash(study), study.indifference, study.replications, metric]);
}

export function movedEnds(
  { designs }: StudySpec,
  metric: string,
  moves: StudyMoves,
  one: Movable,
): MovedEnds {
  const ids = designs.map(({ id }) => id);
  const [low, high] = [one.low, one.high].map((value) => modelsAt(ids, moves, one, value)) as [
    Models | null,
    Models | null,
  ];
  const changed = designs.filter(({ model }, d) => {
    const written = partOf(model, metric);
    return [low, high].some((models) => models === null || partOf(models[d]!, metric) !== written);
  });
  const { id, unit, value } = one;
  return {
    low,
    high,
    changed: changed.map((design) => design.id),
    key: hashOf([id, unit, value, one.low, one.high, low, high]),
  };
}

/** What a metric may depend on, as text: what customers make of it all is read by few, and moves nothing else. */
export function partOf(model: ModelSpec, metric: string): string {
  const { loyalty, ...rules } = model.rules;
  return JSON.stringify(readsLoyalty(metric) ? model : { ...model, rules });
}

/** The models of some designs with an assumption at another value; null where the scenario is not valid with it. */
export function modelsAt(
  ids: readonly string[],
  moves: StudyMoves,
  one: Movable,
  value: unknown,
): Models | null {
  const moved = moves.moved(one, value);
  if (moved === null) return null;
  return ids.map((id) => moved.designs.find((design) => design.id === id)!.model);
}
