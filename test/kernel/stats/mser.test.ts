import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressedUniform } from '../../../src/kernel/random/addressed.ts';
import { normalQuantile } from '../../../src/kernel/random/math.ts';
import { mser } from '../../../src/kernel/stats/mser.ts';

/** The definition, word for word: variance of what remains over its number, for every number left out. */
function byDefinition(xs: readonly number[]): number[] {
  return xs.map((_, d) => {
    const rest = xs.slice(d);
    const mean = rest.reduce((sum, x) => sum + x, 0) / rest.length;
    return rest.reduce((sum, x) => sum + (x - mean) ** 2, 0) / rest.length ** 2;
  });
}

const normal = (key: number, i: number): number => normalQuantile(addressedUniform(key, 4, i, 0));

test('leaves out what the definition says, in the first half of the series', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 10, maxLength: 60 }), (xs) => {
      const z = byDefinition(xs);
      const { leaveOut, statistic, least, settled } = mser(xs);
      const half = Math.floor(xs.length / 2);
      expect(leaveOut).toBeLessThanOrEqual(half);
      expect(statistic).toBeCloseTo(z[leaveOut] ?? Number.NaN, 9);
      expect(statistic).toBeLessThanOrEqual(Math.min(...z.slice(0, half + 1)) + 1e-9);
      expect(z[least] ?? Number.NaN).toBeLessThanOrEqual(Math.min(...z.slice(0, xs.length - 4)) + 1e-9);
      expect(settled).toBe(least <= half);
    }),
    { seed: 17, numRuns: 300 },
  );
});

test('of 8, 6, 4 and ones after them it leaves out exactly the three', () => {
  const series = [8, 6, 4, ...Array.from({ length: 17 }, () => 1)];
  expect(mser(series)).toEqual({ leaveOut: 3, statistic: 0, least: 3, settled: true });
});

test('of a constant series it leaves out nothing', () => {
  expect(mser(Array.from({ length: 12 }, () => 7))).toMatchObject({ leaveOut: 0, settled: true });
});

test('a series that still rises at its end is not settled', () => {
  const { settled, least } = mser(Array.from({ length: 40 }, (_, i) => i));
  expect(settled).toBe(false);
  expect(least).toBe(35);
});

test('of means of five of autoregressive series that begin far off it leaves out the transient, and seldom much more', () => {
  const found = Array.from({ length: 200 }, (_, key) => {
    let x = 30;
    const series = Array.from({ length: 500 }, (_, i) => {
      x = 0.9 * x + normal(key, i);
      return x;
    });
    const batches = Array.from({ length: 100 }, (_, b) =>
      series.slice(5 * b, 5 * b + 5).reduce((sum, one) => sum + one / 5, 0),
    );
    return 5 * mser(batches).leaveOut;
  });
  // 30 × .9^10 is 10, more than four standard deviations of the steady state; 30 × .9^40 is less than a fifth of one.
  expect(Math.min(...found)).toBeGreaterThanOrEqual(10);
  expect(found.toSorted((a, b) => a - b)[100]).toBeLessThanOrEqual(40);
});

test('is not asked about fewer than ten batches', () => {
  expect(() => mser([1, 2, 3, 4, 5, 6, 7, 8, 9])).toThrow(RangeError);
});
