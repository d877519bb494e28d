import { expect, test } from 'vitest';
import { addressedUniform } from '../../../src/kernel/random/addressed.ts';
import { normalQuantile } from '../../../src/kernel/random/math.ts';
import { meanInterval } from '../../../src/kernel/stats/interval.ts';
import { Moments } from '../../../src/kernel/stats/moments.ts';

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
