/** Settles which candidates keep to the constraints. */

import { type Row, replicationsFrom, type Shelf } from '../shelf.ts';
import type { Candidate } from './candidates.ts';
import { type Care, type Feasibility, feasibilityOf, momentsOf } from './feasibility.ts';
import { pairedInterval, pairedMoments } from './paired.ts';
import { errorsOf, looksOf, type SearchPlan } from './plan.ts';

export interface Settled {
  readonly candidate: Candidate;
  readonly feasibility: Feasibility;
  /** Of replications 0, 1, 2 ... */
  readonly rows: readonly Row[];
  /** Given up unsettled, as clearly worse than a candidate that keeps to the constraints. */
  readonly worse: boolean;
}

/**
 * All candidates get `first` replications; those that are not settled twice as many each time, `most` at most, as long as
 * the budget lasts, the best by the objective first. A candidate that is clearly worse than the best of the settled is
 * given up. Intervals are corrected for all candidates, constraints and looks (Bonferroni).
 *
 * @param onRows replications of all candidates so far
 */
export async function settle(
  candidates: readonly Candidate[],
  plan: SearchPlan,
  shelf: Shelf,
  { budget, onRows }: { readonly budget: number; readonly onRows: (replications: number) => void },
): Promise<Settled[]> {
  const { constraints, objective } = plan;
  const looks = looksOf(plan);
  const errors = errorsOf(plan);
  const metrics = constraints.reduce((sum, one) => sum + one.metrics.length, 0);
  const care = careOf(errors.constraints, candidates.length * metrics * looks.length);
  const givingUp = careOf(errors.givingUp, candidates.length * looks.length);
  const settled: Settled[] = [];
  let open = candidates.map((_, i) => i);
  let used = 0;
  for (const [k, look] of looks.entries()) {
    const each = look - (looks[k - 1] ?? 0);
    const affordable = k === 0 ? open.length : Math.floor((budget - used) / each);
    open = byWorth(open, settled, plan, shelf).slice(0, affordable);
    if (open.length === 0) break;
    used += open.length * each;
    const rows = await Promise.all(
      open.map((i) => Promise.all(shelf.rowsOf(candidates[i]!.one, replicationsFrom(0, look)))),
    );
    for (const [o, i] of open.entries()) {
      const last = k === looks.length - 1;
      const feasibility = feasibilityOf(rows[o]!, shelf, constraints, { care, last });
      settled[i] = { candidate: candidates[i]!, feasibility, rows: rows[o]!, worse: false };
    }
    onRows(used);
    const leader = leaderOf(settled, plan, shelf);
    for (const i of open) {
      const { feasibility, rows: own } = settled[i]!;
      if (leader === null || feasibility.status !== 'not settled') continue;
      const paired = pairedMoments(own, leader.rows, shelf, objective.metric);
      const interval = errors.givingUp > 0 ? pairedInterval(paired, objective.metric, givingUp) : null;
      const isWorse =
        interval !== null && (objective.direction === 'higher' ? interval[1] < 0 : interval[0] > 0);
      settled[i] = { ...settled[i]!, worse: isWorse };
    }
    open = open.filter((i) => settled[i]!.feasibility.status === 'not settled' && !settled[i]!.worse);
  }
  return settled;
}

function careOf(error: number, judgements: number): Care {
  return { error, judgements: Math.max(1, judgements) };
}

function worthOf({ rows }: Settled, { objective }: SearchPlan, shelf: Shelf): number {
  const { count, mean } = momentsOf(rows, shelf, objective.metric);
  if (count === 0) return Number.NEGATIVE_INFINITY;
  return objective.direction === 'higher' ? mean : -mean;
}

/** The best by its mean of those that keep to the constraints. */
function leaderOf(settled: readonly Settled[], plan: SearchPlan, shelf: Shelf): Settled | null {
  let leader: Settled | null = null;
  for (const one of settled) {
    if (one?.feasibility.status !== 'kept') continue;
    if (leader === null || worthOf(one, plan, shelf) > worthOf(leader, plan, shelf)) leader = one;
  }
  return leader;
}

function byWorth(
  open: readonly number[],
  settled: readonly Settled[],
  plan: SearchPlan,
  shelf: Shelf,
): number[] {
  const worth = (i: number): number => (settled[i] === undefined ? 0 : worthOf(settled[i]!, plan, shelf));
  return open.toSorted((a, b) => (worth(a) === worth(b) ? a - b : worth(b) - worth(a)));
}
