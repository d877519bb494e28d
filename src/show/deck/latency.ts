/** Where the time goes: the parts of the resolution time, stacked, with the interval of the total. */

import { PHASES } from '../../model/task.ts';
import type { Results } from '../../study/results.ts';
import { latency } from '../charts/latency.ts';
import { meanOf, totalFormat, totalOf } from '../charts/latency-parts.ts';
import { designsOf } from '../evidence.ts';
import type { Words } from '../locales/index.ts';
import { LATENCY_COLOURS } from '../palette.ts';
import type { Slide } from './deck.ts';
import { BODY, categoryNames, note, titleOf } from './layout.ts';
import { linearAxis } from './native-chart.ts';
import { notesOn } from './notes.ts';

/** With more designs than this, each has one small line. */
const FEW = 7;
/** Inches beside a name: air, or the figure on the same line. */
const AIR = 0.1;
/** With more designs than this, a name has one line. */
const FEW_LINES = 4;
const FIGURE = 1.4;

export function latencySlide(results: Results, words: Words): Slide {
  const designs = designsOf(results);
  const few = designs.length <= FEW;
  const totals = designs.map(totalOf);
  const format = totalFormat(results, words);
  const parts = PHASES.filter((part) => designs.some((design) => (meanOf(design, part) ?? 0) > 0));
  // LibreOffice leaves out names that come near their neighbours.
  const lines = designs.length > FEW_LINES ? 1 : 2;
  const room = few ? (lines === 1 ? 0.3 : 0.22) : 0.34;
  const size = few ? 12 : 10;
  const titles = designs.map(({ title }) => title);
  const width = room * BODY.width - (few ? AIR : FIGURE);
  const names = categoryNames(titles, { width, size, lines });
  const longest = Math.max(...totals.map(({ mean, interval }) => interval?.[1] ?? mean ?? 0), 0);
  return {
    title: titleOf(latency.title(results, words)),
    parts: [
      {
        kind: 'chart',
        box: BODY,
        chart: {
          form: 'bars',
          stacked: true,
          categories: designs.map((_, i) => {
            const { mean, interval } = totals[i]!;
            const range = interval ? ` ${format.interval(interval)}` : '';
            return `${names[i]!}${few ? '\n' : ': '}${format.value(mean)}${range}`;
          }),
          series: parts.map((part, i) => ({
            name: words.latency.parts[part],
            colour: LATENCY_COLOURS[part]!,
            values: designs.map((design) => meanOf(design, part)),
            ...(i === parts.length - 1 && { intervals: totals.map(({ interval }) => interval) }),
          })),
          value: linearAxis(words.latency.total, [0, longest], { zero: true }),
          legend: true,
          names: room,
          size,
        },
        summary: latency.summary(results, words),
      },
      note(words.deck.latencyNote(results.replications > 1)),
    ],
    notes: notesOn(results, words, {
      metrics: ['resolutionTime.mean', ...parts.map((part) => `latency.${part}`)],
      chart: latency,
    }),
  };
}
