/** The panels of the backlog: a small multiple for each design, all on the same axes. */

import type { Shock } from '../../study/results.ts';
import type { Design } from '../evidence.ts';
import { decimal } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { designColour, FAINT, INK, MUTED, PAPER } from '../palette.ts';
import { shortTitles } from '../short-titles.ts';
import { fit, wrap } from '../text.ts';
import { colourOf, type Layer, px, STRONG, type View } from './frame.ts';
import { rules, texts } from './marks.ts';
import { ticks } from './ticks.ts';

export const WIDTH = 1200;
/** Room left of a row of panels for the numbers of the axis. */
const AXIS = 46;
const GAP = 28;
/** Name and lines of figures above each panel; the days below it. */
const NAME = 30;
const LINE = 17;
const FOOT = 34;
const TEXT_SIZE = 12;
/** Heights of a panel by the number of rows. */
const HEIGHTS = [330, 190, 120] as const;
/** Candidates for the steps between days on the axis. */
const DAY_STEPS = [1, 2, 7, 14, 28, 56, 112, 364, 728];
const MOST_DAYS = 7;

/** One design's panel; texts are written already. */
export interface Panel {
  readonly design: Design;
  readonly remarks: readonly string[];
  /** Backlog before the surge; null without one. */
  readonly level: number | null;
  readonly recovery: {
    readonly days: number;
    readonly interval: readonly [number, number] | null;
    readonly atLeast: boolean;
  } | null;
}

interface Time {
  readonly shocks: readonly Shock[];
  /** Days of the window. */
  readonly last: number;
}

/** Where a panel is, and its axes. */
interface Place {
  readonly x: (day: number) => number;
  readonly y: (cases: number) => number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** All panels as one view, in rows. */
export function panels(words: Words, all: readonly Panel[], time: Time): View {
  const columns = columnsFor(all.length);
  const rows = Math.ceil(all.length / columns);
  const width = (WIDTH - AXIS - GAP * (columns - 1)) / columns;
  const lines = all.map(({ remarks }) => remarks.flatMap((text) => wrap(text, width, TEXT_SIZE)));
  const head = NAME + LINE * Math.max(...lines.map(({ length }) => length));
  const height = HEIGHTS[Math.min(rows, HEIGHTS.length) - 1]!;
  const most = Math.max(1, ...all.flatMap(({ design }) => fanOf(design).map(({ high90 }) => high90)));
  const places = all.map((_, i): Place => {
    const left = AXIS + (i % columns) * (width + GAP);
    const top = Math.floor(i / columns) * (head + height + FOOT) + head;
    return {
      left,
      top,
      right: left + width,
      bottom: top + height,
      x: (day) => left + (day / time.last) * width,
      y: (cases) => top + height * (1 - cases / most),
    };
  });
  return {
    width: WIDTH,
    height: rows * (head + height + FOOT),
    layer: [
      ...ground(words, places, time, most),
      fans(all, places),
      ...marks(all, places, time),
      ...heads(all, places, { width, head, lines }),
    ],
  };
}

function columnsFor(count: number): number {
  if (count <= 3) return count;
  if (count === 4) return 2;
  return count <= 9 ? 3 : 4;
}

/** The fan of a design, each day at its middle. */
function fanOf({ result }: Design) {
  const { days, quantiles } = result.curves.backlogByDay;
  const at = (q: keyof typeof quantiles, i: number): number => quantiles[q][i] ?? 0;
  return days.map((day, i) => ({
    day: day - 0.5,
    low90: at('0.05', i),
    low50: at('0.25', i),
    median: at('0.5', i),
    high50: at('0.75', i),
    high90: at('0.95', i),
  }));
}

/** Shade of the shocks, lines and numbers of the axes. */
function ground(words: Words, places: readonly Place[], { shocks, last }: Time, most: number): Layer[] {
  const cases = ticks(0, most, 4);
  const step = DAY_STEPS.find((days) => last / days <= MOST_DAYS) ?? DAY_STEPS.at(-1)!;
  // One at the end would reach into the next panel.
  const days = Array.from({ length: Math.ceil(last / step) - 1 }, (_, i) => (i + 1) * step);
  const stretches = [...new Map(shocks.map((one) => [`${one.fromDay} ${one.toDay}`, one])).values()];
  const shades = places.flatMap(({ x, top, bottom }) =>
    stretches.map(({ fromDay, toDay }) => {
      return { x: x(Math.max(0, fromDay)), x2: x(Math.min(last, toDay)), y: top, y2: bottom };
    }),
  );
  const lines = places.flatMap(({ y, left, right }) =>
    cases.map((n) => ({ x: left, x2: right, y: y(n), y2: y(n), colour: n === 0 ? MUTED : FAINT })),
  );
  const numbers = places.flatMap(({ y, left }) =>
    left > AXIS ? [] : cases.map((n) => ({ x: left - 6, y: y(n), text: decimal(n, 0) })),
  );
  const dates = places.flatMap(({ x, bottom }) => days.map((day) => ({ day, x: x(day), y: bottom })));
  return [
    {
      data: { values: shades },
      mark: { type: 'rect', color: FAINT, opacity: 0.5 },
      encoding: { x: px('x'), x2: { field: 'x2' }, y: px('y'), y2: { field: 'y2' } },
    },
    rules(lines),
    texts(numbers, { align: 'right', color: MUTED }),
    rules(
      dates.map(({ x, y }) => ({ x, x2: x, y, y2: y + 4 })),
      { color: MUTED },
    ),
    texts(
      dates.map(({ day, x, y }) => ({ x, y: y + 13, text: words.duration(24 * day) })),
      { align: 'center', color: MUTED },
    ),
  ];
}

/** Middle 90 % and 50 % of the runs, and their median. */
function fans(all: readonly Panel[], places: readonly Place[]): Layer {
  const values = all.flatMap(({ design }, i) => {
    const { x, y } = places[i]!;
    return fanOf(design).map((point) => ({
      key: design.key,
      colour: designColour(design.index),
      x: x(point.day),
      low90: y(point.low90),
      low50: y(point.low50),
      median: y(point.median),
      high50: y(point.high50),
      high90: y(point.high90),
    }));
  });
  const detail = { field: 'key', type: 'nominal' } as const;
  const band = (low: string, high: string, opacity: number): Layer => ({
    mark: { type: 'area', opacity },
    encoding: { x: px('x'), y: px(low), y2: { field: high }, fill: colourOf('colour'), detail },
  });
  return {
    data: { values },
    layer: [
      band('low90', 'high90', 0.18),
      band('low50', 'high50', 0.3),
      {
        mark: { type: 'line', strokeWidth: 1.8 },
        encoding: { x: px('x'), y: px('median'), stroke: colourOf('colour'), detail },
      },
    ],
  };
}

/** The level before the surge, and where the backlog is back at it: hollow where that is a minimum. */
function marks(all: readonly Panel[], places: readonly Place[], { shocks, last }: Time): Layer[] {
  const end = Math.max(0, ...shocks.filter(({ factor }) => factor > 1).map(({ toDay }) => toDay));
  const known = all.flatMap(({ level, recovery }, i) => {
    return level === null || recovery === null ? [] : [{ level, recovery, ...places[i]! }];
  });
  if (known.length === 0) return [];
  const levels = known.map(({ level, left, right, y }) => {
    return { x: left, x2: right, y: y(level), y2: y(level) };
  });
  const spans = known.map(({ level, recovery, x, y }) => {
    const at = (days: number): number => x(Math.min(last, Math.max(0, end + days)));
    const [low, high] = recovery.interval ?? [recovery.days, recovery.days];
    return {
      x: at(low),
      x2: at(high),
      y: y(level),
      y2: y(level),
      mean: at(recovery.days),
      fill: recovery.atLeast ? PAPER : INK,
    };
  });
  return [
    rules(levels, { color: INK, strokeDash: [4, 3] }),
    rules(spans, { color: INK, strokeWidth: 3 }),
    {
      data: { values: spans },
      mark: { type: 'point', shape: 'diamond', size: 150, stroke: INK, strokeWidth: 2, opacity: 1 },
      encoding: { x: px('mean'), y: px('y'), fill: colourOf('fill') },
    },
  ];
}

/** Name and figures above each panel. */
function heads(
  all: readonly Panel[],
  places: readonly Place[],
  room: { readonly width: number; readonly head: number; readonly lines: readonly (readonly string[])[] },
): Layer[] {
  const titles = all.map(({ design }) => design.title);
  const names = shortTitles(titles, (title) => fit(title, room.width, 14));
  return [
    texts(
      all.map(({ design }, i) => ({
        x: places[i]!.left,
        y: places[i]!.top - room.head + 10,
        text: names[i]![0]!,
        colour: designColour(design.index),
      })),
      { fontSize: 14, fontWeight: STRONG },
    ),
    texts(
      places.flatMap(({ left, top }, i) =>
        room.lines[i]!.map((text, k) => ({ x: left, y: top - room.head + 29 + k * LINE, text })),
      ),
      { fontSize: TEXT_SIZE },
    ),
  ];
}
