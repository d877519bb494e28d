import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Moments } from '../../../src/kernel/stats/moments.ts';

function momentsOf(xs: readonly number[]): Moments {
  const moments = new Moments();
  for (const x of xs) moments.add(x);
  return moments;
}

test('agrees with two passes over the numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 50 }), (xs) => {
      const mean = xs.reduce((a, b) => a + b, 0) / xs.length;
      const squares = xs.reduce((sum, x) => sum + (x - mean) ** 2, 0);
      const moments = momentsOf(xs);
      expect(moments.count).toBe(xs.length);
      expect(moments.mean).toBeCloseTo(mean, 9);
      expect(moments.variance).toBeCloseTo(squares / (xs.length - 1), 6);
    }),
    { seed: 131, numRuns: 300 },
  );
});

test('keeps its digits when the mean is large and the spread small', () => {
  expect(momentsOf([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]).variance).toBe(30);
});

test('has no variance below two numbers, and none of equal ones', () => {
  expect([momentsOf([]).variance, momentsOf([3]).variance]).toEqual([Number.NaN, Number.NaN]);
  expect([momentsOf([]).mean, momentsOf([0.1, 0.1, 0.1]).variance]).toEqual([0, 0]);
});

test('keep an infinite number in sight: the mean is infinite, there is no variance', () => {
  const moments = momentsOf([1, Number.POSITIVE_INFINITY, 2, Number.POSITIVE_INFINITY]);
  expect(moments.mean).toBe(Number.POSITIVE_INFINITY);
  expect(moments.variance).toBe(Number.NaN);
});

test.each([
  [[1, Number.NEGATIVE_INFINITY, 2], Number.NEGATIVE_INFINITY],
  [[Number.NEGATIVE_INFINITY, 3], Number.NEGATIVE_INFINITY],
  [[Number.NEGATIVE_INFINITY, 3, Number.POSITIVE_INFINITY], Number.NaN],
])('the mean of %j is %d, without a variance', (xs, mean) => {
  expect([momentsOf(xs).mean, momentsOf(xs).variance]).toEqual([mean, Number.NaN]);
});
