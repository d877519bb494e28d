import { describe, expect, it } from 'vitest';
import { comparisonOf, designsOf, figureOf } from '../../../src/show/evidence.ts';
import { locales } from '../../../src/show/locales/index.ts';
import { cardMetrics, figureCard } from '../../../src/show/workbench/figure-cards.ts';
import { pairIn } from '../../../src/show/workbench/pair.ts';
import { fixture } from '../fixture.ts';

const all = fixture({ designs: 3 });
const [first, second, third] = designsOf(all).map(({ id }) => id) as [string, string, string];
const metric = `resolvedWithin.${all.targets[0]?.label}`;

describe('a pair out of results', () => {
  it('has the two designs in their order, and their comparison alone', () => {
    const pair = pairIn(all, first, third);
    expect(Object.keys(pair.designs)).toEqual([first, third]);
    expect(pair.comparisons.length).toBeGreaterThan(0);
    expect(pair.comparisons.every(({ a, b }) => a === first && b === third)).toBe(true);
  });

  it('has no comparison where nobody has compared the two', () => {
    const pair = pairIn(all, second, third);
    expect(designsOf(pair).map(({ id }) => id)).toEqual([second, third]);
    expect(pair.comparisons).toEqual([]);
    expect(figureCard(pair, metric, locales.en).difference).toBeNull();
  });
});

describe('the cards', () => {
  it('are those of the story, four at most', () => {
    expect(cardMetrics(all, ['errors', 'buried.total'])).toEqual(['errors', 'buried.total']);
    expect(cardMetrics(all, ['a', 'b', 'c', 'd', 'e'])).toHaveLength(4);
  });

  it('are four that were measured where no story says which', () => {
    const metrics = cardMetrics(all, null);
    expect(metrics).toHaveLength(4);
    expect(metrics[0]).toBe(metric);
    const [design] = designsOf(all);
    for (const one of metrics) expect(figureOf(design!.result, one).mean).not.toBeNull();
  });

  it('draw the interval of the comparison, and as a zone what is too small to matter', () => {
    const pair = pairIn(all, first, second);
    const [a, b] = designsOf(pair);
    const comparison = comparisonOf(pair, b!, metric)!;
    const { values, difference } = figureCard(pair, metric, locales.en);
    expect(values).toHaveLength(2);
    expect(difference?.verdict).toBe(comparison.verdict);
    expect(difference?.bar).toEqual({
      mean: comparison.difference,
      interval: comparison.interval,
      corrected: comparison.correctedInterval,
      zone: all.indifference * Math.abs(figureOf(a!.result, metric).mean!),
    });
  });

  it('draw nothing without an interval', () => {
    const pair = pairIn(all, first, second);
    const single = { ...pair, comparisons: pair.comparisons.map((one) => ({ ...one, interval: null })) };
    expect(figureCard(single, metric, locales.en).difference?.bar).toBeNull();
  });
});
