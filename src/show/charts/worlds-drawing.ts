/** The drawing of plausible worlds: all of them by their difference, and beside it by what parts them. */

import type { WorldsOfPair } from '../../study/results.ts';
import { decimal } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { ALARM, FAINT, INK, MUTED, PAPER, SERVICE } from '../palette.ts';
import { fit } from '../text.ts';
import { colourOf, type Layer, px, STRONG } from './frame.ts';
import { rules, type TextValue, texts } from './marks.ts';
import { tickDecimals, ticks } from './ticks.ts';
import { type Place, type PlacedWorld, scatterLayers } from './worlds-scatter.ts';

export const WIDTH = 1200;
/** Room above for the heading of a pair, where there are several. */
const HEAD = 30;
const TOP = 18;
const PLOT = 330;
const FOOT = 50;
const LEFT = [64, 600] as const;
/** Where there is nothing to draw beside it. */
const ALONE = [64, 1180] as const;
const RIGHT = [760, 1180] as const;
const DOT = 24;

export interface WorldsTexts {
  /** Null where the picture has one pair alone: its title says it. */
  readonly heading: string | null;
  readonly axis: string;
  readonly better: string;
  readonly share: string;
  readonly where: string;
}

export function worldsHeight(several: boolean): number {
  return (several ? HEAD : 0) + TOP + PLOT + FOOT;
}

export function worldsLayers(pair: WorldsOfPair, said: WorldsTexts, words: Words): Layer[] {
  const top = (said.heading === null ? 0 : HEAD) + TOP;
  const { sorted } = pair;
  const seen = [0, ...sorted.map(({ difference }) => difference)];
  const [low, high] = [Math.min(...seen), Math.max(...seen)];
  const domain = high > low ? ([low, high] as const) : ([low - 1, high + 1] as const);
  const at = (value: number, [from, to]: readonly [number, number]): number =>
    from +
    ((to - from) * (Math.max(domain[0], Math.min(domain[1], value)) - domain[0])) / (domain[1] - domain[0]);
  const span = said.where === '' ? ALONE : LEFT;
  const x = (value: number): number => at(value, span);
  // The zone of each world is a share of its own figure; drawn is that of the one in the middle.
  const zones = sorted.map(({ zone }) => zone).sort((a, b) => a - b);
  const zone = zones[zones.length >> 1] ?? 0;
  const pitch = PLOT / sorted.length;
  const y = (rank: number): number => top + PLOT - (rank + 0.5) * pitch;
  const heading: TextValue[] =
    said.heading === null ? [] : [{ x: 0, y: 8, text: fit(said.heading, WIDTH, 14)[0]! }];
  const differences: Place = {
    label: said.axis,
    marks: ticks(...domain, 5).map((mark) => ({ at: mark, text: signed(mark, domain) })),
    share: (value) => (value - domain[0]) / (domain[1] - domain[0]),
  };
  return [
    texts(heading, { fontSize: 14, fontWeight: STRONG }),
    {
      data: { values: [{ x: x(-zone), x2: x(zone), y: top, y2: top + PLOT }] },
      mark: { type: 'rect', color: FAINT },
      encoding: { x: px('x'), x2: { field: 'x2' }, y: px('y'), y2: { field: 'y2' } },
    },
    rules([{ x: x(0), x2: x(0), y: top, y2: top + PLOT + 4 }], { color: INK, strokeWidth: 1.4 }),
    ...axes(differences, { x, span }, top, said),
    ...worldMarks(
      pair,
      sorted.map((one, rank) => ({ x: x(one.difference), y: y(rank), one })),
    ),
    ...(said.where === ''
      ? []
      : scatterLayers(
          pair,
          {
            differences,
            box: { x: RIGHT, y: [top, top + PLOT] },
            marks: (placed) => worldMarks(pair, placed),
          },
          said.where,
          words,
        )),
  ];
}

/** Blue dots where the answer holds and red diamonds where not; hollow where a world alone cannot tell. */
function worldMarks({ answer }: WorldsOfPair, placed: readonly PlacedWorld[]): Layer[] {
  const holds = ({ one }: PlacedWorld): boolean => answer === null || one.side === answer;
  return [
    { shape: 'circle' as const, colour: SERVICE, drawn: placed.filter(holds) },
    { shape: 'diamond' as const, colour: ALARM, drawn: placed.filter((world) => !holds(world)) },
  ].map(({ shape, colour, drawn }) => ({
    data: { values: drawn.map(({ x, y, one }) => ({ x, y, fill: one.clear ? colour : PAPER })) },
    mark: { type: 'point', shape, size: DOT, stroke: colour, strokeWidth: 1.5, opacity: 1 },
    encoding: { x: px('x'), y: px('y'), fill: colourOf('fill') },
  }));
}

function signed(mark: number, domain: readonly [number, number]): string {
  return `${mark > 0 ? '+' : ''}${decimal(mark, tickDecimals(ticks(...domain, 5)))}`;
}

function axes(
  { marks, label }: Place,
  { x, span }: { readonly x: (value: number) => number; readonly span: readonly [number, number] },
  top: number,
  { better, share }: WorldsTexts,
): Layer[] {
  const bottom = top + PLOT;
  const shares = [0, 25, 50, 75, 100];
  return [
    rules(
      [
        { x: span[0], x2: span[1], y: bottom, y2: bottom },
        { x: span[0], x2: span[0], y: top, y2: bottom },
      ],
      { color: FAINT },
    ),
    texts(
      [
        ...marks.map(({ at, text }) => ({ x: x(at), y: bottom + 13, text })),
        {
          x: (span[0] + span[1]) / 2,
          y: bottom + 33,
          text: fit([label, better].filter(Boolean).join(' · '), span[1] + 60, 12)[0]!,
        },
      ],
      { fontSize: 11, color: MUTED, align: 'center' },
    ),
    texts(
      shares.map((percent) => ({ x: span[0] - 8, y: bottom - (PLOT * percent) / 100, text: `${percent} %` })),
      { fontSize: 11, color: MUTED, align: 'right' },
    ),
    texts([{ x: span[0] + 8, y: top + 4, text: share }], { fontSize: 11, color: MUTED }),
  ];
}
