import { describe, expect, test } from 'vitest';
import { incidence } from '../../../src/study/calibrate/incidence.ts';
import { indices } from '../../../src/study/calibrate/indices.ts';
import { screening } from '../../../src/study/calibrate/screening.ts';
import { strata } from '../../../src/study/calibrate/strata.ts';
import { worlds } from '../../../src/study/calibrate/worlds.ts';
import { expectRate, expectUnbiased } from './promise.ts';

describe('estimates of what is known', () => {
  test('competing outcomes are found as they are where four cases in ten are cut off; dropping these is not', () => {
    const found = incidence({ experiments: 500, cases: 80 }, 'small');
    expectUnbiased(found.incidence);
    expectUnbiased(found.lost);
    expect(found.naive.mean).toBeGreaterThan(0.05);
  });

  test('Sobol indices of the Ishigami function, and their intervals', () => {
    const found = indices({ experiments: 30, samples: 128, resamples: 200 }, 'small');
    for (const errors of [...found.first, ...found.total]) {
      expect(Math.abs(errors.mean)).toBeLessThan(0.06);
    }
    expectRate(found.firstCovered, { least: 0.95 });
    expectRate(found.totalCovered, { least: 0.95 });
  });

  test('Morris measures of a line and a product', () => {
    const found = screening({ experiments: 400, trajectories: 10 }, 'small');
    for (const errors of [...found.muStar, ...found.variance]) expectUnbiased(errors);
    expectRate(found.covered, { least: 0.93, most: 0.97 });
  });

  test('the share of plausible worlds, where noise hides it from the share as simulated', () => {
    const found = worlds({ experiments: 60, worlds: 100, replications: 4, noise: 1 }, 'small');
    expectRate(found.covered, { least: 0.92 });
    expect(Math.abs(found.errors.mean)).toBeLessThan(0.03);
    expect(found.raw.hits / found.raw.trials).toBeLessThan(0.6);
  });

  test('points fill every part of every coordinate', () => {
    const { latin, sobol } = strata({ experiments: 20, points: 32, dimensions: 5 }, 'small');
    expectRate(latin, { least: 1 });
    expectRate(sobol, { least: 1 });
  });
});
