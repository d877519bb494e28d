import { expect, test } from 'vitest';
import { explainedBy, midRanks } from '../../../src/kernel/stats/rank-association.ts';

const places = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

test('equal values share the middle of their ranks', () => {
  expect([...midRanks([10, 30, 20, 20], places(4))]).toEqual([0, 3, 1.5, 1.5]);
});

test('of a number it is the squared rank correlation, corrected', () => {
  // Spearman by hand: 1 - 6 x 4 / (5 x 24) = .8.
  const ranks = midRanks([1, 2, 3, 4, 5], places(5));
  const found = explainedBy({ values: [2, 1, 4, 3, 5], categories: null }, places(5))(ranks);
  expect(found).toBeCloseTo(1 - ((1 - 0.64) * 4) / 3, 12);
  expect(explainedBy({ values: [5, 4, 3, 2, 1], categories: null }, places(5))(ranks)).toBeCloseTo(1, 12);
});

test('of categories it is the share of the ranks between them, corrected', () => {
  const ranks = midRanks([1, 2, 3, 4, 5, 6], places(6));
  // Means of ranks 0.5, 2.5 and 4.5 about 2.5: 16 of 17.5.
  const found = explainedBy({ values: [0, 0, 1, 1, 2, 2], categories: 3 }, places(6))(ranks);
  expect(found).toBeCloseTo(1 - ((1 - 16 / 17.5) * 5) / 3, 12);
});

test('an input that is always the same explains nothing', () => {
  const ranks = midRanks([1, 2, 3, 4], places(4));
  expect(explainedBy({ values: [7, 7, 7, 7], categories: null }, places(4))(ranks)).toBe(0);
});
