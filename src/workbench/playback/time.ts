/** A moment of simulated time as people say it, and the round moments of an axis. */

import type { Words } from '../../show/locales/index.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** Share of the axis that a label takes. */
const LABEL = 0.06;
/** Minutes between labels, from fine to coarse. */
const STEPS = [
  ...[1, 2, 5, 10, 15, 30, HOUR, 2 * HOUR, 4 * HOUR, 6 * HOUR, 12 * HOUR],
  ...[DAY, 2 * DAY, WEEK, 2 * WEEK, 4 * WEEK, 8 * WEEK, 13 * WEEK, 26 * WEEK, 52 * WEEK],
];
/** Day of the window, from 1, in which `t` lies. */
export function dayOf(t: number, start: number): number {
  return Math.floor((t - start) / DAY) + 1;
}

/** "day 12, Tue 10:40"; `start` is the first moment of the window. Time begins on a Monday at midnight. */
export function momentText(t: number, start: number, { workbench }: Words): string {
  const weekday = WEEKDAYS[Math.floor(t / DAY) % WEEKDAYS.length] as (typeof WEEKDAYS)[number];
  return workbench.moment({
    day: dayOf(t, start),
    weekday: workbench.weekdays[weekday],
    clock: clockText(t),
  });
}

/** Time of day. */
export function clockText(t: number): string {
  const minutes = Math.floor(t % DAY);
  return `${Math.floor(minutes / HOUR)}:${String(minutes % HOUR).padStart(2, '0')}`;
}

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
