import type { CalendarSpec } from '../../model/spec.ts';
import type { Rank } from '../../org/index.ts';
import type { Settings } from '../company/settings.ts';
import type { GivenCompany } from '../schema/company.ts';
import type { Hours } from '../values/hours.ts';

const DAY = 24 * 60;

/** A kind of hours a company has: that of the front line and those of the ranks above it. */
export type HoursOf = keyof Settings['hours'];

type Closures = GivenCompany['closures'];

/** Whose hours a rank works by: supervisors with their agents, the service head as a manager. */
export function hoursOfRank(rank: Rank): HoursOf {
  switch (rank) {
    case 'agent':
    case 'supervisor':
      return 'frontLine';
    case 'head':
      return 'manager';
    default:
      return rank;
  }
}

/**
 * A calendar: the hours, and the closures that hold for them. `start` is the first Monday as a day number.
 */
export function calendarOf(
  hours: Hours,
  of: HoursOf,
  closures: Closures,
  start: number | undefined,
): CalendarSpec {
  return { weeks: hours.weeks, intervals: hours.intervals, closures: closedSpans(of, closures, start) };
}

function closedSpans(of: HoursOf, closures: Closures, start: number | undefined): [number, number][] {
  if (closures === undefined || start === undefined) return [];
  const spans = closures
    .filter((closure) => closure.of === undefined || closure.of.includes(of))
    .map(({ from, to = from }): [number, number] => [(from - start) * DAY, (to + 1 - start) * DAY])
    .filter(([, end]) => end > 0)
    .map(([from, end]): [number, number] => [Math.max(0, from), end])
    .sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of spans) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
