/** Which constraints rule designs out, and what it would take to let the best of these in. */

import type { Candidates } from './candidates.ts';
import type { SearchPlan } from './plan.ts';
import type { Binding, SearchCandidate } from './results.ts';

/** The constraint that every search has. */
export const STEADY = 'steady state';

/** By constraint, in the order in which they were asked for, limits of spans before and steady state after them. */
export function bindingOf(
  judged: readonly SearchCandidate[],
  { leftOut }: Candidates,
  plan: SearchPlan,
): Binding[] {
  const brokenBy = new Map(judged.map((one) => [one, brokenOf(one)]));
  const each = [...plan.constraints.map(({ text }) => text), STEADY].map((constraint): Binding => {
    const broken = judged.filter((one) => brokenBy.get(one)!.includes(constraint));
    const only = broken.filter((one) => brokenBy.get(one)!.length === 1);
    const [nearest] = only.toSorted(better(plan));
    return {
      constraint,
      broken: broken.length,
      only: only.length,
      nearest: nearest === undefined ? null : told(nearest, constraint, plan),
    };
  });
  const bySpan = leftOut.filter(({ why }) => why.kind === 'span').length;
  const span =
    plan.span === null ? [] : [{ constraint: plan.span.text, broken: bySpan, only: 0, nearest: null }];
  return [...span, ...each];
}

function brokenOf({ constraints, steady }: SearchCandidate): string[] {
  const broken = constraints.flatMap(({ constraint, status }) => (status === 'broken' ? [constraint] : []));
  return steady === false ? [...broken, STEADY] : broken;
}

function told(one: SearchCandidate, constraint: string, { objective }: SearchPlan): Binding['nearest'] {
  const judged = one.constraints.find((each) => each.constraint === constraint);
  return {
    id: one.id,
    value: judged === undefined ? one.load : judged.mean,
    excess: judged === undefined ? one.load - 1 : judged.excess,
    objective: one.figures[objective.metric]!,
  };
}

/** The better objective first; who has none is last. */
function better({ objective }: SearchPlan): (a: SearchCandidate, b: SearchCandidate) => number {
  const sign = objective.direction === 'higher' ? -1 : 1;
  const worth = ({ figures }: SearchCandidate): number => {
    const mean = figures[objective.metric]?.mean ?? null;
    return mean === null ? Number.MAX_VALUE : sign * mean;
  };
  return (a, b) => worth(a) - worth(b);
}

/** Of candidates none of which keeps to all: the one that is beyond the bounds by the smallest shares of them in all. */
export function nearestMissOf(
  judged: readonly SearchCandidate[],
  { constraints }: SearchPlan,
): string | null {
  const bounds = new Map(constraints.map(({ text, bound }) => [text, bound]));
  const missed = ({ constraints: all, load }: SearchCandidate): number =>
    all.reduce(
      (sum, { constraint, excess }) =>
        sum + Math.max(0, excess ?? 0) / Math.max(Math.abs(bounds.get(constraint) ?? 1), Number.MIN_VALUE),
      Math.max(0, load - 1),
    );
  const [nearest] = judged.toSorted((a, b) => missed(a) - missed(b));
  return nearest?.id ?? null;
}
