import { log, normalQuantile, pow } from './math.ts';
import type { Stream } from './streams.ts';

/**
 * A gamma variate with mean 1 and squared coefficient of variation `scv` > 0, by Marsaglia & Tsang 2000 (ACM
 * TOMS 26, 363-372); shapes below 1 by their boost. Takes a varying number of draws from its own stream.
 */
export function gammaVariate(next: Stream, scv: number): number {
  const shape = 1 / scv;
  if (shape < 1) return scv * rawGamma(next, shape + 1) * pow(open(next), 1 / shape);
  return scv * rawGamma(next, shape);
}

function rawGamma(next: Stream, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalQuantile(open(next));
    const v = (1 + c * x) * (1 + c * x) * (1 + c * x);
    if (v <= 0) continue;
    if (log(open(next)) < 0.5 * x * x + d - d * v + d * log(v)) return d * v;
  }
}

function open(next: Stream): number {
  for (;;) {
    const u = next();
    if (u > 0) return u;
  }
}
