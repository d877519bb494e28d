import { describe, expect, test } from 'vitest';
import { handedOut, ocbaShares, pairedShares } from '../../../src/kernel/stats/ocba.ts';

describe('optimal computing-budget allocation', () => {
  test('independent systems: the example of equal variances has the ratios of the theorem', () => {
    // Means 0, 1, 2 (lower is better), variance 1: N_2 / N_3 = (2 / 1)^2, N_1 = sqrt(N_2^2 + N_3^2).
    const shares = ocbaShares(0, [0, 1, 2], [1, 1, 1]);
    expect(shares[1]! / shares[2]!).toBeCloseTo(4, 12);
    expect(shares[0]!).toBeCloseTo(Math.hypot(shares[1]!, shares[2]!), 12);
    expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });

  test('independent systems: unequal variances weigh as the noise over the distance, squared', () => {
    const shares = ocbaShares(1, [2, 0, 3], [4, 2, 9]);
    expect(shares[0]! / shares[2]!).toBeCloseTo(1, 12);
    const [a, c] = [shares[0]!, shares[2]!];
    expect(shares[1]!).toBeCloseTo(Math.sqrt(2 * ((a * a) / 4 + (c * c) / 9)), 12);
  });

  test('pairs: no split of the same budget makes the largest chance of error smaller', () => {
    const [gaps, variances] = [
      [0, 0.5, 1, 3],
      [Number.NaN, 1, 0.2, 5],
    ];
    const best = pairedShares(0, gaps, variances);
    const slowest = (shares: readonly number[]): number =>
      Math.min(
        ...[1, 2, 3].map((i) => (Math.min(shares[0]!, shares[i]!) * gaps[i]! ** 2) / (2 * variances[i]!)),
      );
    const grid = 30;
    for (let a = 1; a < grid; a++)
      for (let b = 1; a + b < grid; b++)
        for (let c = 1; a + b + c < grid; c++) {
          const shares = [a, b, c, grid - a - b - c].map((n) => n / grid);
          expect(slowest(shares)).toBeLessThanOrEqual(slowest(best) + 1e-12);
        }
  });

  test('nothing is handed out where nothing is to be gained', () => {
    expect(pairedShares(0, [0, 1], [0, 0])).toEqual([0, 0]);
    expect(handedOut([0, 0], [5, 5], 10, 100)).toEqual([0, 0]);
  });

  test('replications go where they lack most, no further than the most', () => {
    expect(handedOut([0.5, 0.5], [10, 10], 4, 100)).toEqual([2, 2]);
    expect(handedOut([0.5, 0.25, 0.25], [10, 10, 2], 6, 100)).toEqual([2, 0, 4]);
    expect(handedOut([0.5, 0.5], [10, 10], 9, 12)).toEqual([2, 2]);
  });
});
