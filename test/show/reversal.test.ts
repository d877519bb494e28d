import { describe, expect, test } from 'vitest';
import { assumptionValue } from '../../src/show/assumption-value.ts';
import { locales } from '../../src/show/locales/index.ts';
import { foremost, reversalOf } from '../../src/show/reversal.ts';
import { reversalTitle } from '../../src/show/reversal-words.ts';
import { sensitivityTable } from '../../src/show/sensitivity-table.ts';
import type { Results } from '../../src/study/results.ts';
import { fixture } from './fixture.ts';

const words = locales.en;
const title = (results: Results) => reversalTitle(results, reversalOf(results)!, words);
const table = (results: Results) => sensitivityTable(results, { colour: false, width: 110 }, words);

describe('what may be said of a sensitivity', () => {
  test('is how many assumptions reverse a clear difference at an end of their range', () => {
    expect(title(fixture({ sensitivity: 'reverses' }))).toMatch(
      /^“Under the CMO” does better than “Under the COO” .*; only 2 of \d+ assumptions could reverse it$/,
    );
  });

  test('is that none does, and how many leave it open all the same', () => {
    expect(title(fixture({ sensitivity: 'open' }))).toMatch(
      /none of \d+ .* reverses .* 2 could leave it open$/,
    );
  });

  test('is that none changes it where none does', () => {
    const results = fixture({ sensitivity: 'holds' });
    const sensitivity = results.sensitivity!;
    const rows = sensitivity.rows.filter(({ parameter }) => parameter !== 'attention.other');
    expect(title({ ...results, sensitivity: { ...sensitivity, rows } })).toMatch(
      /none of \d+ assumptions changes that within its range$/,
    );
  });

  test.each(['unclear', 'unsteady'] as const)(
    'is never that something reverses or holds where the difference is %s to begin with',
    (kind) => {
      const said = title(fixture({ sensitivity: kind }));
      expect(said).toMatch(/nothing to reverse|no winner can be named/);
      expect(said).not.toMatch(/better|worse|only|could/);
      expect(table(fixture({ sensitivity: kind }))).not.toMatch(/reverses|no longer clear/);
    },
  );

  test('with a single replication is nothing but that there is no clear difference', () => {
    expect(title(fixture({ sensitivity: 'reverses', replications: 1 }))).toMatch(/^No clear difference/);
  });

  test('is nothing where nobody has asked', () => {
    expect(reversalOf(fixture())).toBeNull();
    expect(table(fixture())).toBe('');
  });
});

describe('the foremost assumptions', () => {
  const reversal = reversalOf(fixture({ sensitivity: 'reverses' }))!;
  const ids = (count: number) => foremost(reversal, count).map(({ row }) => row.parameter);

  test('are those that change the verdict, before any that only moves the difference further', () => {
    expect(ids(3)).toEqual(['candour', 'hours.ceo', 'deference']);
    // Stalling moves it further than deference and never changes the verdict.
    expect(ids(6)).toContain('stall');
    expect(ids(5)).toContain('attention.other');
  });

  test('stand in the order of how far they move it', () => {
    const all = ids(12);
    expect(all.indexOf('stall')).toBeLessThan(all.indexOf('deference'));
  });
});

describe('the table', () => {
  const text = table(fixture({ sensitivity: 'reverses' }));

  test('tells what is argued about with its values, differences and where it turns', () => {
    expect(text).toMatch(
      /The 3 assumptions to argue about:\n• Acting on the merits in conflict, as assumed 70 %/,
    );
    expect(text).toContain('turns at about 85 %');
    expect(text).toContain('turns between 8 h a week and 16 h a week');
  });

  test('gives no figure for a value without a steady state', () => {
    expect(text).toMatch(/ – no steady state/);
    expect(text).not.toContain('+12');
  });

  test('keeps to the width of the terminal', () => {
    for (const line of text.split('\n')) expect([...line].length).toBeLessThanOrEqual(110);
  });
});

describe('a value', () => {
  test.each([
    ['.7', 'probability', '70 %'],
    ['.085', 'probability', '8.5 %'],
    ['.5', 'factor', '0.5'],
    ['35000', 'money a year', '35,000'],
    ['4.86d', 'duration', '4.86 d'],
    ['4w', 'duration', '28 d'],
    ['none', 'duration', 'none'],
    ['Tue, Thu 10-11:30', 'opening hours', '3 h a week'],
    ['every second Wed 9-17', 'opening hours', '4 h a week'],
    ['always', 'opening hours', '168 h a week'],
  ])('%s (%s) reads %s', (value, unit, read) => {
    expect(assumptionValue(value, unit, words)).toBe(read);
  });
});
