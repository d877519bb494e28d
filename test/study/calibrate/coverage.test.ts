import { expect, test } from 'vitest';
import { coverage } from '../../../src/study/calibrate/coverage.ts';
import { expectRate } from './promise.ts';

test('intervals of simulated figures cover what is true as often as they promise', () => {
  const found = coverage({ experiments: 40, replications: 6, goOn: 12, precision: 0.3 }, 'small');
  const { mean, share, difference, joint, bootstrapMean, bootstrapDifference } = found;
  for (const one of [mean, share, difference, bootstrapMean, bootstrapDifference]) {
    expect(one.trials).toBe(40);
    expectRate(one, { least: 0.94 });
  }
  // Nor are they so wide that they never fail: of five kinds in forty studies each.
  const hits = [mean, share, difference, bootstrapMean, bootstrapDifference].map((one) => one.hits);
  expect(Math.min(...hits)).toBeLessThan(40);
  expectRate(joint, { least: 0.95 });
  expectRate(found.sequential, { least: 0.93 });
  expectRate(found.sequentialDifference, { least: 0.93 });
  expectRate(found.precise, { least: 0.95 });
  expect(found.replications).toBeGreaterThan(6);
});
