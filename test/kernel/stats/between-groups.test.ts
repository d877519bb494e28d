import { expect, test } from 'vitest';
import { normalQuantile } from '../../../src/kernel/random/math.ts';
import { stream } from '../../../src/kernel/random/streams.ts';
import { betweenGroups } from '../../../src/kernel/stats/between-groups.ts';
import { Moments } from '../../../src/kernel/stats/moments.ts';

function groupOf(values: readonly number[]) {
  const seen = new Moments();
  for (const x of values) seen.add(x);
  const { mean, variance, count } = seen;
  return { mean, variance, count };
}

test('takes the noise within groups off the variance between them, as the analysis of variance does', () => {
  // Means 2, 4, 9: variance 13; within variances 2, 2, 8 of two each: 12 / 3 / 2 = 2 of it is noise.
  const found = betweenGroups([groupOf([1, 3]), groupOf([3, 5]), groupOf([7, 11])])!;
  expect(found.mean).toBe(5);
  expect(found.noise).toBeCloseTo(2, 12);
  expect(found.variance).toBeCloseTo(11, 12);
  expect(found.standardError).toBeCloseTo(Math.sqrt(13 / 3), 12);
  expect(found.guesses[2]).toBeCloseTo(5 + Math.sqrt(11 / 13) * 4, 12);
});

test('guesses spread as the true means do, where the observed ones spread too far', () => {
  const next = stream('nested');
  const normal = (): number => normalQuantile(next() || 0.5);
  const truth = Array.from({ length: 2000 }, () => 1 + 2 * normal());
  const groups = truth.map((mean) => groupOf(Array.from({ length: 3 }, () => mean + 3 * normal())));
  const found = betweenGroups(groups)!;
  const spread = (values: readonly number[]): number => groupOf(values).variance;
  // Standard errors of these variances are about .2; the observed one is 4 + 9 / 3.
  expect(Math.abs(found.variance - spread(truth))).toBeLessThan(1);
  expect(Math.abs(spread(found.guesses) - spread(truth))).toBeLessThan(1);
  expect(spread(groups.map(({ mean }) => mean))).toBeGreaterThan(6);
});

test('where noise explains all of the spread, every guess is the mean', () => {
  const found = betweenGroups([groupOf([-10, 10]), groupOf([-9, 11])])!;
  expect([found.variance, ...found.guesses]).toEqual([0, 0.5, 0.5]);
});

test('a group of one observation has the noise of the others, and no groups have nothing', () => {
  expect(betweenGroups([groupOf([1, 3]), groupOf([8])])!.noise).toBeCloseTo((1 + 2) / 2, 12);
  expect(betweenGroups([])).toBeNull();
});
