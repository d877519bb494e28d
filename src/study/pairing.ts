import { accelerated, type Resamples } from '../kernel/stats/bootstrap.ts';
import type { Moments } from '../kernel/stats/moments.ts';
import type { Pairing } from './results.ts';

/** A variance of so small a share of another is none. */
const ROUNDING = 1e-12;

/**
 * What it gains that both designs meet the same customers (common random numbers; Law 2015, Simulation Modeling and
 * Analysis, 5th ed., section 11.2): the variance of b - a is that of a and that of b less twice their covariance, of
 * which designs with customers of their own have none. Both figures come from the variances of a, b and b - a.
 *
 * Null below two replications, without bound, and where the three are not of the same replications.
 */
export function pairingOf(a: Moments, b: Moments, difference: Moments): Pairing | null {
  const { count } = difference;
  if (count < 2 || a.count !== count || b.count !== count) return null;
  const unpaired = a.variance + b.variance;
  const paired = difference.variance;
  if (!Number.isFinite(unpaired) || !Number.isFinite(paired)) return null;
  const product = Math.sqrt(a.variance) * Math.sqrt(b.variance);
  const correlation = (unpaired - paired) / 2 / product;
  return {
    gain: paired > ROUNDING * unpaired ? unpaired / paired : null,
    // Rounding may leave it beyond what a correlation can be.
    correlation: product > 0 ? Math.max(-1, Math.min(1, correlation)) : null,
  };
}

/**
 * Interval of the gain (BCa, as a ratio of variances has no standard error worth the name) from the figures of both
 * designs in the same replications, as many as the resamples are of.
 */
export function gainInterval(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  resamples: Resamples,
  confidence: number,
): readonly [number, number] | null {
  const [ofA, ofB] = [centred(a), centred(b)];
  const gain = (replications: Uint32Array): number => {
    let [sumA, sumB, squareA, squareB, product] = [0, 0, 0, 0, 0];
    for (let k = 0; k < replications.length; k++) {
      const r = replications[k] as number;
      const x = ofA[r] as number;
      const y = ofB[r] as number;
      sumA += x;
      sumB += y;
      squareA += x * x;
      squareB += y * y;
      product += x * y;
    }
    const n = replications.length;
    const unpaired = squareA - (sumA * sumA) / n + squareB - (sumB * sumB) / n;
    const paired = unpaired - 2 * (product - (sumA * sumB) / n);
    return paired > ROUNDING * unpaired ? unpaired / paired : Number.NaN;
  };
  return accelerated(gain, resamples, confidence);
}

/** Less their mean, which leaves variances as they are, and more of their digits. */
function centred(values: ArrayLike<number>): Float64Array {
  let mean = 0;
  for (let i = 0; i < values.length; i++) mean += ((values[i] as number) - mean) / (i + 1);
  return Float64Array.from(values, (x) => x - mean);
}
