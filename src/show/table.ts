/**
 * The terminal's view of a comparison: for each headline metric a block of designs with 95 % intervals, paired
 * differences from the first and verdicts; below it what they come to in sentences, and what to keep in mind.
 */

import Table from 'cli-table3';
import pc from 'picocolors';
import type { Results, Verdict } from '../study/results.ts';
import { designsOf } from './evidence.ts';
import { keyFigures } from './key-figures.ts';
import { locales, type Words } from './locales/index.ts';
import { notes, verdictSentences, warnings } from './sentences.ts';
import { shortTitleLines } from './short-titles.ts';
import { columnsOf, inSections, NO_LINES, paragraphsIn, type TerminalOptions } from './terminal.ts';
import { clean, shorten } from './text.ts';

/** Columns of the figures: mean, interval, difference, interval, verdict; the name takes what is left. */
const FIGURE_WIDTHS = [9, 16, 10, 17, 20] as const;
/** Before a design's name, under the title of a metric. */
const INDENT = '  ';

/** The whole text, without a line break at its end. */
export function resultsTable(results: Results, options: TerminalOptions, words: Words = locales.en): string {
  const colours = pc.createColors(options.colour);
  const width = columnsOf(options);
  const paragraphs = paragraphsIn(width);
  const sentences = verdictSentences(results, words);
  const sections = [
    [
      ...paragraphs([results.scenario.title], '').map((line) => colours.bold(line)),
      ...paragraphs([words.table.heading(results)], ''),
    ],
    [figures(results, width, words, colours)],
    paragraphs(sentences, '• '),
    paragraphs(warnings(results, words), '! ').map((line) => colours.red(line)),
    paragraphs(notes(results, words), '  ').map((line) => colours.dim(line)),
  ];
  return inSections(sections);
}

function figures(results: Results, width: number, words: Words, colours: Colours): string {
  const designs = designsOf(results);
  const nameWidth = width - FIGURE_WIDTHS.reduce((sum, w) => sum + w, 0);
  const names = shortTitleLines(
    designs.map(({ title }) => clean(title)),
    (title) => shorten(title, nameWidth - INDENT.length - 1),
  );
  const compared = designs.length > 1;
  const columns = compared ? FIGURE_WIDTHS : FIGURE_WIDTHS.slice(0, 2);
  const table = new Table({
    chars: NO_LINES,
    colWidths: [nameWidth, ...columns],
    colAligns: ['left', 'right', 'left', 'right', 'left', 'left'].slice(0, columns.length + 1) as Alignment[],
    style: { 'padding-left': 0, 'padding-right': 1, head: [], border: [] },
  });
  const { mean, interval, difference, verdict } = words.table;
  const head = ['', mean, interval, ...(compared ? [difference, interval, verdict] : [])];
  table.push(head.map((text) => colours.dim(text)));
  for (const { title, rows } of keyFigures(results, words)) {
    table.push([{ content: colours.bold(title), colSpan: columns.length + 1 }]);
    for (const { design, mean, interval, against } of rows) {
      const row = [INDENT + names[design.index]!, mean, interval === null ? '' : colours.dim(interval)];
      if (against !== null) {
        row.push(
          against.difference,
          against.interval === null ? '' : colours.dim(against.interval),
          paint(against.verdict, words, colours),
        );
      } else if (compared) row.push('', '', design.index === 0 ? colours.dim(words.table.reference) : '');
      table.push(row);
    }
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

type Alignment = 'left' | 'center' | 'right';
type Colours = ReturnType<typeof pc.createColors>;

function paint(verdict: Verdict, words: Words, colours: Colours): string {
  const word = words.verdicts[verdict];
  if (verdict === 'better') return colours.green(word);
  return verdict === 'worse' || verdict === 'no steady state' ? colours.red(word) : word;
}
