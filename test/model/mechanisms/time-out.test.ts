import { expect, test } from 'vitest';
import { alone, limits } from '../alone.ts';
import { entries, observe, spent, workEach } from '../lives.ts';
import { constant, MINUTES } from '../specs.ts';

const { brief, decision, closing, advice } = MINUTES;
const INTAKE = 10;
const HOUR = 60;
const DAY = 24 * HOUR;

/** Managers who work for one hour a day, from midnight, and never get round to a case: no seat is free. */
const calendars = {
  anHour: {
    weeks: 1,
    intervals: Array.from({ length: 7 }, (_, d) => [d * DAY, d * DAY + HOUR] as const),
    closures: [],
  },
};

const parts = (timeOut: number) => ({
  complaints: 12,
  calendars,
  type: { amount: constant(500) },
  rules: { delegation: { remedy: 1 as const }, timeOut: constant(timeOut) },
  positions: {
    ...limits(100, null, null),
    'm1.0': { limit: null, calendar: 'anHour', cadence: { period: 7 * 12 * DAY, at: [7 * 12 * DAY - 1] } },
    'm1.1': { limit: null, calendar: 'anHour', cadence: { period: 7 * 12 * DAY, at: [7 * 12 * DAY - 1] } },
  },
});

test('a boss who does not take the case up in time loses it, and who asked decides by default', () => {
  const all = observe(alone(parts(90)));
  for (const life of all.lives) {
    expect(life.end).toBe('resolved');
    expect(all.world.company.rank[entries(life, 'decided')[0]?.a ?? -1]).toBe('agent');
    expect(life.phases.deciding).toBeCloseTo(decision, 6);
    expect(life.phases.frontWork).toBeCloseTo(INTAKE + brief, 6);
    // 90 minutes of the boss's open time: the rest of today's hour at most, then more of the next ones.
    expect(life.phases.decisionWait).toBeGreaterThan(90);
    const { world } = all;
    const boss = world.station(entries(life, 'asked')[0]?.a ?? -1).calendar;
    const asked = entries(life, 'asked')[0]?.t ?? Number.NaN;
    expect(boss.openTime(asked + life.phases.decisionWait) - boss.openTime(asked)).toBeCloseTo(90, 6);
  }
  expect(Object.keys(workEach(all)).some((key) => key.startsWith('m1'))).toBe(false);
});

test('a case taken up in time is not lost to the time-out', () => {
  const spec = alone({
    type: { amount: constant(500) },
    rules: { delegation: { remedy: 1 }, timeOut: constant(decision / 2) },
    positions: limits(100, null, null),
  });
  for (const life of observe(spec).lives) {
    expect(spent(life)).toEqual({ frontWork: INTAKE + brief, deciding: decision, closing });
  }
});

test('without a time-out the case waits', () => {
  const spec = alone({ ...parts(90), rules: { delegation: { remedy: 1 } } });
  expect(observe(spec).lives.every(({ end }) => end === 'open')).toBe(true);
});

test('advice that does not come in time is done without', () => {
  const base = parts(90);
  const all = observe(alone({ ...base, rules: { ...base.rules, delegation: { remedy: 5 } } }));
  for (const life of all.lives) {
    expect(life.end).toBe('resolved');
    expect(life.phases.deciding).toBeCloseTo(decision, 6);
  }
  expect(advice).not.toBe(0);
});
