/** The opening slide: the question, and what was compared. */

import type { Results } from '../../study/results.ts';
import { meaningOf } from '../assumptions.ts';
import { changeSentences } from '../changes.ts';
import { designsOf, own } from '../evidence.ts';
import type { Words } from '../locales/index.ts';
import { INK, MUTED, SERVICE } from '../palette.ts';
import { shorten } from '../text.ts';
import type { Slide } from './deck.ts';
import { BODY, cut, fittedText, fittedTitle } from './layout.ts';
import { runNote } from './notes.ts';

/** Points of its texts, where there is room. */
const SIZE = 20;
/** With more designs than this, their lines stand close. */
const MANY = 8;

export function questionSlide(results: Results, words: Words): Slide {
  const { title, question, source } = results.scenario;
  const width = BODY.width;
  const designs = designsOf(results).map((design) => {
    const changes = changeSentences(design.result.changes, words, shortName).join(' ');
    return changes === '' ? design.title : `${design.title}: ${changes}`;
  });
  return {
    title: fittedTitle(
      question.trim() || title,
      { x: BODY.x, y: 1.25, width, height: 1.9 },
      [36, 32, 28, 24],
    ),
    parts: [
      {
        kind: 'text',
        box: { x: BODY.x, y: 0.75, width, height: 0.4 },
        paragraphs: [{ text: cut(title, width, 18, 1), size: 18, bold: true, colour: SERVICE }],
      },
      fittedText({ x: BODY.x, y: 3.45, width, height: 3.3 }, [
        { text: words.deck.designs, size: SIZE, bold: true, colour: INK },
        ...designs.map((text) => ({
          text: cut(text, width, SIZE, 2),
          size: SIZE,
          colour: INK,
          before: designs.length > MANY ? 2 : 6,
        })),
        {
          text: words.deck.runs({ replications: results.replications, seed: shorten(results.seed, 40) }),
          size: 14,
          colour: MUTED,
          before: 12,
        },
      ]),
    ],
    notes: [source, ...results.scenario.lookAt, runNote(results, words)].filter((text) => text.trim() !== ''),
  };
}

/** What a setting means takes a sentence; here its short name stands, where it has one. */
function shortName(id: string, words: Words): string {
  return own(words.assumptionNames, id) ?? meaningOf(id, words);
}
