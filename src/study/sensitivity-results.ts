/** What moving one assumption at a time has shown, as the results format tells it. */

import type { Verdict } from './results.ts';

/** Where on its way from the value in force to an end of its range an assumption turns the difference round. */
export interface SensitivityFlip {
  /** The two simulated values between which the sign changes, the one nearer to the value in force first. */
  readonly between: readonly [string, string];
  /** Where the line between those two crosses zero; null where the values lie on no scale (opening hours). */
  readonly about: string | null;
}

/**
 * The paired difference b − a with one assumption at another value. Values are as a scenario file writes them,
 * of a spread of times or amounts the mean alone.
 */
export interface SensitivityPoint {
  readonly value: string;
  /** Null where the scenario is not valid with this value, or nothing was observed. */
  readonly difference: number | null;
  readonly interval: readonly [number, number] | null;
  /** Of b against a with this value; null where the scenario is not valid with it. */
  readonly verdict: Verdict | null;
  /** Null where the sign stays, is not clear to begin with, or no steady state is reached at this value. */
  readonly flip: SensitivityFlip | null;
}

/** One assumption moved over its range, all others left alone. */
export interface SensitivityRow {
  /** Id of the ledger's entry. */
  readonly parameter: string;
  readonly unit: string;
  /** In force. */
  readonly value: string;
  /** The only one of the two designs that changes with it, as where the other sets a value of its own; else null. */
  readonly onlyIn: string | null;
  readonly low: SensitivityPoint;
  readonly high: SensitivityPoint;
  /** Hash of what was simulated at both ends; equal keys give equal rows of the same difference. */
  readonly key: string;
}

/**
 * Why an assumption was not moved: it has no range; it is written in a form that the range does not fit (own
 * opening hours, a delegation level for each remedy); no value of the range changes either design; or it has
 * not been its turn: the run was interrupted or asked for others.
 */
export type NotMoved = 'no range' | 'other form' | 'no part' | 'not yet';

/** Verdicts are those of a run of these two designs alone, in as many replications. */
export interface Sensitivity {
  /** Hash of what decides the difference: the two designs, seed, replications, metric and indifference. */
  readonly key: string;
  readonly a: string;
  readonly b: string;
  readonly metric: string;
  readonly replications: number;
  /** With every assumption as it stands, over as many replications. */
  readonly base: {
    readonly difference: number | null;
    readonly interval: readonly [number, number] | null;
    readonly verdict: Verdict;
  };
  /** The one that moves the difference furthest first. */
  readonly rows: readonly SensitivityRow[];
  readonly notMoved: readonly { readonly parameter: string; readonly reason: NotMoved }[];
}
