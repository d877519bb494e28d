import { describe, expect, test } from 'vitest';
import { locales } from '../../src/show/locales/index.ts';
import { moreMetrics } from '../../src/show/more-figures.ts';
import { warnings } from '../../src/show/sentences.ts';
import { stillOpenWarning } from '../../src/show/still-open.ts';
import type { MetricResult, Results } from '../../src/study/results.ts';
import { fixture } from './fixture.ts';

const percent = (mean: number): MetricResult => ({ unit: '%', mean, interval: [mean, mean] });

/** The fixture with so many per cent open at the end, by design. */
function withOpen(...open: readonly number[]): Results {
  const results = fixture({ designs: open.length });
  const designs = Object.entries(results.designs).map(([id, design], i) => [
    id,
    {
      ...design,
      metrics: {
        ...design.metrics,
        'outcome.open': percent(open[i]!),
        'outcome.resolved': percent(95 - open[i]!),
      },
    },
  ]);
  return { ...results, designs: Object.fromEntries(designs) };
}

const UNRESOLVED = 'timeUnresolved.7d';

describe('complaints still open at the end', () => {
  test('are not told of where they are few, or results say nothing of them', () => {
    expect(stillOpenWarning(withOpen(1, 0.3), locales.en)).toBeUndefined();
    expect(stillOpenWarning(fixture(), locales.en)).toBeUndefined();
    expect(moreMetrics(withOpen(1, 0.3))).not.toContain(UNRESOLVED);
  });

  test('are told with the share resolved and the figure to look at, which then stands beside the headlines', () => {
    const results = withOpen(0.4, 12.25);
    expect(stillOpenWarning(results, locales.en)?.replaceAll(/\s/g, ' ')).toBe(
      'Resolution times are of those complaints alone that are resolved by the end of the run: 82.8 % with “Under the ' +
        'CMO” (12.3 % still open). Those still open would lengthen them: look at “Time unresolved within 7 d of first ' +
        'contact”, which counts them too.',
    );
    for (const words of Object.values(locales)) {
      const told = stillOpenWarning(results, words)!;
      expect(warnings(results, words)).toContain(told);
      expect(told).toContain('12.3');
    }
    expect(moreMetrics(results)[0]).toBe(UNRESOLVED);
  });

  test('are named of three designs, and counted of the others', () => {
    const told = stillOpenWarning(withOpen(2, 3, 4, 5, 6), locales.en)!;
    expect(told.match(/still open\)/g)).toHaveLength(3);
    expect(told).toContain('a part of them with 2 more designs');
  });

  test('without a target have no other figure to look at', () => {
    const { metrics, ...results } = withOpen(9, 9);
    const { [UNRESOLVED]: _, ...others } = metrics;
    expect(stillOpenWarning({ ...results, metrics: others }, locales.en)).toMatch(/would lengthen them\.$/);
  });
});
