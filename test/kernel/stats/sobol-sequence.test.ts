import { describe, expect, test } from 'vitest';
import { stream } from '../../../src/kernel/random/streams.ts';
import { MOST_DIMENSIONS, sobolPoints } from '../../../src/kernel/stats/sobol-sequence.ts';

/** Whether each of the parts of the unit square, so many by so many, holds as many of the points as any other. */
function fillsEvenly(xy: readonly (readonly [number, number])[], across: number, up: number): boolean {
  const counts = new Map<number, number>();
  for (const [x, y] of xy) {
    const part = Math.floor(x * across) * up + Math.floor(y * up);
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts.size === across * up && [...counts.values()].every((n) => n === xy.length / (across * up));
}

describe('sobolPoints', () => {
  test('without a seed gives the points of Joe and Kuo', () => {
    // Their program sobol.cc with new-joe-kuo-6.21201: the first eight points in six dimensions.
    expect(sobolPoints(8, 6, null)).toEqual([
      [0, 0, 0, 0, 0, 0],
      [0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25, 0.25, 0.75, 0.75],
      [0.25, 0.75, 0.75, 0.75, 0.25, 0.25],
      [0.375, 0.375, 0.625, 0.875, 0.375, 0.125],
      [0.875, 0.875, 0.125, 0.375, 0.875, 0.625],
      [0.625, 0.125, 0.875, 0.625, 0.625, 0.875],
      [0.125, 0.625, 0.375, 0.125, 0.125, 0.375],
    ]);
  });

  test('gives the same as SciPy 1.11 (qmc.Sobol) in far dimensions', () => {
    const point = sobolPoints(64, 256, null)[37]!;
    expect([0, 1, 2, 9, 50, 100, 200, 255].map((d) => point[d])).toEqual([
      0.921875, 0.640625, 0.578125, 0.171875, 0.421875, 0.359375, 0.828125, 0.453125,
    ]);
  });

  test.each([null, 'a', 'b'])('puts one point into every part of each axis (seed %s)', (seed) => {
    const points = sobolPoints(64, MOST_DIMENSIONS, seed);
    for (let d = 0; d < MOST_DIMENSIONS; d++) {
      expect(new Set(points.map((point) => Math.floor(point[d]! * 64))).size, `dimension ${d}`).toBe(64);
    }
  });

  test.each([null, 'a', 'b'])('is a (0, 8, 2)-net in its first two dimensions (seed %s)', (seed) => {
    const xy = sobolPoints(256, 2, seed).map(([x, y]) => [x!, y!] as const);
    for (let k = 0; k <= 8; k++) expect(fillsEvenly(xy, 2 ** k, 2 ** (8 - k)), `${2 ** k} across`).toBe(true);
    const next = stream('no net');
    const random = xy.map(() => [next(), next()] as const);
    expect(fillsEvenly(random, 16, 16)).toBe(false);
  });

  test('scrambled keeps the order in which two dimensions fill their square', () => {
    const parts = (seed: string | null, d: number, e: number): boolean[] => {
      const xy = sobolPoints(256, e + 1, seed).map((point) => [point[d]!, point[e]!] as const);
      return [0, 1, 2, 3, 4, 5, 6, 7, 8].map((k) => fillsEvenly(xy, 2 ** k, 2 ** (8 - k)));
    };
    for (const [d, e] of [
      [2, 5],
      [3, 9],
      [7, 12],
    ] as const) {
      expect(parts('x', d, e)).toEqual(parts(null, d, e));
    }
  });

  test('scrambled leaves the points of fewer dimensions and of fewer points where they are', () => {
    const few = sobolPoints(16, 3, 'seed');
    expect(
      sobolPoints(64, 5, 'seed')
        .slice(0, 16)
        .map((point) => point.slice(0, 3)),
    ).toEqual(few);
    expect(sobolPoints(16, 3, 'other')).not.toEqual(few);
    expect(few.flat().every((x) => x > 0 && x < 1)).toBe(true);
  });

  test('scrambled integrates far better than chance, and without bias', () => {
    // Of mean 1 over the cube; its error would fall by 4 from 64 to 1,024 random points.
    const f = (point: readonly number[]): number => point.reduce((all, x) => all * (0.5 + x), 1);
    const errors = (n: number): number[] =>
      Array.from({ length: 40 }, (_, k) => {
        const points = sobolPoints(n, 5, `seed ${k}`);
        return points.reduce((sum, point) => sum + f(point), 0) / n - 1;
      });
    const rootMeanSquare = (list: readonly number[]): number => Math.hypot(...list) / Math.sqrt(list.length);
    const [few, many] = [errors(64), errors(1024)];
    expect(rootMeanSquare(few) / rootMeanSquare(many)).toBeGreaterThan(10);
    const mean = few.reduce((sum, x) => sum + x, 0) / few.length;
    expect(Math.abs(mean)).toBeLessThan((6 * rootMeanSquare(few)) / Math.sqrt(few.length));
  });

  test('refuses dimensions without direction numbers', () => {
    expect(() => sobolPoints(1, MOST_DIMENSIONS + 1, null)).toThrow(RangeError);
  });
});
