/** What a search found: a document from which tables, pictures and the scenario of the best can be made again. */

import type { FactorValue } from '../../scenario/space/space.ts';
import type { Results } from '../results.ts';
import type { SweepResults } from '../sweep/results.ts';
import type { Goal } from './plan.ts';

export const SEARCH_FORMAT = 'reportline-search/1';

export interface SearchFigure {
  readonly mean: number | null;
  /** Student t over the candidate's replications, 95 %. */
  readonly interval: readonly [number, number] | null;
}

export type CandidateStatus =
  | 'kept'
  /** Breaks a constraint, or has more work than time. */
  | 'broken'
  /** More replications would be needed to know. */
  | 'not settled'
  /** Clearly worse than a candidate that keeps to the constraints, before it was known whether it does. */
  | 'given up';

export interface JudgedConstraint {
  /** As it was asked for. */
  readonly constraint: string;
  /** The figure that is nearest to breaking it, or breaks it most. */
  readonly metric: string | null;
  readonly mean: number | null;
  /** Corrected for all candidates, constraints and looks. */
  readonly interval: readonly [number, number] | null;
  readonly status: 'kept' | 'broken' | 'not settled';
  /** By how much the mean is beyond the bound; 0 or less where it keeps to it. */
  readonly excess: number | null;
}

export interface SearchCandidate {
  readonly id: string;
  /** In the order of the factors. */
  readonly values: readonly FactorValue[];
  readonly status: CandidateStatus;
  /** Whether no position has more work than time. */
  readonly steady: boolean | null;
  /** The highest mean offered load of a position. */
  readonly load: number;
  readonly constraints: readonly JudgedConstraint[];
  readonly replications: number;
  /** Replications after which it was shown to be worse than another; null: it was not, or not in the race. */
  readonly outAfter: number | null;
  /** Of the objective, the metrics of the frontier and those of the constraints. */
  readonly figures: Readonly<Record<string, SearchFigure>>;
  /**
   * Paired difference of the objective from the best, over so many replications, with an interval corrected for all
   * pairs that keep to the constraints and all numbers of replications that it might be told after.
   */
  readonly fromBest: {
    readonly difference: number;
    readonly interval: readonly [number, number] | null;
    readonly replications: number;
  } | null;
  /** Whether it is on the frontier as far as the replications can tell; null: it does not keep to the constraints. */
  readonly frontier: 'frontier' | 'possible' | 'dominated' | 'unknown' | null;
}

/** What a constraint costs. */
export interface Binding {
  readonly constraint: string;
  /** Points or candidates that break it. */
  readonly broken: number;
  /** Of these, candidates that break nothing else. */
  readonly only: number;
  /** The best of these by the objective, and by how much it breaks it; null where there is none. */
  readonly nearest: {
    readonly id: string;
    readonly value: number | null;
    readonly excess: number | null;
    readonly objective: SearchFigure;
  } | null;
}

export interface SearchResults {
  readonly format: typeof SEARCH_FORMAT;
  readonly version: string;
  readonly note: 'simulated, not measured';
  readonly scenario: Results['scenario'];
  readonly seed: string;
  /** As in a sweep. */
  readonly horizon: SweepResults['horizon'];
  readonly warmUp: SweepResults['warmUp'];
  /** As in a sweep: what is varied, the design that every point starts from, its chart, and what metrics are. */
  readonly factors: SweepResults['factors'];
  readonly base: string;
  readonly chart: SweepResults['chart'];
  readonly metrics: SweepResults['metrics'];
  readonly asked: {
    readonly objective: Goal;
    readonly frontier: readonly Goal[];
    readonly constraints: readonly { readonly text: string; readonly unit: string; readonly bound: number }[];
    readonly span: string | null;
    readonly confidence: number;
    readonly indifference: number;
    readonly first: number;
    readonly most: number;
    readonly runs: number;
  };
  readonly counts: {
    /** Points of the space; null: without end. */
    readonly points: number | null;
    /** Points that were made into designs. */
    readonly visited: number;
    readonly notValid: number;
    /** Out by the chart alone. */
    readonly bySpan: number;
    /** Points whose model is that of another. */
    readonly same: number;
    /** Looked at with few replications; 0: all were judged at once. */
    readonly lookedAt: number;
    /** Rounds of looking beside the best. */
    readonly rounds: number;
    readonly judged: number;
    readonly kept: number;
    readonly broken: number;
    readonly notSettled: number;
    readonly givenUp: number;
    /** Replications of candidates. */
    readonly simulations: number;
  };
  /** The smallest difference that matters, in the unit of the objective. */
  readonly delta: number;
  readonly best: string | null;
  /** Whether the best of the judged candidates that keep to the constraints is chosen with the confidence asked for. */
  readonly guaranteed: boolean;
  readonly probability: number | null;
  /** Candidates that are not clearly worse than the best by more than `delta`. */
  readonly runnersUp: readonly string[];
  /**
   * Of those of them that are worse by `delta` at most, the cheapest: how much more than the best it costs, as `fromBest`.
   * Null: none is clearly cheaper.
   */
  readonly cheapest:
    | (NonNullable<SearchCandidate['fromBest']> & { readonly id: string; readonly metric: string })
    | null;
  /** On the frontier as far as the replications can tell. */
  readonly frontier: readonly string[];
  /** Where nothing keeps to the constraints: what misses them least. */
  readonly nearestMiss: string | null;
  readonly binding: readonly Binding[];
  /** The first design of the file, and the best against it; null where nothing can be chosen. */
  readonly against: {
    readonly id: string;
    readonly title: string;
    readonly replications: number;
    readonly steady: boolean;
    /** Whether it is the best: their models are equal. */
    readonly isBest: boolean;
    readonly figures: Readonly<Record<string, SearchFigure>>;
    /** Best less this, by metric, over the same customers. */
    readonly differences: Readonly<
      Record<
        string,
        { readonly difference: number | null; readonly interval: readonly [number, number] | null }
      >
    >;
  } | null;
  readonly candidates: readonly SearchCandidate[];
  /** Looked at with few replications, and not worth judging. */
  readonly passedOver: readonly {
    readonly id: string;
    readonly values: readonly FactorValue[];
    readonly replications: number;
    readonly objective: SearchFigure;
    /** Of the metrics of the frontier. */
    readonly figures: Readonly<Record<string, SearchFigure>>;
    /** Whether no constraint was clearly broken. */
    readonly plausible: boolean;
  }[];
  readonly leftOut: readonly {
    readonly values: readonly FactorValue[];
    readonly why: 'not valid' | 'span' | 'same';
    /** What is wrong, the spans, or the candidate that it equals. */
    readonly reason: string;
  }[];
  /** As in results.json. */
  readonly translations: Results['translations'];
}

export function searchJson(results: SearchResults): string {
  return `${JSON.stringify(results, null, 2)}\n`;
}
