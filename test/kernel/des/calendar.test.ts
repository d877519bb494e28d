import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addJointlyOpen, Calendar, type CalendarPattern } from '../../../src/kernel/des/calendar.ts';

const WEEK = 7 * 24 * 60;
const UNTIL = 5 * WEEK;

/** The same calendar minute by minute: minute m is [m, m + 1). Edges of patterns are whole minutes. */
class Minutes {
  readonly open: readonly boolean[];
  constructor({ weeks, intervals, closures }: CalendarPattern) {
    const cycle = weeks * WEEK;
    const end = Math.ceil(UNTIL / cycle) * cycle;
    const open = new Array<boolean>(end).fill(intervals === null);
    for (let base = 0; base < end; base += cycle) {
      for (const [from, to] of intervals ?? []) open.fill(true, base + from, base + to);
    }
    for (const [from, to] of closures) open.fill(false, from, to);
    this.open = open;
  }
  isOpen(t: number): boolean {
    return this.open[Math.floor(t)] ?? false;
  }
  nextOpen(t: number): number {
    if (this.isOpen(t)) return t;
    const next = this.open.indexOf(true, Math.floor(t) + 1);
    return next < 0 ? Infinity : next;
  }
  nextOpening(t: number): number {
    for (let m = Math.floor(t) + 1; m < this.open.length; m++) {
      if (this.isOpen(m) && !this.isOpen(m - 1)) return m;
    }
    return Infinity;
  }
  nextClose(t: number): number {
    const open = this.nextOpen(t);
    if (open === Infinity) return Infinity;
    const close = this.open.indexOf(false, Math.floor(open));
    return close < 0 ? this.open.length : close;
  }
  openTime(t: number): number {
    const minute = Math.floor(t);
    let sum = 0;
    for (let m = 0; m < minute; m++) if (this.isOpen(m)) sum++;
    return sum + (this.isOpen(t) ? t - minute : 0);
  }
  addOpen(t: number, duration: number): number {
    return this.advance(t, duration, (m) => this.isOpen(m));
  }
  /** The moment when `duration` of minutes that count has passed since t. */
  advance(t: number, duration: number, counts: (m: number) => boolean): number {
    let at = t;
    let left = duration;
    while (at < this.open.length) {
      const next = Math.floor(at) + 1;
      if (counts(at)) {
        if (at + left <= next) return at + left;
        left -= next - at;
      }
      at = next;
    }
    return Infinity;
  }
}

/** Ascending, disjoint whole-minute intervals within [0, length); some touch. */
function intervals(length: number) {
  return fc
    .uniqueArray(fc.nat(length), { minLength: 2, maxLength: 12 })
    .map((edges) => edges.sort((a, b) => a - b))
    .chain((edges) =>
      fc
        .array(fc.boolean(), { minLength: edges.length - 1, maxLength: edges.length - 1 })
        .map((open) =>
          edges.slice(1).flatMap((to, i) => (open[i] ? [[edges[i] as number, to] as const] : [])),
        ),
    );
}

const closures = fc.array(
  fc
    .tuple(fc.nat(UNTIL - 1), fc.integer({ min: 1, max: 4000 }))
    .map(([from, length]) => [from, from + length] as const),
  { maxLength: 4 },
);

const pattern: fc.Arbitrary<CalendarPattern> = fc
  .integer({ min: 1, max: 2 })
  .chain((weeks) => fc.record({ weeks: fc.constant(weeks), intervals: intervals(weeks * WEEK), closures }));

/** Moments that lie on edges as often as within. */
const moment = fc.oneof(
  fc.nat(4 * WEEK),
  fc.nat(4 * WEEK).map((minute) => minute + 0.25),
);
const duration = fc.oneof(fc.constant(0), fc.nat(300), fc.integer({ min: 300, max: WEEK }));

const office: CalendarPattern = {
  weeks: 1,
  intervals: [0, 1, 2, 3, 4].map((day) => [day * 1440 + 540, day * 1440 + 1020] as const),
  closures: [],
};

describe('a calendar', () => {
  test('agrees with a minute-by-minute model on every question', () => {
    fc.assert(
      fc.property(
        pattern,
        fc.array(fc.tuple(moment, duration), { minLength: 1, maxLength: 8 }),
        (p, questions) => {
          const calendar = new Calendar(p, UNTIL);
          const model = new Minutes(p);
          // Asked in any order, for the calendar remembers where it looked last.
          for (const [t, d] of questions) {
            expect(calendar.isOpen(t)).toBe(model.isOpen(t));
            expect(calendar.nextOpen(t)).toBe(model.nextOpen(t));
            expect(calendar.nextOpening(t)).toBe(model.nextOpening(t));
            expect(calendar.nextClose(t)).toBe(model.nextClose(t));
            expect(calendar.openTime(t)).toBe(model.openTime(t));
            if (d > 0) expect(calendar.addOpen(t, d)).toBe(model.addOpen(t, d));
            else expect(calendar.addOpen(t, 0)).toBe(model.nextOpen(t));
          }
        },
      ),
      { seed: 71, numRuns: 150 },
    );
  });

  test('two calendars are jointly open when both are', () => {
    fc.assert(
      fc.property(pattern, pattern, moment, fc.integer({ min: 1, max: 2000 }), (p, q, t, d) => {
        const [a, b] = [new Minutes(p), new Minutes(q)];
        const joint = a.advance(t, d, (m) => a.isOpen(m) && b.isOpen(m));
        // Beyond the shorter of the two laid-out runs nothing is open.
        const expected = joint <= Math.min(a.open.length, b.open.length) ? joint : Infinity;
        expect(addJointlyOpen(new Calendar(p, UNTIL), new Calendar(q, UNTIL), t, d)).toBe(expected);
      }),
      { seed: 72, numRuns: 150 },
    );
  });

  test('adding open time is undone by counting it', () => {
    fc.assert(
      fc.property(pattern, moment, fc.integer({ min: 1, max: 3000 }), (p, t, d) => {
        const calendar = new Calendar(p, UNTIL);
        const end = calendar.addOpen(t, d);
        fc.pre(end < Infinity);
        expect(calendar.openTime(end) - calendar.openTime(t)).toBe(d);
      }),
      { seed: 73, numRuns: 300 },
    );
  });

  test('work of an hour begun at 16:30 on Friday ends at 9:30 on Monday', () => {
    const calendar = new Calendar(office, UNTIL);
    expect(calendar.addOpen(4 * 1440 + 990, 60)).toBe(WEEK + 570);
  });

  test('work that fills the day ends at closing, not at the next opening', () => {
    const calendar = new Calendar(office, UNTIL);
    expect(calendar.addOpen(540, 480)).toBe(1020);
    expect(calendar.addOpen(540, 960)).toBe(1440 + 1020);
  });

  test('a dated closure is skipped, whole days and parts alike', () => {
    const calendar = new Calendar(
      {
        ...office,
        closures: [
          [1440, 2880],
          [600, 660],
        ],
      },
      UNTIL,
    );
    expect(calendar.isOpen(630)).toBe(false);
    expect(calendar.addOpen(540, 120)).toBe(540 + 180);
    expect(calendar.nextOpen(1200)).toBe(2880 + 540);
    expect(calendar.openTime(WEEK)).toBe(3 * 480 + 420);
  });

  test('a cycle of two weeks opens in the first, third and fifth week', () => {
    const board = new Calendar(
      { weeks: 2, intervals: [[2 * 1440 + 540, 2 * 1440 + 1020]], closures: [] },
      UNTIL,
    );
    const openings: number[] = [];
    for (let t = board.nextOpen(0); t < UNTIL; t = board.nextOpening(t)) openings.push(Math.floor(t / WEEK));
    expect(openings).toEqual([0, 2, 4]);
  });

  test('hours that touch are one: work does not stop between them', () => {
    const pieces: CalendarPattern = {
      weeks: 1,
      intervals: Array.from({ length: 7 }, (_, day) => [day * 1440, (day + 1) * 1440] as const),
      closures: [],
    };
    const calendar = new Calendar(pieces, 2 * WEEK);
    expect(calendar.nextClose(0)).toBe(2 * WEEK);
    expect(calendar.addOpen(100, WEEK)).toBe(WEEK + 100);
  });

  test('always open, time is open time', () => {
    const always = new Calendar({ weeks: 1, intervals: null, closures: [] }, UNTIL);
    expect(always.always).toBe(true);
    expect([always.isOpen(3), always.nextOpen(3), always.openTime(3), always.addOpen(3, 4)]).toEqual([
      true,
      3,
      3,
      7,
    ]);
    expect([always.nextClose(3), always.nextOpening(3)]).toEqual([Infinity, Infinity]);
    expect(addJointlyOpen(always, always, 3, 4)).toBe(7);
  });

  test('open but for a closure, it is not always open', () => {
    const calendar = new Calendar({ weeks: 1, intervals: null, closures: [[100, 200]] }, UNTIL);
    expect([calendar.always, calendar.isOpen(150), calendar.addOpen(90, 20)]).toEqual([false, false, 210]);
  });

  test('never open, nothing ends', () => {
    const never = new Calendar({ weeks: 1, intervals: [], closures: [] }, UNTIL);
    expect([never.isOpen(0), never.nextOpen(0), never.addOpen(0, 1), never.openTime(UNTIL)]).toEqual([
      false,
      Infinity,
      Infinity,
      0,
    ]);
  });
});
