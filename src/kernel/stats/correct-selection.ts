import type { Moments } from './moments.ts';
import { studentTCdf } from './student-t.ts';
import { unseenOfPair } from './unvaried.ts';

/**
 * Estimated chance that some other system is better than the chosen one by `delta` or more: the sum over the others
 * of the chance of it, by Student's t of their paired differences (Bonferroni's bound on the probability of correct
 * selection, APCS-B: Chen, Lin, Yuecesan and Chick 2000, Discrete Event Dynamic Systems 10, 251-270, with pairs in
 * the place of independent means). A pair that has not varied yet has the chance that a change in one of ten replications
 * was not seen, unless `exact`: figures that cannot vary. Null where a pair has fewer than two replications.
 */
export function chanceOfError(leads: readonly Moments[], delta: number, exact = false): number | null {
  let sum = 0;
  for (const lead of leads) {
    if (!(lead.count >= 2) || !Number.isFinite(lead.mean)) return null;
    const distance = lead.mean + delta;
    const error = Math.sqrt(lead.variance / lead.count);
    if (!(error > 0)) sum += distance > 0 ? (exact ? 0 : unseenOfPair(lead.count)) : 1;
    else sum += studentTCdf(-distance / error, lead.count - 1);
  }
  return sum;
}

/**
 * Estimated probability that no other system is better than the chosen one by `delta` or more, as it is told:
 * rounded down to a whole percent and 0.99 at most, since more would claim what an estimate does not know. 1 where
 * there is no other; null where a pair has fewer than two replications.
 */
export function probabilityOfCorrectSelection(
  leads: readonly Moments[],
  delta: number,
  exact = false,
): number | null {
  if (leads.length === 0) return 1;
  const error = chanceOfError(leads, delta, exact);
  if (error === null) return null;
  return Math.min(0.99, Math.floor(100 * Math.max(0, 1 - error)) / 100);
}
