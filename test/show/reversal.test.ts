import { describe, expect, test } from 'vitest';
import { assumptionValue } from '../../src/show/assumption-value.ts';
import { locales } from '../../src/show/locales/index.ts';
import { foremost, reversalOf } from '../../src/show/reversal.ts';
import { reversalTitle } from '../../src/show/reversal-words.ts';
import { sensitivityTable } from '../../src/show/sensitivity-table.ts';
import type { Results, SensitivityRow } from '../../src/study/results.ts';
import { fixture } from './fixture.ts';
import type { SensitivityKind } from './fixture-sensitivity.ts';

const words = locales.en;
const title = (results: Results) => reversalTitle(results, reversalOf(results)!, words);
/** A made-up sensitivity with its rows changed. */
const sensed = (
  sensitivity: SensitivityKind,
  change: (row: SensitivityRow) => readonly SensitivityRow[],
): Results => {
  const results = fixture({ sensitivity });
  return {
    ...results,
    sensitivity: { ...results.sensitivity!, rows: results.sensitivity!.rows.flatMap(change) },
  };
};
const table = (results: Results) => sensitivityTable(results, { colour: false, width: 110 }, words);

describe('what may be said of a sensitivity', () => {
  test('is how many assumptions reverse a clear difference at an end of their range', () => {
    expect(title(fixture({ sensitivity: 'reverses' }))).toMatch(
      /^“Under the CMO” does better than “Under the COO” .*; only 2 of \d+ assumptions could reverse it, and 3 more could leave it open$/,
    );
  });

  test('is that none does, and how many leave it open all the same', () => {
    expect(title(fixture({ sensitivity: 'open' }))).toMatch(
      /of \d+ assumptions none reverses it at either end .* 2 could leave it open$/,
    );
  });

  test('is that none changes it where none does', () => {
    const results = fixture({ sensitivity: 'holds' });
    const sensitivity = results.sensitivity!;
    const rows = sensitivity.rows.filter(({ parameter }) => parameter !== 'attention.other');
    expect(title({ ...results, sensitivity: { ...sensitivity, rows } })).toMatch(
      /of \d+ assumptions none changes that at either end of its range$/,
    );
  });

  test.each([
    ['unclear', /^No clear difference .* as assumed; 1 of \d+ assumptions could make one$/],
    ['unsteady', /no winner can be named/],
  ] as const)(
    'is never that something reverses or holds where the difference is %s to begin with',
    (kind, expected) => {
      const said = title(fixture({ sensitivity: kind }));
      expect(said).toMatch(expected);
      expect(said).not.toMatch(/better|worse|only|reverse/);
      expect(table(fixture({ sensitivity: kind }))).not.toMatch(/reverses|no longer clear/);
    },
  );

  test('is what makes a clear difference where there is none to begin with, and which way', () => {
    const results = fixture({ sensitivity: 'unclear' });
    const candour = reversalOf(results)!.moved.find(({ row }) => row.parameter === 'candour')!;
    expect([candour.low.effect, candour.high.effect]).toEqual(['better', 'worse']);
    expect(table(results)).toMatch(/becomes better.*becomes worse/s);
    const none = sensed('unclear', (row) => (row.parameter === 'candour' ? [] : [row]));
    expect(title(none)).toMatch(/^No clear difference .*: there is nothing to reverse$/);
  });

  test('counts apart what is not possible at an end of its range', () => {
    const impossible = { difference: null, interval: null, verdict: null, flip: null };
    const odd = (row: SensitivityRow) => ({ ...row, high: { ...row.high, ...impossible } });
    const some = sensed('holds', (row) => [row.parameter === 'candour' ? odd(row) : row]);
    const all = sensed('holds', (row) => [{ ...odd(row), low: { ...row.low, ...impossible } }]);
    const before = reversalOf(some)!.moved.length;
    expect(title(some)).toContain(`of ${before - 1} assumptions none reverses it`);
    expect(title(some)).toMatch(/; 1 more cannot be moved to both ends$/);
    expect(title(all)).toMatch(
      /does better than .*; no assumption could be moved to both ends of its range$/,
    );
    expect(title(all)).not.toMatch(/none|changes/);
  });

  test.each(['reverses', 'open', 'holds', 'unclear'] as const)(
    'does not sound complete while some have not been moved: %s',
    (kind) => {
      const notMoved = [
        { parameter: 'x', reason: 'not yet' },
        { parameter: 'y', reason: 'no range' },
        { parameter: 'z', reason: 'other form' },
        { parameter: 'w', reason: 'no part' },
      ] as const;
      const whole = fixture({ sensitivity: kind });
      const part = { ...whole, sensitivity: { ...whole.sensitivity!, notMoved } };
      expect(title(whole)).not.toContain('so far');
      expect(title(part)).toMatch(/of \d+ assumptions moved so far/);
      expect(title(part)).not.toContain('only');
      expect(table(part).replaceAll(/\s+/g, ' ')).toContain(
        'Assumptions not moved: 1 not yet, 1 without a range and 1 written in a form that the range does not fit.',
      );
      expect(table(whole)).not.toContain('Assumptions not moved');
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
    ['4.86d', 'duration', '4.86\u00a0d'],
    ['4w', 'duration', '28\u00a0d'],
    ['none', 'duration', 'none'],
    ['Tue, Thu 10-11:30', 'opening hours', '3 h a week'],
    ['every second Wed 9-17', 'opening hours', '4 h a week'],
    ['always', 'opening hours', '168 h a week'],
    ['when the moon is full', 'opening hours', 'when the moon is full'],
  ])('%s (%s) reads %s', (value, unit, read) => {
    expect(assumptionValue(value, unit, words)).toBe(read);
  });
});
