import type { ClaimDirection, Smallest } from '../../scenario/claims/schema.ts';
import type { ClaimsPlan } from '../../scenario/claims/spec.ts';
import type { ClaimVerdict, Side } from './judge.ts';

/** Of every interval. */
export const CONFIDENCE = 0.95;

/** What claims.json holds: everything that tables and texts are made of. */
export interface ClaimsResults {
  readonly format: 'reportline-claims 1';
  readonly version: string;
  readonly note: 'simulated, not measured';
  readonly title: string;
  readonly plan: ClaimsPlan;
  /** Given for all claims; null where each scenario has its own. */
  readonly seed: string | null;
  readonly confidence: number;
  /** Comparisons of the whole file, for which every interval of a base is corrected. */
  readonly family: number;
  /** Those that are done, in the order of the file. */
  readonly claims: readonly ClaimResult[];
  readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface ClaimResult {
  readonly id: string;
  readonly says: string;
  readonly source: string;
  readonly scenario: { readonly file: string; readonly title: string };
  /** Equal keys give equal figures and verdicts by the same model. */
  readonly key: string;
  /** Equal where the program simulates a few runs of the claim as it did. */
  readonly model: string;
  readonly verdict: ClaimVerdict;
  /** What the claim's own world sets. */
  readonly set: readonly { readonly parameter: string; readonly value: string }[];
  /** Assumptions that were drawn. */
  readonly over: readonly DrawnAssumption[];
  /** Assumptions that change none of its designs, and were not drawn. */
  readonly idle: readonly string[];
  readonly worlds: WorldShares;
  readonly comparisons: readonly ComparisonResult[];
  /** Replications of one design that it rests on, whichever claim had them simulated. */
  readonly simulations: number;
}

export interface DrawnAssumption {
  readonly parameter: string;
  readonly unit: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

export interface WorldShares {
  /** Worlds in which the scenario is valid. */
  readonly drawn: number;
  readonly holds: number;
  readonly opposite: number;
  /** Of those drawn: without a steady state in a design, so on no side. */
  readonly unsteady: number;
  /** Not drawn, because the scenario is not valid with their values. */
  readonly invalid: number;
  readonly holdsInterval: readonly [number, number] | null;
  readonly oppositeInterval: readonly [number, number] | null;
}

export interface ComparisonResult {
  readonly a: SideOfComparison;
  readonly b: SideOfComparison;
  readonly metric: string;
  readonly unit: string;
  readonly slice: { readonly by: string; readonly key: string };
  readonly direction: ClaimDirection;
  /** As the file gives it, and in the metric's unit. */
  readonly smallest: Smallest & { readonly size: number };
  /** b - a; null where nothing was observed. */
  readonly difference: number | null;
  readonly interval: readonly [number, number] | null;
  readonly side: Side;
  /** Replications of the base that are left out of the difference, because a design has no such figure in them. */
  readonly unobserved: number;
  /** Whether both designs have a steady state. */
  readonly steady: boolean;
  readonly worlds: WorldShares;
  readonly verdict: ClaimVerdict;
  readonly moved: readonly MovedAlone[];
}

export interface SideOfComparison {
  readonly design: string;
  readonly title: string;
  readonly mean: number | null;
}

/** What one assumption does at the ends of its range, all others as they stand. */
export interface MovedAlone {
  readonly parameter: string;
  readonly unit: string;
  readonly low: MovedEnd;
  readonly high: MovedEnd;
}

export interface MovedEnd {
  readonly value: string;
  /** Null where the scenario is not valid with it, or nothing was observed. */
  readonly difference: number | null;
  /**
   * What becomes of a clear difference: it stays, falls below the smallest effect, or changes its side; `unsteady`
   * where a design has no steady state there, `invalid` where the scenario is not valid. Null where there was none.
   */
  readonly effect: 'stays' | 'falls short' | 'turns' | 'unsteady' | 'invalid' | null;
  /** The value on the way there at which it falls below the smallest effect; null where it does not. */
  readonly breakEven: { readonly between: readonly [string, string]; readonly about: string | null } | null;
}
