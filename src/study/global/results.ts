/** What moving many assumptions at once has shown, as the results format tells it. */

/** The outcome looked at: the paired difference b - a, or the figure of one of the two designs. */
export type Of = 'difference' | 'a' | 'b';

/** What both methods say of themselves. */
interface Asked {
  /** Hash of all that decides the figures; equal keys give equal figures. */
  readonly key: string;
  readonly a: string;
  readonly b: string;
  readonly metric: string;
  readonly of: Of;
  /** Of every world: the same customers in each of them. */
  readonly replications: number;
  /** Worlds in which the outcome was looked at. */
  readonly worlds: number;
  /** Of these, those without a steady state in a design looked at: figures there hang on the length of the run. */
  readonly unsteady: number;
  /** Assumptions that were not moved, and why. */
  readonly leftOut: readonly { readonly parameter: string; readonly reason: NotVaried }[];
}

/**
 * Why an assumption was not moved: it has no range; it is written in a form that the range does not fit; no value of the
 * range changes a design looked at while all others are as they stand; the scenario is not valid with a value of the
 * range; it is a fact of the company or switched off (`heldBack`), and was not asked for; or others were asked for.
 */
export type NotVaried = 'no range' | 'other form' | 'no part' | 'not possible' | 'held' | 'not asked';

/** An assumption and its range, as a scenario file writes them, of a spread of times or amounts the mean alone. */
interface MovedOver {
  readonly parameter: string;
  readonly unit: string;
  /** In force. */
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

/** Morris' measures of an assumption, in the unit of the metric and for a move over its whole range. */
export interface ScreeningRow extends MovedOver {
  /** Mean effect; effects of either sign cancel out. Null where nothing was observed. */
  readonly mu: number | null;
  /** Mean size of an effect, with its 95 % interval (Student t over trajectories). */
  readonly muStar: number | null;
  readonly interval: readonly [number, number] | null;
  /** Standard deviation of the effects: how much they depend on all other assumptions. Null below two effects. */
  readonly sigma: number | null;
  /**
   * The mean size that the noise of the replications alone would give an effect of 0; null where it is unknown, as with one
   * replication.
   */
  readonly noise: number | null;
  /** Effects that were observed, and have a bound: one a trajectory. */
  readonly effects: number;
  /** Of these, those with a world without a steady state at either end. */
  readonly unsteady: number;
}

/** Which assumptions matter at all: Morris screening, all of them moved from many starting points. */
export interface Screening extends Asked {
  readonly trajectories: number;
  /** Trajectories drawn again because the scenario was not valid somewhere on them. */
  readonly redrawn: number;
  /** The most influential first. */
  readonly rows: readonly ScreeningRow[];
}

/** A share with its 95 % bootstrap interval; the estimators may leave 0 to 1. */
export interface Share {
  readonly estimate: number;
  readonly interval: readonly [number, number];
}

/** Shares of the variance of the outcome over the worlds. */
export interface IndexRow extends MovedOver {
  /** First order: what the assumption does by itself. */
  readonly first: Share;
  /** Total: with whatever it does together with others. */
  readonly total: Share;
  /** First-order shares of this assumption and of all before it together. */
  readonly upTo: Share;
}

/** How much of what could move the outcome each of a few assumptions makes up: Sobol' indices, the others as they stand. */
export interface Indices extends Asked {
  /** Base samples asked for. */
  readonly samples: number;
  /**
   * Of these, those in whose worlds the scenario is valid, and something was observed (in two replications or more, or in the
   * only one) and has a bound: the figures are theirs.
   */
  readonly samplesUsed: number;
  /** Worlds in which the scenario is not valid. */
  readonly invalid: number;
  /** Assumptions of the screening that these are the foremost of; null where they were named. */
  readonly screened: number | null;
  /**
   * Mean of the outcome over the worlds, its standard deviation, and where 90 % of them lie, all with the noise of the
   * replications; null where nothing was observed.
   */
  readonly mean: number | null;
  readonly sd: number | null;
  readonly middle90: readonly [number, number] | null;
  /**
   * What the noise of the replications makes up of the variance as it was observed; it is in none of the rows, which divide up the
   * rest. Null with one replication, which tells nothing of noise, and where there is no variance.
   */
  readonly noise: Share | null;
  /** The largest first-order share first; empty where the outcome is the same in all worlds, or noise explains it all. */
  readonly rows: readonly IndexRow[];
}
