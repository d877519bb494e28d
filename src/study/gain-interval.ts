import { accelerated, type Resamples } from '../kernel/stats/bootstrap.ts';

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
    // Rounding leaves a little where the difference does not vary.
    return paired > 1e-12 * unpaired ? unpaired / paired : Number.NaN;
  };
  return accelerated(gain, resamples, confidence);
}

/** Less their mean, which leaves variances as they are, and more of their digits. */
function centred(values: ArrayLike<number>): Float64Array {
  let mean = 0;
  for (let i = 0; i < values.length; i++) mean += ((values[i] as number) - mean) / (i + 1);
  return Float64Array.from(values, (x) => x - mean);
}
