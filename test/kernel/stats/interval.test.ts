import { expect, test } from 'vitest';
import { addressedUniform } from '../../../src/kernel/random/addressed.ts';
import { normalQuantile } from '../../../src/kernel/random/math.ts';
import { meanInterval, studentT } from '../../../src/kernel/stats/interval.ts';
import { Moments } from '../../../src/kernel/stats/moments.ts';

test.each([
  [0.95, 1, 12.7062047],
  [0.95, 4, 2.7764451],
  [0.95, 9, 2.2621572],
  [0.95, 19, 2.093024],
  [0.99, 4, 4.6040949],
  [0.999, 30, 3.6459586],
  [0.5, 10, 0.6998121],
  [0.95, 1e6, 1.959966],
])('Student t at %d with %d degrees is %d', (confidence, degrees, expected) => {
  expect(studentT(confidence, degrees)).toBeCloseTo(expected, 5);
});

test('the interval of 1, 2, 3, 4, 5 is 3 and 1.963 to either side', () => {
  const moments = new Moments();
  for (const x of [1, 2, 3, 4, 5]) moments.add(x);
  const [low, high] = meanInterval(moments, 0.95) ?? [];
  expect(low).toBeCloseTo(3 - 1.9632432, 6);
  expect(high).toBeCloseTo(3 + 1.9632432, 6);
});

test('one number has no interval, equal numbers one of no width', () => {
  const moments = new Moments();
  moments.add(0.1);
  expect(meanInterval(moments, 0.95)).toBeNull();
  moments.add(0.1);
  expect(meanInterval(moments, 0.95)).toEqual([0.1, 0.1]);
});

test('of a thousand 90 % intervals of normal numbers about nine hundred hold the mean', () => {
  let holds = 0;
  for (let k = 0; k < 1000; k++) {
    const moments = new Moments();
    for (let i = 0; i < 5; i++) moments.add(3 + normalQuantile(addressedUniform(k, 1, i, 0)));
    const [low, high] = meanInterval(moments, 0.9) as readonly [number, number];
    if (low <= 3 && 3 <= high) holds++;
  }
  // Five standard deviations of a binomial count.
  expect(Math.abs(holds - 900)).toBeLessThan(5 * Math.sqrt(90));
});
