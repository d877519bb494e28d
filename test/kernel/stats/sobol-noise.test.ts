import { describe, expect, test } from 'vitest';
import { sobolDesign, sobolIndices } from '../../../src/kernel/stats/sobol-indices.ts';
import { type ReplicatedOutcomes, replicated } from '../../../src/kernel/stats/sobol-noise.ts';
import { normals } from '../../../src/study/calibrate/noise.ts';

const OPTIONS = { confidence: 0.95, resamples: 100, seed: 'bootstrap' };
type Replications = (x: readonly number[]) => number[];

function seen(f: Replications, samples: number, factors = 3): ReplicatedOutcomes {
  const { a, b, ab } = sobolDesign(samples, factors, 'design');
  return { a: a.map(f), b: b.map(f), ab: ab.map((rows) => rows.map(f)) };
}

/** A line of variance 1 in the first of the factors, and noise of this variance in the mean of two replications. */
function noisy(variance: number): Replications {
  const normal = normals('noise', variance);
  const sd = Math.sqrt(2 * variance);
  return ([x]) => [10, -10].map((customers) => customers + Math.sqrt(12) * x! + sd * normal());
}

describe('indices of noisy replications', () => {
  test('count noise neither as an assumption nor as interplay', () => {
    const means = replicated(seen(noisy(1), 1024));
    const found = sobolIndices(means, OPTIONS)!;
    expect(found.noise!.estimate).toBeGreaterThan(0.42);
    expect(found.noise!.estimate).toBeLessThan(0.58);
    expect(Math.abs(found.first[0]!.estimate - 1)).toBeLessThan(0.25);
    expect(Math.abs(found.total[0]!.estimate - 1)).toBeLessThan(0.25);
    for (const inert of [1, 2]) expect(Math.abs(found.total[inert]!.estimate)).toBeLessThan(0.2);
    expect(Math.abs(found.variance - 1)).toBeLessThan(0.2);
    // What was told before: half of the variance, of a factor that does nothing.
    const { noise: _, ...raw } = means;
    expect(sobolIndices(raw, OPTIONS)!.total[1]!.estimate).toBeGreaterThan(0.4);
  });

  test('take what customers add to all worlds alike for no noise', () => {
    const found = sobolIndices(replicated(seen(noisy(0), 64)), OPTIONS)!;
    expect(found.noise!.estimate).toBeCloseTo(0, 9);
    expect(found.total[1]!.estimate).toBeCloseTo(0, 9);
  });

  test('are none where noise explains all, and say so', () => {
    const normal = normals('only');
    const found = sobolIndices(replicated(seen(() => [normal(), normal()], 64)), OPTIONS)!;
    expect(found.noise!.estimate).toBeGreaterThan(0.8);
    const opposed = seen(() => [0, 0], 16);
    const flip = opposed.a.map((_, j) => (j % 2 ? [3, -3] : [-3, 3]));
    const all = sobolIndices(replicated({ ...opposed, a: flip, b: flip }), OPTIONS);
    // The means are all 0: there is nothing observed to divide up.
    expect(all).toBeNull();
  });

  test('know nothing of noise with one replication', () => {
    const means = replicated(seen(([x]) => [x!], 16));
    expect(means.noise).toBeUndefined();
    expect(sobolIndices(means, OPTIONS)!.noise).toBeNull();
  });

  test('leave out rows without bound, or seen by fewer than two replications in all of their worlds', () => {
    const outcomes = seen(([x]) => [x!, x! + 1, x! - 1], 16);
    const a = outcomes.a.map((row, j) =>
      j === 0
        ? row.with(0, Number.NEGATIVE_INFINITY)
        : j === 1
          ? row.with(0, Number.NaN).with(1, Number.NaN)
          : j === 2
            ? row.with(0, Number.NaN)
            : row,
    );
    const means = replicated({ ...outcomes, a });
    expect(means.a.map((x, j) => (Number.isNaN(x) ? j : -1)).filter((j) => j >= 0)).toEqual([0, 1]);
    // Replication by replication nothing differs but a shift: what is not seen moves no mean.
    expect(sobolIndices(means, OPTIONS)!.total[1]!.estimate).toBeCloseTo(0, 9);
    expect(sobolIndices(means, OPTIONS)!.rows).toBe(14);
  });
});
