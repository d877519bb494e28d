import { describe, expect, it } from 'vitest';
import { locales } from '../../src/show/locales/index.ts';
import { reportHtml } from '../../src/show/report/report.ts';
import { resultsTable } from '../../src/show/table.ts';
import { AT_RISK, cheapestOf, twoViewsOf, WITH_LOYALTY } from '../../src/show/two-views.ts';
import type { Comparison, Results, Verdict } from '../../src/study/results.ts';
import { fixture } from './fixture.ts';

const COST = 'cost.perYear';
const plain = { colour: false, width: 110 };

/** Differences from the first design, one for each of the others; the half-width of every corrected interval. */
interface Changes {
  readonly cost: readonly number[];
  readonly atRisk: readonly number[];
  readonly half?: number;
  readonly unsteady?: readonly number[];
}

/** Three designs, the first costing 1,000,000 a year and putting 500,000 at risk. */
function valued({ cost, atRisk, half = 1000, unsteady = [] }: Changes): Results {
  const results = fixture({ designs: 3 });
  const [first, ...others] = Object.keys(results.designs) as [string, ...string[]];
  const changes: Readonly<Record<string, readonly number[]>> = {
    [COST]: cost,
    [AT_RISK]: atRisk,
    [WITH_LOYALTY]: cost.map((x, i) => x + atRisk[i]!),
  };
  const base: Readonly<Record<string, number>> = { [COST]: 1e6, [AT_RISK]: 5e5, [WITH_LOYALTY]: 15e5 };
  const comparisons = others.flatMap((b, i) =>
    Object.entries(changes).map(([metric, differences]): Comparison => {
      const difference = differences[i]!;
      const interval = [difference - half, difference + half] as const;
      const zone = results.indifference * base[metric]!;
      const clear: Verdict =
        interval[1] < -zone ? 'better' : interval[0] > zone ? 'worse' : 'no clear difference';
      const verdict = unsteady.includes(i) ? 'no steady state' : clear;
      return {
        a: first,
        b,
        metric,
        difference,
        interval,
        innerInterval: interval,
        correctedInterval: interval,
        verdict,
        pairing: null,
      };
    }),
  );
  const info = { unit: 'money a year', definition: 'Money.', direction: 'lower' } as const;
  const designs = Object.entries(results.designs).map(([id, design], d) => {
    const own = Object.entries(base).map(([metric, mean]) => {
      const there = mean + (d === 0 ? 0 : changes[metric]![d - 1]!);
      return [metric, { unit: info.unit, mean: there, interval: [there - 1, there + 1] }];
    });
    return [id, { ...design, metrics: { ...design.metrics, ...Object.fromEntries(own) } }];
  });
  return {
    ...results,
    designs: Object.fromEntries(designs),
    metrics: { ...results.metrics, [AT_RISK]: info, [WITH_LOYALTY]: { ...info, definition: 'Both.' } },
    comparisons: [...results.comparisons.filter(({ metric }) => metric !== COST), ...comparisons],
  };
}

/** The second design is dearer and the third cheaper; what they put at risk turns it round. */
const turned = valued({ cost: [30_000, -40_000], atRisk: [-200_000, 10_000] });

describe('two views of cost', () => {
  it('are not there where no customer has a value, or nothing is compared', () => {
    expect(twoViewsOf(fixture(), locales.en)).toBeNull();
    expect(twoViewsOf(fixture({ designs: 1 }), locales.en)).toBeNull();
    expect(resultsTable(fixture(), plain)).not.toContain('Two views');
    expect(reportHtml(fixture(), [], locales.en, '')).not.toContain('two-views');
  });

  it('show what a year costs more, what is less at risk, and both together with the interval', () => {
    const rows = twoViewsOf(turned, locales.en)!.rows;
    expect(rows).toMatchObject([
      {
        cost: '+30,000',
        atRisk: '−200,000',
        net: '−170,000',
        interval: '[−171,000, −169,000]',
        verdict: 'better',
      },
      { cost: '−40,000', atRisk: '+10,000', net: '−30,000', verdict: 'better' },
    ]);
  });

  it('name another cheapest design where loyalty turns it round', () => {
    const [, second, third] = Object.values(turned.designs).map(({ title }) => title);
    expect(twoViewsOf(turned, locales.en)!.cheapest).toEqual([
      `Cheapest by the cost-centre view: “${third}”.`,
      `Cheapest by the loyalty view: “${second}”.`,
    ]);
  });

  it.each(['en', 'fa', 'he'] as const)('stand in the terminal and in the report (%s)', (language) => {
    const words = locales[language];
    const { heading } = words.twoViews;
    const text = resultsTable(turned, plain, words);
    expect(text).toContain(heading);
    if (language === 'en')
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
    const page = reportHtml(turned, [], words, '');
    expect(page).toContain('<section id="two-views"');
    expect(page).toContain('href="#two-views"');
  });

  it('leave the rest of the report as it is, but for two definitions more', () => {
    const without = reportHtml(fixture({ designs: 3 }), [], locales.en, '');
    const count = (html: string): number => html.match(/<article class="definition"/g)!.length;
    expect(count(reportHtml(turned, [], locales.en, ''))).toBe(count(without) + 2);
  });
});

describe('the cheapest design', () => {
  const cheapest = (changes: Changes): string | null => {
    const results = valued(changes);
    const found = cheapestOf(results, WITH_LOYALTY);
    return found && String(found.index);
  };

  it('is the first where all others are clearly dearer', () => {
    expect(cheapest({ cost: [200_000, 90_000], atRisk: [0, 0] })).toBe('0');
  });

  it('is nobody where two cannot be told apart, or not from the first', () => {
    expect(cheapest({ cost: [-200_000, -200_500], atRisk: [0, 0] })).toBeNull();
    expect(cheapest({ cost: [-200_000, 500], atRisk: [0, 0], half: 300_000 })).toBeNull();
    expect(cheapest({ cost: [-500, 90_000], atRisk: [0, 0] })).toBeNull();
  });

  it('is none without a steady state', () => {
    expect(cheapest({ cost: [-300_000, -200_000], atRisk: [0, 0], unsteady: [0] })).toBe('2');
  });
});
