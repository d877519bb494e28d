/** The terminal's view of a screening: the assumptions that matter most, how far and which way they move the answer. */

import Table from 'cli-table3';
import pc from 'picocolors';
import type { Results } from '../study/results.ts';
import { endsOf, kindOf, leftOutSaid, nameOf } from './global.ts';
import { screeningNoise, screeningTitle, sizesOf } from './global-words.ts';
import type { Words } from './locales/index.ts';
import { columnsOf, inSections, NO_LINES, paragraphsIn, type TerminalOptions } from './terminal.ts';

/** Assumptions in the table. */
const LISTED = 15;
/** Columns of the range, the mean size, its interval, noise, spread and which way it goes; the name takes what is left. */
const WIDTHS = [19, 8, 14, 8, 8, 19] as const;

/** The whole text, without a line break at its end; '' where nothing was screened. */
export function screeningTable(results: Results, options: TerminalOptions, words: Words): string {
  const found = results.screening;
  if (found === undefined) return '';
  const colours = pc.createColors(options.colour);
  const width = columnsOf(options);
  const paragraphs = paragraphsIn(width);
  const { screening: said, columns, span, customers, ranges, unsteady: sayUnsteady } = words.global;
  const { trajectories, worlds, unsteady, replications, rows } = found;
  const format = sizesOf(results, found, words);
  const listed = rows.slice(0, LISTED);
  const head = [
    columns.assumption,
    `${columns.low} – ${columns.high}`,
    'μ*',
    '95 %',
    said.columns.noise,
    'σ',
    '',
  ];
  const lines = listed.map((row) => {
    const [, low, high] = endsOf(row, words);
    const ways = said.kinds[kindOf(row)];
    return [
      nameOf(row, words),
      span({ low, high }),
      format.size(row.muStar).replace(words.sentences.points, ''),
      format.interval(row.interval),
      format.size(row.noise).replace(words.sentences.points, ''),
      format.size(row.sigma).replace(words.sentences.points, ''),
      row.unsteady === 0 ? ways : `${ways} *`,
    ];
  });
  return inSections(
    [
      [
        ...paragraphs([screeningTitle(results, found, words)], '').map((line) => colours.bold(line)),
        ...paragraphs([said.heading({ trajectories, worlds })], ''),
      ],
      listed.length === 0 ? [] : [tableOf(head, lines, WIDTHS, width, colours)],
      paragraphs(
        [
          ...(rows.length > listed.length ? [said.rest(rows.length - listed.length)] : []),
          screeningNoise(found, words),
          leftOutSaid(found, words),
          listed.some((row) => row.unsteady > 0) ? `* ${sayUnsteady({ unsteady, worlds })}` : '',
          `${customers({ replications, seed: results.seed })}.`,
          said.note,
          ranges,
          words.table.notes.simulated,
        ].filter((note) => note !== ''),
        '  ',
      ).map((line) => colours.dim(line)),
    ],
    words,
  );
}

/** Of names and figures, without rules. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  width: number,
  colours: ReturnType<typeof pc.createColors>,
): string {
  const nameWidth = width - widths.reduce((sum, w) => sum + w, 0);
  const table = new Table({
    chars: NO_LINES,
    colWidths: [nameWidth, ...widths],
    wordWrap: true,
    colAligns: [
      'left',
      ...widths.map((_, i) => (i === widths.length - 1 ? 'left' : 'right') as 'left' | 'right'),
    ],
    style: { 'padding-left': 0, 'padding-right': 1, head: [], border: [] },
  });
  table.push(
    head.map((text) => colours.dim(text)),
    ...rows.map((row) => [...row]),
  );
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
