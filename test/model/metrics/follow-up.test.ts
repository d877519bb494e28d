import { describe, expect, test } from 'vitest';
import { Moments } from '../../../src/kernel/stats/moments.ts';
import { ENDINGS, type Ending } from '../../../src/model/metrics/follow-up.ts';
import { figuresOf, replicate } from '../../../src/model/replicate.ts';
import type { ModelSpec } from '../../../src/model/spec.ts';
import { company } from '../../org/charts.ts';
import { type AloneParts, alone, limits } from '../alone.ts';
import { of, reader } from '../reader.ts';
import { constant, contactType, fault, modelSpec } from '../specs.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const INTAKE = 10;

/** Shares that have ended so by the hours of the grid, in %. */
function curvesOf(spec: ModelSpec, seed = 'metrics', replication = 0) {
  const numbers = replicate(spec, seed, replication);
  const hours: number[] = [];
  const shares = Object.fromEntries(ENDINGS.map((e) => [e, [] as number[]])) as Record<Ending, number[]>;
  figuresOf(spec).forEach((f, i) => {
    if (!f.kind.startsWith('ended.') || f.kind === 'metric') return;
    if (f.kind === 'ended.resolved') hours.push(f.at);
    shares[f.kind.slice('ended.'.length) as Ending].push(numbers[i]!);
  });
  return { hours, shares };
}

/** The share of each ending at the end. */
function endsOf(parts: AloneParts): Partial<Record<Ending, number>> {
  const { shares } = curvesOf(alone(parts));
  return Object.fromEntries(
    Object.entries(shares).flatMap(([ending, curve]) => (curve.at(-1) === 0 ? [] : [[ending, curve.at(-1)]])),
  );
}

const accepted = { accept: 1, repeat: 0, external: 0 };
const east = { faults: [fault('east', { mustAct: 1 })] };

describe('what becomes of a complaint', () => {
  test('is resolved, also where it was refused on the merits', () => {
    expect(endsOf({})).toEqual({ resolved: 100 });
    expect(endsOf({ type: { amount: constant(500), justified: 0 } })).toEqual({ resolved: 100 });
  });

  test('is not raised, yielded or falsely closed, by how it was buried', () => {
    const buried = { under: 'east', type: east, rules: { preAgreed: 0, reaction: accepted } };
    expect(endsOf({ ...buried, rules: { ...buried.rules, deference: 1 } })).toEqual({ notRaised: 100 });
    const contested = { ...buried.rules, contest: 1 };
    expect(endsOf({ ...buried, rules: { ...contested, candour: 0, suppress: 1 } })).toEqual({
      falselyClosed: 100,
    });
    const weak = {
      under: 'ceo',
      type: east,
      rules: { ...contested, closeness: 0, powerBase: 0, persist: 0 },
    };
    const yielded = of(weak)('buried.lostToPowerGap') / 10;
    expect(yielded).toBeGreaterThan(20);
    expect(endsOf(weak)).toEqual({
      yielded: expect.closeTo(yielded, 9),
      resolved: expect.closeTo(100 - yielded, 9),
    });
  });

  test('closed for the sake of the target and accepted is falsely closed', () => {
    const late = { targetPressure: 1, pressureAt: 0.5, reaction: accepted };
    const slow = { faults: [fault('west', { mustAct: 1, work: constant(20 * DAY) })] };
    expect(endsOf({ type: slow, rules: { ...late, tracked: false } })).toEqual({ falselyClosed: 100 });
  });

  test('is withdrawn where its customer gives up, or never collects the money', () => {
    const lead = { faults: [fault('west', { mustAct: 1, lead: constant(WEEK) })], giveUp: constant(DAY) };
    expect(endsOf({ type: lead })).toEqual({ withdrawn: 100 });
    expect(
      endsOf({ type: { amount: constant(500) }, rules: { collect: constant(DAY), forgone: 1 } }),
    ).toEqual({ withdrawn: 100 });
  });

  test('is lost in the line where nobody answers', () => {
    expect(
      endsOf({
        complaints: 2000,
        type: { patience: constant(0), intake: constant(12 * WEEK) },
        positions: { t0: { staff: 1 }, t1: { staff: 1 } },
      }).abandoned,
    ).toBeGreaterThan(99);
  });

  test('counts with its last word: closed falsely and taken outside, it is resolved in the end', () => {
    const rules = { preAgreed: 0, deference: 1, reaction: { accept: 0, repeat: 0, external: 1 } };
    expect(endsOf({ under: 'east', type: east, rules })).toEqual({ resolved: 100 });
  });
});

describe('time unresolved', () => {
  const longest = 7 * 24;

  test('is the resolution time where all are resolved within the longest target', () => {
    const read = of({
      type: { amount: constant(500) },
      rules: { delegation: { remedy: 1 } },
      positions: limits(0, 0, null),
    });
    expect(read('timeUnresolved.7d')).toBeCloseTo(read('resolutionTime.mean'), 9);
    expect(read('timeUnresolved.7d', 'west')).toBeCloseTo(read('resolutionTime.mean'), 9);
    expect(read('timeUnresolved.7d', 'own')).toBeNaN();
  });

  test('is all of the longest target where nobody is heard, however soon that ends', () => {
    const lead = { faults: [fault('west', { mustAct: 1, lead: constant(WEEK) })], giveUp: constant(DAY) };
    expect(of({ type: lead })('timeUnresolved.7d')).toBe(longest);
    const rules = { preAgreed: 0, deference: 1, reaction: accepted };
    expect(of({ under: 'east', type: east, rules })('timeUnresolved.7d')).toBe(longest);
  });

  test('goes no further than the longest target, and needs one', () => {
    const late = { faults: [fault('west', { mustAct: 1, lead: constant(3 * WEEK) })] };
    expect(of({ type: late })('timeUnresolved.7d')).toBe(longest);
    const ids = (targets: ModelSpec['targets']): string[] =>
      figuresOf({ ...alone(), targets }).flatMap((f) => (f.kind === 'metric' ? [f.info.id] : []));
    const two = ids([
      { label: '7d', minutes: WEEK },
      { label: '30d', minutes: 30 * DAY },
    ]);
    expect(two.filter((id) => id.startsWith('timeUnresolved'))).toContain('timeUnresolved.30d');
    expect(ids([]).filter((id) => id.startsWith('timeUnresolved'))).toEqual([]);
  });

  test('of those open at the end is only what is known of them', () => {
    // Done after 23 h or so, the window a day long and no drain: most are open at the end, none is wrongly quick.
    const slow = alone({
      type: { rate: { weeks: 12, pieces: [{ from: 0, to: WEEK, perMinute: 0.1 }] } },
      rules: { work: { ...alone().rules.work, closing: constant(23 * HOUR) } },
    });
    const spec = { ...slow, horizon: { warmUp: 0, window: DAY, drain: 0 } };
    const read = reader(spec);
    expect(read('outcome.open')).toBeGreaterThan(90);
    expect(read('timeUnresolved.7d')).toBeCloseTo((INTAKE + 23 * HOUR) / HOUR, 9);
  });
});

describe('the curves', () => {
  test('end at the shares that became of the arriving complaints where all are followed to their end', () => {
    const spec = slowCompany(12 * WEEK);
    const { hours, shares } = curvesOf(spec);
    const read = reader(spec);
    expect(read('outcome.open')).toBe(0);
    const last = (ending: Ending): number => shares[ending].at(-1)!;
    expect(hours.at(-1)).toBeGreaterThan(80 * 24);
    expect(last('resolved')).toBeCloseTo(read('outcome.resolved'), 9);
    expect(last('withdrawn')).toBeCloseTo(read('outcome.withdrawn'), 9);
    expect(last('notRaised') + last('yielded') + last('falselyClosed')).toBeCloseTo(
      read('outcome.buried'),
      9,
    );
    expect(ENDINGS.reduce((sum, ending) => sum + last(ending), 0)).toBeCloseTo(100, 9);
  });

  test('go as far as anybody is followed, and never fall', () => {
    const { hours, shares } = curvesOf(slowCompany(0));
    expect(hours.at(-1)).toBeLessThanOrEqual(4 * 7 * 24);
    expect(hours.at(-1)).toBeGreaterThan(3 * 7 * 24);
    for (const curve of Object.values(shares)) {
      for (const [i, share] of curve.entries()) expect(share).toBeGreaterThanOrEqual(curve[i - 1] ?? 0);
    }
  });
});

/** Few people, actions with long lead times, complaints that are not raised, customers who give up. */
function slowCompany(drain: number): ModelSpec {
  const spec = modelSpec({
    chart: company('east'),
    types: [
      contactType(60, {
        faults: [
          fault('west', { share: 0.7, mustAct: 1, lead: { kind: 'lognormal', mean: 5 * DAY, cv: 1 } }),
          fault('east', { share: 0.3, mustAct: 1, lead: { kind: 'lognormal', mean: 5 * DAY, cv: 1 } }),
        ],
        giveUp: { kind: 'exponential', mean: 30 * DAY },
      }),
    ],
    rules: { preAgreed: 0, deference: 0.5, reopen: 0.2, maxCycles: 1, returnDelay: constant(DAY) },
  });
  return { ...spec, horizon: { warmUp: 6 * WEEK, window: 4 * WEEK, drain } };
}

describe('a shorter horizon never flatters', () => {
  const RUNS = 60;
  const long = slowCompany(12 * WEEK);
  const short = [slowCompany(3 * DAY), slowCompany(0)];
  const weekOf = (spec: ModelSpec): number =>
    figuresOf(spec).findIndex((f) => f.kind === 'ended.resolved' && f.at > 7 * 24);
  const places = (spec: ModelSpec) => ({
    resolutionTime: placeOf(spec, 'resolutionTime.mean'),
    p90: placeOf(spec, 'resolutionTime.p90'),
    timeUnresolved: placeOf(spec, 'timeUnresolved.7d'),
    open: placeOf(spec, 'outcome.open'),
    resolvedByAWeek: weekOf(spec),
  });
  const keys = Object.keys(places(long)) as (keyof ReturnType<typeof places>)[];
  const collect = () =>
    Object.fromEntries(keys.map((key) => [key, new Moments()])) as Record<(typeof keys)[number], Moments>;
  const full = collect();
  const paired = short.map(collect);
  for (let r = 0; r < RUNS; r++) {
    const whole = replicate(long, 'horizon', r);
    const cut = short.map((spec) => replicate(spec, 'horizon', r));
    for (const key of keys) {
      const x = whole[places(long)[key]]!;
      full[key].add(x);
      for (const [s, spec] of short.entries()) paired[s]![key].add(cut[s]![places(spec)[key]]! - x);
    }
  }
  const error = ({ variance, count }: Moments): number => Math.sqrt(variance / count);

  test('means and quantiles of the resolved look better the shorter they are followed', () => {
    expect(full.open.mean).toBe(0);
    expect(paired[1]!.open.mean).toBeGreaterThan(15);
    for (const key of ['resolutionTime', 'p90'] as const) {
      const [few, none] = paired.map((one) => one[key]) as [Moments, Moments];
      expect(few.mean + 6 * error(few)).toBeLessThan(0);
      expect(none.mean).toBeLessThan(few.mean);
      expect(none.mean + 6 * error(none)).toBeLessThan(0);
      expect(none.mean).toBeLessThan(-0.1 * full[key].mean);
    }
  });

  test('the time unresolved and the share resolved by a week stay what they are', () => {
    for (const one of paired) {
      for (const key of ['timeUnresolved', 'resolvedByAWeek'] as const) {
        // 6 standard errors of 60 replications are passed by chance about once in 10 million times.
        expect(Math.abs(one[key].mean)).toBeLessThan(6 * error(one[key]) + 1e-9);
        // And it is known within 2 % of the figure, where the mean of the resolved is off by 10.
        expect(6 * error(one[key])).toBeLessThan(0.04 * full[key].mean);
      }
    }
  });
});

test('a drain as long as the longest target leaves nothing to be estimated, in overload neither', () => {
  const chart = company('east');
  const crowded = modelSpec({
    chart: { ...chart, positions: chart.positions.map((place) => ({ ...place, staff: 1 })) },
    types: [contactType(900)],
  });
  const at = (drain: number): ReturnType<typeof reader> =>
    reader({ ...crowded, horizon: { warmUp: 0, window: 4 * WEEK, drain } });
  const [followed, more, less] = [at(WEEK), at(8 * WEEK), at(0)];
  expect(followed('load.frontLine')).toBeGreaterThan(1);
  expect(followed('outcome.open')).toBeGreaterThan(10);
  expect(more('outcome.open')).toBeLessThan(1);
  expect(followed('timeUnresolved.7d')).toBeCloseTo(more('timeUnresolved.7d'), 9);
  // Without one the later complaints, which wait longer, are known for a shorter time.
  expect(less('timeUnresolved.7d')).toBeLessThan(more('timeUnresolved.7d') - 1);
});

function placeOf(spec: ModelSpec, id: string): number {
  return figuresOf(spec).findIndex((f) => f.kind === 'metric' && f.info.id === id && f.slice.by === 'all');
}
