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
}

/** An estimate with its bootstrap interval; both may leave 0 to 1, as the estimators do. */
export interface SobolIndex {
  readonly estimate: number;
  readonly interval: readonly [number, number];
}

export interface SobolIndices {
  /** Rows in which every outcome is a finite number; others are left out. */
  readonly rows: number;
  /** Mean and variance over A and B. */
  readonly mean: number;
  readonly variance: number;
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
 * Null below two whole rows, and where the outcome is the same everywhere: there is nothing to divide up.
 */
export function sobolIndices(outcomes: SobolOutcomes, options: SobolIndicesOptions): SobolIndices | null {
  const { a, b, ab } = outcomes;
  const whole = a.flatMap((_, j) => ([a, b, ...ab].every((list) => Number.isFinite(list[j])) ? [j] : []));
  const rows = whole.length;
  if (rows < 2) return null;
  const mean = whole.reduce((sum, j) => sum + a[j]! + b[j]!, 0) / (2 * rows);
  const centred = (list: readonly number[]): Float64Array => Float64Array.from(whole, (j) => list[j]! - mean);
  const table: Table = { a: centred(a), b: centred(b), ab: ab.map(centred) };
  const all = estimates(table, Int32Array.from(whole.keys()));
  if (!(all.variance > 0)) return null;
  const factors = [...ab.keys()];
  const order = factors.toSorted((x, y) => all.first[y]! - all.first[x]! || x - y);
  const next = stream(options.seed, 'bootstrap of indices');
  const seen = [all.first, all.total, cumulated(all.first, order)].map((list) =>
    list.map((): number[] => []),
  );
  for (let k = 0; k < options.resamples; k++) {
    const drawn = Int32Array.from({ length: rows }, () => Math.floor(next() * rows));
    const one = estimates(table, drawn);
    // Where all rows drawn are the same there is no variance to divide up.
    if (!(one.variance > 0)) continue;
    for (const [m, list] of [one.first, one.total, cumulated(one.first, order)].entries()) {
      for (const [i, value] of list.entries()) seen[m]![i]!.push(value);
    }
  }
  const told = (list: readonly number[], m: number): SobolIndex[] =>
    list.map((estimate, i) => ({
      estimate,
      interval: percentiles(seen[m]![i]!, options.confidence, estimate),
    }));
  return {
    rows,
    mean,
    variance: all.variance,
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
}

interface Estimates {
  readonly variance: number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/** Of some rows, each as often as it is named. */
function estimates({ a, b, ab }: Table, rows: Int32Array): Estimates {
  const n = rows.length;
  let [sum, squares] = [0, 0];
  for (const j of rows) {
    sum += a[j]! + b[j]!;
    squares += a[j]! * a[j]! + b[j]! * b[j]!;
  }
  const mean = sum / (2 * n);
  const variance = squares / (2 * n) - mean * mean;
  const first: number[] = [];
  const total: number[] = [];
  for (const mixed of ab) {
    let [covered, left] = [0, 0];
    for (const j of rows) {
      const change = mixed[j]! - a[j]!;
      covered += (b[j]! - mean) * change;
      left += change * change;
    }
    first.push(covered / n / variance);
    total.push(left / (2 * n) / variance);
  }
  return { variance, first, total };
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
