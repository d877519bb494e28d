/** What could reverse the answer, where nobody has asked yet: what to argue about, and how to find out. */

import type { Results } from '../../study/results.ts';
import type { AssumptionRow } from '../assumptions.ts';
import type { Words } from '../locales/index.ts';
import { INK, MUTED } from '../palette.ts';
import { sensitivityCommand } from '../report/commands.ts';
import type { Slide } from './deck.ts';
import { asWritten, BODY, cut, fittedTables, fittedText, heading, note, titleOf } from './layout.ts';
import { assumptionNotes, runNote } from './notes.ts';

const FIRST = 6;
const LEFT = 7;
const GAP = 0.5;

export function reversalSlide(results: Results, words: Words, weighty: readonly AssumptionRow[]): Slide {
  const rows = weighty.filter(({ status }) => status !== 'sourced').slice(0, FIRST);
  const right = { x: BODY.x + LEFT + GAP, width: BODY.width - LEFT - GAP };
  return {
    title: titleOf(words.deck.untested),
    parts: [
      heading(words.deck.argueAbout, { ...BODY, width: LEFT }),
      ...fittedTables({
        y: BODY.y + 0.4,
        columns: [
          { title: words.deck.assumption, width: 4.6 },
          { title: words.deck.value, width: LEFT - 4.6 },
        ],
        rows: rows.map((row) => [
          { text: cut(row.meaning, 4.4, 13, 2), bold: true },
          { text: asWritten(cut(row.value, LEFT - 4.8, 13, 2)) },
        ]),
        height: BODY.height - 0.4,
        summary: words.deck.argueAbout,
      }),
      heading(words.deck.findOut, { ...right, y: BODY.y }),
      fittedText({ ...right, y: BODY.y + 0.4, height: BODY.height - 0.4 }, [
        { text: words.deck.command, size: 16, colour: INK },
        { text: sensitivityCommand(results), size: 14, bold: true, colour: INK, before: 8 },
        { text: words.deck.measure, size: 16, colour: INK, before: 14 },
        { text: words.deck.untestedCost, size: 16, colour: MUTED, before: 14 },
      ]),
      note(words.deck.doubt),
    ],
    notes: [...assumptionNotes(rows, words), runNote(results, words)],
  };
}
