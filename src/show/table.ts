/**
 * The terminal's view of a comparison: for each headline metric a block of designs with 95 % intervals, paired
 * differences from the first and verdicts; below it what they come to in sentences, and what to keep in mind.
 */

import Table from 'cli-table3';
import pc from 'picocolors';
import type { Results, Verdict } from '../study/results.ts';
import { comparisonOf, designsOf, figureOf } from './evidence.ts';
import { numberFormat } from './format.ts';
import { headlineGroups } from './headline.ts';
import { metricLabel } from './labels.ts';
import { locales, type Words } from './locales/index.ts';
import { verdictSentences, warnings } from './sentences.ts';
import { clean, wrapColumns } from './text.ts';

export interface TableOptions {
  /** Colours and bold by escape sequences. */
  readonly colour: boolean;
  /** Columns of the terminal; the table needs 96 and uses at most 120. */
  readonly width: number;
}

const NARROWEST = 96;
const WIDEST = 120;
/** Columns of the figures: mean, interval, difference, interval, verdict; the name takes what is left. */
const FIGURE_WIDTHS = [9, 16, 10, 17, 20] as const;
const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

/** The whole text, without a line break at its end. */
export function resultsTable(results: Results, options: TableOptions, words: Words = locales.en): string {
  const colours = pc.createColors(options.colour);
  const width = Math.max(NARROWEST, Math.min(WIDEST, options.width));
  const paragraphs = (texts: readonly string[], mark: string): string[] =>
    texts.flatMap((text) =>
      wrapColumns(clean(text), width - mark.length).map(
        (line, i) => (i === 0 ? mark : ' '.repeat(mark.length)) + line,
      ),
    );
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
  return sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n');
}

function notes(results: Results, words: Words): string[] {
  const { simulated, intervals, corrected, cost, hours } = words.table.notes;
  return [
    simulated,
    ...(results.replications > 1 ? [intervals] : []),
    ...(results.comparisons.length > 0 ? [corrected] : []),
    cost,
    hours,
  ];
}

function figures(results: Results, width: number, words: Words, colours: Colours): string {
  const designs = designsOf(results);
  const [first] = designs;
  const nameWidth = width - FIGURE_WIDTHS.reduce((sum, w) => sum + w, 0);
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
  for (const group of headlineGroups(results)) {
    for (const metric of group.metrics) {
      const format = numberFormat(
        words,
        results.metrics[metric]?.unit ?? '',
        designs.map(({ result }) => figureOf(result, metric)),
      );
      table.push([
        { content: colours.bold(metricTitle(results, metric, words)), colSpan: columns.length + 1 },
      ]);
      for (const design of designs) {
        const figure = figureOf(design.result, metric);
        const row = [
          `  ${clean(design.title)}`,
          format.value(figure.mean),
          figure.interval ? colours.dim(format.interval(figure.interval)) : '',
        ];
        const comparison = comparisonOf(results, design, metric);
        if (comparison !== undefined) {
          row.push(
            format.difference(comparison.difference),
            comparison.interval ? colours.dim(format.differenceInterval(comparison.interval)) : '',
            paint(comparison.verdict, words, colours),
          );
        } else if (compared) row.push('', '', design === first ? colours.dim(words.table.reference) : '');
        table.push(row);
      }
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

/** The label, with the unit where numbers do not carry it. */
function metricTitle(results: Results, metric: string, words: Words): string {
  const label = clean(metricLabel(metric, words, results));
  const unit = results.metrics[metric]?.unit ?? '';
  const said = unit === '' || unit in words.table.impliedUnits;
  return said ? label : `${label}, ${words.units[unit] ?? clean(unit)}`;
}
