import { describe, expect, test } from 'vitest';
import { Moments } from '../../src/kernel/stats/moments.ts';
import { isHeadline, judge } from '../../src/study/verdict.ts';

function momentsOf(...numbers: readonly number[]): Moments {
  const moments = new Moments();
  for (const x of numbers) moments.add(x);
  return moments;
}

const OPTIONS = { confidence: 0.95, family: 1, indifference: 0, steady: true };
/** Mean 1, and a Student t interval of half-width 2.776 x .3 / sqrt(5) at 95 %. */
const FIVE = momentsOf(0.6, 0.8, 1, 1.2, 1.4);
const HALF = (2.7764451052 * Math.sqrt(0.1)) / Math.sqrt(5);

describe('a verdict', () => {
  test('names a winner where the interval clears zero, by the metric’s direction', () => {
    expect(judge(FIVE, 10, 'lower', OPTIONS).verdict).toBe('worse');
    expect(judge(FIVE, 10, 'higher', OPTIONS).verdict).toBe('better');
    const negative = momentsOf(-0.6, -0.8, -1, -1.2, -1.4);
    expect(judge(negative, 10, 'lower', OPTIONS).verdict).toBe('better');
    expect(judge(negative, 10, 'higher', OPTIONS).verdict).toBe('worse');
  });

  test('of a metric that is neither better nor worse says that it differs', () => {
    expect(judge(FIVE, 10, 'neither', OPTIONS).verdict).toBe('differs');
  });

  test('is judged by Student’s t interval', () => {
    const { correctedInterval } = judge(FIVE, 10, 'lower', OPTIONS);
    expect(correctedInterval?.[0]).toBeCloseTo(1 - HALF, 6);
    expect(correctedInterval?.[1]).toBeCloseTo(1 + HALF, 6);
  });

  test('is judged by an interval widened for the comparisons made at once', () => {
    // Student's t for 4 degrees of freedom at 1 - .05 / 5 = 99 %, two-sided: 4.604.
    const { correctedInterval } = judge(FIVE, 10, 'lower', { ...OPTIONS, family: 5 });
    expect(correctedInterval?.[0]).toBeCloseTo(1 - (4.6040948713 * HALF) / 2.7764451052, 6);
    expect(judge(FIVE, 10, 'lower', { ...OPTIONS, family: 5000 }).verdict).toBe('no clear difference');
  });

  test('leaves differences too small to matter alone, however certain', () => {
    const certain = momentsOf(1, 1.0001, 0.9999, 1, 1);
    expect(judge(certain, 100, 'lower', { ...OPTIONS, indifference: 0.02 }).verdict).toBe(
      'no clear difference',
    );
    expect(judge(certain, 40, 'lower', { ...OPTIONS, indifference: 0.02 }).verdict).toBe('worse');
    expect(judge(certain, -40, 'lower', { ...OPTIONS, indifference: 0.02 }).verdict).toBe('worse');
  });

  test('names nobody where the zone cuts the interval, nor where zero does', () => {
    expect(judge(FIVE, (1 - HALF) / 0.01 + 1, 'lower', { ...OPTIONS, indifference: 0.01 }).verdict).toBe(
      'no clear difference',
    );
    expect(judge(momentsOf(-1, 1, 3), 10, 'lower', OPTIONS).verdict).toBe('no clear difference');
  });

  test('names nobody with a single replication, and has no interval then', () => {
    expect(judge(momentsOf(5), 10, 'lower', OPTIONS)).toEqual({
      correctedInterval: null,
      verdict: 'no clear difference',
    });
  });

  test('names nobody where the means have no steady state', () => {
    expect(judge(FIVE, 10, 'lower', { ...OPTIONS, steady: false }).verdict).toBe('no steady state');
  });

  test('takes a difference without variance for certain, and one of exactly 0 for none', () => {
    expect(judge(momentsOf(2, 2, 2), 10, 'lower', OPTIONS)).toEqual({
      correctedInterval: [2, 2],
      verdict: 'worse',
    });
    expect(judge(momentsOf(0, 0, 0), 10, 'lower', OPTIONS)).toEqual({
      correctedInterval: [0, 0],
      verdict: 'no clear difference',
    });
  });
});

test('the share resolved within the first target is a headline, within another one it is not', () => {
  expect(isHeadline('resolvedWithin.7d', '7d')).toBe(true);
  expect(isHeadline('resolvedWithin.1d', '7d')).toBe(false);
  expect(isHeadline('errors', '7d')).toBe(true);
  expect(isHeadline('chasers', '7d')).toBe(false);
});
