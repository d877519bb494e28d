/** The opening slide: the question, and what was compared. */

import type { Results } from '../../study/results.ts';
import { changeSentences } from '../changes.ts';
import { designsOf } from '../evidence.ts';
import type { Words } from '../locales/index.ts';
import { INK, MUTED, SERVICE } from '../palette.ts';
import { shorten } from '../text.ts';
import type { Slide } from './deck.ts';
import { BODY, cut, fittedText, fittedTitle } from './layout.ts';
import { runNote } from './notes.ts';

export function questionSlide(results: Results, words: Words): Slide {
  const { title, question, source } = results.scenario;
  const width = BODY.width;
  const designs = designsOf(results).map((design) => {
    const changes = changeSentences(design.result.changes, words).join(' ');
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
        { text: words.deck.designs, size: 16, bold: true, colour: INK },
        ...designs.map((text) => ({ text: shorten(text, 150), size: 16, colour: INK, before: 4 })),
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
