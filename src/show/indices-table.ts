/** The terminal's view of Sobol' indices: what share of the variance each assumption makes up, by itself and with others. */

import pc from 'picocolors';
import type { Results, Share } from '../study/results.ts';
import { endsOf, nameOf } from './global.ts';
import { indicesNotes, indicesTitle, shareSaid } from './global-words.ts';
import type { Words } from './locales/index.ts';
import { tableOf } from './screening-table.ts';
import { columnsOf, inSections, paragraphsIn, type TerminalOptions } from './terminal.ts';

/** Columns of the range, the shares with their intervals, and the sum so far; the name takes what is left. */
const WIDTHS = [25, 17, 17, 19] as const;

/** The whole text, without a line break at its end; '' where there are none. */
export function indicesTable(results: Results, options: TerminalOptions, words: Words): string {
  const found = results.indices;
  if (found === undefined) return '';
  const colours = pc.createColors(options.colour);
  const width = columnsOf(options);
  const paragraphs = paragraphsIn(width);
  const { indices: said, columns, span, customers, ranges, unsteady: sayUnsteady } = words.global;
  const { samples, worlds, unsteady, replications, rows } = found;
  const head = [columns.assumption, `${columns.low} – ${columns.high}`, said.alone, said.total, said.upTo];
  const share = (one: Share): string => shareSaid(one, words);
  const lines = rows.map((row) => {
    const [, low, high] = endsOf(row, words);
    return [nameOf(row, words), span({ low, high }), share(row.first), share(row.total), share(row.upTo)];
  });
  return inSections(
    [
      [
        ...paragraphs([indicesTitle(results, found, words)], '').map((line) => colours.bold(line)),
        ...paragraphs([said.heading({ samples, worlds })], ''),
      ],
      rows.length === 0 ? [] : [tableOf(head, lines, WIDTHS, width, colours)],
      paragraphs(
        [
          ...indicesNotes(results, found, words),
          sayUnsteady({ unsteady, worlds }),
          `${customers({ replications, seed: results.seed })}.`,
          ranges,
          words.table.notes.simulated,
        ].filter((note) => note !== ''),
        '  ',
      ).map((line) => colours.dim(line)),
    ],
    words,
  );
}
