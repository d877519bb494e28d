import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { meanInterval } from '../../src/kernel/stats/interval.ts';
import { Moments } from '../../src/kernel/stats/moments.ts';
import { theory } from './cases/index.ts';
import { type Samples, WIDTH } from './theory-case.ts';

/** Chance that any of the intervals of this folder misses its closed form though the simulator is right. */
const SUITE_ERROR = 1e-4;

const assertions = Object.values(theory)
  .flat()
  .reduce((sum, { exact }) => sum + Object.keys(exact).length, 0);

/** Confidence of each interval: by Bonferroni's inequality the suite errs with probability SUITE_ERROR at most. */
const CONFIDENCE = 1 - SUITE_ERROR / assertions;

/** Confidence of the intervals that must be narrow, which are also those that are published. */
const SHOWN_CONFIDENCE = 0.999;

const MINUTE = 60_000;

/** Student t interval of the mean of independent replications. */
function intervalOf(values: readonly number[], confidence: number): readonly [number, number] {
  const moments = new Moments();
  for (const value of values) moments.add(value);
  const interval = meanInterval(moments, confidence);
  if (interval === null) throw new RangeError('an interval needs two replications');
  return interval;
}

/** The closed form lies within the interval, and the interval says something: it is narrow. */
function assertInterval(values: readonly number[], exact: number, width: number, quantity: string): void {
  const [low, high] = intervalOf(values, CONFIDENCE);
  expect(exact, `${quantity}: closed form below the interval`).toBeGreaterThanOrEqual(low);
  expect(exact, `${quantity}: closed form above the interval`).toBeLessThanOrEqual(high);
  const [from, to] = intervalOf(values, SHOWN_CONFIDENCE);
  expect((to - from) / 2 / exact, `${quantity}: relative half-width`).toBeLessThanOrEqual(width);
}

/**
 * One test for each case under a heading: all its quantities. The simulations run in a process of their own, as
 * plain modules: the test runner's way of loading modules makes them twice as slow.
 */
export function testTheory(heading: string): void {
  const cases = (theory[heading] ?? []).map((one, index) => ({ ...one, index }));
  test.each(cases)(
    '$claim',
    async ({ index, exact, width }) => {
      const samples = await simulate(heading, index);
      expect(Object.keys(samples)).toEqual(Object.keys(exact));
      for (const [quantity, values] of Object.entries(samples)) {
        assertInterval(values, exact[quantity] as number, width?.[quantity] ?? WIDTH, quantity);
      }
    },
    10 * MINUTE,
  );
}

const program = fileURLToPath(new URL('simulate.ts', import.meta.url));

async function simulate(heading: string, index: number): Promise<Samples> {
  const command = ['--import', 'tsx', program, heading, String(index)];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  return JSON.parse(stdout) as Samples;
}
