/** What results say of the warm-up. */

import type { Figure } from './results.ts';

/**
 * How the warm-up came to be: `written` in the scenario, the `usual` one of the ledger, or `found` from the series
 * because the usual one was not long enough or the scenario asks for it.
 */
export const WARM_UP_ORIGINS = ['written', 'usual', 'found'] as const;
export type WarmUpOrigin = (typeof WARM_UP_ORIGINS)[number];

/**
 * `too short`: what is counted still rises or falls from the start. `run too short`: so does the whole run, no steady
 * state is seen in it. `cannot tell`: too short is not shown, but nor that what the start does to the figures is
 * small against `indifference` or against the uncertainty that they are told with. `overloaded`: there is none to wait for.
 */
export const WARM_UP_STATES = [
  'long enough',
  'too short',
  'run too short',
  'cannot tell',
  'overloaded',
  'not judged',
] as const;
export type WarmUpState = (typeof WARM_UP_STATES)[number];

/**
 * Why a warm-up is not judged. `dated`: something happens on a date before there is enough to look at. `cycle`: hours,
 * rates or meetings repeat after so many weeks that there are too few such cycles. `short`: there are too few weeks.
 * `single`: one replication shows no noise. `sparse`: in both series there is a week in which nothing was observed.
 */
export const UNJUDGED = ['dated', 'cycle', 'short', 'single', 'sparse'] as const;
export type Unjudged = (typeof UNJUDGED)[number];

/** One design's start, and whether its warm-up is long enough. */
export interface DesignWarmUp {
  readonly state: WarmUpState;
  /** Null unless it is not judged. */
  readonly reason: Unjudged | null;
  /** Weeks that MSER-5 leaves out, the longer of both series; null where it is not judged, or overloaded. */
  readonly foundWeeks: number | null;
  /** Weeks from the start that are looked at: up to the first date on which something happens. */
  readonly judgedWeeks: number;
  /** Where it cannot be told: what leaving the first weeks out may change a mean by, a share of it: the farther end of the 90 % interval. */
  readonly mayMove?: number;
  /** By week from the start of the run, the first 250 at most. */
  readonly series: {
    /** Average backlog. */
    readonly backlog: readonly Figure[];
    /** Mean hours to resolution of the complaints that arrive in the week, of those resolved within the length of the drain. */
    readonly hours: readonly Figure[];
  };
}
