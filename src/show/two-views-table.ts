/** Two views of cost on a terminal. */

import Table from 'cli-table3';
import type { Results } from '../study/results.ts';
import type { Words } from './locales/index.ts';
import { shortTitleLines } from './short-titles.ts';
import { NO_LINES } from './terminal.ts';
import { clean, shorten } from './text.ts';
import { type TwoViewsRow, twoViewsOf } from './two-views.ts';

/** How pieces of the text are made to stand out. */
interface TwoViewsManner {
  readonly width: number;
  readonly paragraphs: (texts: readonly string[], mark: string) => string[];
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly verdict: (row: TwoViewsRow) => string;
}

/** Lines: heading, table, which design is the cheapest; none where there are not two views. */
export function twoViewsLines(results: Results, words: Words, manner: TwoViewsManner): string[] {
  const found = twoViewsOf(results, words);
  if (found === null) return [];
  const { width, paragraphs, strong, quiet, verdict } = manner;
  const { heading, columns } = words.twoViews;
  const head = [columns.cost, columns.atRisk, columns.net, words.table.interval, words.table.verdict];
  const cells = found.rows.map((row) => [
    row.cost,
    row.atRisk,
    row.net,
    row.interval,
    words.verdicts[row.verdict],
  ]);
  const widths = head.map((title, c) => {
    const longest = Math.max(...[title, ...cells.map((row) => row[c] ?? '')].map((text) => [...text].length));
    return longest + 2;
  });
  const nameWidth = width - widths.reduce((sum, w) => sum + w, 0);
  const names = shortTitleLines(
    found.rows.map(({ design }) => clean(design.title)),
    (title) => shorten(title, nameWidth - 1),
  );
  const table = new Table({
    chars: NO_LINES,
    colWidths: [nameWidth, ...widths],
    colAligns: ['left', 'right', 'right', 'right', 'left', 'left'],
    style: { 'padding-left': 0, 'padding-right': 1, head: [], border: [] },
  });
  table.push(['', ...head].map(quiet));
  found.rows.forEach((row, i) => {
    const [cost = '', atRisk = '', net = '', interval = ''] = cells[i] ?? [];
    table.push([names[i] ?? '', cost, atRisk, net, quiet(interval), verdict(row)]);
  });
  const drawn = table.toString().split('\n');
  return [
    strong(heading),
    ...paragraphs([found.lead], ''),
    ...drawn.map((line) => line.trimEnd()),
    ...paragraphs(found.cheapest, '• '),
  ];
}
