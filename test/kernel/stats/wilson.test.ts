import { expect, test } from 'vitest';
import { wilsonInterval } from '../../../src/kernel/stats/wilson.ts';

test('the interval is that of published tables', () => {
  // Newcombe 1998, Statistics in Medicine 17, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  const published = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const;
  for (const [hits, n, low, high] of published) {
    const found = wilsonInterval(hits, n, 0.95)!;
    expect(found[0]).toBeCloseTo(low, 4);
    expect(found[1]).toBeCloseTo(high, 4);
  }
});

test('the interval never leaves 0 to 1, and there is none without trials', () => {
  expect(wilsonInterval(7, 7, 0.95)![1]).toBe(1);
  expect(wilsonInterval(0, 7, 0.95)![0]).toBe(0);
  expect(wilsonInterval(0, 0, 0.95)).toBeNull();
});
