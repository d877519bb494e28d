/** The panels of the warm-up: for each design backlog and hours by week, one above the other, all on the same axes. */

import type { Figure } from '../../study/results.ts';
import type { Design } from '../evidence.ts';
import { decimal } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { designColour, FAINT, INK, MUTED } from '../palette.ts';
import { shortTitles } from '../short-titles.ts';
import { fit, wrap } from '../text.ts';
import { colourOf, type Layer, px, STRONG, type View } from './frame.ts';
import { rules, texts } from './marks.ts';
import { tickDecimals, ticks } from './ticks.ts';

export const WIDTH = 1200;
/** Room left of a row of panels for the numbers of the axes. */
const AXIS = 52;
const GAP = 28;
/** Name, lines of its remark, and the name of each series above its panel; the weeks below. */
const NAME = 26;
const LINE = 17;
const LABEL = 26;
const FOOT = 40;
const TEXT_SIZE = 12;
/** Heights of a series by the number of rows. */
const HEIGHTS = [150, 100, 64] as const;
/** Candidates for the steps between weeks on the axis. */
const STEPS = [1, 2, 4, 8, 13, 26, 52, 104];
const MOST_WEEKS = 6;

interface Series {
  readonly figures: readonly Figure[];
  /** Moving average; shorter than the figures. */
  readonly average: readonly number[];
}

/** One design's panel; its remark is written already. */
export interface StartPanel {
  readonly design: Design;
  readonly remark: string;
  readonly backlog: Series;
  readonly hours: Series;
  /** Week at whose beginning the counting begins, from 0; and where it would. */
  readonly begins: number;
  readonly wouldBegin: number | null;
}

/** Where a series is drawn, and its axes. */
interface Place {
  readonly panel: StartPanel;
  readonly series: Series;
  readonly label: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Highest number on its axis. */
  readonly most: number;
  readonly x: (week: number) => number;
  readonly y: (value: number) => number;
}

/** All panels as one view, in rows. */
export function startPanels(words: Words, all: readonly StartPanel[]): View {
  const columns = all.length <= 3 ? all.length : all.length === 4 ? 2 : all.length <= 9 ? 3 : 4;
  const rows = Math.ceil(all.length / columns);
  const width = (WIDTH - AXIS - GAP * (columns - 1)) / columns;
  const height = HEIGHTS[Math.min(rows, HEIGHTS.length) - 1]!;
  const remarks = all.map(({ remark }) => wrap(remark, width, TEXT_SIZE));
  const head = NAME + LINE * Math.max(...remarks.map(({ length }) => length));
  const cell = head + 2 * (LABEL + height) + FOOT;
  const last = Math.max(1, ...all.map(({ backlog }) => backlog.figures.length));
  const placesOf = (of: 'backlog' | 'hours', label: string): Place[] => {
    const most = mostOf(all.map((panel) => panel[of]));
    return all.map((panel, i) => {
      const left = AXIS + (i % columns) * (width + GAP);
      const row = Math.floor(i / columns) * cell + head;
      const top = row + LABEL + (of === 'backlog' ? 0 : LABEL + height);
      return {
        ...{ panel, series: panel[of], label, left, right: left + width, top, bottom: top + height, most },
        x: (week) => left + (week / last) * width,
        y: (value) => top + height * (1 - value / most),
      };
    });
  };
  const above = placesOf('backlog', words.warmUp.open);
  const below = placesOf('hours', words.warmUp.hours);
  const places = [...above, ...below];
  return {
    width: WIDTH,
    height: rows * cell,
    layer: [
      ...axes(places),
      weekAxis(below, last, words),
      bands(places),
      ...lines(places),
      ...begin(places, last),
      ...heads(above, { width, head, remarks }),
    ],
  };
}

function mostOf(all: readonly Series[]): number {
  const tops = all.flatMap(({ figures }) => figures.map(({ mean, interval }) => interval?.[1] ?? mean ?? 0));
  const most = Math.max(...tops);
  return most > 0 ? most : 1;
}

function axes(places: readonly Place[]): Layer[] {
  const marked = places.map((place) => ({ ...place, marks: ticks(0, place.most, 3) }));
  return [
    rules(
      marked.flatMap(({ marks, left, right, y }) =>
        marks.map((n) => ({ x: left, x2: right, y: y(n), y2: y(n), colour: n === 0 ? MUTED : FAINT })),
      ),
    ),
    texts(
      marked.flatMap(({ marks, left, y }) =>
        left > AXIS
          ? []
          : marks.map((n) => ({ x: left - 6, y: y(n), text: decimal(n, tickDecimals(marks)) })),
      ),
      { align: 'right', color: MUTED },
    ),
    texts(
      places.map(({ label, left, top }) => ({ x: left, y: top - 11, text: label })),
      { color: MUTED },
    ),
  ];
}

function weekAxis(places: readonly Place[], last: number, words: Words): Layer {
  const step = STEPS.find((weeks) => last / weeks <= MOST_WEEKS) ?? STEPS.at(-1)!;
  // One at the end would reach into the next panel.
  const weeks = Array.from({ length: Math.ceil(last / step) - 1 }, (_, i) => (i + 1) * step);
  return texts(
    places.flatMap(({ x, bottom }) =>
      weeks.map((week) => ({ x: x(week), y: bottom + 13, text: words.warmUp.week(decimal(week, 0)) })),
    ),
    { align: 'center', color: MUTED },
  );
}

/** Intervals of the weekly means; each week stands at its middle. */
function bands(places: readonly Place[]): Layer {
  const values = places.flatMap(({ series, panel, x, y }, p) =>
    series.figures.flatMap(({ interval }, i) =>
      interval === null
        ? []
        : [
            {
              key: p,
              colour: designColour(panel.design.index),
              x: x(i + 0.5),
              low: y(Math.max(0, interval[0])),
              high: y(interval[1]),
            },
          ],
    ),
  );
  return {
    data: { values },
    mark: { type: 'area', opacity: 0.18 },
    encoding: {
      x: px('x'),
      y: px('low'),
      y2: { field: 'high' },
      fill: colourOf('colour'),
      detail: { field: 'key', type: 'nominal' },
    },
  };
}

/** Thin the means, thick their moving average. */
function lines(places: readonly Place[]): Layer[] {
  const line = (of: (series: Series) => readonly (number | null)[], strokeWidth: number): Layer => ({
    data: {
      values: places.flatMap(({ series, panel, x, y }, p) =>
        of(series).flatMap((value, i) =>
          value === null
            ? []
            : [{ key: p, colour: designColour(panel.design.index), x: x(i + 0.5), y: y(value) }],
        ),
      ),
    },
    mark: { type: 'line', strokeWidth },
    encoding: {
      x: px('x'),
      y: px('y'),
      stroke: colourOf('colour'),
      detail: { field: 'key', type: 'nominal' },
    },
  });
  return [line(({ figures }) => figures.map(({ mean }) => mean), 1), line(({ average }) => average, 2.6)];
}

/** Where the counting begins, and where it would. */
function begin(places: readonly Place[], last: number): Layer[] {
  const at = (week: (panel: StartPanel) => number | null) =>
    places.flatMap(({ panel, x, top, bottom }) => {
      const found = week(panel);
      return found === null || found > last ? [] : [{ x: x(found), x2: x(found), y: top, y2: bottom }];
    });
  return [
    rules(
      at(({ begins }) => begins),
      { color: INK, strokeWidth: 1.8 },
    ),
    rules(
      at(({ wouldBegin }) => wouldBegin),
      { color: INK, strokeWidth: 1.4, strokeDash: [4, 3] },
    ),
  ];
}

/** Name and remark above each pair of panels. */
function heads(
  places: readonly Place[],
  room: { readonly width: number; readonly head: number; readonly remarks: readonly (readonly string[])[] },
): Layer[] {
  const titles = places.map(({ panel }) => panel.design.title);
  const names = shortTitles(titles, (title) => fit(title, room.width, 14));
  const topOf = ({ top }: Place): number => top - LABEL - room.head;
  return [
    texts(
      places.map((place, i) => ({
        x: place.left,
        y: topOf(place) + 10,
        text: names[i]![0]!,
        colour: designColour(place.panel.design.index),
      })),
      { fontSize: 14, fontWeight: STRONG },
    ),
    texts(
      places.flatMap((place, i) =>
        room.remarks[i]!.map((text, k) => ({ x: place.left, y: topOf(place) + 29 + k * LINE, text })),
      ),
      { fontSize: TEXT_SIZE },
    ),
  ];
}
