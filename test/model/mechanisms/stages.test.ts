import { describe, expect, test } from 'vitest';
import { figuresOf, replicate } from '../../../src/model/replicate.ts';
import type { ModelSpec, PositionSpec } from '../../../src/model/spec.ts';
import { type AloneParts, alone, limits } from '../alone.ts';
import { entries, type Life, observe } from '../lives.ts';
import { constant, fault } from '../specs.ts';

const DAY = 24 * 60;
const WEEK = 7 * DAY;
const CHANGE = 3 * DAY;

/** Every remedy goes up to the service head's boss; faults of the west need its action. */
const asking: AloneParts = {
  complaints: 200,
  type: { amount: constant(500), faults: [fault('west', { mustAct: 0.5, lead: constant(90) })] },
  positions: limits(0, 0, 0),
  rules: { delegation: { remedy: 1 } },
};

/** What happens to a customer, without the case's number. */
const told = ({ from, to, end, entries: all }: Life) => ({ from, to, end, all });

function figures(spec: ModelSpec): Map<string, number> {
  const values = replicate(spec, 'stages', 0);
  return new Map(
    figuresOf(spec).map((figure, i) => {
      const id =
        figure.kind === 'metric' ? JSON.stringify([figure.info.id, figure.slice]) : JSON.stringify(figure);
      return [id, values[i] as number];
    }),
  );
}

describe('a company that takes on another shape', () => {
  const first: AloneParts = { ...asking, under: 'vp' };
  const second: AloneParts = { ...asking, under: 'ceo' };
  const changing = alone({ ...first, becomes: { at: CHANGE, parts: second } });

  test('is the first one to those who are done before it, the second one to those who come after', () => {
    const lives = observe(changing).lives;
    const [before, after] = [alone(first), alone(second)].map((spec) => observe(spec).lives);
    const done = lives.filter(({ to }) => to < CHANGE);
    const late = lives.filter(({ from }) => from > CHANGE);
    expect(Math.min(done.length, late.length)).toBeGreaterThan(30);
    const by = (all: readonly Life[] | undefined) => new Map(all?.map((life) => [life.from, told(life)]));
    expect(done.map(told)).toEqual(done.map(({ from }) => by(before).get(from)));
    expect(late.map(told)).toEqual(late.map(({ from }) => by(after).get(from)));
  });

  test('has the figures of a company that never changes, to the bit, if it becomes what it was', () => {
    const busy: AloneParts = {
      ...first,
      complaints: 900,
      rules: {
        ...first.rules,
        delegation: { remedy: 4 },
        misroute: 0.2,
        candour: 0.5,
        suppress: 0.5,
        spanLoad: 0.01,
      },
      positions: { ...limits(0, 0, 0), t0: { staff: 2 }, t1: { staff: 2 }, vp: { staff: 1, limit: 0 } },
    };
    const same = alone({ ...busy, becomes: { at: 4 * DAY + 0.3, parts: busy } });
    expect(figures(same)).toEqual(figures(alone(busy)));
  });

  test('costs the service unit working power for a while, and nobody else', () => {
    const parts = { ...first, rules: { ...first.rules, transition: { loss: 0.2, lasts: 2 * DAY } } };
    const { work } = observe(alone({ ...parts, becomes: { at: CHANGE, parts } }));
    const settling = ({ start }: { start: number }) => start > CHANGE && start < CHANGE + 2 * DAY;
    const service = ['frontLine', 'head', 'm1.0', 'm1.1'];
    const slow = work.filter((one) => service.includes(one.station) && settling(one));
    const usual = work.filter((one) => !service.includes(one.station) || !settling(one));
    expect(Math.min(slow.length, usual.length)).toBeGreaterThan(100);
    for (const { start, end, minutes } of slow) expect(end - start).toBeCloseTo(minutes / 0.8, 6);
    for (const { start, end, minutes } of usual) expect(end - start).toBeCloseTo(minutes, 6);
  });
});

describe('a position that the company does without', () => {
  /** The vice-president, who comes in after four weeks only, goes before. */
  const under = (parts: AloneParts): ModelSpec => {
    const late = { late: { weeks: 12, intervals: [[4 * WEEK, 12 * WEEK] as const], closures: [] } };
    const positions = { ...limits(0, 0, 0), vp: { limit: 0, calendar: 'late' } };
    return alone({ ...parts, under: 'vp', positions, calendars: late });
  };
  const gone = (spec: ModelSpec): ModelSpec => {
    const positions = spec.chart.positions.map((p): PositionSpec => {
      if (p.id === 'head') return { ...p, reportsTo: 'east' };
      return p.id === 'vp' ? { ...p, staff: 0, reportsTo: 'board', unit: null } : p;
    });
    const { chart, calendars, rules } = spec;
    return { ...spec, stages: [{ at: WEEK, chart: { ...chart, positions }, calendars, rules }] };
  };

  test.each([1, 2, 3, 4] as const)('leaves what waits for it to its boss (delegation level %d)', (level) => {
    const spec = under({ ...asking, rules: { delegation: { remedy: level } } });
    const waiting = observe(spec).lives.filter(({ to }) => to > WEEK);
    expect(waiting.length).toBeGreaterThan(100);
    const { lives, work } = observe(gone(spec));
    for (const { end } of lives) expect(end).toBe('resolved');
    for (const { to, from } of lives) expect(to).toBeLessThan(Math.max(WEEK, from) + DAY);
    expect(work.filter(({ station, start }) => station === 'vp' && start > WEEK)).toEqual([]);
    const east = spec.chart.positions.findIndex(({ id }) => id === 'east');
    const late = lives.filter(({ to }) => to > WEEK);
    for (const life of late) expect(entries(life, 'decided').map(({ a }) => a)).toEqual([east]);
  });

  test('leaves advice and relays to its boss as well', () => {
    const rules = { delegation: { remedy: 5 as const }, preAgreed: 0, requests: 'chain' as const };
    const { lives } = observe(gone(under({ ...asking, rules })));
    expect(lives.some(({ to }) => to > WEEK)).toBe(true);
    for (const { end, from, to } of lives) {
      expect(end).toBe('resolved');
      expect(to).toBeLessThan(Math.max(WEEK, from) + DAY);
    }
  });

  test('counts in utilisation and pay for the time that it is there', () => {
    const spec = gone(under({ ...asking, complaints: 0 }));
    const own = spec.chart.positions.map((p) =>
      p.id === 'vp' ? { ...p, unit: 'service', cost: 1200, staff: 1 } : p,
    );
    const paid = figures({ ...spec, chart: { ...spec.chart, positions: own } });
    expect(paid.get(JSON.stringify(['cost.payroll', { by: 'all', key: 'all' }]))).toBeCloseTo(100, 9);
  });
});

describe('figures by week of arrival', () => {
  const weekly = {
    ...alone({ ...asking, under: 'east', rules: { ...asking.rules, candour: 0.5, suppress: 1 } }),
    byWeek: true,
  };

  test('of a single week are those of the whole window', () => {
    const one = { ...weekly, horizon: { warmUp: 0, window: WEEK, drain: 4 * WEEK } };
    const all = figures(one);
    const metric = (id: string) => all.get(JSON.stringify([id, { by: 'all', key: 'all' }]));
    const week = (kind: string) => all.get(JSON.stringify({ kind, at: 1 }));
    expect(week('weekWithin')).toBeCloseTo(metric('resolvedWithin.7d') ?? 0, 9);
    expect(week('weekHours')).toBeCloseTo(metric('resolutionTime.mean') ?? 0, 9);
    expect(week('weekBuried')).toBeCloseTo(metric('buried.total') ?? 0, 9);
  });

  test('are kept only where they are wanted', () => {
    const kinds = (spec: ModelSpec) => new Set(figuresOf(spec).map(({ kind }) => kind));
    expect(kinds(weekly).has('weekHours')).toBe(true);
    expect([...kinds({ ...weekly, byWeek: false })].filter((kind) => kind.startsWith('week'))).toEqual([]);
  });
});
