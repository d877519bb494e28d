import { stream } from '../random/streams.ts';
import { quantiles } from './quantile.ts';
import { sobolPoints } from './sobol-sequence.ts';

/**
 * Where a function of `factors` numbers in the unit interval is to be looked at (Saltelli et al. 2010, Computer Physics
 * Communications 181, 259-270): A and B are the two halves of a scrambled Sobol' sequence in twice as many dimensions;
 * AB_i is A with the column i of B. `samples` rows each, best a power of two.
 */
export interface SobolDesign {
  readonly a: readonly (readonly number[])[];
  readonly b: readonly (readonly number[])[];
  /** By factor. */
  readonly ab: readonly (readonly (readonly number[])[])[];
}

export function sobolDesign(samples: number, factors: number, seed: string): SobolDesign {
  const points = sobolPoints(samples, 2 * factors, seed);
  const a = points.map((point) => point.slice(0, factors));
  const b = points.map((point) => point.slice(factors));
  const ab = Array.from({ length: factors }, (_, i) => a.map((row, j) => row.with(i, b[j]![i]!)));
  return { a, b, ab };
}

/** What the function is at the points of a design, row by row. */
export interface SobolOutcomes {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly ab: readonly (readonly number[])[];
  /** Where outcomes are noisy: what noise adds (kernel/stats/sobol-noise.ts). Absent where it is unknown or there is none. */
  readonly noise?: SobolNoise;
}

/** What noise adds, row by row, to the products that indices are means of: estimates, which may be below 0. */
export interface SobolNoise {
  /** To the square of an outcome. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** By factor: to the product of B and AB_i - A, and to the square of AB_i - A. */
  readonly covered: readonly (readonly number[])[];
  readonly left: readonly (readonly number[])[];
}

/** An estimate with its bootstrap interval; both may leave 0 to 1, as the estimators do. */
export interface SobolIndex {
  readonly estimate: number;
  readonly interval: readonly [number, number];
}

export interface SobolIndices {
  /** Rows in which every outcome is a finite number; others are left out. */
  readonly rows: number;
  /** Mean and variance over A and B, without what noise adds. */
  readonly mean: number;
  readonly variance: number;
  /** What noise makes up of the variance as it was observed; null where it is unknown. */
  readonly noise: SobolIndex | null;
  /** By factor: the share of the variance that would be gone, on average, were the factor known. */
  readonly first: readonly SobolIndex[];
  /** By factor: the share that would be left, were all others known; with whatever it does together with others. */
  readonly total: readonly SobolIndex[];
  /** Factors by falling first-order index. */
  readonly order: readonly number[];
  /** Sums of the first-order indices in that order: what the foremost do, each by itself. */
  readonly cumulated: readonly SobolIndex[];
}

export interface SobolIndicesOptions {
  readonly confidence: number;
  /** Bootstrap resamples. */
  readonly resamples: number;
  readonly seed: string;
}

/**
 * Sobol' indices of first order and total, by the estimators of Saltelli et al. (2010, table 2 (b)) and of Jansen (1999,
 * Computer Physics Communications 117, 35-43; table 2 (f) there), of outcomes less their mean, which the first-order
 * estimator needs to be exact where the mean is far from 0. Intervals: percentile bootstrap over rows (Archer, Saltelli &
 * Sobol' 1997, Journal of Statistical Computation and Simulation 58, 99-120), which takes the rows for independent:
 * those of a Sobol' sequence are spread more evenly, so that the intervals are rather too wide.
 *
 * Null below two whole rows, and where the outcome is the same everywhere: there is nothing to divide up. Where noise
 * explains all of the variance there are no indices, and only its share is told.
 */
export function sobolIndices(outcomes: SobolOutcomes, options: SobolIndicesOptions): SobolIndices | null {
  const { a, b, ab } = outcomes;
  const whole = a.flatMap((_, j) => ([a, b, ...ab].every((list) => Number.isFinite(list[j])) ? [j] : []));
  const rows = whole.length;
  if (rows < 2) return null;
  const mean = whole.reduce((sum, j) => sum + a[j]! + b[j]!, 0) / (2 * rows);
  const centred = (list: readonly number[]): Float64Array => Float64Array.from(whole, (j) => list[j]! - mean);
  const { noise } = outcomes;
  const picked = (list: readonly number[]): Float64Array => Float64Array.from(whole, (j) => list[j]!);
  const table: Table = {
    a: centred(a),
    b: centred(b),
    ab: ab.map(centred),
    noise: noise
      ? {
          both: Float64Array.from(whole, (j) => noise.a[j]! + noise.b[j]!),
          covered: noise.covered.map(picked),
          left: noise.left.map(picked),
        }
      : null,
  };
  const all = estimates(table, Int32Array.from(whole.keys()));
  if (!(all.observed > 0)) return null;
  const hasIndices = all.variance > 0;
  const factors = hasIndices ? [...ab.keys()] : [];
  const order = factors.toSorted((x, y) => all.first[y]! - all.first[x]! || x - y);
  const next = stream(options.seed, 'bootstrap of indices');
  const seen = [all.first, all.total, cumulated(all.first, order)].map((list) =>
    list.map((): number[] => []),
  );
  const noises: number[] = [];
  for (let k = 0; k < options.resamples; k++) {
    const drawn = Int32Array.from({ length: rows }, () => Math.floor(next() * rows));
    const one = estimates(table, drawn);
    if (one.observed > 0) noises.push(noiseIn(one));
    // Where all rows drawn are the same, or noise explains them all, there is no variance to divide up.
    if (!hasIndices || !(one.variance > 0)) continue;
    for (const [m, list] of [one.first, one.total, cumulated(one.first, order)].entries()) {
      for (const [i, value] of list.entries()) seen[m]![i]!.push(value);
    }
  }
  const told = (list: readonly number[], m: number): SobolIndex[] =>
    factors.map((_, i) => ({
      estimate: list[i]!,
      interval: percentiles(seen[m]![i]!, options.confidence, list[i]!),
    }));
  return {
    rows,
    mean,
    variance: Math.max(0, all.variance),
    noise: noise
      ? { estimate: noiseIn(all), interval: percentiles(noises, options.confidence, noiseIn(all)) }
      : null,
    first: told(all.first, 0),
    total: told(all.total, 1),
    order,
    cumulated: told(cumulated(all.first, order), 2),
  };
}

interface Table {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly ab: readonly Float64Array[];
  /** Of A and B together, and by factor. */
  readonly noise: {
    readonly both: Float64Array;
    readonly covered: readonly Float64Array[];
    readonly left: readonly Float64Array[];
  } | null;
}

interface Estimates {
  /** With noise, and without. */
  readonly observed: number;
  readonly variance: number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/** Of some rows, each as often as it is named. */
function estimates({ a, b, ab, noise }: Table, rows: Int32Array): Estimates {
  const n = rows.length;
  let [sum, squares, noisy] = [0, 0, 0];
  for (const j of rows) {
    sum += a[j]! + b[j]!;
    squares += a[j]! * a[j]! + b[j]! * b[j]!;
    if (noise !== null) noisy += noise.both[j]!;
  }
  const mean = sum / (2 * n);
  const observed = squares / (2 * n) - mean * mean;
  const variance = observed - noisy / (2 * n);
  const first: number[] = [];
  const total: number[] = [];
  for (const [i, mixed] of ab.entries()) {
    let [covered, left] = [0, 0];
    for (const j of rows) {
      const change = mixed[j]! - a[j]!;
      covered += (b[j]! - mean) * change;
      left += change * change;
      if (noise !== null) {
        covered -= noise.covered[i]![j]!;
        left -= noise.left[i]![j]!;
      }
    }
    first.push(covered / n / variance);
    total.push(left / (2 * n) / variance);
  }
  return { observed, variance, first, total };
}

function noiseIn({ observed, variance }: Estimates): number {
  return Math.min(1, Math.max(0, 1 - variance / observed));
}

function cumulated(first: readonly number[], order: readonly number[]): number[] {
  let sum = 0;
  return order.map((i) => (sum += first[i]!));
}

function percentiles(values: readonly number[], confidence: number, estimate: number): [number, number] {
  if (values.length === 0) return [estimate, estimate];
  const levels = [(1 - confidence) / 2, (1 + confidence) / 2];
  return quantiles(Float64Array.from(values), values.length, levels) as [number, number];
}
