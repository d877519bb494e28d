import { describe, expect, it } from 'vitest';
import { closedOrSolved } from '../../../src/show/charts/closed-or-solved.ts';
import { locales } from '../../../src/show/locales/index.ts';
import type { Results, Verdict } from '../../../src/study/results.ts';
import { fixture } from '../fixture.ts';

/** The fixture with these come-back rates, one for each design, and this verdict on all of them. */
function coming(rates: readonly (number | null)[], verdict: Verdict, overloaded?: number): Results {
  const results = fixture({ designs: rates.length, ...(overloaded === undefined ? {} : { overloaded }) });
  const designs = Object.entries(results.designs).map(([id, design], i) => {
    const rate = { unit: '%', mean: rates[i] ?? null, interval: null };
    return [id, { ...design, metrics: { ...design.metrics, comeBackRate: rate } }];
  });
  const others = results.comparisons.filter(({ metric }) => metric !== 'comeBackRate');
  const judged = Object.keys(results.designs)
    .slice(1)
    .map((b) => ({ ...results.comparisons[0]!, b, metric: 'comeBackRate', verdict }));
  return { ...results, designs: Object.fromEntries(designs), comparisons: [...others, ...judged] };
}

const title = (rates: readonly (number | null)[], verdict: Verdict = 'no clear difference'): string =>
  closedOrSolved.title(coming(rates, verdict), locales.en);

describe('the title of closed and solved', () => {
  it('says how many of those closed come back', () => {
    expect(title([10])).toBe('Closed is not solved: of the complaints closed, 1 in 10 comes back');
    expect(title([9.9, 10.1])).toContain('closed, 1 in 10 comes back');
  });

  it('says that it depends on the design only where a verdict does', () => {
    expect(title([10, 12.5], 'worse')).toMatch(
      /closed, 1 in 10 to 1 in 8 comes back, depending on the design$/,
    );
    expect(title([10, 12.5], 'better')).toContain('depending on the design');
    for (const verdict of ['no clear difference', 'no steady state', 'differs'] as const) {
      expect(title([10, 12.5], verdict)).toMatch(/closed, between 1 in 10 and 1 in 8 comes back$/);
      expect(title([0, 10], verdict)).toMatch(/up to 1 in 10 comes back$/);
    }
    expect(title([0, 10], 'worse')).toContain('up to 1 in 10 comes back, depending on the design');
  });

  it('says a percentage from 20 % on, where one in a whole number would tell nothing apart', () => {
    expect(title([19])).toContain('1 in 5 comes back');
    expect(title([20])).toContain('20 % comes back');
    expect(title([41, 49], 'worse')).toContain('41 % to 49 % comes back');
    expect(title([80])).toContain('80 % comes back');
  });

  it('says that what is closed stays closed only where nobody comes back', () => {
    expect(title([0, 0])).toBe('What is closed stays closed: no customer comes back');
    expect(title([null])).not.toMatch(/stays closed|1 in/);
  });

  it('leaves out a design without a steady state, which is marked', () => {
    const results = coming([10, 50], 'worse', 1);
    expect(closedOrSolved.title(results, locales.en)).toMatch(/closed, 1 in 10 comes back$/);
    expect(closedOrSolved.summary(results, locales.en)).toContain(
      '50 % of those closed come back (no steady state).',
    );
    expect(JSON.stringify(closedOrSolved.spec(results, locales.en))).toContain(
      '50 % comes back · no steady state',
    );
    const none = coming([10], 'worse', 0);
    expect(closedOrSolved.title(none, locales.en)).toBe(locales.en.closedOrSolved.nothing);
  });
});

it('has in its table both shares and the rate of each design with their intervals', () => {
  const results = fixture({ designs: 2 });
  const { rows } = closedOrSolved.table(results, locales.en);
  Object.values(results.designs).forEach(({ title: name, metrics }, i) => {
    const figures = ['closedWithin.7d', 'resolvedWithin.7d', 'comeBackRate'].flatMap((id) => {
      const { mean, interval } = metrics[id]!;
      return [mean, ...interval!];
    });
    expect(rows[i]).toEqual([name, ...figures]);
  });
});
