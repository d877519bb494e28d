import { describe, expect, it } from 'vitest';
import { closedOrSolved } from '../../../src/show/charts/closed-or-solved.ts';
import { locales } from '../../../src/show/locales/index.ts';
import type { Results } from '../../../src/study/results.ts';
import { fixture } from '../fixture.ts';

/** The fixture with these come-back rates, one for each design. */
function coming(rates: readonly (number | null)[]): Results {
  const results = fixture({ designs: rates.length });
  const designs = Object.entries(results.designs).map(([id, design], i) => {
    const rate = { unit: '%', mean: rates[i] ?? null, interval: null };
    return [id, { ...design, metrics: { ...design.metrics, comeBackRate: rate } }];
  });
  return { ...results, designs: Object.fromEntries(designs) };
}

const title = (rates: readonly (number | null)[]): string => closedOrSolved.title(coming(rates), locales.en);

describe('the title of closed and solved', () => {
  it('says how many of those closed come back', () => {
    expect(title([25])).toBe('Closed is not solved: of the complaints closed, 1 in 4 comes back');
    expect(title([24.8, 25.1])).toContain('closed, 1 in 4 comes back');
    expect(title([10, 25])).toContain('1 in 4 to 1 in 10 comes back, depending on the design');
  });

  it('says a percentage where more than half come back, and up to where some have none', () => {
    expect(title([80])).toContain('80 % comes back');
    expect(title([0, 10])).toContain('up to 1 in 10 comes back');
  });

  it('says that what is closed stays closed only where nobody comes back', () => {
    expect(title([0, 0])).toBe('What is closed stays closed: no customer comes back');
    expect(title([null])).not.toMatch(/stays closed|1 in/);
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
