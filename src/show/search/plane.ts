/** The plane on which a search is drawn: one metric across, another upward. */

import type { SearchFigure } from '../../study/search/results.ts';
import type { Layer } from '../charts/frame.ts';
import { rules, texts } from '../charts/marks.ts';
import { tickDecimals, ticks } from '../charts/ticks.ts';
import { decimal } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { FAINT, MUTED } from '../palette.ts';
import type { SearchNames } from './names.ts';

export const WIDTH = 1200;
/** Edges in px; what is drawn right of it is the list. */
export const LEFT = 80;
export const RIGHT = 700;
export const TOP = 26;
export const HEIGHT = 430;
/** Of the file's first design. */
export const FIRST = '#b34a00';

export interface Mark {
  readonly x: SearchFigure;
  readonly y: SearchFigure;
}

export interface Plane {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly layers: readonly Layer[];
}

export function markOf(figures: Readonly<Record<string, SearchFigure>>, across: string, up: string): Mark {
  const none = { mean: null, interval: null };
  return { x: figures[across] ?? none, y: figures[up] ?? none };
}

/** @param bounds values that the plane shows as well: across, up */
export function planeOf(
  marks: readonly Mark[],
  [across, up]: readonly [string, string],
  names: SearchNames,
  words: Words,
  bounds: readonly [number | null, number | null] = [null, null],
): Plane {
  const [left, right] = rangeOf([...marks.map(({ x }) => x), valueAt(bounds[0])]);
  const [low, high] = rangeOf([...marks.map(({ y }) => y), valueAt(bounds[1])]);
  const x = (value: number): number => LEFT + ((RIGHT - LEFT) * (value - left)) / (right - left);
  const y = (value: number): number => TOP + (HEIGHT * (high - value)) / (high - low);
  const written = (
    id: string,
    from: number,
    to: number,
  ): { readonly at: number; readonly text: string }[] => {
    const { suffix } = names.format(id);
    const factor = suffix === words.suffixes.d ? 24 : 1;
    const all = ticks(from / factor, to / factor, 6);
    return all.map((tick) => ({ at: tick * factor, text: decimal(tick, tickDecimals(all)) + suffix }));
  };
  const costs = written(across, left, right);
  const times = written(up, low, high);
  const bottom = TOP + HEIGHT;
  const grid = [
    ...costs.map(({ at }) => ({ x: x(at), x2: x(at), y: TOP, y2: bottom })),
    ...times.map(({ at }) => ({ x: LEFT, x2: RIGHT, y: y(at), y2: y(at) })),
  ];
  return {
    x,
    y,
    layers: [
      rules(grid, { color: FAINT }),
      texts(
        costs.map(({ at, text }) => ({ x: x(at), y: bottom + 13, text })),
        { color: MUTED, align: 'center' },
      ),
      texts(
        times.map(({ at, text }) => ({ x: LEFT - 8, y: y(at), text })),
        { color: MUTED, align: 'right' },
      ),
      texts([{ x: (LEFT + RIGHT) / 2, y: bottom + 36, text: names.title(across) }], {
        color: MUTED,
        align: 'center',
      }),
      texts([{ x: 0, y: 8, text: names.title(up) }], { color: MUTED }),
    ],
  };
}

function valueAt(bound: number | null): SearchFigure {
  return { mean: bound, interval: null };
}

/** Whether a place in px is between the edges. */
export function isInside({ x, y }: { readonly x: number; readonly y: number }): boolean {
  return x >= LEFT && x <= RIGHT && y >= TOP && y <= TOP + HEIGHT;
}

function rangeOf(figures: readonly SearchFigure[]): [number, number] {
  const values = figures.flatMap(({ mean, interval }) => (mean === null ? [] : [mean, ...(interval ?? [])]));
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = high > low ? 0.08 * (high - low) : Math.abs(high) * 0.01 || 1;
  return [low - room, high + room];
}
