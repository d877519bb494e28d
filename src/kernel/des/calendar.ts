/** Opening hours that repeat, with exceptions, as plain data; times in minutes. */
export interface CalendarPattern {
  /** Length of the cycle in weeks. */
  readonly weeks: number;
  /** Disjoint, ascending [open, close) from the start of the cycle; null: always open. */
  readonly intervals: readonly (readonly [number, number])[] | null;
  /** Absolute closed spans [from, to). */
  readonly closures: readonly (readonly [number, number])[];
}

const WEEK = 7 * 24 * 60;

/**
 * When work is done, and the open-time clock that stops outside those hours. The pattern is laid out over
 * the whole run once; beyond `until` it is closed for good, so what would end there ends at Infinity.
 */
export class Calendar {
  /** Open without a break from 0 on. */
  readonly always: boolean;
  private readonly starts: Float64Array;
  private readonly ends: Float64Array;
  /** Open time before each interval. */
  private readonly before: Float64Array;
  // Questions come in nearly ascending order: the interval of the last answer is the first one looked at.
  private cursor = 0;

  constructor(pattern: CalendarPattern, until: number) {
    this.always = pattern.intervals === null && pattern.closures.length === 0;
    const spans = subtract(this.always ? [] : layOut(pattern, until), pattern.closures);
    this.starts = Float64Array.from(spans, ([start]) => start);
    this.ends = Float64Array.from(spans, ([, end]) => end);
    this.before = new Float64Array(spans.length);
    for (let i = 1; i < spans.length; i++) {
      this.before[i] =
        (this.before[i - 1] as number) + (this.ends[i - 1] as number) - (this.starts[i - 1] as number);
    }
  }

  isOpen(t: number): boolean {
    if (this.always) return true;
    const i = this.find(t);
    return i >= 0 && t < (this.ends[i] as number);
  }

  /** The first moment at or after t that is open. */
  nextOpen(t: number): number {
    if (this.always) return t;
    const i = this.find(t);
    if (i >= 0 && t < (this.ends[i] as number)) return t;
    return i + 1 < this.starts.length ? (this.starts[i + 1] as number) : Infinity;
  }

  /** The first opening after t, whether or not t is open. */
  nextOpening(t: number): number {
    if (this.always) return Infinity;
    const i = this.find(t);
    return i + 1 < this.starts.length ? (this.starts[i + 1] as number) : Infinity;
  }

  /** The end of the interval that t lies in, or of the next one. */
  nextClose(t: number): number {
    if (this.always) return Infinity;
    const i = this.find(t);
    if (i >= 0 && t < (this.ends[i] as number)) return this.ends[i] as number;
    return i + 1 < this.ends.length ? (this.ends[i + 1] as number) : Infinity;
  }

  /** Open time from 0 to t. */
  openTime(t: number): number {
    if (this.always) return t;
    const i = this.find(t);
    if (i < 0) return 0;
    return (this.before[i] as number) + Math.min(t, this.ends[i] as number) - (this.starts[i] as number);
  }

  /** The moment when `duration` of open time has passed since t; for 0 the next open moment. */
  addOpen(t: number, duration: number): number {
    if (this.always) return t + duration;
    let i = this.find(t);
    if (i < 0 || t >= (this.ends[i] as number)) {
      i++;
      if (i >= this.starts.length) return Infinity;
      t = this.starts[i] as number;
    }
    if (t + duration <= (this.ends[i] as number)) return t + duration;
    const target = (this.before[i] as number) + (t - (this.starts[i] as number)) + duration;
    let j = i + 1;
    while (j < this.starts.length && (this.before[j] as number) + this.length(j) < target) j++;
    if (j >= this.starts.length) return Infinity;
    return (this.starts[j] as number) + (target - (this.before[j] as number));
  }

  private length(i: number): number {
    return (this.ends[i] as number) - (this.starts[i] as number);
  }

  /** The last interval that starts at or before t, -1 when there is none. */
  private find(t: number): number {
    const starts = this.starts;
    const n = starts.length;
    let i = this.cursor;
    if (i < n && (starts[i] as number) <= t) {
      if (i + 1 >= n || t < (starts[i + 1] as number)) return i;
      if (i + 2 >= n || t < (starts[i + 2] as number)) {
        this.cursor = i + 1;
        return i + 1;
      }
    }
    let low = 0;
    let high = n;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= t) low = middle + 1;
      else high = middle;
    }
    i = low - 1;
    if (i >= 0) this.cursor = i;
    return i;
  }
}

/** The moment when `duration` has passed since t with both calendars open. */
export function addJointlyOpen(a: Calendar, b: Calendar, t: number, duration: number): number {
  let at = t;
  let left = duration;
  for (;;) {
    for (;;) {
      const open = b.nextOpen(a.nextOpen(at));
      if (open === Infinity) return Infinity;
      if (open === at) break;
      at = open;
    }
    const close = Math.min(a.nextClose(at), b.nextClose(at));
    if (at + left <= close) return at + left;
    left -= close - at;
    at = close;
  }
}

function layOut(pattern: CalendarPattern, until: number): [number, number][] {
  const intervals = pattern.intervals ?? [[0, pattern.weeks * WEEK] as const];
  const spans: [number, number][] = [];
  const cycle = pattern.weeks * WEEK;
  for (let base = 0; base < until; base += cycle) {
    for (const [open, close] of intervals) {
      const last = spans[spans.length - 1];
      // Hours that touch are one span, so that work does not stop between them.
      if (last && last[1] === base + open) last[1] = base + close;
      else spans.push([base + open, base + close]);
    }
  }
  return spans;
}

function subtract(
  spans: readonly (readonly [number, number])[],
  closures: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  let rest = [...spans];
  for (const [from, to] of closures) {
    rest = rest.flatMap(([open, close]): (readonly [number, number])[] => {
      if (to <= open || close <= from) return [[open, close]];
      const parts: (readonly [number, number])[] = [];
      if (open < from) parts.push([open, from]);
      if (to < close) parts.push([to, close]);
      return parts;
    });
  }
  return rest;
}
