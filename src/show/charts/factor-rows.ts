/** The drawing of assumptions in rows: name and range, a bar or two from zero with whiskers, and what is said of them. */

import { decimal } from '../format.ts';
import { FAINT, INK, MUTED, PAPER, type SERVICE } from '../palette.ts';
import { fit } from '../text.ts';
import { colourOf, type Layer, px, STRONG } from './frame.ts';
import { type RuleValue, rules, texts } from './marks.ts';
import { tickDecimals, ticks } from './ticks.ts';

export const WIDTH = 1200;
const PITCH = 38;
const HEAD = 8;
const FOOT = 44;
const NAME_WIDTH = 390;
const NOTES_AT = 920;
const PLOT = [NAME_WIDTH, 800] as const;
const OFF = 8;
const BAR = 12;
const CAP = 3;
const GAP = 8;
const SIZE = 11.5;

export interface Bar {
  readonly value: number;
  readonly interval: readonly [number, number] | null;
  readonly colour: typeof SERVICE | typeof MUTED;
  /** Beside it. */
  readonly text: string;
}

export interface FactorRow {
  readonly name: string;
  readonly range: string;
  /** One or two, from above. */
  readonly bars: readonly Bar[];
  /** A hollow diamond on the axis of the bars. */
  readonly diamond: number | null;
  /** At most two. */
  readonly notes: readonly string[];
}

export interface FactorTexts {
  readonly axis: string;
  /** The unit of the axis, as printed after a number. */
  readonly suffix: string;
  /** What axis values are multiplied by to be printed. */
  readonly factor: number;
}

export function rowsHeight(rows: number): number {
  return HEAD + rows * PITCH + FOOT;
}

export function rowLayers(rows: readonly FactorRow[], said: FactorTexts): Layer[] {
  const middle = (row: number): number => HEAD + (row + 0.5) * PITCH;
  const bars = rows.flatMap(({ bars: own }, row) =>
    own.map((bar, i) => ({ ...bar, y: middle(row) + (own.length === 1 ? 0 : i === 0 ? -OFF : OFF) })),
  );
  const diamonds = rows.flatMap(({ diamond }, row) =>
    diamond === null ? [] : [{ at: diamond, y: middle(row) }],
  );
  const reached = [
    ...bars.flatMap(({ value, interval }) => [value, interval?.[1] ?? 0]),
    ...diamonds.map(({ at }) => at),
  ];
  const most = Math.max(...reached, 0) || 1;
  // What lies below zero, as estimates of small shares may, is not drawn.
  const x = (value: number): number => PLOT[0] + ((PLOT[1] - PLOT[0]) * Math.max(0, value)) / most;
  const bottom = HEAD + rows.length * PITCH;
  return [
    ...axis(most, x, bottom, said),
    {
      data: {
        values: bars.map(({ value, y, colour }) => ({
          x: x(0),
          x2: x(value),
          y: y - BAR / 2,
          y2: y + BAR / 2,
          colour,
        })),
      },
      mark: { type: 'rect' },
      encoding: {
        x: px('x'),
        x2: { field: 'x2' },
        y: px('y'),
        y2: { field: 'y2' },
        fill: colourOf('colour'),
      },
    },
    rules(
      bars.flatMap(({ interval, y }): RuleValue[] => {
        if (interval === null) return [];
        const [low, high] = interval.map(x) as [number, number];
        return [
          { x: low, x2: high, y, y2: y },
          ...[low, high].map((at) => ({ x: at, x2: at, y: y - CAP, y2: y + CAP })),
        ];
      }),
      { color: INK, strokeWidth: 1.1 },
    ),
    {
      data: { values: diamonds.map(({ at, y }) => ({ x: x(at), y })) },
      mark: {
        type: 'point',
        shape: 'diamond',
        size: 110,
        opacity: 1,
        fill: PAPER,
        stroke: INK,
        strokeWidth: 1.4,
      },
      encoding: { x: px('x'), y: px('y') },
    },
    texts(
      rows.map(({ name }, row) => ({ x: 0, y: middle(row) - OFF, text: fit(name, NAME_WIDTH - 12, 13)[0]! })),
      { fontSize: 13, fontWeight: STRONG },
    ),
    texts(
      rows.map(({ range }, row) => ({
        x: 0,
        y: middle(row) + OFF,
        text: fit(range, NAME_WIDTH - 12, 11)[0]!,
      })),
      { fontSize: 11, color: MUTED },
    ),
    texts(
      bars.map(({ value, interval, y, text }, i) => {
        const at = Math.max(x(value), x(interval?.[1] ?? 0), x(diamondBeside(rows, i) ?? 0)) + GAP;
        return { x: at, y, text: fit(text, NOTES_AT - GAP - at, SIZE)[0]! };
      }),
      { fontSize: SIZE },
    ),
    texts(
      rows.flatMap(({ notes }, row) =>
        notes.map((note, i) => ({
          x: NOTES_AT,
          y: middle(row) + (notes.length === 1 ? 0 : i === 0 ? -OFF : OFF),
          text: fit(note, WIDTH - NOTES_AT, SIZE)[0]!,
        })),
      ),
      { fontSize: SIZE, color: MUTED },
    ),
  ];
}

/** Of the row that a bar is in; where there are diamonds, rows have one bar. */
function diamondBeside(rows: readonly FactorRow[], bar: number): number | null {
  return rows.flatMap(({ bars, diamond }) => bars.map(() => diamond))[bar] ?? null;
}

function axis(
  most: number,
  x: (value: number) => number,
  bottom: number,
  { axis: label, suffix, factor }: FactorTexts,
): Layer[] {
  const marks = ticks(0, most * factor, 5);
  const decimals = tickDecimals(marks);
  return [
    rules(
      marks.map((mark) => ({ x: x(mark / factor), x2: x(mark / factor), y: HEAD, y2: bottom })),
      { color: FAINT },
    ),
    rules([{ x: x(0), x2: x(0), y: HEAD, y2: bottom + 4 }], { color: INK, strokeWidth: 1.4 }),
    texts(
      marks.map((mark) => ({ x: x(mark / factor), y: bottom + 12, text: decimal(mark, decimals) + suffix })),
      { fontSize: 11, color: MUTED, align: 'center' },
    ),
    texts([{ x: (PLOT[0] + PLOT[1]) / 2, y: bottom + 32, text: fit(label, WIDTH, 12)[0]! }], {
      color: MUTED,
      align: 'center',
    }),
  ];
}
