/** The terminal's view of plausible worlds: in how many the answer holds, where it does not, and what stands behind. */

import pc from 'picocolors';
import type { Results } from '../study/results.ts';
import type { Words } from './locales/index.ts';
import { columnsOf, inSections, paragraphsIn, type TerminalOptions } from './terminal.ts';
import { toldPairs } from './worlds-told.ts';

/** The whole text, without a line break at its end; '' where nobody has asked. */
export function worldsTable(results: Results, options: TerminalOptions, words: Words): string {
  const colours = pc.createColors(options.colour);
  const paragraphs = paragraphsIn(columnsOf(options));
  const pairs = toldPairs(results, words);
  if (pairs.length === 0) return '';
  const { notes } = words.worlds;
  return inSections(
    [
      ...pairs.flatMap(({ title, where, regions, behind, drawn }) => [
        [
          ...paragraphs([`${title}.`, ...(where === '' ? [] : [where])], '').map((line) =>
            colours.bold(line),
          ),
          ...paragraphs([drawn], ''),
        ],
        paragraphs(behind, '• '),
        paragraphs(regions, '• '),
      ]),
      paragraphs([notes.ranges, notes.files, words.table.notes.simulated], '  ').map((line) =>
        colours.dim(line),
      ),
    ],
    words,
  );
}
