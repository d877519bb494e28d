/**
 * How the true means of groups spread, where each is known by a few noisy observations only: a one-way layout with
 * random effects.
 */

import { Moments } from './moments.ts';

/** What is observed of one group: at least one number. */
export interface Group {
  readonly mean: number;
  /** Of single observations; of no use with one alone. */
  readonly variance: number;
  readonly count: number;
}

export interface BetweenGroups {
  readonly mean: number;
  /** Of the mean, over groups drawn independently; 0 with one group. */
  readonly standardError: number;
  /** Variance of the true means: that of the observed ones less what noise adds (never below 0). */
  readonly variance: number;
  /** What noise adds to the variance of the observed means. */
  readonly noise: number;
  /**
   * For each group a guess of its true mean, drawn in towards the mean of all so that the guesses spread as the true
   * means do: the observed ones spread too far.
   */
  readonly guesses: readonly number[];
}

/**
 * The variance between groups by the analysis of variance, as of the variance of a conditional expectation in nested
 * simulation (Sun, Apley & Staum 2011, Operations Research 59, 998-1007); the guesses are constrained empirical Bayes
 * estimates (Louis 1984, Journal of the American Statistical Association 79, 393-398) with one factor for all.
 * Groups of a single observation are given the noise of the others. Null without groups.
 */
export function betweenGroups(groups: readonly Group[]): BetweenGroups | null {
  if (groups.length === 0) return null;
  const means = new Moments();
  for (const { mean } of groups) means.add(mean);
  const total = groups.length < 2 ? 0 : means.variance;
  const noises = noisesOf(groups);
  const noise = noises.reduce((sum, x) => sum + x, 0) / groups.length;
  const variance = Math.max(0, total - noise);
  const factor = total > 0 ? Math.sqrt(variance / total) : 0;
  return {
    mean: means.mean,
    standardError: Math.sqrt(total / groups.length),
    variance,
    noise,
    guesses: groups.map(({ mean }) => means.mean + factor * (mean - means.mean)),
  };
}

/** The variance that noise gives the observed mean of each group; those of a single observation have that of the others. */
export function noisesOf(groups: readonly Group[]): number[] {
  const degrees = groups.reduce((sum, { count }) => sum + count - 1, 0);
  const squares = groups.reduce(
    (sum, { variance, count }) => sum + (count > 1 ? variance * (count - 1) : 0),
    0,
  );
  const pooled = degrees > 0 ? squares / degrees : 0;
  return groups.map(({ variance, count }) => (count > 1 ? variance : pooled) / count);
}
