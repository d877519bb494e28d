/** What a change of shape finds: work under way, hours, seats. */
import { describe, expect, test } from 'vitest';
import { Reading } from '../../../src/model/cases.ts';
import type { CalendarSpec, ChartSpec, ModelSpec, PositionSpec } from '../../../src/model/spec.ts';
import { Task } from '../../../src/model/task.ts';
import { Trace } from '../../../src/model/trace.ts';
import { type AloneParts, alone, limits } from '../alone.ts';
import { observe } from '../lives.ts';
import { constant, fault, MINUTES } from '../specs.ts';

const DAY = 24 * 60;
const WEEK = 7 * DAY;
const CHANGE = 3 * DAY;

/** The chart without the vice-president of the east, for whom that one's boss stands. */
function withoutVp({ chart }: ModelSpec, east: Partial<PositionSpec> = {}): ChartSpec {
  const positions = chart.positions.map((p): PositionSpec => {
    if (p.id === 'vp') return { ...p, staff: 0, reportsTo: 'board', unit: null, dottedTo: [] };
    const here = p.id === 'east' ? { ...p, ...east } : p;
    return here.reportsTo === 'vp' ? { ...here, reportsTo: 'east' } : here;
  });
  return { ...chart, positions };
}

const becoming = (spec: ModelSpec, stage: Partial<ModelSpec>, at = CHANGE): ModelSpec => {
  const { chart, calendars, rules } = { ...spec, ...stage };
  return { ...spec, stages: [{ at, chart, calendars, rules }] };
};

/** Open around the clock from a moment on. */
const from = (start: number): CalendarSpec => ({
  weeks: 12,
  intervals: [[start, 12 * WEEK]],
  closures: [],
});

const daily = (open: number, close: number): CalendarSpec => ({
  weeks: 1,
  intervals: Array.from({ length: 7 }, (_, d) => [d * DAY + open * 60, d * DAY + close * 60] as const),
  closures: [],
});
const always: CalendarSpec = { weeks: 1, intervals: null, closures: [] };

describe('who stands for a position that is no more', () => {
  test('has read no analysis that was made for it, and was to read none', () => {
    const spec = alone({
      under: 'vp',
      complaints: 1000,
      type: { amount: constant(500) },
      positions: { ...limits(0, 0, 0), vp: { limit: null } },
      rules: { delegation: { remedy: 1 }, analysis: 0.5, analysisTime: constant(WEEK), analysisGain: 0 },
    });
    const after = becoming(spec, { chart: withoutVp(spec, { limit: 0 }) });
    const waiting = new Set<number>();
    const first: number[] = [];
    observe(after, {
      prepare: (w) => {
        const { cases, items, trace } = w;
        trace.on(Trace.reshaped, () => {
          for (let c = 0; c < cases.capacity; c++) {
            if (cases.reading[c] === Reading.awaited && (cases.delayTimer[c] as number) >= 0) waiting.add(c);
          }
        });
        trace.on(Trace.started, (_t, c, item) => {
          if (items.task[item] !== Task.decision || !waiting.delete(c)) return;
          expect(cases.analyses[c]).toBe(0);
          first.push(items.work[item] as number);
        });
      },
    });
    // Its limit is too low: whoever is above decides, without anything to read.
    expect(first.length).toBeGreaterThan(50);
    expect(new Set(first)).toEqual(new Set([MINUTES.decision]));
  });

  test('takes what waits there before anything can be begun there, whatever its hours become', () => {
    const spec = alone({
      under: 'vp',
      complaints: 400,
      type: { amount: constant(500) },
      positions: { ...limits(0, 0, 0), vp: { limit: null, calendar: 'own' } },
      rules: { delegation: { remedy: 1 } },
      calendars: { always, own: from(6 * WEEK) },
    });
    const stage = { chart: withoutVp(spec), calendars: { always, own: from(0) } };
    const { work, lives } = observe(becoming(spec, stage));
    expect(lives.some(({ to }) => to > CHANGE)).toBe(true);
    expect(work.filter(({ station, start }) => station === 'vp' && start >= CHANGE)).toEqual([]);
  });

  test('is the technician of its cases, and explains a report in hand to nobody', () => {
    const spec = alone({
      under: 'ceo',
      complaints: 600,
      type: { amount: constant(500), visit: { by: 'vp', share: 1, work: constant(60) } },
      positions: { ...limits(0, 0, 0), vp: { limit: 0 } },
      rules: { delegation: { remedy: 2 }, work: { ...alone().rules.work, brief: constant(DAY) } },
    });
    const plain = observe(becoming(spec, { chart: withoutVp(spec, { limit: null }) }));
    const inHand = plain.work.filter(
      ({ station, task, start, end }) =>
        station === 'vp' && task === 'passBrief' && start < CHANGE && end > CHANGE,
    );
    expect(inHand.length).toBeGreaterThan(20);
    // A report that is in hand was asked for by nobody; who decides it now stands for who made it.
    const explained = plain.work.filter(({ task }) => task === 'explain');
    expect(explained.length).toBeGreaterThan(0);
    expect(explained.filter(({ start }) => start >= CHANGE)).toEqual([]);
    const { cases, company } = plain.world;
    expect(cases.technician.includes(company.chart.index('vp'))).toBe(false);
  });
});

describe('the front line', () => {
  const parts = (calendar: string, more: AloneParts = {}): AloneParts => ({
    complaints: 20_000,
    calendars: { always, early: daily(8, 18), late: daily(8, 22) },
    type: { amount: null, intake: constant(30) },
    rules: { redial: 0 },
    ...more,
    positions: { t0: { staff: 5, calendar }, t1: { staff: 5, calendar } },
  });
  /** Minutes of the day at which callers who waited were sent away, by day. */
  const sentAway = (before: string, after: string, at: number) => {
    const { lives } = observe(alone({ ...parts(before), becomes: { at, parts: parts(after) } }));
    const days = new Map<number, Set<number>>();
    for (const { end, from: came, to } of lives) {
      if (end !== 'abandoned' || to === came) continue;
      const day = Math.floor(to / DAY);
      days.set(day, (days.get(day) ?? new Set()).add(to % DAY));
    }
    return Array.from({ length: 4 }, (_, day) => [...(days.get(day) ?? [])]);
  };

  test('sends callers away at the end of the hours that it has on the day', () => {
    const noon = 2 * DAY + 12 * 60;
    expect(sentAway('always', 'early', noon)).toEqual([[], [], [18 * 60], [18 * 60]]);
    expect(sentAway('early', 'late', noon)).toEqual([[18 * 60], [18 * 60], [22 * 60], [22 * 60]]);
    expect(sentAway('late', 'early', noon)).toEqual([[22 * 60], [22 * 60], [18 * 60], [18 * 60]]);
    expect(sentAway('early', 'always', noon)).toEqual([[18 * 60], [18 * 60], [], []]);
  });

  test('that is closed by its new hours sends them away at once', () => {
    const evening = 2 * DAY + 20 * 60;
    expect(sentAway('late', 'early', evening)[2]).toEqual([20 * 60]);
  });

  test('is first asked for its host’s work in its new hours', () => {
    const host = (calendar: string, share: number) =>
      parts(calendar, { complaints: 0, rules: { hostWork: { share, task: constant(30) } } });
    const night = { ...daily(0, 6) };
    const calendars = { always, early: daily(8, 18), night };
    const [before, after] = [
      { ...host('early', 0), calendars },
      { ...host('night', 0.9), calendars },
    ];
    // The gap is a few minutes: laid into the old hours the first piece would come at eight.
    const { work } = observe(alone({ ...before, becomes: { at: 2 * DAY, parts: after } }));
    expect(work[0]?.task).toBe('hostWork');
    expect(work[0]?.start).toBeLessThan(2 * DAY + 60);
  });

  test('cannot have another number of agents', () => {
    const more = { ...parts('always'), positions: { t0: { staff: 6 }, t1: { staff: 5 } } };
    const spec = alone({ ...parts('always'), becomes: { at: DAY, parts: more } });
    expect(() => observe(spec)).toThrow(RangeError);
  });
});

describe('seats', () => {
  const parts = (staff: number): AloneParts => ({
    complaints: 2000,
    type: { amount: null, faults: [fault('west', { mustAct: 1, work: constant(300) })] },
    rules: { preAgreed: 1 },
    positions: { 'west-desk': { staff } },
  });
  const most = (work: ReturnType<typeof observe>['work'], after: number, until: number): number => {
    const at = work.filter(({ station }) => station === 'west-desk');
    const starts = at.filter(({ start }) => start >= after && start < until);
    return Math.max(
      ...starts.map((one) => at.filter((x) => x.start <= one.start && x.end > one.start).length),
    );
  };

  test.each([
    [1, 5],
    [5, 1],
  ])('are those of the shape that the company has: %i, then %i', (first, then) => {
    const { work, world } = observe(alone({ ...parts(first), becomes: { at: CHANGE, parts: parts(then) } }));
    expect(most(work, 0, CHANGE)).toBe(first);
    // What is in hand at the change is finished.
    expect(most(work, CHANGE + 300, WEEK)).toBe(then);
    const desk = world.stations.find(({ seats }) => seats.total === 5);
    expect(desk?.openBetween(0, WEEK)).toBe(WEEK);
    expect(desk?.staffedBetween(0, WEEK)).toBeCloseTo((first * CHANGE + then * (WEEK - CHANGE)) / 5, 6);
  });
});
