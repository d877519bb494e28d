import { describe, expect, it } from 'vitest';
import { stream } from '../../../src/kernel/random/streams.ts';
import { feasibilityOf, type Status } from '../../../src/study/search/feasibility.ts';
import { differenceFromBest, isClearlyWorse } from '../../../src/study/search/paired.ts';
import { keyOfMetric, type Row, Shelf } from '../../../src/study/shelf.ts';
import { atMost } from './made-up.ts';

const shelfOf = (metric: string): Shelf => new Shelf([keyOfMetric(metric)], () => Promise.reject());
const rowsOf = (values: readonly number[]): Row[] => values.map((x) => ({ figures: [x], loads: [] }));
const CARE = { error: 0.05, judgements: 1 };

function statusOf(values: readonly number[], bound: number, metric = 'buried', care = CARE): Status {
  const options = { care, last: true };
  return feasibilityOf(rowsOf(values), shelfOf(metric), [atMost(bound, metric)], options).status;
}

/** Poisson, by the gaps between events. */
function poisson(mean: number, next: () => number): number {
  let count = 0;
  let passed = -Math.log(1 - next());
  while (passed < mean) {
    count += 1;
    passed += -Math.log(1 - next());
  }
  return count;
}

describe('a figure that has not varied', () => {
  it('is not said to keep to a bound that a rare count is beyond', () => {
    // Mean 0.1 where 0.05 is allowed; in ten replications nothing at all happens in 37 % of cases.
    let kept = 0;
    for (let seed = 0; seed < 400; seed++) {
      const next = stream('rare', seed);
      const values = Array.from({ length: seed % 2 === 0 ? 10 : 80 }, () => poisson(0.1, next));
      if (statusOf(values, 0.05) === 'kept') kept += 1;
    }
    // At most 5 %; more than 40 of 400 come about by chance once in 100,000.
    expect(kept).toBeLessThan(40);
  });

  it('is known to keep to a bound that is far away after some replications, and to any after many', () => {
    const zeros = (n: number): number[] => Array.from({ length: n }, () => 0);
    expect([10, 20, 60].map((n) => statusOf(zeros(n), 5))).toEqual(['not settled', 'kept', 'kept']);
    expect([20, 40, 80].map((n) => statusOf(zeros(n), 0.05))).toEqual(['not settled', 'not settled', 'kept']);
    const ones = Array.from({ length: 40 }, () => 1);
    expect(statusOf(ones, 0.5)).toBe('broken');
  });

  it('is known at once where nothing can change it', () => {
    const pay = [3e6, 3e6];
    expect([2.9e6, 3e6].map((bound) => statusOf(pay, bound, 'cost.payroll'))).toEqual(['broken', 'kept']);
    expect(statusOf(pay, 3.1e6, 'cost.perYear')).toBe('not settled');
  });
});

describe('the difference from the best', () => {
  const objective = { metric: 'buried', unit: 'per 1,000', direction: 'lower' } as const;
  const plan = { objective, confidence: 0.95, first: 10, most: 80 };
  const shelf = shelfOf('buried');
  const from = (own: readonly number[], best: readonly number[], kept = 2) =>
    differenceFromBest(rowsOf(own), rowsOf(best), kept, plan, shelf);
  const wave = (n: number, level: number): number[] =>
    Array.from({ length: n }, (_, r) => level + Math.sin(r * r));

  it('is told over a number of replications that was set before', () => {
    const looks = [15, 20, 39, 79, 200].map((n) => from(wave(n, 2), wave(200, 0))!.replications);
    expect(looks).toEqual([10, 20, 20, 40, 80]);
  });

  it('is corrected for all pairs, not only those with the best', () => {
    const width = (kept: number): number => {
      const [low, high] = from(wave(40, 2), wave(40, 0).toReversed(), kept)!.interval!;
      return high - low;
    };
    // As many judgements: 3 pairs of 3 designs, 1 of 2.
    expect(width(3)).toBeGreaterThan(width(2));
    expect(width(20) / width(2)).toBeGreaterThan(1.5);
  });

  it('is no clear one where it was the same in a few replications', () => {
    const same = (n: number, x: number): number[] => Array.from({ length: n }, () => x);
    expect(from(same(10, 1), same(10, 0))).toMatchObject({ difference: 1, interval: null });
    expect(isClearlyWorse(from(same(10, 1), same(10, 0)), 'lower')).toBe(false);
    expect(isClearlyWorse(from(same(80, 1), same(80, 0)), 'lower')).toBe(true);
  });
});
