/** The answer: the headline figures of every design and what the verdicts allow to be said of them. */

import type { Results } from '../../study/results.ts';
import { designsOf } from '../evidence.ts';
import { headlineMetrics, isAskedFirst } from '../headline.ts';
import { type KeyFigureRow, keyFigures } from '../key-figures.ts';
import type { Words } from '../locales/index.ts';
import { MUTED, VERDICT_COLOURS } from '../palette.ts';
import { verdictSentences, warnings } from '../sentences.ts';
import type { Cell, Slide } from './deck.ts';
import { BODY, cut, fittedTables, note, titleOf } from './layout.ts';
import { notesOn } from './notes.ts';

/** With more designs than this, figures and verdicts stand on one line, for which fewer columns have room. */
const FEW = 7;
const NAME_WIDTH = 2.6;

/** One slide, or as many as the designs need. */
export function answerSlides(results: Results, words: Words, title: string): Slide[] {
  const designs = designsOf(results);
  const few = designs.length <= FEW;
  const all = keyFigures(results, words);
  // Others follow where one of these was not measured.
  const wanted = all.filter(({ metric }) => isAskedFirst(metric));
  const chosen = [...wanted, ...all.filter((figure) => !wanted.includes(figure))].slice(0, few ? 4 : 3);
  const width = (BODY.width - NAME_WIDTH) / Math.max(1, chosen.length);
  const rows = designs.map((design, i): Cell[] => [
    { text: cut(design.title, NAME_WIDTH - 0.2, 14, 2), bold: true },
    ...chosen.map(({ rows: figures }) =>
      figureCell(figures[i]!, words, { compared: designs.length > 1, few }),
    ),
  ]);
  const warned = warnings(results, words)[0];
  const compared = designs.length > 1 ? words.deck.answerNote(designs[0]!.title) : words.deck.intervalNote;
  const tables = fittedTables({
    columns: [
      { title: words.design, width: NAME_WIDTH },
      ...chosen.map((figure) => ({ title: figure.title, width })),
    ],
    rows,
    height: BODY.height,
    summary: words.deck.answerTable,
  });
  return tables.map((table) => ({
    title: titleOf(title),
    parts: [table, note(warned ?? compared)],
    notes: [
      ...verdictSentences(results, words),
      ...warnings(results, words),
      ...notesOn(results, words, { metrics: headlineMetrics(results), assumptions: [] }),
    ],
  }));
}

function figureCell(
  { mean, interval, against }: KeyFigureRow,
  words: Words,
  { compared, few }: { readonly compared: boolean; readonly few: boolean },
): Cell {
  if (against === null) {
    return {
      text: mean,
      below: [{ text: compared ? words.table.reference : (interval ?? ''), colour: MUTED }],
    };
  }
  const verdict = words.verdicts[against.verdict];
  const colour = VERDICT_COLOURS[against.verdict];
  const bold = against.verdict === 'better' || against.verdict === 'worse';
  if (!few)
    return { text: mean, below: [{ text: words.deck.difference({ ...against, verdict }), colour, bold }] };
  const difference = words.deck.difference({ ...against, verdict: '' }).trimEnd();
  return {
    text: mean,
    below: [
      { text: difference, colour: MUTED },
      { text: verdict, colour, bold },
    ],
  };
}
