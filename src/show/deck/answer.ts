/** The answer: the headline figures of every design and what the verdicts allow to be said of them. */

import type { Results } from '../../study/results.ts';
import { comparisonOf, type Design, designsOf } from '../evidence.ts';
import { headlineGroups, headlineMetrics, isAskedFirst } from '../headline.ts';
import { type KeyFigure, type KeyFigureRow, keyFigures } from '../key-figures.ts';
import { metricLabel } from '../labels.ts';
import type { Words } from '../locales/index.ts';
import { MUTED, VERDICT_COLOURS } from '../palette.ts';
import { shortWarnings, verdictSentences, warnings } from '../sentences.ts';
import { standingOf, type Theme } from '../standing.ts';
import type { Cell, Slide } from './deck.ts';
import { BODY, cut, fittedTables, note, titleOf } from './layout.ts';
import { notesOn } from './notes.ts';

/** With more designs than this, figures and verdicts stand on one line, for which fewer columns have room. */
const FEW = 7;
const NAME_WIDTH = 2.6;

/** Lines of the note. */
const LINES = 3;
/** Wins that are told by name because no column shows them. */
const MOST_TOLD = 2;

/** One slide, or as many as the designs need. */
export function answerSlides(results: Results, words: Words, title: string): Slide[] {
  const designs = designsOf(results);
  const few = designs.length <= FEW;
  const all = keyFigures(results, words);
  // Others follow where one of these was not measured.
  const wanted = all.filter(({ metric }) => isAskedFirst(metric));
  const ranked = [...wanted, ...all.filter((figure) => !wanted.includes(figure))];
  const chosen = columnsOf(results, ranked, few);
  const width = (BODY.width - NAME_WIDTH) / Math.max(1, chosen.length);
  const rows = designs.map((design, i): Cell[] => [
    { text: cut(design.title, NAME_WIDTH - 0.2, 14, 2), bold: true },
    ...chosen.map(({ rows: figures }) =>
      figureCell(figures[i]!, words, { compared: designs.length > 1, few }),
    ),
  ]);
  const intervals = results.replications > 1;
  const compared =
    designs.length > 1
      ? words.deck.answerNote({ first: designs[0]!.title, intervals })
      : words.deck.intervalNote(intervals);
  const told = [...shortWarnings(results, words), ...elsewhere(results, words, chosen), compared].join(' ');
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
    parts: [table, note(told, LINES)],
    notes: [
      ...verdictSentences(results, words),
      ...warnings(results, words),
      ...notesOn(results, words, { metrics: headlineMetrics(results), assumptions: [] }),
    ],
  }));
}

/** On each theme the figures that most of its wins and losses rest on, in the order of the themes. */
function columnsOf(results: Results, figures: readonly KeyFigure[], few: boolean): KeyFigure[] {
  const carried = (theme: Theme, metric: string): number =>
    designsOf(results).filter((design) => carries(results, design, theme, metric)).length;
  const groups = headlineGroups(results);
  const chosen = groups.flatMap(({ id, metrics }) =>
    figures
      .filter(({ metric }) => metrics.includes(metric))
      .toSorted((a, b) => carried(id, b.metric) - carried(id, a.metric))
      .slice(0, 1),
  );
  const more = figures.filter((figure) => !chosen.includes(figure));
  const columns = [...chosen, ...more].slice(0, few ? 4 : 3);
  const order = groups.flatMap(({ metrics }) => metrics);
  return columns.toSorted((a, b) => order.indexOf(a.metric) - order.indexOf(b.metric));
}

/** Whether the design wins or loses the theme by this metric. */
function carries(results: Results, design: Design, theme: Theme, metric: string): boolean {
  const standing = standingOf(results, design);
  const verdict = comparisonOf(results, design, metric)?.verdict;
  if (verdict === 'better') return standing?.won.includes(theme) ?? false;
  return verdict === 'worse' && (standing?.lost.includes(theme) ?? false);
}

/** Wins and losses that no column shows. */
function elsewhere(results: Results, words: Words, columns: readonly KeyFigure[]): string[] {
  const hidden = headlineGroups(results).flatMap(({ id, metrics }) => {
    const by = (design: Design): string[] => metrics.filter((one) => carries(results, design, id, one));
    return designsOf(results).flatMap((design) => {
      const found = by(design);
      if (found.length === 0 || columns.some(({ metric }) => found.includes(metric))) return [];
      return [{ design: design.title, figure: metricLabel(found[0]!, words, results) }];
    });
  });
  if (hidden.length === 0) return [];
  const told = hidden.slice(0, MOST_TOLD);
  return [words.deck.elsewhere({ told, more: hidden.length - told.length })];
}

function figureCell(
  { design, mean, interval, against }: KeyFigureRow,
  words: Words,
  { compared, few }: { readonly compared: boolean; readonly few: boolean },
): Cell {
  if (against === null && design.index > 0) {
    const text = words.verdicts['no steady state'];
    return { text: mean, ...(!design.result.steady && { below: [{ text, colour: MUTED }] }) };
  }
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
