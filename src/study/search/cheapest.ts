/** Of the designs that are as good as the best, the one that costs least. */

import type { Row, Shelf } from '../shelf.ts';
import { differenceFromBest, isClearlyWorse } from './paired.ts';
import type { SearchPlan } from './plan.ts';
import type { SearchCandidate, SearchResults } from './results.ts';

/** Metrics of cost, the first of them that is told counts. */
const COSTS = ['cost.perYear', 'cost.perComplaint'];

export interface Among {
  readonly judged: readonly SearchCandidate[];
  /** Ids of those that are not clearly worse than the best. */
  readonly runnersUp: readonly string[];
  /** Place of the best among all that were judged. */
  readonly best: number | null;
  readonly delta: number;
  /** By place among all that were judged. */
  readonly rows: readonly (readonly Row[])[];
  readonly told: readonly string[];
}

/**
 * As good: not clearly worse, and by its mean paired difference worse by delta at most. Null where none of these is clearly
 * cheaper than the best, by an interval of the paired difference that is corrected as that of the objective is: the cheapest
 * is picked by the same replications.
 */
export function cheapestOf(
  { judged, runnersUp, best, delta, rows, told }: Among,
  plan: SearchPlan,
  shelf: Shelf,
): SearchResults['cheapest'] {
  const metric = COSTS.find((id) => told.includes(id));
  if (best === null || metric === undefined || metric === plan.objective.metric) return null;
  const sign = plan.objective.direction === 'higher' ? -1 : 1;
  const kept = judged.filter(({ status }) => status === 'kept').length;
  const cost = { ...plan, objective: { metric, unit: '', direction: 'lower' as const } };
  const cheaper = judged.flatMap((one, i) => {
    if (!runnersUp.includes(one.id) || sign * one.fromBest!.difference > delta) return [];
    const found = differenceFromBest(rows[i]!, rows[best]!, kept, cost, shelf);
    // Turned round: the best is clearly worse.
    return found !== null && isClearlyWorse(found, 'higher') ? [{ id: one.id, metric, ...found }] : [];
  });
  const [cheapest] = cheaper.toSorted((a, b) => a.difference - b.difference);
  return cheapest ?? null;
}
