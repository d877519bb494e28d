import { describe, expect, test } from 'vitest';
import { expectedLoads } from '../../../src/model/expected-load.ts';
import { seatsApart } from '../../../src/model/mechanisms/proactive.ts';
import type { ModelSpec, RulesSpec } from '../../../src/model/spec.ts';
import { alone } from '../alone.ts';
import { type Observed, observe } from '../lives.ts';
import { constant, MINUTES } from '../specs.ts';

const WEEK = 7 * 24 * 60;
const WEEKS = 12;

/** Four agents in two teams with complaints throughout the run. */
function calling(rules: Partial<RulesSpec>, perWeek = 200): ModelSpec {
  return alone({
    rules: { prevented: 1, ...rules },
    type: { rate: { weeks: 1, pieces: [{ from: 0, to: WEEK, perMinute: perWeek / WEEK }] } },
    positions: { t0: { staff: 2 }, t1: { staff: 2 } },
  });
}

const count = ({ others }: Observed) => others.filter(({ code }) => code === 'prevented').length;
const arrivals = ({ lives }: Observed) => lives.map(({ from }) => from);
const calls = ({ work }: Observed) => work.filter(({ task }) => task === 'proactive');

describe('two units', () => {
  test('set whole seats apart, evenly from the teams, and leave one for the queue', () => {
    const { world } = observe(calling({ proactive: 0.5, blended: false }));
    expect(world.frontLine.seats.total).toBe(2);
    expect(new Set(world.company.teamOfSeat).size).toBe(2);
    expect(seatsApart({ ...world.rules, proactive: 0.3 }, 6)).toBe(2);
    expect(seatsApart({ ...world.rules, proactive: 1 }, 6)).toBe(5);
  });

  test('prevent exactly the share of complaints that the seats set apart stand for', () => {
    const perWeek = 4000;
    const observed = observe(calling({ proactive: 0.25, prevented: 0.8, blended: false }, perWeek));
    const n = arrivals(observed).length + count(observed);
    const p = 0.25 * 0.8;
    expect(Math.abs(n - perWeek * WEEKS)).toBeLessThan(5 * Math.sqrt(perWeek * WEEKS));
    expect(Math.abs(count(observed) / n - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / n));
    expect(calls(observed)).toEqual([]);
  });

  test('keep some of the same customers from coming, and bring no others', () => {
    const all = new Set(arrivals(observe(calling({}))));
    const some = arrivals(observe(calling({ proactive: 0.25, blended: false })));
    const few = arrivals(observe(calling({ proactive: 0.5, blended: false })));
    expect(some.every((t) => all.has(t))).toBe(true);
    expect(few.every((t) => some.includes(t))).toBe(true);
    expect([all.size > some.length, some.length > few.length]).toEqual([true, true]);
  });

  test('are offered the work that is left, on the seats that are left', () => {
    const load = (rules: Partial<RulesSpec>) => expectedLoads(calling(rules))[0]?.load as number;
    expect(load({ proactive: 0.5, prevented: 0.4, blended: false })).toBeCloseTo(load({}) * 0.8 * 2, 9);
  });
});

describe('one blended unit', () => {
  test('spends the share of its time on calls where it has the time', () => {
    const observed = observe(calling({ proactive: 0.3, prevented: 0 }, 50));
    const minutes = calls(observed).length * MINUTES.proactive;
    expect(minutes / (4 * WEEKS * WEEK)).toBeCloseTo(0.3, 2);
    expect(observed.world.frontLine.seats.total).toBe(4);
  });

  test('prevents by the calls really made: the share where there is time, little where there is none', () => {
    const share = (perWeek: number) => {
      const observed = observe(calling({ proactive: 0.5, prevented: 0.5 }, perWeek));
      return count(observed) / (count(observed) + observed.lives.length);
    };
    expect(share(100)).toBeGreaterThan(0.2);
    expect(share(100)).toBeLessThan(0.3);
    // 10 minutes of intake, 23 of closing: 1,200 a week fill four agents all but for a fiftieth.
    expect(share(1200)).toBeLessThan(0.05);
  });

  test('begins no call while anything waits', () => {
    const observed = observe(calling({ proactive: 0.4, prevented: 0.2 }, 800));
    const starts = calls(observed).map(({ start }) => start);
    const waits = observed.work.filter(
      ({ station, task, waited }) => station === 'frontLine' && task !== 'proactive' && waited > 0,
    );
    expect([starts.length > 500, waits.length > 500]).toEqual([true, true]);
    for (const { start, waited } of waits) {
      expect(starts.some((t) => t > start - waited + 1e-9 && t < start - 1e-9)).toBe(false);
    }
  });

  test('makes the calls in its hours only', () => {
    const spec = calling({ proactive: 0.4 }, 100);
    const DAY = 24 * 60;
    const hours = Array.from({ length: 5 }, (_, d) => [d * DAY + 540, d * DAY + 1020] as const);
    const positions = spec.chart.positions.map((p) => (p.frontLine ? { ...p, calendar: 'day' } : p));
    const observed = observe({
      ...spec,
      chart: { ...spec.chart, positions },
      calendars: { ...spec.calendars, day: { weeks: 1, intervals: hours, closures: [] } },
    });
    const { calendar } = observed.world.frontLine;
    expect(calls(observed).length).toBeGreaterThan(100);
    for (const { start } of calls(observed)) expect(calendar.isOpen(start)).toBe(true);
  });
});

test('calls that take no time are not made', () => {
  const work = { ...calling({}).rules.work, proactive: constant(0) };
  expect(calls(observe(calling({ proactive: 0.4, work })))).toEqual([]);
});
