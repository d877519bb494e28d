/**
 * The results format: everything a reader, a chart or a later comparison needs, in one JSON document. It holds
 * aggregates over replications only, so its size does not grow with complaints or replications.
 */

import type { Assumption } from '../model/ledger/entry.ts';
import type { Direction } from '../model/metrics/metric.ts';

export const RESULTS_FORMAT = 'reportline-results/1';

/** A mean over replications with its 95 % interval (Student t); interval null with fewer than 2 replications. */
export interface Figure {
  readonly mean: number | null;
  readonly interval: readonly [number, number] | null;
}

export interface MetricResult extends Figure {
  readonly unit: string;
  readonly by?: {
    readonly type?: Readonly<Record<string, Figure>>;
    readonly unit?: Readonly<Record<string, Figure>>;
    readonly faults?: Readonly<Record<string, Figure>>;
  };
}

export type Verdict = 'better' | 'worse' | 'no clear difference' | 'no steady state' | 'differs';

/** Paired difference b − a over replications with the same customers. */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly metric: string;
  readonly difference: number | null;
  readonly interval: readonly [number, number] | null;
  /** The interval the verdict is judged by: corrected for the number of designs compared. */
  readonly correctedInterval: readonly [number, number] | null;
  readonly verdict: Verdict;
}

/** A position as charts draw it. */
export interface ChartPosition {
  readonly id: string;
  readonly title: string;
  readonly reportsTo: string | null;
  readonly dottedTo: readonly string[];
  readonly unit: string | null;
  readonly rank: string;
  readonly staff: number;
  /** null: any amount. */
  readonly limit: number | null;
  readonly neutral: boolean;
}

export interface DesignResult {
  readonly title: string;
  /** What the design changes against the common company, in the scenario's own words. */
  readonly changes: readonly string[];
  readonly chart: {
    readonly positions: readonly ChartPosition[];
    readonly units: readonly { readonly id: string; readonly title: string; readonly head: string }[];
    readonly serviceUnit: string;
  };
  /** False where a mean offered load exceeds 1: means then depend on the length of the run. */
  readonly steady: boolean;
  /** Positions with a mean offered load above 1. */
  readonly overloaded: readonly string[];
  readonly metrics: Readonly<Record<string, MetricResult>>;
  /** Curves over a common grid; `share[i]` belongs to `hours[i]`. */
  readonly curves: {
    /** Percent of arriving complaints truly resolved within so many elapsed hours. */
    readonly resolved: { readonly hours: readonly number[]; readonly share: readonly Figure[] };
    /** Average backlog on each day of the window. */
    readonly backlogByDay: { readonly days: readonly number[]; readonly cases: readonly Figure[] };
  };
}

export interface Results {
  readonly format: typeof RESULTS_FORMAT;
  readonly version: string;
  readonly note: 'simulated, not measured';
  readonly scenario: {
    readonly id: string;
    readonly title: string;
    readonly question: string;
    readonly source: string;
    readonly lookAt: readonly string[];
    /** Hash of the compiled study; equal hashes give equal figures. */
    readonly hash: string;
  };
  readonly seed: string;
  readonly replications: number;
  /** Replications asked for; larger than `replications` where the run was interrupted. */
  readonly replicationsAsked: number;
  readonly horizon: { readonly warmUpDays: number; readonly windowDays: number; readonly drainDays: number };
  readonly confidence: number;
  /** Labels of `resolvedWithin.<T>`; the first is the headline target. */
  readonly targets: readonly { readonly label: string; readonly hours: number }[];
  readonly types: readonly { readonly id: string; readonly title: string; readonly kind: string }[];
  /** Metric descriptions, so that charts and tables need no other file. */
  readonly metrics: Readonly<
    Record<string, { readonly unit: string; readonly definition: string; readonly direction: Direction }>
  >;
  readonly designs: Readonly<Record<string, DesignResult>>;
  readonly comparisons: readonly Comparison[];
  readonly assumptions: readonly Assumption[];
}
