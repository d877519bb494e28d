import { describe, expect, test } from 'vitest';
import { ENDINGS } from '../../../src/model/metrics/follow-up.ts';
import { isDrawable } from '../../../src/show/charts/chart.ts';
import { outcomesOf } from '../../../src/show/charts/outcome-shares.ts';
import { outcomes } from '../../../src/show/charts/outcomes.ts';
import { designsOf } from '../../../src/show/evidence.ts';
import { locales } from '../../../src/show/locales/index.ts';
import { contrast, ENDING_COLOURS, PAPER } from '../../../src/show/palette.ts';
import type { DesignResult, Results, Verdict } from '../../../src/study/results.ts';
import { fixture } from '../fixture.ts';

const words = locales.en;

function changed(results: Results, change: (design: DesignResult) => DesignResult): Results {
  const designs = Object.entries(results.designs).map(([id, design]) => [id, change(design)]);
  return { ...results, designs: Object.fromEntries(designs) };
}

describe('the picture of what becomes of complaints', () => {
  test('is not drawn of results from before the curves were kept', () => {
    const old = changed(fixture(), (design) => {
      const { outcomes: _, ...curves } = design.curves;
      return { ...design, curves };
    });
    expect(isDrawable(outcomes, fixture())).toBe(true);
    expect(isDrawable(outcomes, old)).toBe(false);
  });

  test('stacks the endings in their order, and what they leave to 100 % is open', () => {
    const design = designsOf(fixture())[0]!;
    const { points, last } = outcomesOf(design)!;
    const { shares, hours } = design.result.curves.outcomes!;
    for (const { hours: h, tops } of points) {
      const i = hours.indexOf(h);
      let sum = 0;
      ENDINGS.forEach((ending, k) => {
        sum += shares[ending][i]!.mean!;
        expect(tops[k]).toBeCloseTo(sum, 9);
      });
    }
    expect(last.map(({ ending }) => ending)).toEqual([...ENDINGS, 'open']);
    expect(last.reduce((sum, { figure }) => sum + figure.mean!, 0)).toBeCloseTo(100, 9);
  });

  test('names a winner only where the verdict on the time unresolved does', () => {
    const judged = (verdict: Verdict): Results => {
      const results = fixture({ designs: 2 });
      const comparisons = results.comparisons.map((one) => ({ ...one, verdict }));
      return { ...results, comparisons };
    };
    expect(outcomes.title(judged('better'), words)).toMatch(/^Of its first 7\sd, .* with “Under the CMO”/);
    expect(outcomes.title(judged('worse'), words)).toMatch(/^No design leaves complaints unresolved/);
    expect(outcomes.title(judged('no clear difference'), words)).toMatch(/no clear difference from/);
    expect(outcomes.title(judged('no steady state'), words)).toMatch(/no winner can be named/);
    expect(outcomes.title(fixture({ designs: 1 }), words)).toMatch(/^With “Under the COO”/);
  });

  test('has each ending that occurs in its table, with interval, and what is open', () => {
    const results = changed(fixture({ designs: 2 }), (design) => {
      const { outcomes: found } = design.curves;
      const none = found!.hours.map(() => ({ mean: 0, interval: null }));
      return {
        ...design,
        curves: { ...design.curves, outcomes: { ...found!, shares: { ...found!.shares, yielded: none } } },
      };
    });
    const { rows } = outcomes.table(results, words);
    const named = new Set(rows.map(([, ending]) => ending));
    expect(named.has(words.outcomes.endings.yielded)).toBe(false);
    expect(named.size).toBe(ENDINGS.length);
    const first = rows.filter(
      ([design, ending]) => design === 'Under the COO' && ending === 'truly resolved',
    );
    expect(first.length).toBeGreaterThan(20);
    expect(first.every((row) => (row[4] as number) <= (row[3] as number))).toBe(true);
  });

  test('puts colours beside each other that differ in greyscale or have the line of paper between', () => {
    for (const ending of ENDINGS) {
      expect(contrast(ENDING_COLOURS[ending], PAPER), ending).toBeGreaterThanOrEqual(3);
    }
    const all = ENDINGS.map((ending) => ENDING_COLOURS[ending]);
    expect(new Set(all).size).toBe(ENDINGS.length);
    all.slice(1).forEach((colour, i) => {
      expect(contrast(colour, all[i]!), ENDINGS[i + 1]!).toBeGreaterThan(1.4);
    });
  });
});
