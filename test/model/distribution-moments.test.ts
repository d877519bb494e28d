import jstat from 'jstat';
import { describe, expect, test } from 'vitest';
import type { Distribution } from '../../src/kernel/random/distribution.ts';
import { partialMean, survival } from '../../src/model/distribution-moments.ts';

const ALL: readonly Distribution[] = [
  { kind: 'constant', value: 5 },
  { kind: 'exponential', mean: 5 },
  { kind: 'lognormal', mean: 80, cv: 2 },
  { kind: 'lognormal', mean: 8, cv: 0 },
  { kind: 'uniform', low: 2, high: 10 },
  { kind: 'triangular', low: 1, mode: 2, high: 9 },
  { kind: 'weibull', mean: 5, shape: 0.7 },
];

describe('survival', () => {
  test('of a lognormal is the normal tail of the logarithm', () => {
    const sigma = Math.sqrt(Math.log(1 + 4));
    const mu = Math.log(80) - sigma ** 2 / 2;
    for (const x of [10, 80, 100, 1000, 5000]) {
      const tail = 1 - jstat.normal.cdf((Math.log(x) - mu) / sigma, 0, 1);
      expect(survival({ kind: 'lognormal', mean: 80, cv: 2 }, x)).toBeCloseTo(tail, 9);
    }
  });

  test('of the other kinds has its closed form', () => {
    expect(survival({ kind: 'exponential', mean: 5 }, 7)).toBeCloseTo(Math.exp(-7 / 5), 12);
    expect(survival({ kind: 'uniform', low: 2, high: 10 }, 4)).toBeCloseTo(0.75, 12);
    expect(survival({ kind: 'triangular', low: 1, mode: 2, high: 9 }, 5)).toBeCloseTo(16 / 56, 12);
    // Shape 2 has scale mean / Gamma(1.5) = 2 mean / sqrt(pi).
    const scale = (2 * 5) / Math.sqrt(Math.PI);
    expect(survival({ kind: 'weibull', mean: 5, shape: 2 }, 6)).toBeCloseTo(
      Math.exp(-((6 / scale) ** 2)),
      12,
    );
  });

  test('of a constant is all or nothing, and an amount equal to a limit does not exceed it', () => {
    expect([4, 5, 6].map((x) => survival({ kind: 'constant', value: 5 }, x))).toEqual([1, 0, 0]);
  });

  test.each(ALL)('of $kind is exactly 1 below all values and 0 beyond', (distribution) => {
    expect(survival(distribution, -1)).toBe(1);
    expect(survival(distribution, Infinity)).toBe(0);
  });
});

describe('the partial mean', () => {
  test.each(ALL)('of 1 over a range is the probability of $kind to lie in it', (distribution) => {
    const share = survival(distribution, 3) - survival(distribution, 8);
    expect(partialMean(distribution, 3, 8, () => 1)).toBeCloseTo(share, 12);
  });

  test.each(ALL)('of a capped amount over two ranges is the area under the tail of $kind', (distribution) => {
    const cap = 40;
    const capped = (x: number) => Math.min(x, cap);
    const total = partialMean(distribution, -1, 6, capped) + partialMean(distribution, 6, Infinity, capped);
    const cells = 4000;
    const tails = Array.from({ length: cells }, (_, i) => survival(distribution, ((i + 0.5) / cells) * cap));
    const area = (tails.reduce((sum, tail) => sum + tail, 0) / cells) * cap;
    expect(Math.abs(total / area - 1)).toBeLessThan(5e-3);
  });
});
