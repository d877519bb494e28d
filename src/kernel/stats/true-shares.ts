/** On which side of 0 the true means of groups lie, where each is known by a few noisy observations only. */

import type { Stream } from '../random/streams.ts';
import { type Group, noisesOf } from './between-groups.ts';
import { RESAMPLES } from './bootstrap.ts';
import { quantiles } from './quantile.ts';
import { wilsonInterval } from './wilson.ts';

/** A share of 0 to 1 with its interval. */
export interface TrueShare {
  readonly estimate: number;
  readonly interval: readonly [number, number];
}

export interface TrueShares {
  readonly below: TrueShare;
  readonly above: TrueShare;
}

/**
 * Shares of groups whose true mean is below 0, and above: of the guesses of `betweenGroups`, which spread as the true means
 * do. The observed ones spread further, so that more of them lie on the wrong side. Interval: percentile bootstrap over groups
 * (Efron and Tibshirani 1993, An Introduction to the Bootstrap, section 13.3), the guesses made anew in each resample, widened to
 * the score interval of the same share (`wilsonInterval`), for a bootstrap never leaves a share of all or none. Null
 * without groups; their means are finite. A group without any difference or noise lies on neither side.
 */
export function trueShares(groups: readonly Group[], confidence: number, next: Stream): TrueShares | null {
  const n = groups.length;
  if (n === 0) return null;
  const noises = noisesOf(groups);
  const means = Float64Array.from(groups, ({ mean }) => mean);
  const observed = sides(
    means,
    noises,
    Int32Array.from({ length: n }, (_, i) => i),
  );
  const seen = { below: new Float64Array(RESAMPLES), above: new Float64Array(RESAMPLES) };
  const drawn = new Int32Array(n);
  for (let k = 0; k < RESAMPLES; k++) {
    for (let i = 0; i < n; i++) drawn[i] = Math.floor(next() * n);
    const { below, above } = sides(means, noises, drawn);
    seen.below[k] = below / n;
    seen.above[k] = above / n;
  }
  const told = (side: 'below' | 'above'): TrueShare => {
    const levels = [(1 - confidence) / 2, (1 + confidence) / 2];
    const [low, high] = quantiles(seen[side], RESAMPLES, levels) as [number, number];
    const [least, most] = wilsonInterval(observed[side], n, confidence)!;
    return { estimate: observed[side] / n, interval: [Math.min(low, least), Math.max(high, most)] };
  };
  return { below: told('below'), above: told('above') };
}

/** Groups on either side by their guesses, of some groups, each as often as it is named; all means are finite. */
function sides(means: Float64Array, noises: ArrayLike<number>, drawn: Int32Array) {
  const n = drawn.length;
  let [mean, noise, squares] = [0, 0, 0];
  for (const i of drawn) {
    mean += means[i]! / n;
    noise += noises[i]! / n;
  }
  for (const i of drawn) {
    const d = means[i]! - mean;
    squares += d * d;
  }
  const total = n < 2 ? 0 : squares / (n - 1);
  const factor = total > 0 ? Math.sqrt(Math.max(0, total - noise) / total) : 0;
  let [below, above] = [0, 0];
  for (const i of drawn) {
    // No difference in any observation: there is none, and nothing to draw anywhere.
    if (means[i] === 0 && noises[i] === 0) continue;
    const guess = mean + factor * (means[i]! - mean);
    if (guess < 0) below++;
    else if (guess > 0) above++;
  }
  return { below, above };
}
