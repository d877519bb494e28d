import { expect, test } from 'vitest';
import { welch } from '../../../src/kernel/stats/welch.ts';

test('averages two on either side, near the start as many as there are before', () => {
  const moved = welch([1, 5, 3, 7, 9, 2, 8], 2);
  expect(moved.map((x) => Number(x.toFixed(9)))).toEqual([1, 3, 5, 5.2, 5.8]);
});

test('keeps a straight line as it is', () => {
  const line = Array.from({ length: 20 }, (_, i) => 3 + 2 * i);
  welch(line, 4).forEach((x, i) => {
    expect(x).toBeCloseTo(line[i] ?? Number.NaN, 12);
  });
});

test('without a window it is the series itself, with one longer than the series nothing', () => {
  expect(welch([4, 1, 6], 0)).toEqual([4, 1, 6]);
  expect(welch([4, 1, 6], 5)).toEqual([]);
});
