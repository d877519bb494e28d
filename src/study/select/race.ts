import { KimNelson } from '../../kernel/stats/kim-nelson.ts';
import { isFixedFigure } from '../fixed.ts';
import { Field } from './field.ts';
import type { Selection, SelectionPlan } from './selection.ts';

/**
 * A race of the candidates, replication by replication, each leaving as soon as it is shown to be worse: procedure
 * KN (see kernel/stats/kim-nelson.ts) over the same customers. Run to its end it chooses the best, or one within
 * `delta` of it, with a probability of at least `confidence`, among the candidates that were observed. A replication
 * in which nothing was observed of one of those that are in is not judged by; a candidate that was not observed in
 * half of the first ones, or whose figure is without bound in one, is out.
 *
 * The race ends without a guarantee where `most`, `budget` or `signal` stops it: then the best so far is named, and
 * all that are in are left. Replications are judged in their order, so that the answer does not depend on how many are
 * simulated at once; with a shelf that has a store, a race that was stopped goes on where it was.
 *
 * @throws {RangeError} where the shelf has no such figure, or delta, confidence or first is out of bounds
 */
export async function race(plan: SelectionPlan): Promise<Selection> {
  const { candidates, delta, confidence, first, direction, most, figure } = plan;
  const field = new Field(plan);
  const hasBegun = await field.begin();
  const entered = field.still;
  if (!hasBegun || entered.length === 0) return field.selection(field.ranked()[0] ?? null, false);
  const exact = isFixedFigure(figure);
  const kn = new KimNelson({ systems: entered.length, delta, confidence, first, direction, exact });
  const judge = (replication: number): void => {
    const values = entered.map((c) => field.values[c]!.values[replication]!);
    for (const i of kn.alive) if (Math.abs(values[i]!) === Number.POSITIVE_INFINITY) kn.withdraw(i);
    if (kn.alive.every((i) => !Number.isNaN(values[i]))) kn.add(values);
    for (const [i, c] of entered.entries()) if (kn.outAfter[i] !== null) field.leaves(c, 'worse');
  };
  for (let r = 0; r < first; r++) judge(r);
  for (let r = first; !kn.done && r < most && field.left >= kn.alive.length; r++) {
    const racing = kn.alive.map((i) => entered[i]!);
    field.prepare(racing);
    if (!(await field.simulate(candidates.map((_, c) => (racing.includes(c) ? 1 : 0))))) break;
    judge(r);
  }
  const best = kn.best === null ? null : entered[kn.best]!;
  return field.selection(best, kn.done && best !== null);
}
