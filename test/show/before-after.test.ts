import { expect, test } from 'vitest';
import { beforeAfterOf } from '../../src/show/before-after.ts';
import { locales } from '../../src/show/locales/index.ts';
import { reportHtml } from '../../src/show/report/report.ts';
import { resultsTable } from '../../src/show/table.ts';
import { readResults } from '../../src/study/read-results.ts';
import type { ByWeek, Figure, Results } from '../../src/study/results.ts';
import { fixture } from './fixture.ts';

const figures = (means: readonly (number | null)[]): Figure[] =>
  means.map((mean) => ({ mean, interval: null }));

/** Ten weeks; the second design changes on day 21 and has settled on day 42. */
function changing(change: Partial<ByWeek> = {}): Results {
  const results = fixture();
  const byWeek: ByWeek = {
    weeks: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    resolvedWithin: figures([80, 80, 83, 70, 60, 71, 90, 91, 92, null]),
    resolutionTime: figures([50, 50, 50, 60, 60, 60, 40, 40, 40, 40]),
    buried: figures([10, 11, 12, 8, 8, 8, 2, 2, 2, 2]),
    changes: [],
    settledOn: null,
  };
  const changed = { ...byWeek, changes: [21], settledOn: 42, ...change };
  const designs = Object.entries(results.designs).map(([id, design], i) => {
    const curves = { ...design.curves, byWeek: i === 1 ? changed : byWeek };
    return [id, { ...design, curves }] as const;
  });
  return { ...results, designs: Object.fromEntries(designs) };
}

const rowsOf = (results: Results) => beforeAfterOf(results, locales.en)?.designs.map(({ rows }) => rows);

test('before, while it changes and after are the whole weeks of each time, on average', () => {
  const [rows, ...others] = rowsOf(changing()) ?? [];
  expect(others).toEqual([]);
  expect(rows?.map(({ period, weeks }) => [period, weeks])).toEqual([
    ['before', [1, 3]],
    ['during', [4, 6]],
    ['after', [7, 10]],
  ]);
  expect(rows?.map(({ cells }) => cells[0])).toEqual(['81.0 %', '67.0 %', '91.0 %']);
});

test('a week in which the change falls, or the dip ends, is between', () => {
  const [rows] = rowsOf(changing({ changes: [17, 20], settledOn: 43 })) ?? [];
  expect(rows?.map(({ weeks }) => weeks)).toEqual([
    [1, 2],
    [3, 7],
    [8, 10],
  ]);
});

test('nothing is said of designs that stay, or change outside the window', () => {
  expect(beforeAfterOf(fixture(), locales.en)).toBeNull();
  expect(rowsOf(changing({ changes: [-20], settledOn: -3 }))).toBeUndefined();
});

test.each(['en', 'fa', 'he'] as const)('terminal and report say it in %s', (language) => {
  const words = locales[language];
  const said = words.beforeAfter.row({ period: 'during', from: 4, to: 6 });
  const terminal = resultsTable(changing(), { colour: false, width: 96 }, { ...words, digits: 'latin' });
  expect(terminal).toContain(said);
  expect(resultsTable(fixture(), { colour: false, width: 96 }, words)).not.toContain(
    words.beforeAfter.heading,
  );
  const report = reportHtml(changing(), [], { ...words, digits: 'latin' }, '');
  expect(report.replaceAll('\u00a0', ' ')).toContain(said);
  expect(report).toContain('href="#before-after"');
});

test('a file of results keeps it', () => {
  const results = changing();
  expect(readResults(JSON.stringify(results))).toMatchObject({
    ok: true,
    results: { designs: results.designs },
  });
});
