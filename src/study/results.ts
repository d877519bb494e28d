/**
 * The results format: everything a reader, a chart or a later comparison needs, in one JSON document. It holds
 * aggregates over replications only, so its size does not grow with complaints or replications.
 */

import type { Assumption } from '../model/ledger/entry.ts';
import type { Direction } from '../model/metrics/metric.ts';
import type { ChangeNote } from '../scenario/changes/note.ts';
import type { Example } from './example-results.ts';
import type { Sensitivity } from './sensitivity-results.ts';

export type * from './example-results.ts';
export type * from './sensitivity-results.ts';

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

/** Quantiles of the daily backlog over replications: the median, and the middle 50 and 90 %. */
export const BACKLOG_QUANTILES = ['0.05', '0.25', '0.5', '0.75', '0.95'] as const;
export type BacklogQuantile = (typeof BACKLOG_QUANTILES)[number];

export type Verdict = 'better' | 'worse' | 'no clear difference' | 'no steady state' | 'differs';

/** Paired difference b − a over replications with the same customers. */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly metric: string;
  readonly difference: number | null;
  readonly interval: readonly [number, number] | null;
  /** 50 % interval: the half of the likely values in the middle. */
  readonly innerInterval: readonly [number, number] | null;
  /** The interval the verdict is judged by: corrected for the number of designs compared. */
  readonly correctedInterval: readonly [number, number] | null;
  readonly verdict: Verdict;
}

/** The designs of which the best on a metric is one, as far as the replications can tell. */
export interface Contenders {
  readonly metric: string;
  /**
   * The steady design with the best mean, then, in the order of the study, those that are not clearly worse. With
   * the confidence of the results the truly best of the steady designs is among them.
   */
  readonly designs: readonly string[];
}

/** What kind of design it is, read off its chart and rules: the axes of a grid of designs. */
export interface DesignTraits {
  /** Title of the position that the head of customer service reports to; null at the top of the chart. */
  readonly placement: string | null;
  /** Delegation level of every remedy kind; null where they differ. */
  readonly delegation: number | null;
  /** Layers of management in the service unit, its head included. */
  readonly layers: number;
}

/** A stretch of the window in which contacts of some types come at another rate. */
export interface Shock {
  /** Titles of the contact types. */
  readonly types: readonly string[];
  /** Days from the start of the window; negative before it. */
  readonly fromDay: number;
  readonly toDay: number;
  readonly factor: number;
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
  /** The same by kind of remedy, where it is another one; absent where there is none such. */
  readonly limits?: Readonly<Record<string, number | null>>;
  readonly neutral: boolean;
}

/** Of the complaints that arrive in each week of the window; `[i]` belongs to `weeks[i]`. */
export interface ByWeek {
  /** Numbered from 1. */
  readonly weeks: readonly number[];
  /** Percent truly resolved within the first target. */
  readonly resolvedWithin: readonly Figure[];
  /** Mean hours to the true resolution, of those resolved. */
  readonly resolutionTime: readonly Figure[];
  /** Buried per 1,000. */
  readonly buried: readonly Figure[];
  /** Days of the window on which this design changes; negative before it. */
  readonly changes: readonly number[];
  /** Day on which the last change no longer slows the service unit down; null for a design that stays. */
  readonly settledOn: number | null;
}

export interface DesignResult {
  readonly title: string;
  /** What the design changes against the common company. */
  readonly changes: readonly ChangeNote[];
  readonly traits: DesignTraits;
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
    /**
     * Average backlog on each day of the window, and its spread over replications, the first 1,000 at most: `quantiles[q][i]` is the
     * q-quantile of day i.
     */
    readonly backlogByDay: {
      readonly days: readonly number[];
      readonly cases: readonly Figure[];
      readonly quantiles: Readonly<Record<BacklogQuantile, readonly number[]>>;
    };
    /** Where a design of the study changes on the way: by week of the window in which complaints arrive. */
    readonly byWeek?: ByWeek;
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
  /** Differences up to this share of the compared figure are too small to matter. */
  readonly indifference: number;
  /** Labels of `resolvedWithin.<T>`; the first is the headline target. */
  readonly targets: readonly { readonly label: string; readonly hours: number }[];
  /** In the order of time; empty where arrivals keep to their weekly profile. */
  readonly shocks: readonly Shock[];
  readonly types: readonly { readonly id: string; readonly title: string; readonly kind: string }[];
  /** Metric descriptions, so that charts and tables need no other file. */
  readonly metrics: Readonly<
    Record<string, { readonly unit: string; readonly definition: string; readonly direction: Direction }>
  >;
  readonly designs: Readonly<Record<string, DesignResult>>;
  readonly comparisons: readonly Comparison[];
  /** On the share resolved within the first target; null without a target, a complaint or a steady design. */
  readonly contenders: Contenders | null;
  readonly assumptions: readonly Assumption[];
  /**
   * Index of the replication whose headline metrics are nearest to their means (`typicalReplication`), for a replay;
   * null before the first one.
   */
  readonly typical: number | null;
  /** Null where no complaint was resolved in both designs, there is only one, or the run was interrupted. */
  readonly example: Example | null;
  /** What one assumption at a time does to the difference of two designs; null where nobody has asked. */
  readonly sensitivity: Sensitivity | null;
  /**
   * The scenario's own texts in other languages: by language, the text as it stands here and its translation.
   */
  readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
