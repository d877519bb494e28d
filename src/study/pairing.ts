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
