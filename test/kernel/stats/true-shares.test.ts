import { describe, expect, test } from 'vitest';
import { stream } from '../../../src/kernel/random/streams.ts';
import { betweenGroups } from '../../../src/kernel/stats/between-groups.ts';
import { Moments } from '../../../src/kernel/stats/moments.ts';
import { trueShares } from '../../../src/kernel/stats/true-shares.ts';
import { normals } from '../../../src/study/calibrate/noise.ts';

const next = () => stream('shares');
const group = (...xs: readonly number[]): Moments => {
  const moments = new Moments();
  for (const x of xs) moments.add(x);
  return moments;
};

describe('trueShares', () => {
  test('are those of the guesses of betweenGroups, and take off what noise adds', () => {
    const normal = normals('groups');
    const groups = Array.from({ length: 300 }, () => {
      const truth = 1.5 + normal();
      return group(...[0, 0, 0, 0].map(() => truth + 2 * normal()));
    });
    const { above, below } = trueShares(groups, 0.95, next())!;
    const guesses = betweenGroups(groups)!.guesses;
    expect(above.estimate).toBe(guesses.filter((guess) => guess > 0).length / 300);
    expect(below.estimate).toBe(guesses.filter((guess) => guess < 0).length / 300);
    // Noise as large as the spread: as observed 85.6 % are above 0, in truth 93.3 %.
    expect(groups.filter(({ mean }) => mean > 0).length / 300).toBeLessThan(0.89);
    expect(Math.abs(above.estimate - 0.933)).toBeLessThan(0.04);
    expect(above.interval[0]).toBeLessThan(0.933);
    expect(above.interval[1]).toBeGreaterThan(0.933);
  });

  test('of groups on one side leave room for what so few do not show', () => {
    const { above, below } = trueShares([group(1, 1), group(2, 2), group(3, 3)], 0.95, next())!;
    expect([above.estimate, below.estimate]).toEqual([1, 0]);
    // Score interval of 3 of 3: n / (n + z²).
    expect(above.interval[0]).toBeCloseTo(3 / (3 + 1.959964 ** 2), 6);
    expect(above.interval[1]).toBe(1);
  });

  test('say nothing of the side where noise explains all of the spread and the mean is near 0', () => {
    const normal = normals('all noise');
    const groups = Array.from({ length: 40 }, () => group(normal(), normal()));
    const { above } = trueShares(groups, 0.95, next())!;
    expect(above.interval[0]).toBeLessThan(0.1);
    expect(above.interval[1]).toBeGreaterThan(0.9);
  });

  test('leave a group that never differs on no side, wherever the others lie', () => {
    const { above, below } = trueShares(
      [...Array(15).fill(group(2, 2.5)), ...Array(5).fill(group(0, 0))],
      0.95,
      next(),
    )!;
    expect([above.estimate, below.estimate]).toEqual([0.75, 0]);
  });

  test('are on no side at 0, and absent without groups', () => {
    expect(trueShares([group(0, 0), group(0, 0)], 0.95, next())).toMatchObject({
      above: { estimate: 0 },
      below: { estimate: 0 },
    });
    expect(trueShares([], 0.95, next())).toBeNull();
  });
});
