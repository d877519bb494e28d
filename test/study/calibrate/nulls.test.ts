import { expect, test } from 'vitest';
import { grid } from '../../../src/study/calibrate/grid.ts';
import { nulls } from '../../../src/study/calibrate/nulls.ts';
import { expectRate } from './promise.ts';

test('equal designs that meet different customers seldom have a winner, and would more often without correction', () => {
  const found = nulls({ experiments: 24, replications: 4, precision: 0.25, most: 6 }, 'small');
  expectRate(found.fixed, { most: 0.05 });
  expectRate(found.sequential, { most: 0.05 });
  expect(found.uncorrected.hits).toBeGreaterThan(found.fixed.hits);
  expect(found.metrics).toBeGreaterThanOrEqual(5);
  expect(found.replications).toBeGreaterThan(4);
});

test.each([0, 0.9])(
  'a plain sweep over equal points, correlated by %f, calls none worse than its best',
  async (common) => {
    const found = await grid({ experiments: 250, replications: 10, common, ahead: 0 }, 'small');
    expectRate(found, { most: 0.05 });
    expect(found.hits).toBeGreaterThan(0);
  },
);

test('a plain sweep finds the best where it is far ahead', async () => {
  const { hits } = await grid({ experiments: 50, replications: 10, common: 0.5, ahead: 3 }, 'small');
  expect(hits).toBe(50);
});
