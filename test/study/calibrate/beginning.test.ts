import { expect, test } from 'vitest';
import { falseAlarms, transient } from '../../../src/study/calibrate/beginning.ts';
import { expectRate } from './promise.ts';

test('MSER-5 takes nine tenths and more of what a bad beginning does to a mean', () => {
  const { whole, cut } = transient({ experiments: 600, length: 1000, replications: 5 }, 'small');
  expect(whole.mean).toBeGreaterThan(0.06);
  expect(Math.abs(cut.mean)).toBeLessThan(0.015);
});

test('an ample warm-up of a simulated company is seldom called too short', () => {
  expectRate(falseAlarms({ experiments: 12, replications: 3 }, 'small'), { most: 0.05 });
});
