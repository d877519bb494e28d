import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tickDecimals, ticks } from '../../../src/show/charts/ticks.ts';
import { decimal } from '../../../src/show/format.ts';

test('ticks are round numbers within their bounds', () => {
  expect(ticks(-8.2, 1.1, 4)).toEqual([-5, 0]);
  expect(ticks(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(ticks(4.267, 4.421, 6)).toEqual([4.3, 4.35, 4.4]);
});

test('there are none in an empty or endless range', () => {
  for (const [low, high] of [
    [1, 1],
    [2, 1],
    [0, Infinity],
    [Number.NaN, 1],
  ] as const) {
    expect(ticks(low, high, 5)).toEqual([]);
  }
});

test('no more than about as many as asked for, no two written alike', () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const size = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(number, size, fc.integer({ min: 2, max: 10 }), (low, span, count) => {
      const marks = ticks(low, low + span, count);
      expect(marks.length).toBeLessThanOrEqual(count + 2);
      const written = marks.map((mark) => decimal(mark, tickDecimals(marks)));
      expect(new Set(written).size).toBe(marks.length);
    }),
    { seed: 5 },
  );
});
