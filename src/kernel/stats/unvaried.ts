/**
 * What may be said of numbers that were the same in every replication so far: not that they are certain. What happens
 * in a share p of the replications stays unseen in n of them with the chance (1 - p)^n; so where nothing was seen, it
 * happens, with the confidence 1 - error, in no more than -log(error) / n of them: 3 / n at 95 % (the rule of three:
 * Hanley and Lippman-Hand 1983, Journal of the American Medical Association 249, 1743-1745).
 */

import { log, pow } from '../random/math.ts';

/** A pair of systems is taken to differ always alike where they do so in nine of ten replications or more. */
const PAIR = 0.1;
/** Of a figure that is held against a bound the size of a change counts as well, so that one in five is enough. */
const FIGURE = 0.2;

/**
 * Replications without any change after which the difference of two systems is taken to be known: a change in one of ten
 * would have been seen, but for a chance of `error`.
 */
export function enoughOfPair(error: number): number {
  return Math.ceil(log(error) / log(1 - PAIR));
}

/** The chance that a change in one of ten replications was not seen in n. */
export function unseenOfPair(n: number): number {
  return pow(1 - PAIR, n);
}

/**
 * The variance to allocate replications by, of a pair that has not varied, at a distance from being judged wrongly: the chance
 * of error of a normal pair falls as exp(-n distance^2 / (2 variance)), that of such a pair as (1 - PAIR)^n.
 */
export function varianceOfPair(distance: number): number {
  return (distance * distance) / (-2 * log(1 - PAIR));
}

/**
 * Interval of the mean of a figure that was `value` in all of n replications; null where they are too few for a change in
 * one of five to have been seen, but for a chance of `error`. In the replications that may differ, by the rule of three
 * at `error / family`, it is taken to differ by 1 at most, or a tenth of the figure where that is more: for a count that
 * has been 0 the upper end is the exact one of a Poisson mean (Garwood 1936, Biometrika 28, 437-442).
 */
export function unvariedInterval(
  value: number,
  n: number,
  { error, family }: { readonly error: number; readonly family: number },
): readonly [number, number] | null {
  if (n < log(error) / log(1 - FIGURE)) return null;
  const half = (-log(error / Math.max(1, family)) / n) * Math.max(1, Math.abs(value) / 10);
  return [value - half, value + half];
}
