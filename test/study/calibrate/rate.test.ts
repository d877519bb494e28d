import { expect, test } from 'vitest';
import { Counter, exactInterval, lies, mayBe } from '../../../src/study/calibrate/rate.ts';
import { binomialBound } from '../binomial.ts';

test('a rate is rejected beyond the count that chance exceeds once in ten thousand, not before', () => {
  const bound = binomialBound(400, 0.05, 1e-4);
  expect(mayBe({ hits: bound, trials: 400 }, { most: 0.05 })).toBe(true);
  expect(mayBe({ hits: bound + 1, trials: 400 }, { most: 0.05 })).toBe(false);
  expect(mayBe({ hits: 400 - bound, trials: 400 }, { least: 0.95 })).toBe(true);
  expect(mayBe({ hits: 399 - bound, trials: 400 }, { least: 0.95 })).toBe(false);
});

test('4,000 intervals that cover 92 % are caught', () => {
  expect(mayBe({ hits: 3680, trials: 4000 }, { least: 0.94 })).toBe(false);
  expect(lies({ hits: 3759, trials: 4000 }, { least: 0.94, most: 0.96 })).toBe(false);
  expect(lies({ hits: 3760, trials: 4000 }, { least: 0.94, most: 0.96 })).toBe(true);
});

test('what must always be may never fail', () => {
  expect(mayBe({ hits: 9, trials: 10 }, { least: 1 })).toBe(false);
  expect(mayBe({ hits: 10, trials: 10 }, { least: 1 })).toBe(true);
});

test('the exact interval is that of Clopper and Pearson', () => {
  // Of 0 in 20: 1 - 0.025^(1/20); of 10 in 20 by symmetry.
  expect(exactInterval({ hits: 0, trials: 20 }, 0.95)).toEqual([0, expect.closeTo(1 - 0.025 ** (1 / 20), 6)]);
  const [low, high] = exactInterval({ hits: 10, trials: 20 }, 0.95);
  expect(low + high).toBeCloseTo(1, 6);
  expect(low).toBeCloseTo(0.272, 3);
});

test('hits are counted', () => {
  const counter = new Counter();
  for (const isHit of [true, false, true]) counter.add(isHit);
  expect(counter).toMatchObject({ hits: 2, trials: 3 });
});
