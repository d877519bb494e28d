/** What a selection of the best of many designs is asked, and what it answers. */

import type { Moments } from '../../kernel/stats/moments.ts';
import type { Labelled, Shelf } from '../shelf.ts';

export interface SelectionPlan {
  readonly candidates: readonly Labelled[];
  /** Replications come from here: all candidates meet the same customers in the same replication. */
  readonly shelf: Shelf;
  /** Key of the figure that decides, as in the shelf. */
  readonly figure: string;
  readonly direction: 'lower' | 'higher';
  /** The smallest difference that matters, in the unit of the figure; more than 0. */
  readonly delta: number;
  /** With which the choice is to be right. */
  readonly confidence: number;
  /** Replications of every candidate before any is judged. */
  readonly first: number;
  /** Replications by candidate that are there beforehand and may be used, where they are more than `first`. */
  readonly seen?: readonly number[];
  /** Replications of one candidate at most. */
  readonly most: number;
  /** Replications of all candidates together at most; null: no bound. */
  readonly budget: number | null;
  /** Simulations worth having under way at once; 8 unless said. The answer does not depend on it. */
  readonly width?: number;
  readonly onProgress?: (simulated: number, still: number) => void;
  readonly signal?: AbortSignal;
}

/** What is known of one candidate in the end. */
export interface Standing {
  readonly candidate: number;
  readonly moments: Moments;
  /** Simulated of it, observed or not. */
  readonly replications: number;
  /** How much higher its figure is than that of the best, by pairs of the replications in which both were observed. */
  readonly fromBest: Moments;
  /** Replications after which it was out; null: it was in the race to the end. */
  readonly outAfter: number | null;
  /**
   * Why it was out: 'worse' than another; 'unobserved' in more than half of the first replications, so that it
   * has no figure to be chosen for; 'unbounded', its figure being infinite in a replication. Null: it was not out.
   */
  readonly outFor: 'worse' | 'unobserved' | 'unbounded' | null;
}

export interface Selection {
  /** Null where nothing was observed of any candidate. */
  readonly best: number | null;
  /** Candidates that are left; the best alone where it is settled. */
  readonly left: readonly number[];
  /**
   * Whether the procedure ran to its end: then the best is chosen, or one within delta of it, with at least the
   * confidence asked for, whatever the designs are like.
   */
  readonly guaranteed: boolean;
  /** Estimated probability, from the replications there are, that no other candidate is better by delta or more. */
  readonly probability: number | null;
  /** By candidate. */
  readonly standings: readonly Standing[];
  /** Replications of all candidates together. */
  readonly simulations: number;
}
