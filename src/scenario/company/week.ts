import type { Hours } from '../values/hours.ts';

/** A working week; the ledger's hours are those of `europe`. */
export type Week = 'europe' | 'israel' | 'iran';

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/**
 * Where each European day, Monday to Sunday, lies in the week: the first working day on the first, the days
 * off on the days off. Iran works half of Thursday beside its five days.
 */
const DAYS: Readonly<Record<Week, readonly number[]>> = {
  europe: [0, 1, 2, 3, 4, 5, 6],
  israel: [6, 0, 1, 2, 3, 4, 5],
  iran: [5, 6, 0, 1, 2, 3, 4],
};
const WORKING_DAYS = 5;
const IRANIAN_THURSDAY = 3;

type Span = readonly [number, number];

/**
 * The same hours in another working week: Mon-Fri becomes Sat-Wed or Sun-Thu, Tuesday the second working day
 * and so on. In Iran, hours that fill all five working days and neither day off go on for half as long on
 * Thursday. Hours of every day stay as they are. Time 0 remains a Monday.
 */
export function weekOf(week: Week, hours: Hours): Hours {
  if (hours.intervals === null || week === 'europe') return hours;
  const byDay = spansByDay(hours);
  const moved: Span[] = [];
  for (let start = 0; start < hours.weeks * 7; start += 7) {
    const days = byDay.slice(start, start + 7);
    days.forEach((spans, day) => {
      moved.push(...onDay(spans, start + (DAYS[week][day] ?? day)));
    });
    const working = days.slice(0, WORKING_DAYS);
    const everyDay = working.every((spans) => spans.length > 0);
    if (week === 'iran' && everyDay && days.slice(WORKING_DAYS).every((spans) => spans.length === 0)) {
      moved.push(...onDay(firstHalf(working[0] ?? []), start + IRANIAN_THURSDAY));
    }
  }
  return { weeks: hours.weeks, intervals: joined(moved.sort((a, b) => a[0] - b[0])) };
}

/** Open spans of each day of the cycle, in minutes of that day. */
function spansByDay({ weeks, intervals }: Hours): Span[][] {
  const days: Span[][] = Array.from({ length: weeks * 7 }, () => []);
  for (const [from, to] of intervals ?? []) {
    for (let day = Math.floor(from / DAY); day * DAY < to; day += 1) {
      days[day]?.push([Math.max(from - day * DAY, 0), Math.min(to - day * DAY, DAY)]);
    }
  }
  return days;
}

function onDay(spans: readonly Span[], day: number): Span[] {
  return spans.map(([from, to]) => [day * DAY + from, day * DAY + to]);
}

function firstHalf(spans: readonly Span[]): Span[] {
  let left = spans.reduce((sum, [from, to]) => sum + to - from, 0) / 2;
  const half: Span[] = [];
  for (const [from, to] of spans) {
    const length = Math.min(left, to - from);
    if (length > 0) half.push([from, from + length]);
    left -= length;
  }
  return half;
}

function joined(spans: readonly Span[]): Span[] {
  const result: [number, number][] = [];
  for (const [from, to] of spans) {
    const last = result.at(-1);
    if (last?.[1] === from) last[1] = to;
    else result.push([from, to]);
  }
  return result;
}

/** Open minutes in an average week. */
export function minutesPerWeek({ weeks, intervals }: Hours): number {
  if (intervals === null) return WEEK;
  return intervals.reduce((sum, [from, to]) => sum + to - from, 0) / weeks;
}

/** Days of the week, on average, on which it is open at all. */
export function daysPerWeek(hours: Hours): number {
  if (hours.intervals === null) return 7;
  return spansByDay(hours).filter((spans) => spans.length > 0).length / hours.weeks;
}
