import { expect } from 'vitest';
import { meanInterval } from '../../../src/kernel/stats/interval.ts';
import type { Moments } from '../../../src/kernel/stats/moments.ts';
import { type Bounds, mayBe, type Rate } from '../../../src/study/calibrate/rate.ts';

/** A rate within its bounds fails this by chance once in a million on each side. */
export function expectRate(rate: Rate, bounds: Bounds): void {
  expect(mayBe(rate, bounds, 1e-6), `${rate.hits} of ${rate.trials}`).toBe(true);
}

/** A mean error of 0 fails this by chance once in a million. */
export function expectUnbiased(errors: Moments): void {
  const [low, high] = meanInterval(errors, 1 - 1e-6)!;
  expect(low).toBeLessThanOrEqual(1e-12);
  expect(high).toBeGreaterThanOrEqual(-1e-12);
}
