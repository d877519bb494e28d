/** A moment of simulated time as people say it: one count of days and one clock wherever a reader meets them. */

import type { Words } from './locales/index.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

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

/** Time of day, the minute that has begun. */
export function clockText(t: number): string {
  const minutes = Math.floor(t % DAY);
  return `${Math.floor(minutes / HOUR)}:${String(minutes % HOUR).padStart(2, '0')}`;
}
