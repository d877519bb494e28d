import { describe, expect, test } from 'vitest';
import { designsOf } from '../../src/show/evidence.ts';
import { COST, frontOf, LOST, type Payback, paybackOf } from '../../src/show/payback.ts';
import type { Comparison, DesignResult, Results, Verdict } from '../../src/study/results.ts';
import { fixture } from './fixture.ts';

type Difference = readonly [low: number, middle: number, high: number];

/** Of a second design with these differences from the first. */
function payback(cost: Difference, lost: Difference, verdicts: readonly [Verdict, Verdict]): Payback {
  const results = fixture({ designs: 2 });
  const comparisons = results.comparisons.map((comparison): Comparison => {
    const at = [COST, LOST].indexOf(comparison.metric);
    if (at < 0) return comparison;
    const [low, difference, high] = at === 0 ? cost : lost;
    return { ...comparison, difference, correctedInterval: [low, high], verdict: verdicts[at]! };
  });
  return paybackOf({ ...results, comparisons }, designsOf(results)[1]!);
}

describe('the break-even', () => {
  test('of a dearer design that loses fewer is the extra cost over the customers it keeps', () => {
    const found = payback([800, 1000, 1200], [-5, -4, -2], ['worse', 'better']);
    expect(found).toEqual({ kind: 'pays', breakEven: { amount: 250, range: [160, 600] } });
  });

  test('of a cheaper design that loses more is what it saves over the customers it loses', () => {
    const found = payback([-1200, -1000, -800], [2, 4, 5], ['better', 'worse']);
    expect(found).toEqual({ kind: 'risks', breakEven: { amount: 250, range: [160, 600] } });
  });

  test('is not told where one of the differences is not clear, be the means what they may', () => {
    const cost: Difference = [800, 1000, 1200];
    const lost: Difference = [-5, -4, -2];
    const unclear = 'no clear difference';
    for (const verdicts of [
      [unclear, 'better'],
      ['worse', unclear],
      [unclear, unclear],
      ['no steady state', 'no steady state'],
    ] as const) {
      expect(payback(cost, lost, verdicts)).not.toHaveProperty('breakEven');
    }
  });

  test('is not needed where a design is better on both, and is not there where it is worse on both', () => {
    expect(payback([-9, -8, -7], [-5, -4, -2], ['better', 'better'])).toEqual({ kind: 'saves' });
    expect(payback([7, 8, 9], [2, 4, 5], ['worse', 'worse'])).toEqual({ kind: 'worse' });
  });

  test('is not told of the first design, nor of one without a steady state', () => {
    const results = fixture({ overloaded: 2 });
    const kinds = designsOf(results).map((design) => paybackOf(results, design).kind);
    expect(kinds[0]).toBe('reference');
    expect(kinds[2]).toBe('unsteady');
    expect(kinds.slice(3)).not.toContain('unsteady');
  });
});

describe('the front of cost and time', () => {
  const TIME = 'resolutionTime.p90';
  const figure = (mean: number) => ({ unit: '', mean, interval: null });
  function study(points: readonly (readonly [cost: number, time: number, steady?: boolean])[]): Results {
    const results = fixture({ designs: points.length });
    const designs = Object.entries(results.designs).map(([id, design], i): [string, DesignResult] => {
      const [cost, time, steady = true] = points[i]!;
      return [id, { ...design, steady, metrics: { [COST]: figure(cost), [TIME]: figure(time) } }];
    });
    return { ...results, designs: Object.fromEntries(designs) };
  }
  const front = (...points: Parameters<typeof study>[0]) =>
    frontOf(study(points), TIME).map(({ index }) => index);

  test('holds whom none beats on both, the cheapest first', () => {
    expect(front([3, 1], [1, 3], [2, 2], [3, 3])).toEqual([1, 2, 0]);
  });

  test('leaves out who is as good on one and worse on the other, and keeps equals', () => {
    expect(front([1, 2], [1, 3], [1, 2])).toEqual([0, 2]);
  });

  test('never holds a design without a steady state, nor lets it beat another', () => {
    expect(front([2, 2], [1, 1, false])).toEqual([0]);
  });
});
