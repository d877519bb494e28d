import { describe, expect, test } from 'vitest';
import { fallenBehind, searching } from '../../../src/study/calibrate/searching.ts';
import { expectRate } from './promise.ts';

describe('a search', () => {
  test.each([0, 0.9])('under a constraint chooses as it promises, designs correlated %f', async (common) => {
    const right = await searching({ experiments: 60, common }, 'small');
    expectRate(right, { least: 0.95 });
    expect(right.trials).toBeGreaterThan(50);
  });

  test.each([2, 7])('calls none of %i equal designs clearly worse', async (designs) => {
    expectRate(await fallenBehind({ experiments: 400, common: 0.5, designs }, 'equal'), { most: 0.05 });
  });
});
