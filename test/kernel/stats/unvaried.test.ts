import jstat from 'jstat';
import { describe, expect, test } from 'vitest';
import { enoughOfPair, unseenOfPair, unvariedInterval } from '../../../src/kernel/stats/unvaried.ts';

describe('what has not varied yet', () => {
  test('is known of a pair when a change in one of ten replications would have been seen', () => {
    for (const error of [0.05, 0.01, 1e-5]) {
      const n = enoughOfPair(error);
      expect(unseenOfPair(n)).toBeLessThanOrEqual(error);
      expect(unseenOfPair(n - 1)).toBeGreaterThan(error);
    }
  });

  test('has, where nothing was counted, the exact interval of a Poisson mean', () => {
    for (const [n, error] of [
      [20, 0.05],
      [200, 0.001],
    ] as const) {
      const exact = jstat.chisquare.inv(1 - error, 2) / 2 / n;
      const [low, high] = unvariedInterval(0, n, { error, family: 1 })!;
      expect(high).toBeCloseTo(exact, 9);
      expect(low).toBe(-high);
    }
    // The rule of three.
    expect(unvariedInterval(0, 100, { error: 0.05, family: 1 })![1]).toBeCloseTo(0.03, 4);
  });

  test('has none before a change in one of five replications would have been seen', () => {
    expect(0.8 ** 14).toBeLessThan(0.05);
    expect(unvariedInterval(0, 13, { error: 0.05, family: 1 })).toBeNull();
    expect(unvariedInterval(0, 14, { error: 0.05, family: 1 })).not.toBeNull();
  });

  test('has a wider one for more judgements, and for larger figures', () => {
    const half = (value: number, family: number): number => {
      const [low, high] = unvariedInterval(value, 50, { error: 0.05, family })!;
      return (high - low) / 2;
    };
    expect(half(3, 100)).toBeGreaterThan(2 * half(3, 1));
    expect(half(1000, 1)).toBeCloseTo(100 * half(1, 1), 9);
  });
});
