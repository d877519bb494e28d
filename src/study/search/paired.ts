/** Paired differences of candidates, and when they are clear. */

import { Moments } from '../../kernel/stats/moments.ts';
import { enoughOfPair } from '../../kernel/stats/unvaried.ts';
import { isFixed } from '../fixed.ts';
import { keyOfMetric, type Row, type Shelf } from '../shelf.ts';
import { correctedInterval } from '../verdict.ts';
import type { Care } from './feasibility.ts';
import { looksOf, type SearchPlan } from './plan.ts';
import type { SearchCandidate } from './results.ts';

/** Moments of a metric's paired difference a - b in the replications that both have, the first `most` at most. */
export function pairedMoments(
  a: readonly Row[],
  b: readonly Row[],
  shelf: Shelf,
  metric: string,
  most = Number.POSITIVE_INFINITY,
): Moments {
  const place = shelf.placeOf(keyOfMetric(metric));
  const moments = new Moments();
  for (let r = 0; r < Math.min(a.length, b.length, most); r++) {
    const x = (a[r]!.figures[place] ?? Number.NaN) - (b[r]!.figures[place] ?? Number.NaN);
    if (!Number.isNaN(x)) moments.add(x);
  }
  return moments;
}

/** Corrected Student t interval of a difference; null where it has not varied and is not known for that yet. */
export function pairedInterval(
  paired: Moments,
  metric: string,
  { error, judgements }: Care,
): readonly [number, number] | null {
  const isKnown = isFixed(metric) || paired.count >= enoughOfPair(error / judgements);
  return paired.variance === 0 && !isKnown ? null : correctedInterval(paired, 1 - error, judgements);
}

/**
 * How much higher a candidate's objective is than that of the best, over the most replications, of those numbers that were
 * set before any was simulated, that both have. When a candidate gets no more hangs on what was seen; an interval at that
 * very number would be too narrow (it was stopped where it looked worst), one at a number set beforehand and corrected
 * for how many such numbers there are is not. It is corrected for all pairs, too: the best was found by the
 * same replications, and may have been any of them.
 *
 * @param kept candidates that keep to the constraints
 */
export function differenceFromBest(
  own: readonly Row[],
  best: readonly Row[],
  kept: number,
  plan: Pick<SearchPlan, 'objective' | 'confidence' | 'first' | 'most'>,
  shelf: Shelf,
): SearchCandidate['fromBest'] {
  const { metric } = plan.objective;
  const looks = looksOf(plan);
  const both = Math.min(own.length, best.length);
  const replications = Math.max(0, ...looks.filter((look) => look <= both));
  const paired = pairedMoments(own, best, shelf, metric, replications);
  if (paired.count === 0) return null;
  const judgements = ((kept * (kept - 1)) / 2) * looks.length;
  const interval = pairedInterval(paired, metric, { error: 1 - plan.confidence, judgements });
  return { difference: paired.mean, interval, replications };
}

/**
 * Whether all of such an interval says that the candidate is worse by more than `delta`, the smallest difference that
 * matters: an edge that does not matter makes nothing worse.
 */
export function isClearlyWorse(
  fromBest: SearchCandidate['fromBest'],
  direction: 'lower' | 'higher',
  delta = 0,
): boolean {
  if (fromBest === null || fromBest.interval === null) return false;
  const [low, high] = fromBest.interval;
  return direction === 'higher' ? high < -delta : low > delta;
}
