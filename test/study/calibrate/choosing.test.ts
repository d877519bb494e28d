import { describe, expect, test } from 'vitest';
import { choosing, drawn } from '../../../src/study/calibrate/choosing.ts';
import { expectRate } from './promise.ts';

describe('what a sweep with a selection prints', () => {
  test.each([0, 0.5, 0.9, 0.99])(
    'a sweep by kn, correlated %f, names the best, though points without steady state look better',
    async (common) => {
      const sizes = { experiments: 60, systems: 5, common, procedure: 'kn', replications: 2000 } as const;
      const { right, bold } = await choosing(sizes, `small ${common}`);
      expectRate(right, { least: 0.95 });
      expectRate(bold, { most: 0.05 });
    },
  );

  test.each([0, 0.9, 0.99])(
    'a sweep by ocba, correlated %f, is right more often than equal shares, and says no more than that',
    async (common) => {
      const sizes = { experiments: 200, systems: 10, common, procedure: 'ocba', replications: 20 } as const;
      const { right, equal } = await drawn(sizes, `small ${common}`);
      expectRate(right, { least: equal.hits / equal.trials });
      const { bold } = await choosing({ ...sizes, experiments: 60, systems: 3 }, `bold ${common}`);
      expectRate(bold, { most: 0.05 });
    },
  );

  test('is not always right', async () => {
    const sizes = { experiments: 60, systems: 5, common: 0.5, procedure: 'ocba', replications: 20 } as const;
    const { right } = await choosing(sizes, 'errs');
    expect(right.hits).toBeLessThan(right.trials);
  });
});
