import { describe, expect, test } from 'vitest';
import { stream } from '../../../src/kernel/random/streams.ts';
import {
  elementaryEffects,
  MORRIS_STEP,
  type MorrisMeasures,
  morrisMeasures,
  morrisShare,
  morrisTrajectory,
} from '../../../src/kernel/stats/morris.ts';

/** Measures of a function of the unit cube. */
function screened(
  f: (x: readonly number[]) => number,
  factors: number,
  trajectories: number,
  seed: string,
): MorrisMeasures[] {
  const effects = Array.from({ length: trajectories }, (_, t) => {
    const trajectory = morrisTrajectory(factors, seed, t);
    return elementaryEffects(
      trajectory,
      trajectory.points.map((point) => f(point.map(morrisShare))),
    );
  });
  return Array.from({ length: factors }, (_, i) =>
    morrisMeasures(
      effects.map((one) => one[i]!),
      0.95,
    ),
  );
}

describe('morrisTrajectory', () => {
  test('moves every factor once, by two of the four levels, the others standing still', () => {
    for (let t = 0; t < 50; t++) {
      const { points, order } = morrisTrajectory(7, 'seed', t);
      expect(points).toHaveLength(8);
      expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
      for (const [i, f] of order.entries()) {
        const steps = points[i + 1]!.map((level, k) => Math.abs(level - points[i]![k]!));
        expect(steps).toEqual(steps.map((_, k) => (k === f ? 2 : 0)));
      }
      expect(points.flat().every((level) => [0, 1, 2, 3].includes(level))).toBe(true);
    }
    expect(MORRIS_STEP).toBe(2 / 3);
  });

  test('visits all levels equally often, belongs to its address, and to nothing else', () => {
    const levels = [0, 0, 0, 0];
    for (let t = 0; t < 400; t++)
      for (const level of morrisTrajectory(3, 'seed', t).points[0]!) levels[level]!++;
    // 1,200 draws: 300 each, with a standard deviation of 15.
    for (const count of levels) expect(Math.abs(count - 300)).toBeLessThan(90);
    expect(morrisTrajectory(3, 'seed', 1)).toEqual(morrisTrajectory(3, 'seed', 1));
    expect(morrisTrajectory(3, 'seed', 1)).not.toEqual(morrisTrajectory(3, 'seed', 2));
  });
});

describe('morrisMeasures', () => {
  test('gives the slopes of a line, without spread', () => {
    const slopes = [3, -5, 0, 1e-3];
    const found = screened((x) => x.reduce((sum, one, i) => sum + one * slopes[i]!, 7), 4, 10, 'line');
    for (const [i, { mu, muStar, sigma, interval }] of found.entries()) {
      expect(mu).toBeCloseTo(slopes[i]!, 10);
      expect(muStar).toBeCloseTo(Math.abs(slopes[i]!), 10);
      expect(sigma).toBeLessThan(1e-10);
      expect(interval![0]).toBeCloseTo(muStar, 8);
    }
  });

  test('tells a factor that goes both ways by mu*, where mu cancels out', () => {
    // f(0) = f(1) = 1/9, f(1/3) = f(2/3) = 1/36: effects of either sign and of one size.
    const [first] = screened(([x, y]) => (x! - 0.5) ** 2 * (2 * y! > 1 ? 1 : -1), 2, 400, 'bowl');
    expect(Math.abs(first!.mu)).toBeLessThan(0.1);
    expect(first!.muStar).toBeCloseTo((1 / 4 - 1 / 36) / MORRIS_STEP, 10);
  });

  test('is mean, mean size, deviation and t interval of the effects, whatever is missing', () => {
    const found = morrisMeasures([1, -2, Number.NaN, 4], 0.95);
    expect(found).toMatchObject({ count: 3, mu: 1 });
    expect(found.muStar).toBeCloseTo(7 / 3, 12);
    expect(found.sigma).toBeCloseTo(3, 12);
    // Sizes 1, 2, 4: deviation sqrt(7/3), t of two degrees of freedom 4.3027.
    expect(found.standardError).toBeCloseTo(Math.sqrt(7 / 9), 12);
    expect(found.interval![0]).toBe(0);
    expect(found.interval![1]).toBeCloseTo(7 / 3 + 4.302653 * Math.sqrt(7 / 9), 5);
    expect(morrisMeasures([Number.NaN], 0.95)).toMatchObject({
      count: 0,
      muStar: Number.NaN,
      interval: null,
    });
  });

  test('sorts the twenty factors of Morris’ own test function as he does', () => {
    const next = stream('coefficients of Morris’ function');
    const rest = Array.from({ length: 20 }, () => next() - 0.5);
    const pairs = Array.from({ length: 20 }, () => Array.from({ length: 20 }, () => next() - 0.5));
    // Morris 1991, section 5: coefficients 20, -15, -10 and 5; small ones elsewhere.
    const f = (x: readonly number[]): number => {
      const w = x.map((one, i) =>
        [2, 4, 6].includes(i) ? 2 * ((1.1 * one) / (one + 0.1) - 0.5) : 2 * (one - 0.5),
      );
      let sum = 0;
      for (let i = 0; i < 20; i++) {
        sum += (i < 10 ? 20 : rest[i]!) * w[i]!;
        for (let j = i + 1; j < 20; j++) {
          sum += (j < 6 ? -15 : pairs[i]![j]!) * w[i]! * w[j]!;
          for (let l = j + 1; l < 5; l++) {
            sum += -10 * w[i]! * w[j]! * w[l]!;
            for (let s = l + 1; s < 4; s++) sum += 5 * w[i]! * w[j]! * w[l]! * w[s]!;
          }
        }
      }
      return sum;
    };
    const found = screened(f, 20, 20, 'Morris');
    const [foremost, idle] = [found.slice(0, 10), found.slice(10)];
    const least = Math.min(...foremost.map(({ muStar }) => muStar));
    expect(least).toBeGreaterThan(2 * Math.max(...idle.map(({ muStar }) => muStar)));
    // 8 to 10 act in a line (slope 40) but for the small pairs; 1 to 7 not in a line, or together.
    for (const { mu, sigma } of found.slice(7, 10)) {
      expect(Math.abs(mu - 40)).toBeLessThan(6);
      expect(sigma).toBeLessThan(6);
    }
    for (const { sigma } of found.slice(0, 7)) expect(sigma).toBeGreaterThan(10);
  });
});
