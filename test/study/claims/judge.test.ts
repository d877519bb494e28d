import { describe, expect, test } from 'vitest';
import {
  type ClaimVerdict,
  claimVerdict,
  comparisonVerdict,
  marginOf,
  type Side,
  sideOfInterval,
  sideOfMean,
  smallestOf,
  type WorldCount,
} from '../../../src/study/claims/judge.ts';

const worlds = (holds: number, opposite = 0, drawn = 40, invalid = 0): WorldCount => ({
  drawn,
  invalid,
  holds,
  opposite,
});

test.each([
  ['lower', [-9, -6], 5, 'claimed'],
  ['lower', [-9, -4], 5, 'unclear'],
  ['lower', [-9, -5], 5, 'unclear'],
  ['lower', [6, 9], 5, 'opposite'],
  ['higher', [6, 9], 5, 'claimed'],
  ['higher', [-9, -6], 5, 'opposite'],
  ['higher', [-1, 9], 5, 'unclear'],
  ['higher', [1, 2], 0, 'claimed'],
  ['higher', [0, 0], 0, 'unclear'],
  ['same', [-4, 5], 5, 'claimed'],
  ['same', [-4, 6], 5, 'unclear'],
  ['same', [6, 7], 5, 'opposite'],
  ['same', [-7, -6], 5, 'opposite'],
  ['same', [0, 0], 0, 'claimed'],
] as const)(
  'an interval is on a side only with all of it: %s %j beyond %d is %s',
  (direction, interval, smallest, side) => {
    expect(sideOfInterval(interval, smallest, direction)).toBe(side);
  },
);

test('without an interval nothing is clear', () => {
  expect(sideOfInterval(null, 0, 'higher')).toBe('unclear');
});

test.each([
  ['higher', 5, 5, 'claimed'],
  ['higher', 4.9, 5, 'unclear'],
  ['higher', 0, 0, 'unclear'],
  ['higher', -5, 5, 'opposite'],
  ['lower', -5, 5, 'claimed'],
  ['same', 5, 5, 'claimed'],
  ['same', -5.1, 5, 'opposite'],
  ['same', Number.NaN, 5, 'unclear'],
] as const)(
  'in a world the smallest effect itself counts: %s %d of %d is %s',
  (direction, difference, smallest, side) => {
    expect(sideOfMean({ mean: difference, standardError: 0 }, smallest, direction)).toBe(side);
  },
);

test.each<[Side, WorldCount, ClaimVerdict]>([
  ['claimed', worlds(32), 'supported'],
  ['claimed', worlds(31), 'depends'],
  ['opposite', worlds(0, 32), 'contradicted'],
  ['opposite', worlds(0, 31), 'depends'],
  ['opposite', worlds(40), 'depends'],
  ['unclear', worlds(40), 'no clear difference'],
  ['claimed', worlds(0, 0, 0), 'supported'],
  ['opposite', worlds(0, 0, 0), 'contradicted'],
  ['claimed', worlds(0, 0, 0, 40), 'depends'],
  ['opposite', worlds(0, 0, 0, 40), 'depends'],
  ['claimed', worlds(8, 0, 10, 30), 'supported'],
])('a comparison whose base is %s with worlds %j is %s where .8 must hold', (side, count, verdict) => {
  expect(comparisonVerdict(side, count, 0.8)).toBe(verdict);
});

test.each<[ClaimVerdict[], WorldCount, ClaimVerdict]>([
  [['supported', 'supported'], worlds(32), 'supported'],
  [['supported', 'supported'], worlds(31), 'depends'],
  [['supported', 'contradicted'], worlds(32), 'contradicted'],
  [['no clear difference', 'contradicted'], worlds(32), 'contradicted'],
  [['supported', 'no clear difference'], worlds(32), 'no clear difference'],
  [['supported', 'depends'], worlds(32), 'depends'],
  [['depends', 'no clear difference'], worlds(32), 'no clear difference'],
  [['supported'], worlds(0, 0, 0, 40), 'depends'],
])('a claim of %j is judged together: %j makes %s', (verdicts, together, verdict) => {
  expect(claimVerdict(verdicts, together, 0.8)).toBe(verdict);
});

test.each([
  [5.1, 0.2, 'unclear'],
  [-5.1, 0.2, 'unclear'],
  [5.3, 0.2, 'opposite'],
  [-5.3, 0.2, 'opposite'],
  [9, Number.NaN, 'unclear'],
  [4.9, 3, 'claimed'],
] as const)(
  'in a world noise alone does not make two things differ: %d with a standard error of %d is %s of the same within 5',
  (mean, standardError, side) => {
    expect(sideOfMean({ mean, standardError }, 5, 'same')).toBe(side);
  },
);

test('a share of 0 is no size: no difference counts beside it, and only none at all is the same', () => {
  const smallest = smallestOf({ amount: 0.05, share: true }, 0);
  expect(sideOfInterval([1, 2], smallest, 'higher')).toBe('unclear');
  expect(sideOfInterval([-2, -1], smallest, 'higher')).toBe('unclear');
  expect(sideOfInterval([1, 2], smallest, 'same')).toBe('unclear');
  expect(sideOfInterval([0, 0], smallest, 'same')).toBe('claimed');
  const sideAt = (mean: number, direction: 'same' | 'lower') =>
    sideOfMean({ mean, standardError: 0.1 }, smallest, direction);
  expect([sideAt(-1, 'lower'), sideAt(1, 'same'), sideAt(0, 'same')]).toEqual([
    'unclear',
    'unclear',
    'claimed',
  ]);
  expect(smallestOf({ amount: 0, share: true }, 0)).toBe(0);
});

describe('the margin', () => {
  test('is above 0 exactly where the effect lies beyond the smallest on that side', () => {
    for (const direction of ['lower', 'higher', 'same'] as const) {
      for (let difference = -10; difference <= 10; difference += 0.5) {
        for (const side of ['claimed', 'opposite'] as const) {
          const there = sideOfInterval([difference, difference], 5, direction) === side;
          const edge = Math.abs(difference) === 5;
          if (!edge) expect(marginOf(difference, 5, direction, side) > 0).toBe(there);
        }
      }
    }
  });

  test('is of the size of a share of a’s mean where the smallest effect is one', () => {
    expect(smallestOf({ amount: 0.1, share: true }, -40)).toBe(4);
    expect(smallestOf({ amount: 5, share: false }, -40)).toBe(5);
  });
});
