/**
 * The results format: everything a reader, a chart or a later comparison needs, in one JSON document. It holds
 * aggregates over replications only, so its size does not grow with complaints or replications.
 */

import type { Assumption } from '../model/ledger/entry.ts';
import type { Ending } from '../model/metrics/follow-up.ts';
import type { Direction } from '../model/metrics/metric.ts';
import type { ChangeNote } from '../scenario/changes/note.ts';
import type { Example } from './example-results.ts';
import type { Indices, Screening } from './global/results.ts';
import type { Precision } from './precision-results.ts';
import type { Robustness } from './robustness-results.ts';
import type { Sensitivity } from './sensitivity-results.ts';
import type { DesignWarmUp, WarmUpOrigin } from './warm-up-results.ts';

export type * from './example-results.ts';
export type * from './global/results.ts';
export type * from './precision-results.ts';
export type * from './robustness-results.ts';
export type * from './sensitivity-results.ts';
export type * from './warm-up-results.ts';

export const RESULTS_FORMAT = 'reportline-results/1';

/** A mean over replications with its 95 % interval (Student t); interval null with fewer than 2 replications. */
export interface Figure {
  readonly mean: number | null;
  readonly interval: readonly [number, number] | null;
}

export interface MetricResult extends Figure {
  readonly unit: string;
  /** Of headline metrics, where it was asked for: as of comparisons. */
  readonly bootstrapInterval?: readonly [number, number] | null;
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

/** What meeting the same customers does to a difference. */
export interface Pairing {
  /**
   * So many times as many replications would be needed with customers of their own for every design: the variance of the
   * difference of unpaired figures over that of paired ones; null where the paired difference does not vary.
   */
  readonly gain: number | null;
  /** Of headline metrics, where it was asked for: 95 % interval of the gain, by the bootstrap. */
  readonly interval?: readonly [number, number] | null;
  /** Of the two designs' figures over replications; null where one does not vary. */
  readonly correlation: number | null;
}

/** Why verdicts are judged by wider intervals: so many comparisons are made at once. */
export interface Correction {
  readonly method: 'Bonferroni';
  /** Comparisons of headline metrics, over all designs. */
  readonly headlines: number;
  /** Comparisons of all metrics: the family of those that are no headline. */
  readonly all: number;
}

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
  /**
   * Of headline metrics, where it was asked for: the bootstrap-t interval of the difference; null where there are too few or too
   * many replications for it (`withBootstrap`).
   */
  readonly bootstrapInterval?: readonly [number, number] | null;
  /** Null below two replications, and where a figure was not observed in all of them. */
  readonly pairing: Pairing | null;
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

/** `shares[ending][i]` belongs to `hours[i]`; what they leave to 100 % is open. */
interface OutcomeCurves {
  readonly hours: readonly number[];
  readonly shares: Readonly<Record<Ending, readonly Figure[]>>;
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
  /** How it starts, and whether the warm-up is long enough; absent in results from before that was judged. */
  readonly warmUp?: DesignWarmUp;
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
    /**
     * Percent of arriving complaints that have ended so within so many elapsed hours of first contact, those still open at
     * the end as censored (Aalen-Johansen); absent in results from before they were kept.
     */
    readonly outcomes?: OutcomeCurves;
    /** Where a design of the study changes on the way: by week of the window in which complaints arrive. */
    readonly byWeek?: ByWeek;
  };
}

/** What a picture says below itself of where it comes from. */
export type Cited = Pick<Results, 'scenario' | 'seed' | 'replications' | 'version'>;

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
  /**
   * Replications asked for, or that were enough for the precision asked for; larger than `replications` where the run was
   * interrupted.
   */
  readonly replicationsAsked: number;
  /** How narrow intervals were asked to be; null where the number of replications was given. */
  readonly precision: Precision | null;
  readonly horizon: { readonly warmUpDays: number; readonly windowDays: number; readonly drainDays: number };
  /** How the warm-up came to be; absent in results from before it was judged. */
  readonly warmUp?: { readonly origin: WarmUpOrigin };
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
  /** Null where there is nothing to compare. */
  readonly correction: Correction | null;
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
  /** In how many plausible worlds the answer holds; null where nobody has asked. */
  readonly robustness: Robustness | null;
  /** Which assumptions matter at all, moved from many starting points; absent where nobody has asked. */
  readonly screening?: Screening;
  /** How much of what could move the difference each of a few assumptions makes up; absent where nobody has asked. */
  readonly indices?: Indices;
  /**
   * The scenario's own texts in other languages: by language, the text as it stands here and its translation.
   */
  readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
