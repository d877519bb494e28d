import { expect, test } from 'vitest';
import { binomialTail } from '../../../src/kernel/stats/binomial-tail.ts';

test('is the sum of the chances of so many successes and more', () => {
  expect(binomialTail(2, 3, 0.5)).toBeCloseTo(0.5, 14);
  expect(binomialTail(9, 10, 0.5)).toBeCloseTo(11 / 1024, 14);
  // 1 - .9^10 - 10 x .1 x .9^9
  expect(binomialTail(2, 10, 0.1)).toBeCloseTo(1 - 0.9 ** 10 - 0.9 ** 9, 13);
});

test('does not run over where the terms are beyond what a number holds', () => {
  expect(binomialTail(1000, 2000, 0.5)).toBeCloseTo(0.5 + 0.017839 / 2, 5);
});

test('is 1 for none or more, and 0 for more than all', () => {
  expect([
    binomialTail(0, 5, 0.2),
    binomialTail(6, 5, 0.2),
    binomialTail(3, 5, 0),
    binomialTail(3, 5, 1),
  ]).toEqual([1, 0, 0, 1]);
});
