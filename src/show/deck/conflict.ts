/** What becomes of conflicts of interest: how many surface, how many are buried, each split by how. */

import type { Results } from '../../study/results.ts';
import { conflict } from '../charts/conflict.ts';
import { BURIED, rateOf, type Stage, SURFACES, stageTotal, writeRate } from '../charts/conflict-stages.ts';
import { designsOf } from '../evidence.ts';
import type { Words } from '../locales/index.ts';
import type { Box, Part, Slide } from './deck.ts';
import { BODY, categoryNames, heading, note, titleOf } from './layout.ts';
import { type BarChart, linearAxis } from './native-chart.ts';
import { notesOn } from './notes.ts';

const GAP = 0.4;
const HEADING = 0.32;
/** Inches beside a name: air, or the figure on the same line. */
const AIR = 0.1;
/** With more designs than this, a name has one line. */
const FEW_LINES = 4;
const FIGURE = 1.2;
const STAGES = [SURFACES, BURIED] as const;
/** With more designs than this, each has one small line. */
const FEW = 7;

export function conflictSlide(results: Results, words: Words): Slide {
  const width = (BODY.width - GAP) / STAGES.length;
  return {
    title: titleOf(conflict.title(results, words)),
    parts: [
      ...STAGES.flatMap((stage, i): Part[] => {
        const box: Box = { ...BODY, x: BODY.x + i * (width + GAP), width };
        return [
          heading(words.deck.conflicts[stage.id as 'surfaces' | 'buried'], box),
          {
            kind: 'chart',
            box: { ...box, y: box.y + HEADING, height: box.height - HEADING },
            chart: panel(results, words, stage),
            summary: conflict.summary(results, words),
          },
        ];
      }),
      note(words.deck.conflictNote(results.replications > 1)),
    ],
    notes: [
      words.conflict.subtitle,
      ...notesOn(results, words, {
        metrics: STAGES.flatMap(({ total, parts }) => [total, ...parts.map(({ metric }) => metric)]),
        chart: conflict,
      }),
    ],
  };
}

/** Both panels share their scale, so that surfacing and burial can be compared. */
function panel(results: Results, words: Words, stage: Stage): BarChart {
  const designs = designsOf(results);
  const few = designs.length <= FEW;
  const totals = designs.map((design) => stageTotal(design, stage));
  const reaches = STAGES.flatMap((one) => designs.map((design) => stageTotal(design, one)));
  const longest = Math.max(0, ...reaches.map(({ mean, interval }) => interval?.[1] ?? mean ?? 0));
  // LibreOffice leaves out names that come near their neighbours.
  const lines = designs.length > FEW_LINES ? 1 : 2;
  const room = few ? (lines === 1 ? 0.48 : 0.42) : 0.5;
  const size = few ? 12 : 10;
  const width = room * ((BODY.width - GAP) / STAGES.length) - (few ? AIR : FIGURE);
  const titles = designs.map(({ title }) => title);
  const names = categoryNames(titles, { width, size, lines });
  return {
    form: 'bars',
    stacked: true,
    categories: designs.map((_, i) => {
      const { mean, interval } = totals[i]!;
      const range = interval ? ` [${interval.map(writeRate).join(', ')}]` : '';
      return `${names[i]!}${few ? '\n' : ': '}${writeRate(mean)}${range}`;
    }),
    series: stage.parts.map(({ metric, colour }, i) => ({
      name: words.conflict.keys[metric] ?? metric,
      colour,
      values: designs.map((design) => rateOf(design, metric).mean),
      ...(i === stage.parts.length - 1 && { intervals: totals.map(({ interval }) => interval) }),
    })),
    value: linearAxis(words.units['per 1,000'] ?? '', [0, longest], { zero: true, steps: 4 }),
    legend: true,
    names: room,
    size,
  };
}
