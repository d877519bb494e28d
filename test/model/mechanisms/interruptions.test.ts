import { describe, expect, test } from 'vitest';
import { expectedLoads } from '../../../src/model/expected-load.ts';
import { type AloneParts, alone, limits } from '../alone.ts';
import { observe, spent } from '../lives.ts';
import { reader } from '../reader.ts';
import { constant } from '../specs.ts';

const DAY = 24 * 60;
const exponential = (mean: number) => ({ kind: 'exponential' as const, mean });
const half = {
  half: {
    weeks: 1,
    intervals: Array.from({ length: 7 }, (_, d) => [d * DAY, d * DAY + DAY / 2] as const),
    closures: [],
  },
};

/** Every complaint goes from the front line to the first manager, who alone may decide. */
const asking = (parts: AloneParts = {}): AloneParts => ({
  complaints: 400,
  type: { amount: constant(500) },
  ...parts,
  positions: { ...limits(0, null, null), ...parts.positions },
  rules: {
    delegation: { remedy: 1 },
    interruptions: { every: exponential(120), length: exponential(40) },
    ...parts.rules,
  },
});
const away = (parts: AloneParts, id: string) => {
  const seen = observe(alone(parts));
  const p = seen.world.company.chart.index(id);
  const spells: [number, number][] = [];
  for (const { code, t, a, b } of seen.others) {
    if (code !== 'calledAway' || a !== p) continue;
    if (b === 1) spells.push([t, seen.world.end]);
    else (spells.at(-1) as [number, number])[1] = t;
  }
  return { ...seen, spells };
};

describe('a manager who is called away', () => {
  test('is away for length / (every + length) of open time of its own calendar', () => {
    const { spells, world } = away(
      asking({ calendars: half, positions: { 'm1.0': { limit: null, calendar: 'half' } } }),
      'm1.0',
    );
    const { calendar } = world.station(world.company.chart.index('m1.0'));
    const gone = spells.reduce((sum, [from, to]) => sum + calendar.openTime(to) - calendar.openTime(from), 0);
    const share = gone / calendar.openTime(world.end);
    // 378 cycles on average: standard deviation of the share about 0.013.
    expect(Math.abs(share - 0.25)).toBeLessThan(0.07);
    for (const [from, to] of spells)
      expect([calendar.isOpen(from), to === world.end || calendar.isOpen(to)]).toEqual([true, true]);
  });

  test('starts nothing meanwhile, finishes what is in hand, and has no deputy for it', () => {
    const parts = asking({ positions: { 'm1.0': { limit: null, deputy: 'head' } } });
    const { spells, work } = away(parts, 'm1.0');
    const own = work.filter(({ station }) => station === 'm1.0');
    expect(own.length).toBeGreaterThan(50);
    expect(own.filter(({ start }) => spells.some(([from, to]) => start > from && start < to))).toEqual([]);
    expect(own.some(({ start, end }) => spells.some(([from]) => start < from && end > from))).toBe(true);
    expect(work.filter(({ station }) => station === 'head')).toEqual([]);
  });

  test('keeps a case waiting for the rest of the call: share away times mean length, if exponential', () => {
    const { lives } = observe(alone(asking({ complaints: 6000 })));
    const wait = lives.reduce((sum, life) => sum + (spent(life).decisionWait ?? 0), 0) / lives.length;
    // 0.25 of 40 minutes.
    expect(Math.abs(wait - 10)).toBeLessThan(2);
  });

  test('is any position above the front line, and no desk and no team', () => {
    const { others, world } = observe(alone(asking()));
    const called = new Set(others.filter(({ code }) => code === 'calledAway').map(({ a }) => a));
    const ranks = world.company.rank;
    expect([...called].sort((a, b) => a - b)).toEqual(
      ranks.flatMap((rank, p) => (rank === 'agent' || rank === 'desk' ? [] : [p])),
    );
  });

  test('is called as long as the shape of the company has it so', () => {
    const calls = alone(asking());
    const { chart, calendars, rules } = calls;
    const calm = { ...rules, interruptions: { every: null, length: constant(1) } };
    const stages = [calls.rules, calm, calls.rules].map((of, i) => ({
      at: (i + 1) * 20 * DAY,
      chart,
      calendars,
      rules: of,
    }));
    const { others } = observe({ ...calls, rules: calm, stages });
    const days = new Set(
      others.filter(({ code, b }) => code === 'calledAway' && b === 1).map(({ t }) => Math.floor(t / DAY)),
    );
    const expected = [...Array(84).keys()].filter((d) => (d >= 20 && d < 40) || d >= 60);
    expect([...days].sort((a, b) => a - b)).toEqual(expected);
  });

  test('is called at the same moments in every design', () => {
    const moments = (under: string) => away(asking({ under }), 'head').spells;
    expect(moments('ceo')).toEqual(moments('east'));
  });

  test('has so much less time, as expected and as measured', () => {
    const busy = asking({ complaints: 3000, positions: { 'm1.0': { limit: null, staff: 1 } } });
    const calm = { ...busy, rules: { ...busy.rules, interruptions: { every: null, length: constant(1) } } };
    const load = (parts: AloneParts) =>
      expectedLoads(alone(parts)).find(({ position }) => position === 'm1.0')?.load ?? 0;
    expect(load(busy) / load(calm)).toBeCloseTo(4 / 3, 9);
    const measured = (parts: AloneParts) => reader(alone(parts))('load.m1.0');
    const ratio = measured(busy) / measured(calm);
    expect(Math.abs(ratio - 4 / 3)).toBeLessThan(0.1);
  });
});
