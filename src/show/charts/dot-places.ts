/** Where the dots of chart 10 go on the page, px. */

import type { Dot } from './quantile-dots.ts';

/** Left and right end of the axis of time; before it the names of the designs. */
export const NAME_WIDTH = 220;
export const PLOT_END = 805;
/** Where those who are never resolved stand. */
export const NEVER = [840, 945] as const;
/** Between the dots of a row and those of the next. */
export const ROW_AIR = 16;
/** All rows together should not be higher than this. */
const ROWS_HEIGHT = 520;
const ROW_LEAST = 44;
const SIZES = [20, 18, 16, 14, 12, 10, 8];

export interface LogScale {
  readonly from: number;
  readonly to: number;
  readonly at: (hours: number) => number;
}

/** From the quickest customer to the slowest who is resolved, the target with some air behind it. */
export function logScale(customers: readonly (readonly Dot[])[], target: number): LogScale {
  const hours = customers.flat().flatMap((dot) => dot.hours ?? []);
  const from = Math.min(...hours, target / 2) / 1.1;
  const to = Math.max(...hours, target * 2) * 1.1;
  const perLog = (PLOT_END - NAME_WIDTH) / Math.log(to / from);
  return { from, to, at: (h) => NAME_WIDTH + Math.log(h / from) * perLog };
}

/** Places of a design's dots: none on the other side of the target line than it counts for; the never apart. */
export function place(
  customers: readonly Dot[],
  target: number,
  at: (hours: number) => number,
  size: number,
): { x: number; level: number; inTime: boolean }[] {
  const line = at(target);
  const side = size / 2 + 1;
  const timed = customers.filter((dot) => dot.hours !== null);
  const wanted = timed.map((dot) =>
    dot.inTime ? Math.min(at(dot.hours!), line - side) : Math.max(at(dot.hours!), line + side),
  );
  const perRow = Math.max(1, Math.floor((NEVER[1] - NEVER[0]) / size));
  const never = customers
    .filter((dot) => dot.hours === null)
    .map((_, i) => {
      return { x: NEVER[0] + ((i % perRow) + 0.5) * size, level: Math.floor(i / perRow), inTime: false };
    });
  const stacked = stacks(wanted, size).map((spot, i) => ({ ...spot, inTime: timed[i]!.inTime }));
  return [...stacked, ...never];
}

/** The largest dots with which all rows find room, and the height of a row. */
export function rowSize(
  customers: readonly (readonly Dot[])[],
  target: number,
  at: (hours: number) => number,
): { size: number; pitch: number } {
  const room = Math.max(ROW_LEAST, ROWS_HEIGHT / Math.max(1, customers.length));
  const heightOf = (size: number): number => {
    const levels = customers.flatMap((row) => place(row, target, at, size).map((dot) => dot.level + 1));
    return Math.max(1, ...levels) * size + ROW_AIR;
  };
  const size = SIZES.find((s) => heightOf(s) <= room) ?? SIZES.at(-1)!;
  return { size, pitch: Math.max(ROW_LEAST, heightOf(size)) };
}

/**
 * Stacks of dots of a `size` (Wilkinson's dot plot): from the left, each takes all that lie within a dot's width
 * of its first one. `wanted` ascending; returns the centre of each dot's stack and its place in it from 0.
 */
function stacks(wanted: readonly number[], size: number): { x: number; level: number }[] {
  let x = Number.NEGATIVE_INFINITY;
  let level = 0;
  return wanted.map((want) => {
    if (want - x < size) level += 1;
    else {
      x = want;
      level = 0;
    }
    return { x, level };
  });
}
