/** The drawing of the tornado: for each assumption an upper bar to its low value and a lower one to its high value. */

import type { Sensitivity } from '../../study/results.ts';
import { decimal } from '../format.ts';
import { ALARM, FAINT, INK, MUTED, PAPER, SERVICE } from '../palette.ts';
import type { End, MovedAssumption } from '../reversal.ts';
import { estimateWidth, fit } from '../text.ts';
import { colourOf, type Layer, px, STRONG } from './frame.ts';
import { type RuleValue, rules, texts } from './marks.ts';
import { tickDecimals, ticks } from './ticks.ts';

export const WIDTH = 1200;
/** Assumptions that are drawn at most. */
export const MOST_ROWS = 12;
const PITCH = 36;
/** Room above the rows for the label of the dashed line, below for the axis and its label. */
const HEAD = 24;
const FOOT = 44;
const NAME_WIDTH = 312;
const NOTES_AT = 890;
/** Room beside the plot for the values at the ends of the bars. */
const VALUE_WIDTH = 112;
const PLOT = [NAME_WIDTH + VALUE_WIDTH, NOTES_AT - VALUE_WIDTH] as const;
/** Middles of the two bars, off the middle of the row. */
const OFF = 8;
const BAR = 12;
const CAP = 3;
/** Between a bar or its whisker and the value beside it. */
const GAP = 6;
/** Of values, and of what comes of them. */
const SIZE = 11.5;

/** What is drawn beside the bars, in words. */
export interface TornadoTexts {
  readonly base: Sensitivity['base'];
  /** Differences up to here are too small to matter. */
  readonly zone: number;
  readonly baseLabel: string;
  readonly axisLabel: string;
  readonly betterLabel: string;
  name(one: MovedAssumption): string;
  inForce(one: MovedAssumption): string;
  value(end: End, one: MovedAssumption): string;
  note(end: End, one: MovedAssumption): string;
}

export function tornadoHeight(rows: number): number {
  return HEAD + rows * PITCH + FOOT;
}

export function tornadoLayers(drawn: readonly MovedAssumption[], said: TornadoTexts): Layer[] {
  const bars = drawn.flatMap((one, row) => barsOf(one, HEAD + (row + 0.5) * PITCH, said));
  const domain = domainOf(bars, said);
  const x = (value: number): number =>
    PLOT[0] + ((PLOT[1] - PLOT[0]) * (value - domain[0])) / (domain[1] - domain[0]);
  return [
    ...ground(domain, x, HEAD + drawn.length * PITCH, said),
    ...spans(bars, x, said),
    ...names(drawn, said),
    ...values(bars, x, said),
    notes(bars),
  ];
}

interface Bar {
  readonly end: End;
  readonly y: number;
  readonly colour: string;
  readonly value: string;
  readonly note: string;
  /** To which side of the dashed line it goes. */
  readonly side: 'left' | 'right';
  /** Whether its difference means anything that can be drawn. */
  readonly drawn: boolean;
}

function barsOf(one: MovedAssumption, middle: number, said: TornadoTexts): Bar[] {
  const base = said.base.difference ?? 0;
  const off = ({ effect, point }: End): number =>
    effect === 'unsteady' || effect === 'invalid' ? 0 : (point.difference ?? base) - base;
  const bar = (end: End, other: End, y: number, colour: string): Bar => {
    // A bar of no length keeps out of the way of the other.
    const direction = off(end) || -off(other);
    return {
      end,
      y,
      colour,
      value: said.value(end, one),
      note: said.note(end, one),
      side: direction < 0 ? 'left' : 'right',
      drawn: end.effect !== 'unsteady' && end.point.difference !== null,
    };
  };
  return [bar(one.low, one.high, middle - OFF, MUTED), bar(one.high, one.low, middle + OFF, SERVICE)];
}

function domainOf(bars: readonly Bar[], { base, zone }: TornadoTexts): readonly [number, number] {
  const seen = bars.flatMap(({ drawn, end: { point } }) =>
    drawn ? [point.difference ?? 0, ...(point.interval ?? [])] : [],
  );
  const all = [0, base.difference ?? 0, -zone, zone, ...seen];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return high > low ? [low, high] : [low - 1, high + 1];
}

/** The zone too small to matter, zero, the difference as it stands, and the axis. */
function ground(
  domain: readonly [number, number],
  x: (value: number) => number,
  bottom: number,
  { base, zone, baseLabel, axisLabel, betterLabel }: TornadoTexts,
): Layer[] {
  const marks = ticks(...domain, 6);
  const decimals = tickDecimals(marks);
  const stands = x(base.difference ?? 0);
  const half = estimateWidth(baseLabel, 12) / 2;
  return [
    {
      data: { values: [{ x: x(-zone), x2: x(zone), y: HEAD, y2: bottom }] },
      mark: { type: 'rect', color: FAINT },
      encoding: { x: px('x'), x2: { field: 'x2' }, y: px('y'), y2: { field: 'y2' } },
    },
    rules([{ x: PLOT[0], x2: PLOT[1], y: bottom, y2: bottom }], { color: FAINT }),
    rules([{ x: x(0), x2: x(0), y: HEAD, y2: bottom + 4 }], { color: INK, strokeWidth: 1.4 }),
    rules([{ x: stands, x2: stands, y: HEAD - 6, y2: bottom }], {
      color: MUTED,
      strokeWidth: 1.2,
      strokeDash: [4, 3],
    }),
    texts([{ x: Math.max(half, Math.min(WIDTH - half, stands)), y: 8, text: baseLabel }], {
      color: MUTED,
      align: 'center',
    }),
    texts(
      marks.map((mark) => ({
        x: x(mark),
        y: bottom + 12,
        text: `${mark > 0 ? '+' : ''}${decimal(mark, decimals)}`,
      })),
      { fontSize: 11, color: MUTED, align: 'center' },
    ),
    texts([{ x: (PLOT[0] + PLOT[1]) / 2, y: bottom + 32, text: fit(axisLabel, WIDTH, 12)[0]! }], {
      color: MUTED,
      align: 'center',
    }),
    texts([{ x: PLOT[1] + GAP, y: bottom + 12, text: betterLabel }], { fontSize: 11, color: MUTED }),
  ];
}

/** Bars, their whiskers, and a mark where the difference changes its sign. */
function spans(bars: readonly Bar[], x: (value: number) => number, { base }: TornadoTexts): Layer[] {
  const shown = bars.filter(({ drawn }) => drawn);
  const rects = shown.map(({ end, y, colour }) => ({
    x: x(base.difference ?? 0),
    x2: x(end.point.difference ?? 0),
    y: y - BAR / 2,
    y2: y + BAR / 2,
    colour,
  }));
  const whiskers = shown.flatMap(({ end, y }): RuleValue[] => {
    if (end.point.interval === null) return [];
    const [low, high] = end.point.interval.map(x) as [number, number];
    return [
      { x: low, x2: high, y, y2: y },
      ...[low, high].map((at) => ({ x: at, x2: at, y: y - CAP, y2: y + CAP })),
    ];
  });
  const turns = shown.filter(({ end }) => end.point.flip !== null).map(({ y }) => ({ x: x(0), y }));
  return [
    {
      data: { values: rects },
      mark: { type: 'rect' },
      encoding: {
        x: px('x'),
        x2: { field: 'x2' },
        y: px('y'),
        y2: { field: 'y2' },
        fill: colourOf('colour'),
      },
    },
    rules(whiskers, { color: INK, strokeWidth: 1.1 }),
    {
      data: { values: turns },
      mark: {
        type: 'point',
        shape: 'diamond',
        size: 150,
        opacity: 1,
        fill: ALARM,
        stroke: PAPER,
        strokeWidth: 1.5,
      },
      encoding: { x: px('x'), y: px('y') },
    },
  ];
}

function names(drawn: readonly MovedAssumption[], said: TornadoTexts): Layer[] {
  const width = NAME_WIDTH - 12;
  const middle = (row: number): number => HEAD + (row + 0.5) * PITCH;
  return [
    texts(
      drawn.map((one, row) => ({ x: 0, y: middle(row) - OFF, text: fit(said.name(one), width, 13)[0]! })),
      { fontSize: 13, fontWeight: STRONG },
    ),
    texts(
      drawn.map((one, row) => ({ x: 0, y: middle(row) + OFF, text: fit(said.inForce(one), width, 11)[0]! })),
      { fontSize: 11, color: MUTED },
    ),
  ];
}

/** The values that the bars lead to, beyond bar and whisker. */
function values(bars: readonly Bar[], x: (value: number) => number, { base }: TornadoTexts): Layer[] {
  const stands = base.difference ?? 0;
  return (['left', 'right'] as const).map((side) => {
    const placed = bars
      .filter((bar) => bar.side === side)
      .map(({ end: { point }, drawn, y, value }) => {
        const reached = drawn ? [stands, point.difference ?? stands, ...(point.interval ?? [])] : [stands];
        const at = side === 'right' ? x(Math.max(...reached)) + GAP : x(Math.min(...reached)) - GAP;
        const text = fit(value, VALUE_WIDTH - GAP, SIZE)[0]!;
        // Off the line at zero.
        const [near, far] = [at - x(0), at - x(0) + (side === 'right' ? 1 : -1) * estimateWidth(text, SIZE)];
        const across = Math.min(near, far) < GAP && Math.max(near, far) > -GAP;
        return { x: across ? x(0) + (side === 'right' ? GAP : -GAP) : at, y, text };
      });
    return texts(placed, { fontSize: SIZE, align: side === 'right' ? 'left' : 'right' });
  });
}

function notes(bars: readonly Bar[]): Layer {
  const said = bars.filter(({ note }) => note !== '');
  return texts(
    said.map(({ y, note, end }) => ({
      x: NOTES_AT,
      y,
      text: fit(note, WIDTH - NOTES_AT, SIZE)[0]!,
      colour: end.effect === 'reverses' ? ALARM : INK,
    })),
    { fontSize: SIZE },
  );
}
