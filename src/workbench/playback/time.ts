/** The round moments of an axis. */

import type { Words } from '../../show/locales/index.ts';
import { clockText, dayOf } from '../../show/moment.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
/** Share of the axis that a label takes. */
const LABEL = 0.06;
/** Minutes between labels, from fine to coarse. */
const STEPS = [
  ...[1, 2, 5, 10, 15, 30, HOUR, 2 * HOUR, 4 * HOUR, 6 * HOUR, 12 * HOUR],
  ...[DAY, 2 * DAY, WEEK, 2 * WEEK, 4 * WEEK, 8 * WEEK, 13 * WEEK, 26 * WEEK, 52 * WEEK],
];

export interface AxisMark {
  readonly at: number;
  readonly text: string;
}

/** Round moments of a span, `most` of them at most: days of the window, or times of day where it is short. */
export function axisOf(
  [from, to]: readonly [number, number],
  start: number,
  most: number,
  { workbench }: Words,
): AxisMark[] {
  const step = STEPS.find((minutes) => (to - from) / minutes <= most) ?? to - from;
  // Weeks are counted from the first day of the window, times of day from midnight.
  const origin = step >= DAY ? start : Math.floor(start / DAY) * DAY;
  const marks: AxisMark[] = [];
  // The label of a moment stands on its right.
  const last = to - (to - from) * LABEL;
  for (let at = origin + Math.ceil((from - origin) / step) * step; at <= last; at += step) {
    const isDay = step >= DAY || at % DAY === 0;
    marks.push({ at, text: isDay ? workbench.day(dayOf(at, start)) : clockText(at) });
  }
  return marks;
}
