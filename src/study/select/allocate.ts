import { chanceOfError } from '../../kernel/stats/correct-selection.ts';
import { handedOut, pairedShares } from '../../kernel/stats/ocba.ts';
import { Field } from './field.ts';
import type { Selection, SelectionPlan } from './selection.ts';

/** Replications that are handed out at a time: so many, or as many as a share of the candidates. */
const ROUND = { least: 16, share: 1 / 4 };
/** With a budget, what is left of it is saved where the chance of error is below this share of what is allowed. */
const SETTLED = 1 / 20;

/**
 * Optimal computing-budget allocation (see kernel/stats/ocba.ts) over the same customers: after the first replications
 * of all candidates, further ones go in rounds where they help most to tell the best from the others, until `budget`
 * is spent or every candidate that matters has `most`. Without a budget it goes on until the estimated probability of a
 * right choice is `confidence`. Nothing is guaranteed: `probability` is an estimate. What is not observed is left out of
 * the pairs; who is out for it, as in a race.
 *
 * @throws {RangeError} where the shelf has no such figure, or delta is not more than 0
 */
export async function allocate(plan: SelectionPlan): Promise<Selection> {
  const { candidates, delta, confidence, most, budget } = plan;
  if (!(delta > 0)) throw new RangeError(`delta must be more than 0, not ${delta}`);
  const field = new Field(plan);
  const enough = (1 - confidence) * (budget === null ? 1 : SETTLED);
  let goesOn = await field.begin();
  while (goesOn && field.left > 0) {
    const ranked = field.ranked();
    const best = ranked[0];
    if (best === undefined || ranked.length < 2) break;
    const leads = ranked.map((c) => field.lead(best, c));
    const error = chanceOfError(leads.slice(1), delta);
    if (error !== null && error <= enough) break;
    const shares = pairedShares(
      0,
      leads.map(({ mean }) => mean + delta),
      leads.map(({ variance }) => (variance > 0 ? variance : 0)),
    );
    const counts = ranked.map((c) => field.values[c]!.length);
    const round = Math.min(field.left, Math.max(ROUND.least, Math.ceil(ROUND.share * candidates.length)));
    const more = handedOut(shares, counts, round, most);
    if (more.every((n) => n === 0)) break;
    goesOn = await field.simulate(candidates.map((_, c) => more[ranked.indexOf(c)] ?? 0));
  }
  return field.selection(field.ranked()[0] ?? null, false);
}
