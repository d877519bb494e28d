import { expect, test } from 'vitest';
import { normalQuantile } from '../../../src/kernel/random/math.ts';
import { stream } from '../../../src/kernel/random/streams.ts';
import { Moments } from '../../../src/kernel/stats/moments.ts';
import { precisionAgainst, relativePrecision } from '../../../src/kernel/stats/precision.ts';

function momentsOf(...values: readonly number[]): Moments {
  const moments = new Moments();
  for (const x of values) moments.add(x);
  return moments;
}

test('the relative error is that of Law: half of the interval over what it leaves of the mean', () => {
  // Mean 10, variance 2.5, t of 4 degrees 2.776: half of the interval is 1.963.
  const found = relativePrecision(momentsOf(8, 9, 10, 11, 12), 0.95);
  expect(found).toBeCloseTo(1.9633 / (10 - 1.9633), 4);
  // Asked for 25 % that is enough, for 24 % it is not: half <= g / (1 + g) of the mean.
  expect([0.25, 0.24].map((g) => 1.9633 / 10 <= g / (1 + g))).toEqual([true, false]);
  expect([0.25, 0.24].map((g) => found <= g)).toEqual([true, false]);
});

test('sign and unit of a figure do not matter', () => {
  const found = relativePrecision(momentsOf(8, 9, 10, 11, 12), 0.95);
  expect(relativePrecision(momentsOf(-8, -9, -10, -11, -12), 0.95)).toBe(found);
  expect(relativePrecision(momentsOf(8e6, 9e6, 10e6, 11e6, 12e6), 0.95)).toBeCloseTo(found, 12);
});

test('what does not vary is precise, even about 0; what varies about 0 never is', () => {
  expect(relativePrecision(momentsOf(3, 3, 3), 0.95)).toBe(0);
  expect(relativePrecision(momentsOf(0, 0), 0.95)).toBe(0);
  expect(relativePrecision(momentsOf(-1, 1, -1, 1), 0.95)).toBe(Number.POSITIVE_INFINITY);
  // The interval reaches 0: the true mean may be any share of the estimate.
  expect(relativePrecision(momentsOf(0, 0, 0, 4), 0.95)).toBe(Number.POSITIVE_INFINITY);
});

test('one observation, and one without bound, say nothing', () => {
  for (const moments of [momentsOf(), momentsOf(5), momentsOf(5, Number.POSITIVE_INFINITY)]) {
    expect(relativePrecision(moments, 0.95)).toBe(Number.POSITIVE_INFINITY);
    expect(precisionAgainst(moments, 10, 0.95)).toBe(Number.POSITIVE_INFINITY);
  }
});

test('against another figure it is half of the interval as a share of that', () => {
  const moments = momentsOf(-2, -1, 0, 1, 2);
  expect(precisionAgainst(moments, 10, 0.95)).toBeCloseTo(0.19633, 4);
  expect(precisionAgainst(moments, 0, 0.95)).toBe(Number.POSITIVE_INFINITY);
  expect(precisionAgainst(momentsOf(2, 2), 0, 0.95)).toBe(0);
});

test('where the rule stops, the estimate is as near the truth as asked in about 95 % of runs', () => {
  const runs = 1000;
  let near = 0;
  for (let run = 0; run < runs; run++) {
    const next = stream('sequential', run);
    const moments = new Moments();
    while (moments.count < 10 || relativePrecision(moments, 0.95) > 0.1) {
      moments.add(1 + 0.3 * normalQuantile(Math.max(1e-16, next())));
    }
    if (Math.abs(moments.mean - 1) <= 0.1) near++;
  }
  // 95.3 % in 4,000 runs; five deviations of 0.7 points below.
  expect(near / runs).toBeGreaterThan(0.918);
});
