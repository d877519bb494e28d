import { expect, test } from 'vitest';
import { meanInterval } from '../../src/kernel/stats/interval.ts';
import { Moments } from '../../src/kernel/stats/moments.ts';
import { allCases } from './cases/index.ts';
import { samplesOf, type TheoryCase, WIDTH } from './theory-case.ts';

/** Chance that any of the intervals of this folder misses its closed form though the simulator is right. */
const SUITE_ERROR = 1e-4;

const assertions = allCases.reduce((sum, { exact }) => sum + Object.keys(exact).length, 0);

/** Confidence of each interval: by Bonferroni's inequality the suite errs with probability SUITE_ERROR at most. */
export const CONFIDENCE = 1 - SUITE_ERROR / assertions;

/** Confidence of the intervals that must be narrow, which are also those that are published. */
export const SHOWN_CONFIDENCE = 0.999;

const MINUTE = 60_000;

/** Student t interval of the mean of independent replications. */
export function intervalOf(values: readonly number[], confidence: number): readonly [number, number] {
  const moments = new Moments();
  for (const value of values) moments.add(value);
  const interval = meanInterval(moments, confidence);
  if (interval === null) throw new RangeError('an interval needs two replications');
  return interval;
}

/** The closed form lies within the interval, and the interval says something: it is narrow. */
export function assertInterval(
  values: readonly number[],
  exact: number,
  width: number,
  quantity: string,
): void {
  const [low, high] = intervalOf(values, CONFIDENCE);
  expect(exact, `${quantity}: closed form below the interval`).toBeGreaterThanOrEqual(low);
  expect(exact, `${quantity}: closed form above the interval`).toBeLessThanOrEqual(high);
  const [from, to] = intervalOf(values, SHOWN_CONFIDENCE);
  expect((to - from) / 2 / exact, `${quantity}: relative half-width`).toBeLessThanOrEqual(width);
}

/** One test for each case: all its quantities. */
export function testCases(cases: readonly TheoryCase[]): void {
  test.each(cases)(
    '$claim',
    (one) => {
      for (const [quantity, values] of samplesOf(one)) {
        assertInterval(values, one.exact[quantity] as number, one.width?.[quantity] ?? WIDTH, quantity);
      }
    },
    5 * MINUTE,
  );
}
