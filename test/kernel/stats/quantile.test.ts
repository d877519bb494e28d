import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantiles } from '../../../src/kernel/stats/quantile.ts';

// Few values, so that ties are common, and some at large.
const number = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true }));
const level = fc.oneof(
  fc.constantFrom(0, 0.5, 0.9, 0.95, 0.99, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

test('is the number at the nearest rank of the sorted ones', () => {
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 1, maxLength: 60 }),
      fc.array(level, { maxLength: 4 }),
      (xs, levels) => {
        const sorted = [...xs].sort((a, b) => a - b);
        const expected = levels.map((q) => sorted[Math.max(0, Math.ceil(q * xs.length - 1e-9) - 1)]);
        expect(quantiles(Float64Array.from(xs), xs.length, levels)).toEqual(expected);
      },
    ),
    { seed: 121, numRuns: 1000 },
  );
});

test('rounding of level times number does not move the rank', () => {
  const hundred = (): Float64Array => Float64Array.from({ length: 100 }, (_, i) => i + 1);
  // 0.07 * 100 and 0.57 * 100 lie above 7 and 57 in floating point.
  expect(quantiles(hundred(), 100, [0.07, 0.57, 0.29, 0.9, 0.99])).toEqual([7, 57, 29, 90, 99]);
});

test('reads as many numbers as it is told, and none from none', () => {
  expect(quantiles(Float64Array.of(3, 1, 2, -9), 3, [0, 0.5, 1])).toEqual([1, 2, 3]);
  expect(quantiles(Float64Array.of(5), 0, [0.5, 0.9])).toEqual([Number.NaN, Number.NaN]);
});

test('finds it in sorted, reversed and constant numbers', () => {
  const n = 10_001;
  for (const f of [(i: number) => i, (i: number) => n - 1 - i, () => 7, (i: number) => i % 2]) {
    const xs = Float64Array.from({ length: n }, (_, i) => f(i));
    const median = [...xs].sort((a, b) => a - b)[5000];
    expect(quantiles(xs, n, [0.5])).toEqual([median]);
  }
});
