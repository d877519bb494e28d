import { expect, test } from 'vitest';
import { nulls } from '../../../src/study/calibrate/nulls.ts';
import { expectRate } from './promise.ts';

test('equal designs that meet different customers have a winner in one study of twenty at most', () => {
  const found = nulls({ experiments: 20, replications: 4, precision: 0.25, most: 8 }, 'small');
  expectRate(found.fixed, { most: 0.05 });
  expectRate(found.sequential, { most: 0.05 });
  expect(found.metrics).toBeGreaterThanOrEqual(5);
  expect(found.replications).toBeGreaterThan(4);
});
