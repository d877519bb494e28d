/** Looks for candidates worth judging with few replications, from a first set and from what lies beside the best. */

import { type Row, replicationsFrom, type Shelf } from '../shelf.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { excessOf } from './constraint.ts';
import { feasibilityOf, figureOf, momentsOf } from './feasibility.ts';
import { pairedInterval, pairedMoments } from './paired.ts';
import { LOOK, LOOKING_FROM, type SearchPlan, type Shares } from './plan.ts';
import { neighbours, type Place } from './points.ts';
import type { SearchResults } from './results.ts';

/** Candidates whose neighbours are looked at in a round. */
const LEADERS = 3;
/** Of a stretch between two ends, in the first round; half as much in every further one. */
const STEP = 1 / 8;

interface Seen {
  readonly candidate: Candidate;
  readonly rows: readonly Row[];
  /** No constraint is clearly broken. */
  readonly plausible: boolean;
  /** How far it is beyond the constraints, in shares of their bounds. */
  readonly excess: number;
  /** Of the objective, higher better; -Infinity where nothing was observed. */
  readonly worth: number;
}

interface Looked {
  readonly finalists: readonly Candidate[];
  readonly passedOver: SearchResults['passedOver'];
  readonly rounds: number;
}

/**
 * Looks at the candidates there are and, where `widen`, round by round at those one step away from the best three, until
 * none of these is better or nothing may be spent. Leaves those that are not clearly worse than the best of those that
 * may keep to the constraints, the best of them first, `finalists` at most.
 */
export async function look(
  candidates: Candidates,
  plan: SearchPlan,
  shelf: Shelf,
  shares: Shares,
  { widen, onLook }: { readonly widen: boolean; readonly onLook: (candidates: number) => void },
): Promise<Looked> {
  let seen = sorted(await seenOf(candidates.all, plan, shelf));
  onLook(seen.length);
  let rounds = 0;
  for (let step = STEP; widen; step /= 2) {
    const room = shares.lookedAtInAll - seen.length;
    const leader = seen[0];
    if (room <= 0 || leader === undefined) break;
    const beside = seen
      .slice(0, LEADERS)
      .flatMap(({ candidate }): Place[] => neighbours(plan.space.factors, candidate.place, step));
    const added = candidates.add(beside, room);
    if (added.length === 0) break;
    rounds += 1;
    seen = sorted([...seen, ...(await seenOf(added, plan, shelf))]);
    onLook(seen.length);
    if (seen[0] === leader && step < STEP) break;
  }
  const finalists = finalistsOf(seen, plan, shelf, shares.finalists);
  const others = seen.filter(({ candidate }) => !finalists.includes(candidate));
  return { finalists, passedOver: others.map((one) => toldOf(one, plan, shelf)), rounds };
}

function toldOf(
  { candidate, rows, plausible }: Seen,
  { objective, frontier }: SearchPlan,
  shelf: Shelf,
): Looked['passedOver'][number] {
  const figure = (metric: string) => figureOf(momentsOf(rows, shelf, metric));
  const figures = Object.fromEntries(frontier.map(({ metric }) => [metric, figure(metric)]));
  const { design, point } = candidate;
  return {
    id: design.id,
    values: point,
    replications: rows.length,
    objective: figure(objective.metric),
    figures,
    plausible,
  };
}

async function seenOf(candidates: readonly Candidate[], plan: SearchPlan, shelf: Shelf): Promise<Seen[]> {
  const all = candidates.map(({ one }) =>
    Promise.all(shelf.rowsOf(one, replicationsFrom(LOOKING_FROM, LOOK))),
  );
  const rows = await Promise.all(all);
  return candidates.map((candidate, i) => judged(candidate, rows[i]!, plan, shelf));
}

function judged(candidate: Candidate, rows: readonly Row[], plan: SearchPlan, shelf: Shelf): Seen {
  const { constraints, objective, confidence } = plan;
  const care = { error: 1 - confidence, judgements: 1, trusting: true };
  const { judgements, load, status } = feasibilityOf(rows, shelf, constraints, { care, last: false });
  const beyond = judgements.map(({ constraint, mean }) => {
    const one = constraints[constraint]!;
    return mean === null
      ? 0
      : Math.max(0, excessOf(one, mean)) / Math.max(Math.abs(one.bound), Number.MIN_VALUE);
  });
  const excess = beyond.reduce((sum, x) => sum + x, Math.max(0, load - 1));
  const { count, mean } = momentsOf(rows, shelf, objective.metric);
  const worth = count === 0 ? Number.NEGATIVE_INFINITY : objective.direction === 'higher' ? mean : -mean;
  return { candidate, rows, plausible: status !== 'broken', excess, worth };
}

/** The best first: those that may keep to the constraints by their worth, then the others by what they miss. */
function sorted(seen: readonly Seen[]): Seen[] {
  return seen.toSorted((a, b) => {
    if (a.plausible !== b.plausible) return a.plausible ? -1 : 1;
    if (!a.plausible && a.excess !== b.excess) return a.excess - b.excess;
    return a.worth === b.worth ? 0 : b.worth - a.worth;
  });
}

function finalistsOf(seen: readonly Seen[], plan: SearchPlan, shelf: Shelf, most: number): Candidate[] {
  const { objective, confidence } = plan;
  // To be worse counts only beside what seems to keep to everything.
  const leader = seen.find(({ plausible, excess }) => plausible && excess === 0);
  const stays = ({ rows }: Seen): boolean => {
    if (leader === undefined || rows === leader.rows) return true;
    const paired = pairedMoments(rows, leader.rows, shelf, objective.metric);
    const care = { error: 1 - confidence, judgements: seen.length };
    const interval = pairedInterval(paired, objective.metric, care);
    if (interval === null) return true;
    return objective.direction === 'higher' ? interval[1] >= 0 : interval[0] <= 0;
  };
  const left = seen.filter(stays).slice(0, most);
  return left.map(({ candidate }) => candidate);
}
