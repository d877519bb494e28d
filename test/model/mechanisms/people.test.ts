import { describe, expect, test } from 'vitest';
import { Trace } from '../../../src/model/trace.ts';
import { type AloneParts, alone, limits } from '../alone.ts';
import { observe, spent, type Work } from '../lives.ts';
import { constant, contactType, MINUTES } from '../specs.ts';

const { brief, decision, closing } = MINUTES;
const INTAKE = 10;
const HOUR = 60;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** Everything is decided by the service head, at level 1; what differs is the head. */
function headed(head: NonNullable<AloneParts['positions']>[string], more: AloneParts = {}) {
  const ladder = limits(0, 0, null);
  return alone({
    type: { amount: constant(500) },
    ...more,
    rules: { delegation: { remedy: 1 }, ...more.rules },
    positions: { ...ladder, ...more.positions, head: { ...ladder.head, ...head } },
  });
}

const byHead = (work: readonly Work[]) =>
  work.filter(({ station }) => station === 'head').sort((a, b) => a.start - b.start);

describe('attention', () => {
  test('of a half doubles the open minutes that work takes, but not the work', () => {
    const { lives, work } = observe(headed({ attention: 0.5 }));
    for (const life of lives) {
      expect(spent(life)).toEqual({ frontWork: INTAKE + brief, deciding: brief + 2 * decision, closing });
    }
    expect(byHead(work).every(({ minutes }) => minutes === decision)).toBe(true);
  });

  test('loses what every direct report, seats counted, takes, down to a tenth', () => {
    // Two managers below the head: 1 - .2 x 2; fourteen: a tenth at least.
    for (const [spanLoad, staff, factor] of [
      [0.2, 1, 1 / 0.6],
      [0.2, 7, 10],
    ] as const) {
      const positions = { 'm1.0': { limit: 0, staff }, 'm1.1': { limit: 0, staff } };
      const { lives, work } = observe(headed({}, { rules: { spanLoad }, positions, complaints: 5 }));
      expect(lives.length).toBeGreaterThan(0);
      for (const { start, end } of byHead(work)) expect(end - start).toBeCloseTo(factor * decision, 6);
    }
  });

  test('does not stretch meetings', () => {
    const { work } = observe(headed({ attention: 0.5 }, { rules: { delegation: { remedy: 4 } } }));
    for (const { start, end } of byHead(work)) expect(end - start).toBeCloseTo(MINUTES.meeting, 6);
  });
});

describe('a cadence', () => {
  test('starts work at its moments only, and works through all that waited', () => {
    const cadence = { period: DAY, at: [9 * HOUR] };
    const all = observe(headed({ cadence, staff: 1 }, { complaints: 100 }));
    const done = byHead(all.work);
    expect(done.length).toBe(all.lives.length);
    const days = new Map<number, Work[]>();
    for (const w of done)
      days.set(Math.floor(w.start / DAY), [...(days.get(Math.floor(w.start / DAY)) ?? []), w]);
    for (const [day, list] of days) {
      list.forEach(({ start, waited }, i) => {
        expect(start).toBeCloseTo(day * DAY + 9 * HOUR + i * decision, 6);
        // What came after the moment waits for the next one.
        expect(start - waited).toBeLessThanOrEqual(day * DAY + 9 * HOUR);
      });
    }
    expect([...days.values()].some((list) => list.length > 3)).toBe(true);
  });

  test('is not heeded by meetings', () => {
    const cadence = { period: WEEK, at: [0] };
    const { lives } = observe(headed({ cadence }, { rules: { delegation: { remedy: 4 } } }));
    for (const life of lives) {
      expect(spent(life)).toEqual({ frontWork: INTAKE, deciding: 2 * MINUTES.meeting, closing });
    }
  });
});

describe('hours', () => {
  /** Open two hours a day from midnight. */
  const calendars = {
    short: {
      weeks: 1,
      intervals: Array.from({ length: 7 }, (_, d) => [d * DAY, d * DAY + 2 * HOUR] as const),
      closures: [],
    },
    agents: {
      weeks: 1,
      intervals: Array.from({ length: 7 }, (_, d) => [d * DAY, d * DAY + 12 * HOUR] as const),
      closures: [],
    },
  };

  test('stop back-office work at closing, and resume it where it stopped', () => {
    const work = { ...alone().rules.work, decision: constant(90) };
    const all = observe(headed({ calendar: 'short', staff: 1 }, { calendars, rules: { work } }));
    const stopped = byHead(all.work).filter(
      ({ start, end }) => Math.floor(start / DAY) < Math.floor(end / DAY),
    );
    expect(stopped.length).toBeGreaterThan(5);
    for (const { start, end } of byHead(all.work)) {
      const nights = Math.floor(end / DAY) - Math.floor(start / DAY);
      expect(end - start - nights * 22 * HOUR).toBeCloseTo(90, 6);
      expect(start % DAY).toBeLessThan(2 * HOUR);
    }
  });

  test('let a live contact that is in hand at closing be finished: overtime', () => {
    const spec = alone({
      calendars,
      complaints: 1500,
      type: { intake: constant(40) },
      positions: { t0: { calendar: 'agents' }, t1: { calendar: 'agents' } },
    });
    const { work } = observe(spec);
    const late = work.filter(
      ({ task, start, end }) => task === 'intake' && start % DAY < 720 && (end - 1e-9) % DAY > 720,
    );
    expect(late.length).toBeGreaterThan(5);
    for (const { start, end } of late) expect(end - start).toBeCloseTo(40, 6);
    // What the agent goes straight on with is back-office work: it resumes next morning.
    const closings = work.filter(({ task, start }) => task === 'closing' && start % DAY > 720);
    expect(closings.length).toBeGreaterThan(0);
    for (const { end } of closings) expect(end % DAY).toBeCloseTo(closing, 6);
  });

  test('in cycles of several weeks and with closures keep work out of what is closed', () => {
    const odd = { weeks: 2, intervals: [[0, WEEK] as const], closures: [[2 * DAY, 4 * DAY] as const] };
    const { work, lives } = observe(headed({ calendar: 'odd' }, { calendars: { odd }, complaints: 200 }));
    for (const { start } of byHead(work)) {
      expect(Math.floor(start / WEEK) % 2).toBe(0);
      expect(start < 2 * DAY || start >= 4 * DAY).toBe(true);
    }
    expect(lives.some(({ phases }) => phases.decisionWait > DAY)).toBe(true);
  });

  test('hold a meeting when both sides are open, and pause it when one is not', () => {
    const early = {
      weeks: 1,
      intervals: Array.from({ length: 7 }, (_, d) => [d * DAY, d * DAY + 100] as const),
      closures: [],
    };
    const late = {
      weeks: 1,
      intervals: Array.from({ length: 7 }, (_, d) => [d * DAY + 80, d * DAY + 200] as const),
      closures: [],
    };
    const ladder = limits(0, null, null);
    const spec = alone({
      calendars: { early, late },
      type: { amount: constant(500) },
      rules: { delegation: { remedy: 4 }, redial: 1, redialDelay: constant(0) },
      positions: {
        ...ladder,
        t0: { limit: 0, calendar: 'early' },
        t1: { limit: 0, calendar: 'early' },
        'm1.0': { limit: null, calendar: 'late' },
        'm1.1': { limit: null, calendar: 'late' },
      },
    });
    const { work, lives } = observe(spec);
    const meetings = work.filter(({ task }) => task === 'meeting');
    // Both are open from minute 80 to 100: 29 minutes take two days.
    for (const { start, end } of meetings) {
      expect(start % DAY).toBeGreaterThanOrEqual(80);
      expect(end - start).toBeCloseTo(DAY - 20 + MINUTES.meeting, 6);
    }
    expect(meetings).toHaveLength(2 * lives.length);
  });
});

describe('an in-tray', () => {
  /** One seat, everything comes within minutes: the head works through a full tray. */
  const rush = (inTray: 'oldest' | 'newest' | 'severest' | 'random') => {
    const spec = headed({ inTray, staff: 1 }, { complaints: 60, type: {} });
    const types = [
      contactType(0, {
        amount: constant(500),
        severity: { kind: 'uniform', low: 0, high: 1 },
        rate: { weeks: 12, pieces: [{ from: 0, to: 10, perMinute: 6 }] },
      }),
    ];
    const entered: { since: number; severity: number }[] = [];
    const { work } = observe(
      { ...spec, types },
      {
        prepare: (w) => {
          w.trace.on(Trace.started, (t, c, item) => {
            if (w.items.station[item] !== w.company.head) return;
            entered.push({ since: w.items.since[item] as number, severity: w.cases.severity[c] as number });
            expect(t).toBeGreaterThan(0);
          });
        },
      },
    );
    expect(byHead(work).length).toBe(entered.length);
    expect(entered.length).toBeGreaterThan(30);
    // The first item was taken before there was a choice, and so was what came while the tray was short.
    return entered.slice(Math.ceil(15 / decision) + 1);
  };
  const ascends = (xs: readonly number[]) => xs.every((x, i) => i === 0 || x >= (xs[i - 1] as number));

  test('takes the oldest first', () => {
    expect(ascends(rush('oldest').map(({ since }) => since))).toBe(true);
  });

  test('takes the newest first', () => {
    expect(ascends(rush('newest').map(({ since }) => -since))).toBe(true);
  });

  test('takes the most severe first', () => {
    expect(ascends(rush('severest').map(({ severity }) => -severity))).toBe(true);
  });

  test('takes any, in an order that is none of these', () => {
    const order = rush('random');
    expect(ascends(order.map(({ since }) => since))).toBe(false);
    expect(ascends(order.map(({ since }) => -since))).toBe(false);
    expect(ascends(order.map(({ severity }) => -severity))).toBe(false);
  });
});

describe('sites', () => {
  test('delay each hand-over between two of them, and none within one', () => {
    const there = { location: 'there' };
    const spec = headed(there, { rules: { siteDelay: constant(70) } });
    for (const life of observe(spec).lives) {
      // Manager to head and head to front line; the delay is booked to what it waits for.
      expect(spent(life)).toEqual({
        frontWork: INTAKE + brief,
        decisionWait: 70,
        deciding: brief + decision,
        closing: 70 + closing,
      });
    }
  });
});
