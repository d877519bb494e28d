import { describe, expect, test } from 'vitest';
import { stream } from '../../../src/kernel/random/streams.ts';
import { type SobolIndices, sobolDesign, sobolIndices } from '../../../src/kernel/stats/sobol-indices.ts';

type Function = (x: readonly number[]) => number;
const OPTIONS = { confidence: 0.95, resamples: 200, seed: 'bootstrap' };

function indicesOf(f: Function, factors: number, samples: number, resamples = 200): SobolIndices {
  const { a, b, ab } = sobolDesign(samples, factors, 'design');
  const outcomes = { a: a.map(f), b: b.map(f), ab: ab.map((rows) => rows.map(f)) };
  return sobolIndices(outcomes, { ...OPTIONS, resamples })!;
}

function expectIndices(
  found: SobolIndices,
  first: readonly number[],
  total: readonly number[],
  within: number,
): void {
  for (const i of first.keys()) {
    expect(Math.abs(found.first[i]!.estimate - first[i]!), `first ${i}`).toBeLessThan(within);
    expect(Math.abs(found.total[i]!.estimate - total[i]!), `total ${i}`).toBeLessThan(within);
  }
}

describe('sobolDesign', () => {
  test('mixes one column of B into A at a time', () => {
    const { a, b, ab } = sobolDesign(8, 3, 'seed');
    for (const i of [0, 1, 2]) {
      for (const j of a.keys()) {
        expect(ab[i]![j]).toEqual([0, 1, 2].map((k) => (k === i ? b : a)[j]![k]));
      }
    }
    expect(a).not.toEqual(b);
  });
});

describe('sobolIndices', () => {
  test('finds those of the Ishigami function', () => {
    // Ishigami & Homma 1990, a = 7, b = 0.1; closed forms as in Saltelli et al. 2008, Global Sensitivity Analysis.
    const [a, b] = [7, 0.1];
    const angle = (u: number): number => Math.PI * (2 * u - 1);
    const ishigami: Function = ([x, y, z]) =>
      Math.sin(angle(x!)) + a * Math.sin(angle(y!)) ** 2 + b * angle(z!) ** 4 * Math.sin(angle(x!));
    const v1 = 0.5 * (1 + (b * Math.PI ** 4) / 5) ** 2;
    const v2 = a ** 2 / 8;
    const v13 = (8 * b ** 2 * Math.PI ** 8) / 225;
    const v = v1 + v2 + v13;
    const found = indicesOf(ishigami, 3, 4096);
    expectIndices(found, [v1 / v, v2 / v, 0], [(v1 + v13) / v, v2 / v, v13 / v], 0.01);
    expect(found.variance).toBeCloseTo(v, 0);
    expect(found.mean).toBeCloseTo(a / 2, 1);
    expect(found.order).toEqual([1, 0, 2]);
    expect(found.cumulated[1]!.estimate).toBeCloseTo((v1 + v2) / v, 1);
  });

  test('finds those of Sobol’s g-function, far from a mean of zero as well', () => {
    const a = [0, 1, 4.5, 9, 99];
    const g: Function = (x) =>
      x.reduce((all, one, i) => (all * (Math.abs(4 * one - 2) + a[i]!)) / (1 + a[i]!), 1);
    const parts = a.map((one) => 1 / (3 * (1 + one) ** 2));
    const v = parts.reduce((all, one) => all * (1 + one), 1) - 1;
    const first = parts.map((one) => one / v);
    const total = parts.map((one) => (one * (v + 1)) / (1 + one) / v);
    expectIndices(indicesOf(g, 5, 4096), first, total, 0.01);
    expectIndices(
      indicesOf((x) => g(x) + 1e4, 5, 4096),
      first,
      total,
      0.01,
    );
  });

  test('divides up all of a sum, first order and total alike', () => {
    const slopes = [1, -2, 3];
    const squares = slopes.reduce((sum, slope) => sum + slope ** 2, 0);
    const shares = slopes.map((slope) => slope ** 2 / squares);
    const found = indicesOf((x) => x.reduce((sum, one, i) => sum + slopes[i]! * one, 0), 3, 1024);
    expectIndices(found, shares, shares, 0.005);
    expect(found.order).toEqual([2, 1, 0]);
    expect(found.cumulated[2]!.estimate).toBeCloseTo(1, 2);
  });

  test('gives a factor without influence no total index at all', () => {
    const found = indicesOf(([x]) => x! ** 2, 2, 256);
    expect(found.total[1]).toEqual({ estimate: 0, interval: [0, 0] });
    expect(found.first[1]).toEqual({ estimate: 0, interval: [0, 0] });
  });

  test('estimates as the formulas of Saltelli and Jansen do, row by row', () => {
    const next = stream('any numbers');
    const n = 20;
    const list = (): number[] => Array.from({ length: n }, () => 10 * next());
    const [a, b, ab] = [list(), list(), [list(), list()]];
    const found = sobolIndices({ a, b, ab }, OPTIONS)!;
    const mean = [...a, ...b].reduce((sum, x) => sum + x, 0) / (2 * n);
    const variance = [...a, ...b].reduce((sum, x) => sum + (x - mean) ** 2, 0) / (2 * n);
    expect(found.variance).toBeCloseTo(variance, 10);
    for (const i of [0, 1]) {
      let [first, total] = [0, 0];
      for (let j = 0; j < n; j++) {
        first += (b[j]! - mean) * (ab[i]![j]! - a[j]!);
        total += (a[j]! - ab[i]![j]!) ** 2;
      }
      expect(found.first[i]!.estimate).toBeCloseTo(first / n / variance, 10);
      expect(found.total[i]!.estimate).toBeCloseTo(total / (2 * n) / variance, 10);
    }
  });

  test('has intervals that narrow with the root of the rows and hold the estimates', () => {
    const f: Function = ([x, y]) => x! * (1 + y!);
    const width = ({ first }: SobolIndices): number => first[0]!.interval[1] - first[0]!.interval[0];
    const [few, many] = [indicesOf(f, 2, 128, 500), indicesOf(f, 2, 2048, 500)];
    expect(width(few) / width(many)).toBeGreaterThan(2.5);
    expect(width(few) / width(many)).toBeLessThan(6.5);
    for (const { estimate, interval } of [...few.first, ...few.total, ...few.cumulated]) {
      expect(interval[0]).toBeLessThan(estimate);
      expect(interval[1]).toBeGreaterThan(estimate);
    }
  });

  test('leaves out rows without a number, and is null where there is nothing to divide up', () => {
    const outcomes = { a: [1, 2, Number.NaN, 4], b: [4, 3, 2, 1], ab: [[1, 3, 2, 2]] };
    const without = { a: [1, 2, 4], b: [4, 3, 1], ab: [[1, 3, 2]] };
    expect(sobolIndices(outcomes, OPTIONS)).toEqual(sobolIndices(without, OPTIONS));
    expect(sobolIndices(outcomes, OPTIONS)!.rows).toBe(3);
    expect(sobolIndices({ a: [1, 1], b: [1, 1], ab: [[1, 1]] }, OPTIONS)).toBeNull();
    expect(sobolIndices({ a: [1], b: [2], ab: [[2]] }, OPTIONS)).toBeNull();
  });
});
