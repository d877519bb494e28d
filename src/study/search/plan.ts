/** What a search is asked, and how it shares out its replications. */

import type { Direction } from '../../model/metrics/metric.ts';
import type { Space } from '../../scenario/space/space.ts';
import type { DesignSpec } from '../../scenario/study-spec.ts';
import type { Constraint, SpanLimits } from './constraint.ts';

/** A figure that more of, or less of, is better. */
export interface Goal {
  readonly metric: string;
  readonly unit: string;
  readonly direction: Exclude<Direction, 'neither'>;
}

export interface SearchPlan {
  readonly space: Space;
  /** Beside which the best is put: the first design of the file. */
  readonly reference: DesignSpec;
  readonly seed: string;
  readonly objective: Goal;
  /** Between which the frontier lies. */
  readonly frontier: readonly Goal[];
  readonly constraints: readonly Constraint[];
  readonly span: SpanLimits | null;
  readonly confidence: number;
  /** Differences up to this share of the best mean are too small to matter. */
  readonly indifference: number;
  /** The same in the unit of the objective, in its place; null: the share counts. */
  readonly delta: number | null;
  /** Replications of a candidate before it is judged. */
  readonly first: number;
  /** Replications of a candidate at most. */
  readonly most: number;
  /** Replications of all candidates together at most. */
  readonly runs: number;
  /** Points that are looked at without a hint that they are good. */
  readonly mostCandidates: number;
}

/** Replications of a candidate while it is only looked for. */
export const LOOK = 4;
/**
 * Replications from here on are for looking: what is found with them is judged by others, so that it cannot have been
 * found by the very luck it is then judged by. A run has fewer.
 */
export const LOOKING_FROM = 100_000;

/** Parts of all replications: for a first look, for looking in all; and the judged candidates may take to begin with. */
const [FIRST_LOOK, LOOKING, BEGINNING] = [0.4, 0.6, 0.25];

export interface Shares {
  /** Candidates that are judged at once, without looking first. */
  readonly judgedAtOnce: number;
  /** Points that can be looked at to begin with. */
  readonly lookedAt: number;
  /** Candidates that can be looked at in all. */
  readonly lookedAtInAll: number;
  /** Candidates that looking may leave. */
  readonly finalists: number;
}

export function sharesOf({
  runs,
  first,
  mostCandidates,
}: Pick<SearchPlan, 'runs' | 'first' | 'mostCandidates'>): Shares {
  const judgedAtOnce = Math.floor((BEGINNING * runs) / first);
  const affordable = Math.floor((FIRST_LOOK * runs) / LOOK);
  return {
    judgedAtOnce: Math.min(mostCandidates, judgedAtOnce),
    lookedAt: Math.min(mostCandidates, Math.max(1, affordable)),
    lookedAtInAll: Math.max(1, Math.floor((LOOKING * runs) / LOOK)),
    finalists: Math.max(1, Math.floor((0.8 * BEGINNING * runs) / first)),
  };
}

/** Numbers of replications after which constraints are judged: twice as many each time. */
export function looksOf({ first, most }: Pick<SearchPlan, 'first' | 'most'>): number[] {
  const looks = [];
  for (let n = first; n < most; n *= 2) looks.push(n);
  return [...looks, most];
}

/** The chance of error that is allowed, in parts. */
interface Errors {
  /** Of a wrong word about a constraint. */
  readonly constraints: number;
  /** Of giving a candidate up for being clearly worse before it is known whether it keeps to the constraints. */
  readonly givingUp: number;
  /** Of choosing another than the best. */
  readonly choice: number;
}

export function errorsOf({
  confidence,
  constraints,
}: Pick<SearchPlan, 'confidence' | 'constraints'>): Errors {
  const all = 1 - confidence;
  // By thirds where there is something to keep to.
  if (constraints.length === 0) return { constraints: 0, givingUp: 0, choice: all };
  return { constraints: all / 3, givingUp: all / 3, choice: all / 3 };
}
