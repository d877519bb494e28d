/**
 * The terminal's view of a comparison: for each headline metric a block of designs with 95 % intervals, paired
 * differences from the first and verdicts; below it what they come to in sentences, and what to keep in mind.
 */

import Table from 'cli-table3';
import pc from 'picocolors';
import type { Results, Verdict } from '../study/results.ts';
import { beforeAfterOf } from './before-after.ts';
import { noGainWarnings } from './common-customers.ts';
import { designsOf } from './evidence.ts';
import { toldFigures } from './key-figures.ts';
import { locales, type Words } from './locales/index.ts';
import { notes, verdictSentences, warnings } from './sentences.ts';
import { shortTitleLines } from './short-titles.ts';
import { columnsOf, inSections, NO_LINES, paragraphsIn, type TerminalOptions } from './terminal.ts';
import { clean, shorten } from './text.ts';
import { twoViewsLines } from './two-views-table.ts';

/** At least so many columns for mean, interval, difference, interval, verdict; the name takes what is left. */
const FIGURE_WIDTHS = [9, 16, 10, 17, 20] as const;
/** Columns of a figure before and after a change; its title may take several lines. */
const FIGURE_WIDTH = 20;
/** Before a design's name, under the title of a metric. */
const INDENT = '  ';

/** The whole text, without a line break at its end. */
export function resultsTable(results: Results, options: TerminalOptions, words: Words = locales.en): string {
  const colours = pc.createColors(options.colour);
  const width = columnsOf(options);
  const paragraphs = paragraphsIn(width);
  const sentences = verdictSentences(results, words);
  const { title, question, lookAt } = results.scenario;
  const sections = [
    [
      ...paragraphs([title], '').map((line) => colours.bold(line)),
      ...(question === '' ? [] : paragraphs([question], '')),
      ...paragraphs([words.table.heading(results)], ''),
    ],
    lookAt.length === 0 ? [] : [...paragraphs([words.table.lookAt], ''), ...paragraphs(lookAt, '• ')],
    [figures(results, width, words, colours)],
    beforeAfterLines(results, width, words, colours),
    twoViewsLines(results, words, {
      width,
      paragraphs,
      strong: colours.bold,
      quiet: colours.dim,
      verdict: ({ verdict }) => paint(words.verdicts[verdict], verdict, colours),
    }),
    paragraphs(sentences, '• '),
    paragraphs([...warnings(results, words), ...noGainWarnings(results, words)], '! ').map((line) =>
      colours.red(line),
    ),
    paragraphs(notes(results, words), '  ').map((line) => colours.dim(line)),
  ];
  return inSections(sections, words);
}

function figures(results: Results, width: number, words: Words, colours: Colours): string {
  const designs = designsOf(results);
  const compared = designs.length > 1;
  const blocks = toldFigures(results, words).map(({ title, rows }) => ({
    title,
    rows: rows.map(({ design, mean, interval, against }) => {
      const reference = design.index === 0 ? words.table.reference : '';
      const beside = against
        ? [against.difference, against.interval ?? '', words.verdicts[against.verdict]]
        : ['', '', reference];
      return {
        design,
        verdict: against?.verdict,
        cells: [mean, interval ?? '', ...(compared ? beside : [])],
      };
    }),
  }));
  const { mean, interval, difference, verdict } = words.table;
  const head = [mean, interval, ...(compared ? [difference, interval, verdict] : [])];
  // Languages differ in how much room their units and verdicts take.
  const widths = head.map((title, c) => {
    const longest = blocks.flatMap(({ rows }) => rows.map(({ cells }) => [...(cells[c] ?? '')].length));
    return Math.max(FIGURE_WIDTHS[c] ?? 0, [...title].length + 1, Math.max(0, ...longest) + 1);
  });
  const nameWidth = width - widths.reduce((sum, w) => sum + w, 0);
  const names = shortTitleLines(
    designs.map(({ title }) => clean(title)),
    (title) => shorten(title, nameWidth - INDENT.length - 1),
  );
  const table = new Table({
    chars: NO_LINES,
    colWidths: [nameWidth, ...widths],
    colAligns: ['left', 'right', 'left', 'right', 'left', 'left'].slice(0, widths.length + 1) as Alignment[],
    style: { 'padding-left': 0, 'padding-right': 1, head: [], border: [] },
  });
  table.push(['', ...head].map((text) => colours.dim(text)));
  for (const { title, rows } of blocks) {
    table.push([{ content: colours.bold(title), colSpan: widths.length + 1 }]);
    for (const { design, verdict, cells } of rows) {
      const [figure = '', range = '', gap = '', gapRange = '', word = ''] = cells;
      const beside = [gap, colours.dim(gapRange), paint(word, verdict, colours)];
      table.push([INDENT + names[design.index]!, figure, colours.dim(range), ...(compared ? beside : [])]);
    }
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Before and after, of designs that change: a block for each under a common head. */
function beforeAfterLines(results: Results, width: number, words: Words, colours: Colours): string[] {
  const found = beforeAfterOf(results, words);
  if (found === null) return [];
  const said = words.beforeAfter;
  const table = new Table({
    chars: NO_LINES,
    colWidths: [width - found.figures.length * FIGURE_WIDTH, ...found.figures.map(() => FIGURE_WIDTH)],
    colAligns: ['left', ...found.figures.map((): Alignment => 'right')],
    wordWrap: true,
    style: { 'padding-left': 0, 'padding-right': 1, head: [], border: [] },
  });
  table.push([said.heading, ...found.figures].map((text) => colours.dim(text)));
  for (const { design, rows } of found.designs) {
    table.push([{ content: colours.bold(clean(design.title)), colSpan: found.figures.length + 1 }]);
    for (const { period, weeks, cells } of rows) {
      const [from, to] = weeks;
      table.push([INDENT + said.row({ period, from, to }), ...cells]);
    }
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

type Alignment = 'left' | 'center' | 'right';
type Colours = ReturnType<typeof pc.createColors>;

/** The word of a verdict in its colour; no verdict stands behind that of the reference. */
function paint(word: string, verdict: Verdict | undefined, colours: Colours): string {
  if (verdict === undefined) return colours.dim(word);
  if (verdict === 'better') return colours.green(word);
  return verdict === 'worse' || verdict === 'no steady state' ? colours.red(word) : word;
}
