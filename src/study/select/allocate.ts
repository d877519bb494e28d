import { chanceOfError } from '../../kernel/stats/correct-selection.ts';
import { handedOut, pairedShares } from '../../kernel/stats/ocba.ts';
import { varianceOfPair } from '../../kernel/stats/unvaried.ts';
import { isFixedFigure } from '../fixed.ts';
import { Field } from './field.ts';
import type { Selection, SelectionPlan } from './selection.ts';

/** Replications that are handed out at a time: so many, or as many as a share of the candidates. */
const ROUND = { least: 16, share: 1 / 4 };
/**
 * It stops early only where the estimated chance of error is below this share of what is allowed. The estimate is looked at
 * after every round, and to stop where it happens to be small makes it too small: at the 1 - confidence itself the
 * stated probability is not kept. Where it stops at so little, what is stated is bounded far above that (99 %).
 */
const SETTLED = 1 / 1000;

/**
 * Optimal computing-budget allocation (see kernel/stats/ocba.ts) over the same customers: after the first replications
 * of all candidates, further ones go in rounds where they help most to tell the best from the others, until `budget`
 * is spent, every candidate that matters has `most`, or the choice is beyond doubt. Nothing is guaranteed: `probability`
 * is an estimate. What is not observed is left out of the pairs; who is out for it, as in a race.
 *
 * @throws {RangeError} where the shelf has no such figure, or delta is not more than 0
 */
export async function allocate(plan: SelectionPlan): Promise<Selection> {
  const { candidates, delta, confidence, most } = plan;
  if (!(delta > 0)) throw new RangeError(`delta must be more than 0, not ${delta}`);
  const field = new Field(plan);
  const exact = isFixedFigure(plan.figure);
  let goesOn = await field.begin();
  while (goesOn && field.left > 0) {
    const ranked = field.ranked();
    const best = ranked[0];
    if (best === undefined || ranked.length < 2) break;
    const leads = ranked.map((c) => field.lead(best, c));
    const error = chanceOfError(leads.slice(1), delta, exact);
    if (error !== null && error <= SETTLED * (1 - confidence)) break;
    const shares = pairedShares(
      0,
      // Who is ahead of the best in the replications that both have is as near to it as can be.
      leads.map(({ mean }) => Math.max(0, mean) + delta),
      leads.map(({ mean, variance }) => {
        if (variance > 0) return variance;
        // It may differ yet, unless nothing can change it.
        return exact ? 0 : varianceOfPair(Math.max(0, mean) + delta);
      }),
    );
    const counts = ranked.map((c) => field.values[c]!.length);
    const round = Math.min(field.left, Math.max(ROUND.least, Math.ceil(ROUND.share * candidates.length)));
    const more = handedOut(shares, counts, round, most);
    if (more.every((n) => n === 0)) break;
    goesOn = await field.simulate(candidates.map((_, c) => more[ranked.indexOf(c)] ?? 0));
  }
  return field.selection(field.ranked()[0] ?? null, false);
}
