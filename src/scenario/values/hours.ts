import { shown, WrongValue } from './wrong-value.ts';

/** Opening hours as written, resolved: a cycle of weeks that starts on a Monday 00:00. */
export interface Hours {
  readonly weeks: number;
  /** Disjoint, ascending [open, close) in minutes from the start of the cycle; null: always open. */
  readonly intervals: readonly (readonly [number, number])[] | null;
}

const ALWAYS: Hours = { weeks: 1, intervals: null };

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const EVERY = ['week', 'second', 'third', 'fourth'];
const DAY = 24 * 60;
const WEEK = 7 * DAY;
const HINT =
  'write for example "Mon-Fri 9-17", "Tue, Thu 10-13:30", "daily 8-20", "every second Wed 9-17" or "always"';

/**
 * Reads opening hours: parts separated by semicolons, each a set of days and one or more spans of time. A
 * span may pass midnight ("22-6"). `every second Wed` opens in weeks 1, 3, 5, ... of the run. @throws
 * WrongValue
 */
export function readHours(written: unknown): Hours {
  if (typeof written !== 'string' || written.length > 400) {
    throw new WrongValue(`expected opening hours, found ${shown(written)}`, HINT);
  }
  const text = written
    .trim()
    .toLowerCase()
    .replace(/[\u2012-\u2015\u2212]/g, '-');
  if (text === 'always') return ALWAYS;
  const parts = text.split(';').map((part) => readPart(part.trim(), written));
  const weeks = parts.reduce((cycle, part) => leastCommonMultiple(cycle, part.every), 1);
  const spans: [number, number][] = [];
  for (const { every, days, times } of parts) {
    for (let week = 0; week < weeks; week += every) {
      for (const day of days) {
        for (const [from, to] of times) {
          const start = week * WEEK + day * DAY;
          spans.push(...wrapped(start + from, start + to, weeks * WEEK));
        }
      }
    }
  }
  const intervals = union(spans);
  const [first] = intervals;
  if (intervals.length === 1 && first?.[0] === 0 && first[1] === weeks * WEEK) return ALWAYS;
  return { weeks, intervals };
}

interface Part {
  /** Weeks from one opening to the next. */
  readonly every: number;
  readonly days: readonly number[];
  /** Minutes of the day; the end is past 24 h where the span passes midnight. */
  readonly times: readonly (readonly [number, number])[];
}

function readPart(part: string, written: string): Part {
  const [, days, times] = /^(.*?)\s+(\d[\d:,\s-]*)$/.exec(part) ?? [];
  if (days === undefined || times === undefined) {
    throw new WrongValue(`expected opening hours, found ${shown(written)}`, HINT);
  }
  const spans = times.split(',').map((time) => readSpan(time, written));
  return { ...readDayPattern(days, written), times: spans };
}

/**
 * `Mon-Fri`, `every second Wed`: the days, in lower case, and the weeks from one to the next. @throws
 * WrongValue
 */
export function readDayPattern(text: string, written: string): { every: number; days: readonly number[] } {
  const [, ordinal, rest] = /^every\s+(\w+)\s+(.+)$/.exec(text) ?? [];
  const nth = ordinal === undefined ? -1 : EVERY.indexOf(ordinal);
  if (rest !== undefined && nth !== -1) return { every: nth + 1, days: readDays(rest, written) };
  return { every: 1, days: readDays(text.replace(/^every\s+(?!day)/, ''), written) };
}

function readDays(text: string, written: string): number[] {
  if (text === 'daily' || text === 'every day') return [0, 1, 2, 3, 4, 5, 6];
  const days = new Set<number>();
  for (const item of text.split(/\s*(?:,|\band\b)\s*/)) {
    const ends = item.split('-').map((day) => readDayOfWeek(day.trim(), written));
    const [from, to = from] = ends;
    if (from === undefined || to === undefined || ends.length > 2) {
      throw new WrongValue(`expected days of the week in ${shown(written)}`, HINT);
    }
    for (let day = from; ; day = (day + 1) % 7) {
      days.add(day);
      if (day === to) break;
    }
  }
  return [...days].sort((a, b) => a - b);
}

function readDayOfWeek(text: string, written: string): number {
  const day = text.length < 3 ? -1 : DAYS.indexOf(text.slice(0, 3));
  const whole = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'][day];
  if (whole?.startsWith(text) !== true) {
    throw new WrongValue(
      `"${text}" in ${shown(written)} is not a day`,
      'the days are Mon, Tue, Wed, Thu, Fri, Sat, Sun',
    );
  }
  return day;
}

function readSpan(text: string, written: string): [number, number] {
  const [from, to, ...rest] = text.split('-').map((time) => readTime(time.trim(), written));
  if (from === undefined || to === undefined || rest.length > 0 || from === to || from === DAY) {
    throw new WrongValue(`expected a span of time such as 9-17 in ${shown(written)}`, HINT);
  }
  return [from, to < from ? to + DAY : to];
}

/** Minutes of the day of `9`, `9:30` or `24`. @throws WrongValue */
export function readTime(text: string, written: string): number {
  const [, hour, minute = '0'] = /^(\d{1,2})(?::(\d{2}))?$/.exec(text) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  if (hour === undefined || Number(minute) > 59 || minutes > DAY) {
    throw new WrongValue(`"${text}" in ${shown(written)} is not a time of day`, 'write 9, 9:30 or 24');
  }
  return minutes;
}

function wrapped(from: number, to: number, cycle: number): [number, number][] {
  if (to <= cycle) return [[from, to]];
  return [
    [from, cycle],
    [0, to - cycle],
  ];
}

function union(spans: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

export function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a * b) / x;
}
