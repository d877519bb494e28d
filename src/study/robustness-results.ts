/** In how many plausible worlds the answer holds and where it does not, as the results format tells it. */

import type { NotVaried, Share } from './global/results.ts';

/** So many worlds, with the 95 % interval (Wilson) of their share of 0 to 1 of the worlds on a side or the same. */
export interface WorldCount {
  readonly worlds: number;
  readonly interval: readonly [number, number] | null;
}

/** A world is a value for each of the assumptions below, all drawn at once from their ranges. */
export interface Robustness {
  /** Hash of what decides every figure: designs, seed, replications, metric, worlds, ranges and what they move. */
  readonly key: string;
  /** Hash of the scenario file and of what else was asked: where it is the same, nothing need be looked at again. */
  readonly file: string;
  /** The design that the others are compared with. */
  readonly a: string;
  readonly metric: string;
  /** Worlds drawn. */
  readonly worlds: number;
  /** Of them, those in which the scenario is not valid: they are in no figure. */
  readonly invalid: number;
  /** Of each design in each world; every world has customers of its own, the same for all designs. */
  readonly replications: number;
  /** What is moved; values as a scenario file writes them, of a spread of times or amounts the mean alone. */
  readonly parameters: readonly {
    readonly parameter: string;
    readonly unit: string;
    readonly value: string;
    readonly low: string;
    readonly high: string;
  }[];
  readonly notMoved: readonly { readonly parameter: string; readonly reason: NotVaried }[];
  /** One for each design compared with a. */
  readonly pairs: readonly WorldsOfPair[];
}

/** `better` is b ahead of a in the direction of the metric; where it has none, b above a. */
export type WorldSide = 'better' | 'worse' | 'same';

export interface WorldsOfPair {
  readonly b: string;
  /** Worlds drawn that are possible. */
  readonly drawn: number;
  /** Of them, those that can be judged: with a steady state in both designs, and the metric observed in both. */
  readonly judged: number;
  /** Without a steady state in one design or both: apart, on no side. And of each design. */
  readonly unsteady: { readonly worlds: number; readonly a: number; readonly b: number };
  /** Steady, but the metric was not observed in both designs, or is without bound either way: apart too. */
  readonly unobserved: number;
  /** By the true difference, as far as the replications tell it; null without worlds judged. */
  readonly shares: WorldShares | null;
  /** By the mean difference as it was simulated, whatever its size. */
  readonly better: WorldCount;
  readonly worse: WorldCount;
  /** By a mean difference that is not too small to matter. */
  readonly beyond: { readonly better: WorldCount; readonly worse: WorldCount };
  /** By the world's own t interval, all of it beyond what is too small to matter. */
  readonly clear: { readonly better: WorldCount; readonly worse: WorldCount };
  /** Of b - a over the worlds judged; null where there are none. */
  readonly spread: WorldSpread | null;
  /** The side that more than half of the worlds are on, all of the interval of its share in `shares`; else null. */
  readonly answer: 'better' | 'worse' | null;
  /** Worlds judged in which the answer does not hold by the mean difference. */
  readonly against: number;
  /** Where they are; none where they are scattered as chance would have it. */
  readonly regions: readonly WorldRegion[];
  /** At most two assumptions of the first region, those that restrict it most: axes of a picture. */
  readonly axes: readonly WorldAxis[];
  /** Worlds judged, those with a finite difference, the lowest first. */
  readonly sorted: readonly SortedWorld[];
}

/**
 * Shares of 0 to 1 of the worlds judged that are on a side, with the noise of few replications taken off, and their 95 %
 * bootstrap intervals over worlds (`trueShares`).
 */
export interface WorldShares {
  readonly better: Share;
  readonly worse: Share;
}

/** Of the true differences, with the noise of few replications taken off. */
export interface WorldSpread {
  readonly mean: number;
  /** 95 % interval of the mean. */
  readonly interval: readonly [number, number] | null;
  /** Standard deviation between worlds; 0 where noise explains all of the spread. */
  readonly sd: number;
  /** Standard deviation that noise adds to a world's mean difference. */
  readonly noise: number;
  /** 5, 25, 50, 75 and 95 % of the worlds lie below. */
  readonly quantiles: readonly [number, number, number, number, number];
}

export interface WorldRegion {
  readonly bounds: readonly {
    readonly parameter: string;
    readonly unit: string;
    /** From, and to; null where that side is open. */
    readonly low: string | null;
    readonly high: string | null;
    /** Of what lies on no scale, the values inside. */
    readonly kept: readonly string[] | null;
    /** Quasi-p-value of this restriction (`quasiPValues`). */
    readonly p: number;
  }[];
  /** Worlds in it, and of those the ones against the answer. */
  readonly worlds: number;
  readonly against: number;
  /** How often shuffled outcomes give as telling a region (`discover`). */
  readonly p: number;
  /** Of worlds that took no part in the search: those in the region found without them, and those against. */
  readonly aside: { readonly worlds: number; readonly against: number };
}

export interface WorldAxis {
  readonly parameter: string;
  readonly unit: string;
  /** Whether places are minutes. */
  readonly time: boolean;
  /** What lies on no scale: the values by number; else null. */
  readonly levels: readonly string[] | null;
  /** Places of the ends of the range, and of the first region's bounds; null where open, or levels have no order. */
  readonly range: readonly [number, number];
  readonly low: number | null;
  readonly high: number | null;
  /** Numbers of the levels inside. */
  readonly kept: readonly number[] | null;
}

export interface SortedWorld {
  /** Counted from 1, as in worlds.csv. */
  readonly world: number;
  readonly difference: number;
  readonly interval: readonly [number, number] | null;
  /** Differences up to this size are too small to matter in this world. */
  readonly zone: number;
  readonly side: WorldSide;
  /** Whether its own interval is all on that side, beyond the zone. */
  readonly clear: boolean;
  /** The region that it lies in, counted from 1; null in none. */
  readonly region: number | null;
  /** Places on the axes. */
  readonly at: readonly number[];
}
