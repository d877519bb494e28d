/** Sobol' indices of a function that is seen through a few noisy replications: what noise adds to them, taken off. */

import { Moments } from './moments.ts';
import type { SobolNoise, SobolOutcomes } from './sobol-indices.ts';

/** As `SobolOutcomes`, but of every row the outcome of each replication: NaN where it was not observed. */
export interface ReplicatedOutcomes {
  readonly a: readonly (readonly number[])[];
  readonly b: readonly (readonly number[])[];
  readonly ab: readonly (readonly (readonly number[])[])[];
}

/**
 * Means over replications, and what noise adds to the products of them that indices are made of. Indices of the expectation
 * over replications need products of expectations; a product of means of R replications exceeds it on average by their
 * covariance over R, which the replications themselves estimate without bias: the analysis of variance of nested simulation
 * (Sun, Apley & Staum 2011, Operations Research 59, 998-1007), here for each product. Replication r may meet the
 * same customers in all worlds: what it adds to all of them alike is no noise of a comparison of worlds, and is taken out first.
 *
 * A row counts by the replications observed in all of its worlds. Rows with an infinite outcome, or with fewer than two such
 * replications (one, where there is one in all), are NaN. With one replication in all nothing is known of noise: it is absent.
 */
export function replicated(outcomes: ReplicatedOutcomes): SobolOutcomes {
  const { a, b, ab } = outcomes;
  const replications = a[0]?.length ?? 0;
  const used = a.map((_, j) => usedIn([a[j]!, b[j]!, ...ab.map((rows) => rows[j]!)], replications));
  const ofAll = new Moments();
  const shifts = Array.from({ length: replications }, (_, r) => {
    const seen = new Moments();
    for (const [j, kept] of used.entries()) {
      if (!kept.includes(r)) continue;
      seen.add(a[j]![r]!);
      seen.add(b[j]![r]!);
    }
    if (seen.count > 0) ofAll.add(seen.mean);
    return seen.mean;
  });
  const own = (row: readonly number[], kept: readonly number[]): number[] =>
    kept.map((r) => row[r]! - shifts[r]!);
  const mean = (rows: readonly (readonly number[])[]): number[] =>
    rows.map((row, j) => (used[j]!.length === 0 ? Number.NaN : ofAll.mean + meanOf(own(row, used[j]!))));
  const means = { a: mean(a), b: mean(b), ab: ab.map(mean) };
  if (replications < 2) return means;
  const noise: SobolNoise = {
    a: a.map((row, j) => ofMeans(own(row, used[j]!), own(row, used[j]!))),
    b: b.map((row, j) => ofMeans(own(row, used[j]!), own(row, used[j]!))),
    covered: ab.map((rows) =>
      rows.map((row, j) => ofMeans(own(b[j]!, used[j]!), changes(row, a[j]!, used[j]!))),
    ),
    left: ab.map((rows) =>
      rows.map((row, j) => {
        const change = changes(row, a[j]!, used[j]!);
        return ofMeans(change, change);
      }),
    ),
  };
  return { ...means, noise };
}

function usedIn(worlds: readonly (readonly number[])[], replications: number): readonly number[] {
  if (worlds.some((row) => row.some((x) => x === Infinity || x === -Infinity))) return [];
  const kept = Array.from({ length: replications }, (_, r) => r).filter((r) =>
    worlds.every((row) => Number.isFinite(row[r])),
  );
  return kept.length < Math.min(2, replications) ? [] : kept;
}

function changes(to: readonly number[], from: readonly number[], kept: readonly number[]): number[] {
  return kept.map((r) => to[r]! - from[r]!);
}

function meanOf(xs: readonly number[]): number {
  const moments = new Moments();
  for (const x of xs) moments.add(x);
  return moments.mean;
}

/** Covariance of two means over the same replications; NaN below two. */
function ofMeans(xs: readonly number[], ys: readonly number[]): number {
  const [x, y] = [meanOf(xs), meanOf(ys)];
  const n = xs.length;
  return n < 2 ? Number.NaN : xs.reduce((sum, one, i) => sum + (one - x) * (ys[i]! - y), 0) / (n * (n - 1));
}
