/**
 * Intervals from the observations alone, by drawing from them again and again: no normal distribution is assumed.
 *
 * `studentised` (bootstrap-t: Efron 1982, The Jackknife, the Bootstrap and Other Resampling Plans, section 10.10; Hall
 * 1988, Annals of Statistics 16, 927-953; Efron and Tibshirani 1993, An Introduction to the Bootstrap, section 12.5) is
 * for means: it is second-order right where they are skewed. `accelerated` (BCa: Efron 1987, Journal of the American
 * Statistical Association 82, 171-185; Efron and Tibshirani 1993, section 14.3) is for statistics that have no standard
 * error.
 */

import jstat from 'jstat';
import { normalQuantile } from '../random/math.ts';
import type { Stream } from '../random/streams.ts';

/** (B + 1) times the usual tails is a whole number, so that the ends are resamples and nothing between them. */
export const RESAMPLES = 1999;

/** With fewer observations too few resamples differ: 126 of five, 35 of four. */
const FEWEST = 5;

/** Resamples of `size` observations by their index, one after another. */
export interface Resamples {
  readonly size: number;
  readonly count: number;
  readonly indices: Uint32Array;
}

/** `count` resamples with replacement of `size` observations. One set serves all figures of the same replications. */
export function resamplesOf(size: number, next: Stream, count = RESAMPLES): Resamples {
  const indices = Uint32Array.from({ length: size * count }, () => Math.floor(next() * size));
  return { size, count, indices };
}

/**
 * Bootstrap-t interval of the mean of `values`, as many as the resamples are of. Null below five values, and where an
 * end lies among the resamples that do not vary and thus have no t. Without variance both ends are the mean.
 */
export function studentised(
  values: ArrayLike<number>,
  { size: n, count, indices }: Resamples,
  confidence: number,
): readonly [number, number] | null {
  if (n < FEWEST) return null;
  const { mean, deviations, sumOfSquares } = centred(values, n);
  if (!Number.isFinite(mean)) return null;
  if (sumOfSquares === 0) return [mean, mean];
  const ts = new Float64Array(count);
  for (let b = 0, at = 0; b < count; b++) {
    let sum = 0;
    let squares = 0;
    for (const end = at + n; at < end; at++) {
      const d = deviations[indices[at] as number] as number;
      sum += d;
      squares += d * d;
    }
    const shift = sum / n;
    const variance = (squares - n * shift * shift) / (n - 1);
    // Rounding leaves a little where all are the same value.
    const varies = variance > 1e-12 * sumOfSquares;
    if (varies) ts[b] = shift / Math.sqrt(variance / n);
    else ts[b] = shift === 0 ? 0 : Math.sign(shift) * Number.POSITIVE_INFINITY;
  }
  ts.sort();
  const [low, high] = tails(count, confidence);
  const error = Math.sqrt(sumOfSquares / (n - 1) / n);
  return bounded(mean - (ts[high] as number) * error, mean - (ts[low] as number) * error);
}

/**
 * BCa interval of any statistic of whole observations: it is given the indices of those that it is of. Its bias comes
 * from the resamples, its acceleration from the jackknife. Null below five observations, and where the statistic is
 * not finite. Where it does not vary both ends are its value.
 */
export function accelerated(
  statistic: (indices: Uint32Array) => number,
  { size: n, count, indices }: Resamples,
  confidence: number,
): readonly [number, number] | null {
  if (n < FEWEST) return null;
  const whole = Uint32Array.from({ length: n }, (_, i) => i);
  const value = statistic(whole);
  const found = Float64Array.from({ length: count }, (_, b) =>
    statistic(indices.subarray(b * n, (b + 1) * n)),
  ).sort();
  const first = found[0] as number;
  const last = found[count - 1] as number;
  // NaN sorts last.
  if (![value, first, last].every(Number.isFinite)) return null;
  if (first === last) return [first, last];
  let below = 0;
  for (const x of found) below += x < value ? 1 : x === value ? 0.5 : 0;
  if (below === 0 || below === count) return null;
  const bias = normalQuantile(below / count);
  const rest = whole.slice(1);
  const without = Float64Array.from(whole, (i) => {
    if (i > 0) rest[i - 1] = i - 1;
    return statistic(rest);
  });
  const { deviations, sumOfSquares } = centred(without, n);
  if (!Number.isFinite(sumOfSquares)) return null;
  let cubes = 0;
  for (const d of deviations) cubes -= d * d * d;
  const acceleration = sumOfSquares === 0 ? 0 : cubes / (6 * sumOfSquares * Math.sqrt(sumOfSquares));
  const end = (share: number): number => {
    const z = bias + normalQuantile(share);
    // The library's last bits do not enter: what it says is rounded to a rank.
    const moved = jstat.normal.cdf(bias + z / (1 - acceleration * z), 0, 1);
    return found[Math.max(0, Math.min(count - 1, Math.round((count + 1) * moved) - 1))] as number;
  };
  return [end((1 - confidence) / 2), end((1 + confidence) / 2)];
}

function centred(values: ArrayLike<number>, n: number) {
  let mean = 0;
  for (let i = 0; i < n; i++) mean += ((values[i] as number) - mean) / (i + 1);
  const deviations = Float64Array.from({ length: n }, (_, i) => (values[i] as number) - mean);
  let sumOfSquares = 0;
  for (const d of deviations) sumOfSquares += d * d;
  return { mean, deviations, sumOfSquares };
}

/** Places of the ends among the sorted resamples. */
function tails(count: number, confidence: number): readonly [number, number] {
  const k = Math.max(1, Math.round(((count + 1) * (1 - confidence)) / 2));
  return [k - 1, count - k];
}

function bounded(low: number, high: number): readonly [number, number] | null {
  return Number.isFinite(low) && Number.isFinite(high) ? [low, high] : null;
}
