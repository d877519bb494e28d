/**
 * The terminal's view of a sensitivity: the assumptions that matter most with what they make of the verdict, then
 * in sentences the few worth arguing about.
 */

import Table from 'cli-table3';
import pc from 'picocolors';
import type { Results } from '../study/results.ts';
import { metricLabel } from './labels.ts';
import type { Words } from './locales/index.ts';
import { foremost, type MovedAssumption, type Reversal, reversalOf } from './reversal.ts';
import {
  assumptionName,
  differenceAt,
  differenceFormat,
  inForce,
  noteOf,
  reversalTitle,
  saidAt,
  valueAt,
} from './reversal-words.ts';
import { columnsOf, inSections, NO_LINES, paragraphsIn, type TerminalOptions } from './terminal.ts';

/** Assumptions in the table. */
const LISTED = 15;
/** Assumptions that a board should argue about. */
const ARGUED = 3;
/** Columns of the value in force, a value, its difference and what comes of it; the name takes what is left. */
const WIDTHS = [14, 14, 11, 32] as const;

/** The whole text, without a line break at its end; '' where nothing was moved. */
export function sensitivityTable(results: Results, options: TerminalOptions, words: Words): string {
  const reversal = reversalOf(results);
  if (reversal === null || results.sensitivity === null) return '';
  const colours = pc.createColors(options.colour);
  const width = columnsOf(options);
  const paragraphs = paragraphsIn(width);
  const said = words.sensitivity;
  const { a, b, base, moved, notMoved } = reversal;
  const { replications } = results.sensitivity;
  const format = differenceFormat(results, reversal, words);
  const listed = foremost(reversal, LISTED);
  const argued = foremost(reversal, ARGUED);
  const metric = metricLabel(reversal.metric, words, results);
  return inSections(
    [
      [
        ...paragraphs([reversalTitle(results, reversal, words)], '').map((line) => colours.bold(line)),
        ...paragraphs([said.heading({ a, b, metric, replications, seed: results.seed })], ''),
        ...paragraphs(
          [
            said.base({
              difference: format.single(base.difference),
              interval: base.interval && format.interval(base.interval),
              verdict: words.verdicts[base.verdict],
            }),
          ],
          '',
        ),
      ],
      listed.length === 0 ? [] : [rows(listed, width, { results, reversal, words, colours })],
      argued.length === 0
        ? []
        : [
            ...paragraphs([said.argue(argued.length)], ''),
            ...paragraphs(
              argued.map((one) => argument(one, { results, reversal, words })),
              '• ',
            ),
          ],
      paragraphs(
        [
          ...(moved.length > listed.length ? [said.rest(moved.length - listed.length)] : []),
          said.notMoved(notMoved),
          said.notes.one,
          said.notes.verdicts,
          words.table.notes.simulated,
        ].filter((note) => note !== ''),
        '  ',
      ).map((line) => colours.dim(line)),
    ],
    words,
  );
}

interface Said {
  readonly results: Results;
  readonly reversal: Reversal;
  readonly words: Words;
}

function rows(
  listed: readonly MovedAssumption[],
  width: number,
  { results, reversal, words, colours }: Said & { readonly colours: ReturnType<typeof pc.createColors> },
): string {
  const format = differenceFormat(results, reversal, words);
  const nameWidth = width - WIDTHS.reduce((sum, w) => sum + w, 0);
  const table = new Table({
    chars: NO_LINES,
    colWidths: [nameWidth, ...WIDTHS],
    colAligns: ['left', 'right', 'right', 'right', 'left'],
    style: { 'padding-left': 0, 'padding-right': 1, head: [], border: [] },
  });
  const { assumption, inForce: now, value, difference } = words.sensitivity.columns;
  table.push([assumption, now, value, difference, ''].map((text) => colours.dim(text)));
  for (const one of listed) {
    [one.low, one.high].forEach((end, i) => {
      const note = noteOf(end, one, words);
      table.push([
        i === 0 ? assumptionName(one, words) : '',
        i === 0 ? inForce(one, words) : '',
        valueAt(end, one, words),
        format.bare(differenceAt(end)),
        end.effect === 'reverses' ? colours.red(note) : note,
      ]);
    });
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function argument(one: MovedAssumption, { results, reversal, words }: Said): string {
  return words.sensitivity.argument({
    name: assumptionName(one, words),
    value: inForce(one, words),
    ends: [one.low, one.high].map((end) => saidAt(results, reversal, one, end, words)),
  });
}
