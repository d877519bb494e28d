/** What could reverse the answer, where nobody has asked yet: what to argue about, and how to find out. */

import type { Results } from '../../study/results.ts';
import type { AssumptionRow } from '../assumptions.ts';
import type { Words } from '../locales/index.ts';
import { INK, MUTED } from '../palette.ts';
import { sensitivityCommand } from '../report/commands.ts';
import type { Slide, TablePart } from './deck.ts';
import { asWritten, BODY, cut, fittedTables, fittedText, heading, note, titleOf } from './layout.ts';
import { assumptionNotes, runNote } from './notes.ts';

const FIRST = 6;
const LEFT = 7;
const GAP = 0.5;
const HEAD = 0.6;
const NAME_WIDTH = 4.6;

export function reversalSlide(results: Results, words: Words, weighty: readonly AssumptionRow[]): Slide {
  const rows = weighty.filter(({ status }) => status !== 'sourced').slice(0, FIRST);
  const command = sensitivityCommand(results);
  const x = rows.length === 0 ? BODY.x : BODY.x + LEFT + GAP;
  const right = { x, width: BODY.x + BODY.width - x };
  const below = { y: BODY.y + HEAD, height: BODY.height - HEAD };
  return {
    title: titleOf(command === null ? words.deck.nothingToReverse : words.deck.untested),
    parts: [
      ...(rows.length === 0 ? [] : [heading(words.deck.argueAbout, { ...BODY, width: LEFT }, 2)]),
      ...arguable(rows, words, below),
      heading(words.deck.findOut, { ...right, y: BODY.y }),
      fittedText({ ...right, ...below }, [
        ...(command === null
          ? [{ text: words.deck.compareFirst, size: 16, colour: INK }]
          : [
              { text: words.deck.command, size: 16, colour: INK },
              { text: command, size: 14, bold: true, colour: INK, before: 8 },
            ]),
        { text: words.deck.measure, size: 16, colour: INK, before: 14 },
        { text: words.deck.untestedCost, size: 16, colour: MUTED, before: 14 },
      ]),
      ...(results.replications > 1 ? [note(words.deck.doubt)] : []),
    ],
    notes: [...assumptionNotes(rows, words), runNote(results, words)],
  };
}

/** A table that holds all rows: there are few, of two lines at most. */
function arguable(
  rows: readonly AssumptionRow[],
  words: Words,
  place: { readonly y: number; readonly height: number },
): TablePart[] {
  const value = LEFT - NAME_WIDTH;
  return fittedTables({
    ...place,
    columns: [
      { title: words.deck.assumption, width: NAME_WIDTH },
      { title: words.deck.value, width: value },
    ],
    rows: rows.map((row) => [
      { text: cut(row.meaning, NAME_WIDTH - 0.2, 13, 2), bold: true },
      { text: asWritten(cut(row.value, value - 0.2, 13, 2)) },
    ]),
    sizes: [14, 13, 12, 11],
    summary: words.deck.argueAbout,
  });
}
