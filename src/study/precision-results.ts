/** The part of the results that says how narrow the intervals were asked to be, and how narrow they are. */

/** Whether each design's own figures are to be known so well, or what sets every design apart from the first. */
export type PrecisionOf = 'figures' | 'differences';

/** Why a figure has no say in when to stop. */
export type Exempt = 'not observed' | 'no steady state' | 'without bound';

export interface PrecisionRule {
  /** A share: 0.05 is 5 %. */
  readonly asked: number;
  readonly of: PrecisionOf;
  /** Ids of the metrics whose intervals must all be that narrow. */
  readonly metrics: readonly string[];
  /** Replications before the first look. */
  readonly least: number;
  readonly most: number;
}

export interface Precision extends PrecisionRule {
  /** Whether all figures that have a say are as precise as asked; false too where none has one. */
  readonly reached: boolean;
  /** Every figure that has a say, the least precise first; null where nothing can be said of its precision yet. */
  readonly achieved: readonly {
    readonly design: string;
    readonly metric: string;
    readonly precision: number | null;
  }[];
  readonly leftOut: readonly {
    readonly design: string;
    readonly metric: string;
    readonly reason: Exempt;
  }[];
}
