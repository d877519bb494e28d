/** Chart 13’s panels: one for each design, in rows, all with the same axes. */

import type { Design } from '../evidence.ts';
import { decimal } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { designColour, ENDING_COLOURS, FAINT, INK, MUTED, PAPER } from '../palette.ts';
import { shortTitles } from '../short-titles.ts';
import { fit } from '../text.ts';
import { colourOf, type Layer, px, STRONG, type View } from './frame.ts';
import { rules, texts } from './marks.ts';
import { type Outcomes, type Share, shareText } from './outcome-shares.ts';
import { ticksWithin } from './resolved-curve.ts';
import { spread } from './spread.ts';

export const WIDTH = 1200;
/** Room left of a row of panels for the percentages. */
const AXIS = 46;
const GAP = 24;
/** From one row's axis to the next one's panels: hours, then the names of the designs. */
const NAME = 30;
const FOOT = 36;
/** Heights of a panel by the number of rows; the labels of all endings fit beside the lowest. */
const HEIGHTS = [340, 200, 130] as const;
/** Room right of a panel for its labels: with intervals, and without where panels are many. */
const LABELS = { long: 214, short: 148 } as const;
const LABEL_SIZE = 11;
const LABEL_ROW = 15;
/** From a panel to its labels, a line between them. */
const LEAD = 16;
/** Hours on the axis stand so far apart. */
const TICK_ROOM = 48;

/** Whether the labels of so many panels have room for intervals. */
export function hasIntervals(panels: number): boolean {
  return columnsFor(panels) <= 3;
}

/** A design with its curves. */
export interface Panel {
  readonly design: Design;
  readonly outcomes: Outcomes;
}

interface Place {
  readonly x: (hours: number) => number;
  readonly y: (share: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** @param target hours of the first target; null without one */
export function panels(words: Words, all: readonly Panel[], target: number | null): View {
  const columns = columnsFor(all.length);
  const rows = Math.ceil(all.length / columns);
  const width = (WIDTH - AXIS - GAP * (columns - 1)) / columns;
  const labels = hasIntervals(all.length) ? LABELS.long : LABELS.short;
  const height = HEIGHTS[Math.min(rows, HEIGHTS.length) - 1]!;
  const hours = all.flatMap(({ outcomes }) => outcomes.points.map((point) => point.hours));
  const [from, to] = [Math.min(...hours), Math.max(...hours)];
  const places = all.map((_, i): Place => {
    const left = AXIS + (i % columns) * (width + GAP);
    const right = left + width - labels;
    const top = Math.floor(i / columns) * (NAME + height + FOOT) + NAME;
    const perDecade = (right - left) / Math.max(1e-9, Math.log10(to / from));
    return {
      left,
      right,
      top,
      bottom: top + height,
      x: (h) => left + perDecade * Math.log10(h / from),
      y: (share) => top + height * (1 - share / 100),
    };
  });
  const marked = target !== null && target > from && target < to ? target : null;
  return {
    width: WIDTH,
    height: rows * (NAME + height + FOOT),
    layer: [
      ...ground(words, places, ticksWithin(from, to)),
      areas(all, places),
      ...(marked === null ? [] : [targetLines(places, marked)]),
      ...labelled(words, all, places, labels),
      names(all, places, width),
    ],
  };
}

function columnsFor(count: number): number {
  if (count <= 2) return count;
  if (count === 4) return 2;
  return count <= 9 ? 3 : 4;
}

/** Lines and numbers of the axes. */
function ground(words: Words, places: readonly Place[], ticks: readonly number[]): Layer[] {
  const shares = [0, 25, 50, 75, 100];
  const lines = places.flatMap(({ y, left, right }) =>
    shares.map((n) => ({ x: left, x2: right, y: y(n), y2: y(n), colour: n === 0 ? MUTED : FAINT })),
  );
  const percents = places.flatMap(({ y, left }) =>
    left > AXIS ? [] : shares.map((n) => ({ x: left - 6, y: y(n), text: `${decimal(n, 0)} %` })),
  );
  const times = places.flatMap(({ x, bottom }) => {
    const apart: number[] = [];
    for (const hours of ticks) {
      const last = apart.at(-1);
      if (last === undefined || x(hours) - x(last) >= TICK_ROOM) apart.push(hours);
    }
    return apart.map((hours) => ({ hours, x: x(hours), y: bottom }));
  });
  return [
    rules(lines),
    texts(percents, { align: 'right', color: MUTED }),
    rules(
      times.map(({ x, y }) => ({ x, x2: x, y, y2: y + 4 })),
      { color: MUTED },
    ),
    texts(
      times.map(({ hours, x, y }) => ({ x, y: y + 13, text: words.duration(hours) })),
      { align: 'center', color: MUTED },
    ),
  ];
}

/** The endings on top of each other, a line of paper between them. */
function areas(all: readonly Panel[], places: readonly Place[]): Layer {
  const values = all.flatMap(({ design, outcomes }, i) => {
    const { x, y } = places[i]!;
    return outcomes.points.flatMap(({ hours, tops }) =>
      outcomes.endings.map((ending, k) => ({
        key: `${design.key} ${ending}`,
        colour: ENDING_COLOURS[ending],
        x: x(hours),
        y: y(tops[k]!),
        y2: y(tops[k - 1] ?? 0),
      })),
    );
  });
  return {
    data: { values },
    mark: { type: 'area', stroke: PAPER, strokeWidth: 0.7, opacity: 1 },
    encoding: {
      x: px('x'),
      y: px('y'),
      y2: { field: 'y2' },
      fill: colourOf('colour'),
      detail: { field: 'key', type: 'nominal' },
    },
  };
}

function targetLines(places: readonly Place[], target: number): Layer {
  return rules(
    places.map(({ x, top, bottom }) => ({ x: x(target), x2: x(target), y: top, y2: bottom })),
    { color: INK, strokeWidth: 1.5, strokeDash: [2, 2] },
  );
}

/** Share and name of each ending beside the end of its area, in their order. */
function labelled(words: Words, all: readonly Panel[], places: readonly Place[], room: number): Layer[] {
  const inBrackets = hasIntervals(all.length);
  const labels = all.flatMap(({ outcomes }, i) => {
    const { right, top, bottom, y } = places[i]!;
    // From the top down, as places ascend.
    const shown = outcomes.last.filter(({ figure }) => Number(decimal(figure.mean ?? 0, 1)) > 0).toReversed();
    const at = shown.map(({ from, to }) => y((from + to) / 2));
    const sizes = shown.map(() => LABEL_ROW);
    const rows = spread(at, sizes, top - LABEL_ROW / 2, bottom + LABEL_ROW / 2);
    return shown.map((share, k) => ({
      x: right + 2,
      x2: right + LEAD - 3,
      y: at[k]!,
      y2: rows[k]!,
      colour: colourOfShare(share),
      text: fit(shareText(share, words, inBrackets), room - LEAD - 4, LABEL_SIZE)[0]!,
    }));
  });
  return [
    rules(
      labels.map(({ x, x2, y, y2, colour }) => ({ x, x2, y, y2, colour })),
      { strokeWidth: 1.4 },
    ),
    texts(
      labels.map(({ x2, y2, text }) => ({ x: x2 + 3, y: y2, text })),
      { fontSize: LABEL_SIZE },
    ),
  ];
}

function colourOfShare({ ending }: Share): string {
  return ending === 'open' ? MUTED : ENDING_COLOURS[ending];
}

function names(all: readonly Panel[], places: readonly Place[], width: number): Layer {
  const titles = all.map(({ design }) => design.title);
  const short = shortTitles(titles, (title) => fit(title, width, 14));
  return texts(
    all.map(({ design }, i) => ({
      x: places[i]!.left,
      y: places[i]!.top - 16,
      text: short[i]![0]!,
      colour: designColour(design.index),
    })),
    { fontSize: 14, fontWeight: STRONG },
  );
}
