/** What a sweep found: one document, of which the table, the picture and what is printed are made. */

import type { Direction } from '../../model/metrics/metric.ts';
import type { FactorKind, FactorValue } from '../../scenario/space/space.ts';
import type { DesignResult, Figure, Results } from '../results.ts';

export const SWEEP_FORMAT = 'reportline-sweep/1';

export type Method = 'grid' | 'latin' | 'sobol';

/** A metric and which way is better. */
export interface Goal {
  readonly metric: string;
  readonly direction: 'lower' | 'higher';
}

export interface SweptFactor {
  readonly key: string;
  readonly kind: FactorKind;
  /** The ledger's; '' where it has none. */
  readonly unit: string;
  /** What points do not have in common because of it. */
  readonly moves: 'people' | 'customers' | null;
  /** Null: a stretch, of which points take any value. */
  readonly values: readonly FactorValue[] | null;
  /** What the file calls values, where it has a name for them. */
  readonly titles: Readonly<Record<string, string>>;
}

/** A figure of a point, and its paired difference from the reference. */
export interface SweptFigure extends Figure {
  /** Standard deviation over replications; null below two. */
  readonly sd: number | null;
  readonly difference: number | null;
  /** 95 %, not corrected for how many there are. */
  readonly differenceInterval: readonly [number, number] | null;
}

/**
 * Against the point with the best mean: `contender` where no paired difference, corrected for all pairs of points, shows
 * it to be worse. With a selection, against the point chosen: `contender` where it is still in the race (kn), or where the
 * estimated chance that it is better by delta or more is not small (ocba), else `worse`. Then: `unsteady` where more work is offered than there is time; `unknown` where nothing was observed.
 */
export type Standing = 'best' | 'contender' | 'worse' | 'unsteady' | 'unknown' | 'invalid';

export interface SweptPoint {
  /** `delegation=1,layers=2,placement=coo`. */
  readonly id: string;
  /** In the order of the factors. */
  readonly values: readonly FactorValue[];
  /** Why the scenario is not valid there; null: it is. */
  readonly reason: string | null;
  readonly replications: number;
  /** Null where it is not valid. */
  readonly steady: boolean | null;
  readonly standing: Standing;
  /**
   * With a selection: paired difference of the deciding figure from that of the point chosen, over the replications that
   * both have, with its 95 % interval, not corrected; null without one, or where it was not judged.
   */
  readonly fromBest: {
    readonly difference: number | null;
    readonly interval: readonly [number, number] | null;
  } | null;
  /** Among the points that no other betters in one objective without being worse in another; null: it takes no part. */
  readonly frontier: 'frontier' | 'possible' | 'dominated' | 'unknown' | null;
  readonly metrics: Readonly<Record<string, SweptFigure>>;
}

/** What a selection made of unequal numbers of replications says of the best. */
export interface Selected {
  readonly procedure: 'kn' | 'ocba';
  /** Smallest difference of the deciding figure that matters. */
  readonly delta: number;
  readonly guaranteed: boolean;
  /** Estimated, where nothing is guaranteed: that no other point is better by delta or more. */
  readonly probability: number | null;
  /** Replications of all points together. */
  readonly simulations: number;
}

export interface SweepResults {
  readonly format: typeof SWEEP_FORMAT;
  readonly version: string;
  readonly note: 'simulated, not measured';
  readonly scenario: Results['scenario'];
  readonly seed: string;
  /** Asked of every point; with a selection the most of one point (kn) or their average (ocba). */
  readonly replications: number;
  readonly horizon: Results['horizon'];
  /** No pilot judges it: `usual` also where the scenario says `auto`. */
  readonly warmUp: NonNullable<Results['warmUp']>;
  readonly confidence: number;
  readonly indifference: number;
  readonly method: Method;
  /** Design that points start from. */
  readonly base: string;
  readonly factors: readonly SweptFactor[];
  /** What decides which point is best. */
  readonly goal: Goal;
  /** Between which the frontier lies. */
  readonly objectives: readonly Goal[];
  readonly metrics: Readonly<
    Record<string, { readonly unit: string; readonly definition: string; readonly direction: Direction }>
  >;
  /** Id of the point that differences are from: the base design where it is a point, else the first valid one. */
  readonly reference: string | null;
  readonly best: string | null;
  readonly selection: Selected | null;
  /** In the order of the grid or of the sample. */
  readonly points: readonly SweptPoint[];
  /** Of the base design, for the titles of positions. */
  readonly chart: DesignResult['chart'];
  readonly translations: Results['translations'];
}
