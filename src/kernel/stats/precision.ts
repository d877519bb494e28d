/**
 * How many observations are enough: the sequential rule of fixed-width intervals. It stops at the first n, not less
 * than n0, at which the Student t interval is as narrow as asked (Chow and Robbins 1965, Annals of Mathematical
 * Statistics 36, 457-462, for an absolute width; Law and Kelton 1982, Operations Research 30, 169-178, and Law 2015,
 * Simulation Modeling and Analysis, 5th ed., section 9.4.1, for a relative one).
 */

import { meanInterval } from './interval.ts';
import type { Moments } from './moments.ts';

/**
 * The relative error g that the interval of a mean vouches for: where half of its width is the share r of the mean as
 * it is estimated, the true mean is off by up to r / (1 - r) of itself, so that |estimate - mean| <= g |mean| with the
 * confidence of the interval. Asking for g is thus asking for half <= g / (1 + g) |estimate| (Law 2015, 9.4.1).
 *
 * 0 where the observations do not vary, whatever their mean is; Infinity below two observations, without bound, and
 * where the interval reaches zero.
 */
export function relativePrecision(moments: Moments, confidence: number): number {
  const half = halfWidth(moments, confidence);
  if (half === 0) return 0;
  const share = half / Math.abs(moments.mean);
  return share < 1 ? share / (1 - share) : Number.POSITIVE_INFINITY;
}

/**
 * Half of the width of the interval of a mean as a share of `scale` >= 0, another figure that it is to be small
 * against. 0 where the observations do not vary; Infinity below two observations, without bound, and against nothing.
 */
export function precisionAgainst(moments: Moments, scale: number, confidence: number): number {
  const half = halfWidth(moments, confidence);
  if (half === 0) return 0;
  return scale > 0 ? half / scale : Number.POSITIVE_INFINITY;
}

function halfWidth(moments: Moments, confidence: number): number {
  const interval = meanInterval(moments, confidence);
  return interval === null ? Number.POSITIVE_INFINITY : (interval[1] - interval[0]) / 2;
}
