/** One complaint met by two designs, as the results format tells it. */

/** A stretch of one complaint's life. */
export interface ExampleStep {
  /** Name of the phase, as in `latency.<phase>`. */
  readonly phase: string;
  /** Hours since its first contact. */
  readonly from: number;
  readonly to: number;
  /** Whether somebody worked on it; else it waited. */
  readonly working: boolean;
  /** Id of the position it is at, `frontLine` for the agents; null with the customer or where only time passes. */
  readonly holder: string | null;
}

/** One complaint's life under one design. */
export interface ExampleLife {
  /** Id of the design. */
  readonly design: string;
  /** From first contact to final close. */
  readonly hours: number;
  /** Without gaps from 0 to `hours`. */
  readonly steps: readonly ExampleStep[];
}

/** One complaint met by two designs: an illustration, never evidence. */
export interface Example {
  /** Which complaint it is: at this percentile of the time that b saves, or costs, against a. */
  readonly percentile: number;
  readonly of: 'saved' | 'lost';
  /** Complaints resolved in both designs; b resolves so many at least an hour sooner than a, and later. */
  readonly among: number;
  readonly sooner: number;
  readonly later: number;
  readonly replication: number;
  /** Titles of its contact type and of the unit at fault. */
  readonly type: string;
  readonly unit: string;
  /** Money; null: no decision was needed. */
  readonly amount: number | null;
  readonly a: ExampleLife;
  readonly b: ExampleLife;
}
