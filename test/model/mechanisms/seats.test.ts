import { describe, expect, test } from 'vitest';
import { expectedLoads } from '../../../src/model/expected-load.ts';
import { type AloneParts, alone } from '../alone.ts';
import { entries, type Observed, observe } from '../lives.ts';
import { of } from '../reader.ts';
import { constant } from '../specs.ts';

const WEEK = 7 * 24 * 60;
const YEAR = 365.25 * 24 * 60;
const WEEKS = 12;
const few = { t0: { staff: 1 }, t1: { staff: 1 } };
const exponential = (mean: number) => ({ kind: 'exponential' as const, mean });

/** Callers with nothing but a question, two seats, `load` of their time taken by calls of ten minutes. */
const callers = (load: number, parts: AloneParts = {}): AloneParts => ({
  positions: few,
  ...parts,
  type: {
    kind: 'inquiry',
    faults: [],
    intake: exponential(10),
    rate: { weeks: 1, pieces: [{ from: 0, to: WEEK, perMinute: (2 * load) / 10 }] },
    ...parts.type,
  },
});
const meanWait = ({ lives }: Observed): number => {
  const waits = lives.flatMap((life) => entries(life, 'answered').map(({ a }) => a));
  return waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
};
const shared = (share: number, task = exponential(10)) => ({ hostWork: { share, task } });

describe('the work of the department that a front line sits in', () => {
  test('takes its share of the seats’ time', () => {
    const { work } = observe(alone(callers(0, { rules: shared(0.4) })));
    const minutes = work.reduce((sum, piece) => sum + piece.minutes, 0);
    expect(new Set(work.map(({ task }) => task))).toEqual(new Set(['hostWork']));
    // About 9,700 pieces, of standard deviation 10 minutes twice over: 1 % of the sum.
    expect(minutes / (2 * WEEKS * WEEK)).toBeGreaterThan(0.4 * 0.93);
    expect(minutes / (2 * WEEKS * WEEK)).toBeLessThan(0.4 * 1.07);
  });

  test('goes before every caller', () => {
    const { work } = observe(alone(callers(0.5, { rules: shared(0.4) })));
    const host = work.filter(({ task }) => task === 'hostWork');
    const waiting = host
      .filter(({ start, waited }) => waited > 0 && start < 2 * WEEK)
      .map(({ start, waited }) => [start - waited, start] as const);
    expect(waiting.length).toBeGreaterThan(200);
    const calls = work
      .filter(({ task, start }) => task === 'intake' && start < 2 * WEEK)
      .map(({ start }) => start);
    const ahead = calls.filter((t) => waiting.some(([from, to]) => t > from && t < to));
    expect(ahead).toEqual([]);
  });

  test('makes callers wait as long as Cobham says: two seats, two classes, the first never kept waiting by the second', () => {
    const [share, load] = [0.4, 0.4];
    const runs = [0, 1, 2, 3, 4].map((replication) =>
      meanWait(observe(alone(callers(load, { rules: shared(share) })), { replication })),
    );
    const seen = runs.reduce((sum, wait) => sum + wait, 0) / runs.length;
    // Erlang C for two seats at load rho is 2 rho^2 / (1 + rho).
    const rho = share + load;
    const allBusy = (2 * rho * rho) / (1 + rho);
    const cobham = (allBusy * 10) / 2 / ((1 - share) * (1 - rho));
    expect(seen / cobham).toBeGreaterThan(0.88);
    expect(seen / cobham).toBeLessThan(1.12);
  });

  test('is the same wherever the unit reports', () => {
    const pieces = (under: string) =>
      observe(alone(callers(0.3, { under, rules: shared(0.4) })))
        .work.filter(({ task }) => task === 'hostWork')
        .map(({ start, waited, minutes }) => [(start - waited).toFixed(6), minutes]);
    expect(pieces('ceo')).toEqual(pieces('east'));
  });

  test('begins and ends with the shapes of a company', () => {
    const spec = alone(callers(0));
    const { chart, calendars, rules } = spec;
    const stages = [0.4, 0].map((share, i) => ({
      at: (i + 1) * 4 * WEEK,
      chart,
      calendars,
      rules: { ...rules, ...shared(share) },
    }));
    const { work } = observe({ ...spec, stages });
    const came = work.map(({ start, waited }) => start - waited);
    expect(came.length).toBeGreaterThan(2500);
    expect(Math.min(...came)).toBeGreaterThan(4 * WEEK);
    expect(Math.max(...came)).toBeLessThan(8 * WEEK);
  });

  test('counts as load of the front line, expected and seen, and is paid by its department', () => {
    const pay = { t0: { staff: 1, cost: 1000 }, t1: { staff: 1, cost: 1000 } };
    const parts = callers(0.3, { positions: pay });
    const with40 = { ...parts, rules: shared(0.4) };
    expect(expectedLoads(alone(with40))[0]?.load).toBeCloseTo(0.7, 9);
    expect(of(with40)('load.frontLine')).toBeGreaterThan(0.65);
    expect(of(with40)('load.frontLine')).toBeLessThan(0.75);
    expect(of(with40)('cost.payroll')).toBeCloseTo(0.6 * of(parts)('cost.payroll'), 9);
  });
});

describe('strain', () => {
  const strained = (load: number, slow: number) =>
    observe(alone(callers(load, { rules: { strain: { from: 0.6, slow, leave: 0 } } })));

  test('makes all work longer in proportion to last week’s occupancy above normal', () => {
    const { work } = strained(0.75, 0.1);
    const busy = new Float64Array(WEEKS + 1);
    for (const { start, end } of work) {
      for (let week = Math.floor(start / WEEK); week * WEEK < end; week++)
        busy[week] = (busy[week] ?? 0) + Math.min(end, (week + 1) * WEEK) - Math.max(start, week * WEEK);
    }
    let longest = 1;
    for (const { start, end, waited, minutes } of work) {
      const week = Math.floor((start - waited) / WEEK);
      const occupancy = week === 0 ? 0 : (busy[week - 1] as number) / (2 * WEEK);
      const factor = 1 + (0.1 * Math.max(0, occupancy - 0.6)) / 0.4;
      expect(end - start).toBeCloseTo(minutes * factor, 5);
      longest = Math.max(longest, factor);
    }
    expect(longest).toBeGreaterThan(1.03);
  });

  test('is complete at full occupancy and none below normal', () => {
    expect(strained(1.5, 0.25).world.frontLine.slow).toBeCloseTo(1.25, 9);
    expect(strained(0.3, 0.25).world.frontLine.slow).toBe(1);
  });
});

describe('attrition', () => {
  const leavers = ({ others }: Observed) => others.filter(({ code }) => code === 'resigned').length;

  test('takes its share of a year, and leaves so many seats vacant as it takes to fill them', () => {
    const parts = { complaints: 0, rules: { attrition: 0.7, replacement: constant(4 * WEEK) } };
    const { world, others } = observe(alone(parts));
    const seats = world.frontLine.seats.total;
    expect(seats).toBe(2000);
    // About 300 leave: standard deviation 17.
    expect(Math.abs(of(parts)('attrition') - 70)).toBeLessThan(70 * 0.35);
    // Who left in the last four weeks, the end of the twelfth among them, has no successor yet.
    const vacant = others.filter(({ code, t }) => code === 'resigned' && t > 8 * WEEK).length;
    expect(others.filter(({ code }) => code === 'resigned' || code === 'hired').at(-1)?.a).toBe(
      seats - vacant,
    );
    const expected = (seats * 0.7 * 4 * WEEK) / YEAR;
    expect(Math.abs(vacant - expected)).toBeLessThan(6 * Math.sqrt(expected));
  });

  test('leaves vacant seats without work until they are filled; work in hand is finished', () => {
    const everybody = { attrition: 1e6, replacement: constant(3 * WEEK) };
    const { work, world } = observe(
      alone(callers(0.9, { type: { intake: constant(50) }, rules: everybody })),
    );
    expect(work.filter(({ start }) => start > WEEK && start < 4 * WEEK)).toEqual([]);
    expect(work.some(({ start, end }) => start < WEEK && end > WEEK)).toBe(true);
    expect(work.some(({ start }) => start >= 4 * WEEK && start < 5 * WEEK)).toBe(true);
    expect(world.frontLine.seats.idle).toBeLessThanOrEqual(2);
  });

  test('is three times as high at full occupancy where strain drives people out twice over', () => {
    const rules = (leave: number) => ({
      attrition: 5,
      replacement: constant(1),
      strain: { from: 0.5, slow: 0, leave },
    });
    const team = { t0: { staff: 30 }, t1: { staff: 30 } };
    const count = (leave: number) =>
      leavers(
        observe(
          alone(
            callers(0, {
              positions: team,
              rules: { ...rules(leave), ...shared(2, exponential(600)) },
            }),
          ),
        ),
      );
    const [normal, strained] = [count(0), count(2)];
    // 60 seats, 12 weeks, 5 a year: 66 leave, or 173.
    expect(normal).toBeGreaterThan(30);
    expect(strained / normal).toBeGreaterThan(1.8);
    expect(strained / normal).toBeLessThan(4);
  });

  test('begins and ends with the shapes of a company', () => {
    const spec = alone({ complaints: 0 });
    const { chart, calendars, rules } = spec;
    const stages = [1, 0].map((attrition, i) => ({
      at: (i + 1) * 4 * WEEK,
      chart,
      calendars,
      rules: { ...rules, attrition },
    }));
    const left = observe({ ...spec, stages }).others.filter(({ code }) => code === 'resigned');
    expect(left.length).toBeGreaterThan(80);
    expect(left.filter(({ t }) => t < 4 * WEEK || t > 8 * WEEK)).toEqual([]);
  });

  test('costs what finding and training another costs', () => {
    const parts = { complaints: 40, rules: { attrition: 0.7 } };
    const free = of(parts)('cost.perYear');
    const paid = of({ ...parts, rules: { ...parts.rules, turnoverCost: 100 } })('cost.perYear');
    // The last leave as the window ends, and no longer count.
    const left = observe(alone(parts), { seed: 'metrics' }).others.filter(
      ({ code, t }) => code === 'resigned' && t < WEEKS * WEEK,
    );
    expect(paid - free).toBeCloseTo((100 * left.length * YEAR) / (WEEKS * WEEK), 3);
  });

  test('is a figure only where anybody leaves', () => {
    expect(() => of({})('attrition')).toThrow(/no figure/);
  });

  test('lessens the time that the front line is expected to have', () => {
    const load = (attrition: number) =>
      expectedLoads(alone(callers(0.5, { rules: { attrition } })))[0]?.load ?? 0;
    expect(load(0.7) / load(0)).toBeCloseTo(1 + (0.7 * 8 * WEEK) / YEAR, 9);
  });
});
