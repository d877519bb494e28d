import { describe, expect, it } from 'vitest';
import { place, rowSize } from '../../../src/show/charts/dot-places.ts';
import { dots } from '../../../src/show/charts/dots.ts';
import { CUSTOMERS, dotsOf } from '../../../src/show/charts/quantile-dots.ts';
import { type Design, designsOf } from '../../../src/show/evidence.ts';
import { locales } from '../../../src/show/locales/index.ts';
import type { Results } from '../../../src/study/results.ts';
import { fixture } from '../fixture.ts';

const TARGET = { label: '7d', hours: 168 };

/** The first design of the fixture with so much resolved in time, and this curve. */
function design(inTime: number, curve: readonly (readonly [number, number])[]): Design {
  const first = designsOf(fixture({ designs: 1 }))[0]!;
  const { metrics, curves } = first.result;
  return {
    ...first,
    result: {
      ...first.result,
      metrics: { ...metrics, 'resolvedWithin.7d': { unit: '%', mean: inTime, interval: null } },
      curves: {
        ...curves,
        resolved: {
          hours: curve.map(([hours]) => hours),
          share: curve.map(([, mean]) => ({ mean, interval: null })),
        },
      },
    },
  };
}

describe('twenty customers', () => {
  it('stand at the middles of twenty equal parts of the curve', () => {
    const customers = dotsOf(
      design(100, [
        [1, 50],
        [100, 100],
      ]),
      TARGET,
    );
    expect(customers).toHaveLength(CUSTOMERS);
    // Half of them by the first hour; 75 % lies half of the way, on a log scale.
    expect(customers.slice(0, 10).map(({ hours }) => hours)).toEqual(Array(10).fill(1));
    expect(customers[14]!.hours!).toBeCloseTo(100 ** 0.45, 9);
    expect(customers[15]!.hours!).toBeCloseTo(100 ** 0.55, 9);
  });

  it('are never resolved where the curve does not reach them', () => {
    const customers = dotsOf(
      design(80, [
        [1, 50],
        [100, 90],
      ]),
      TARGET,
    );
    expect(customers.filter(({ hours }) => hours === null)).toHaveLength(2);
    expect(customers.filter(({ inTime }) => inTime)).toHaveLength(16);
  });

  it('are in time by the exact share, to the nearest dot', () => {
    const inTime = (share: number): number =>
      dotsOf(
        design(share, [
          [1, 50],
          [100, 100],
        ]),
        TARGET,
      ).filter((dot) => dot.inTime).length;
    expect([inTime(92.4), inTime(92.5), inTime(97.4), inTime(97.5)]).toEqual([18, 19, 19, 20]);
  });

  it('are none where nothing was measured', () => {
    expect(dotsOf(design(80, []), TARGET)).toEqual([]);
  });
});

describe('their dots', () => {
  const at = (hours: number): number => 100 * Math.log10(hours);
  const SIZE = 10;

  it('touch no other of their row', () => {
    for (const results of [fixture(), fixture({ designs: 12 })]) {
      for (const d of designsOf(results)) {
        const placed = place(dotsOf(d, TARGET), TARGET.hours, at, SIZE);
        expect(placed).toHaveLength(CUSTOMERS);
        placed.forEach((a, i) => {
          for (const b of placed.slice(i + 1)) {
            const apart = Math.max(Math.abs(a.x - b.x), SIZE * Math.abs(a.level - b.level));
            expect(apart).toBeGreaterThanOrEqual(SIZE - 1e-9);
          }
        });
      }
    }
  });

  it('stand on the side of the target line they count for', () => {
    const close = dotsOf(
      design(60, [
        [160, 50],
        [170, 100],
      ]),
      TARGET,
    );
    for (const { x, inTime } of place(close, TARGET.hours, at, SIZE)) {
      if (inTime) expect(x + SIZE / 2).toBeLessThan(at(TARGET.hours));
      else expect(x - SIZE / 2).toBeGreaterThan(at(TARGET.hours));
    }
  });

  it('are smaller the more designs there are, and never too small to see', () => {
    const sizeFor = (designs: number): number => {
      const rows = designsOf(fixture({ designs })).map((d) => dotsOf(d, TARGET));
      return rowSize(rows, TARGET.hours, at).size;
    };
    expect(sizeFor(12)).toBeLessThan(sizeFor(2));
    expect(sizeFor(12)).toBeGreaterThanOrEqual(8);
  });
});

describe('the title of the dots', () => {
  it('names no winner among equal designs, nor where the first is overloaded', () => {
    expect(dots.title(fixture({ equal: true }), locales.en)).toMatch(
      /^No clear difference from “Under the COO”/,
    );
    expect(dots.title(fixture({ overloaded: 0 }), locales.en)).toContain('no winner can be named');
  });

  it('says where a verdict is better that the dots are the same', () => {
    const results = fixture({ designs: 2 });
    const [first, second] = Object.entries(results.designs);
    const same: Results = {
      ...results,
      designs: { [first![0]]: first![1], [second![0]]: { ...second![1], metrics: first![1].metrics } },
      comparisons: results.comparisons.map((c) => ({ ...c, verdict: 'better' })),
    };
    expect(dots.title(same, locales.en)).toContain('the gain is less than 1 in 20');
  });
});
