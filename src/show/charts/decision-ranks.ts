/** The panel below the latency: how long a decision takes, by the rank of who makes it. */

import { RANKS, type Rank } from '../../org/rank.ts';
import type { Figure, Results } from '../../study/results.ts';
import { type Design, designsOf, figureOf } from '../evidence.ts';
import { decimal, decimalsFor, MISSING } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { FAINT, LATENCY_COLOURS, MUTED } from '../palette.ts';
import { shortTitleLines } from '../short-titles.ts';
import { estimateWidth, fit } from '../text.ts';
import { type Layer, px, STRONG, type View } from './frame.ts';

const HEAD = 62;
const PITCH = 30;
const BAR = 5;
const GAP = 22;

export function latencyAt(design: Design, rank: Rank): Figure {
  return figureOf(design.result, `decisionLatency.${rank}`);
}

/** Ranks at which somebody decided in some design, from the front line up. */
export function decidingRanks(results: Results): Rank[] {
  const designs = designsOf(results);
  return RANKS.filter((rank) => designs.some((design) => latencyAt(design, rank).mean !== null));
}

/** A column for each rank, a row for each design; nothing where nobody decided. */
export function ranksPanel(results: Results, words: Words, page: { left: number; width: number }): View[] {
  const designs = designsOf(results);
  const ranks = decidingRanks(results);
  if (ranks.length === 0) return [];
  const column = (page.width - 1 - page.left + GAP) / ranks.length;
  const most = Math.max(...designs.flatMap((d) => ranks.map((r) => latencyAt(d, r).mean ?? 0)), 1e-9);
  const cells = designs.flatMap((design, row) =>
    ranks.map((rank, i) => {
      const { mean, interval } = latencyAt(design, rank);
      const x = page.left + i * column;
      const y = HEAD + row * PITCH;
      const figure = mean === null ? MISSING : write(mean);
      return {
        x,
        x2: x + ((column - GAP) * (mean ?? 0)) / most,
        end: x + column - GAP,
        top: y + 20,
        bottom: y + 20 + BAR,
        y: y + 10,
        figure,
        interval: interval ? `[${write(interval[0])}, ${write(interval[1])}]` : '',
        beside: x + estimateWidth(figure, 12) + 5,
      };
    }),
  );
  const names = shortTitleLines(
    designs.map(({ title }) => title),
    (title) => fit(title, page.left - 16, 12)[0]!,
  ).map((name, row) => ({ name, y: HEAD + row * PITCH + 14 }));
  const heads = ranks.map((rank, i) => {
    return { x: page.left + i * column, name: fit(words.ranks[rank] ?? rank, column - GAP, 12)[0]! };
  });
  const layer: Layer[] = [
    {
      data: { values: [{ text: words.latency.byRank }] },
      mark: { type: 'text', fontWeight: STRONG, fontSize: 15 },
      encoding: { x: { value: 0 }, y: { value: 18 }, text: { field: 'text', type: 'nominal' } },
    },
    {
      data: { values: heads },
      mark: { type: 'text', color: MUTED },
      encoding: { x: px('x'), y: { value: HEAD - 14 }, text: { field: 'name', type: 'nominal' } },
    },
    {
      data: { values: names },
      mark: { type: 'text', fontWeight: STRONG },
      encoding: { x: { value: 0 }, y: px('y'), text: { field: 'name', type: 'nominal' } },
    },
    {
      data: { values: cells },
      layer: [
        {
          mark: { type: 'rect', color: FAINT },
          encoding: { x: px('x'), x2: { field: 'end' }, y: px('top'), y2: { field: 'bottom' } },
        },
        {
          mark: { type: 'rect', color: LATENCY_COLOURS.deciding! },
          encoding: { x: px('x'), x2: { field: 'x2' }, y: px('top'), y2: { field: 'bottom' } },
        },
        {
          mark: { type: 'text', fontWeight: STRONG },
          encoding: { x: px('x'), y: px('y'), text: { field: 'figure', type: 'nominal' } },
        },
        {
          mark: { type: 'text', fontSize: 11, color: MUTED },
          encoding: { x: px('beside'), y: px('y'), text: { field: 'interval', type: 'nominal' } },
        },
      ],
    },
  ];
  return [{ width: page.width, height: HEAD + designs.length * PITCH, layer }];
}

function write(hours: number): string {
  return decimal(hours, Math.min(1, decimalsFor(hours)));
}
