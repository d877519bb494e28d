import { describe, expect, test } from 'vitest';
import { figuresOf, replicate } from '../../../src/model/replicate.ts';
import type { ContactTypeSpec, ModelSpec, RulesSpec } from '../../../src/model/spec.ts';
import { type AloneParts, alone, limits } from '../alone.ts';
import { entries, type Observed, observe } from '../lives.ts';
import { constant, fault } from '../specs.ts';

const DAY = 24 * 60;
const WEEK = 7 * DAY;
const FROM = 2 * WEEK;

const defect = (more: Partial<NonNullable<ContactTypeSpec['defect']>> = {}) => ({
  unit: 'west',
  from: FROM,
  factor: 3,
  lead: null,
  ...more,
});

/** Complaints throughout the run, half of them the west's, whose defect begins after two weeks. */
function shaken(
  rules: Partial<RulesSpec>,
  { type = {}, ...parts }: Partial<AloneParts> = {},
  perWeek = 60,
): ModelSpec {
  return alone({
    ...parts,
    rules,
    type: {
      rate: { weeks: 1, pieces: [{ from: 0, to: WEEK, perMinute: perWeek / WEEK }] },
      faults: [fault('west', { share: 0.5 }), fault('east', { share: 0.5 })],
      amount: constant(1),
      defect: defect(),
      ...type,
    },
  });
}

const NEVER = { reportsToKnow: 1_000_000 };
const west = (spec: ModelSpec) => spec.chart.units.findIndex(({ id }) => id === 'west');
const moment = ({ others }: Observed, code: 'known' | 'fixed') => others.find((e) => e.code === code)?.t;
const near = (seen: number, mean: number, variance: number) =>
  expect(Math.abs(seen - mean)).toBeLessThan(5 * Math.sqrt(variance));

describe('a defect', () => {
  test('multiplies the complaints about its unit from its moment on, and no others', () => {
    const spec = shaken(NEVER, {}, 2000);
    const { lives } = observe(spec);
    const count = (unit: number, from: number, to: number) =>
      lives.filter((life) => life.unit === unit && life.from >= from && life.from < to).length;
    const [w, e] = [west(spec), 1 - west(spec)];
    near(count(w, 0, FROM), 2 * 1000, 2 * 1000);
    near(count(w, FROM, 12 * WEEK), 10 * 3000, 10 * 3000);
    near(count(e, 0, 12 * WEEK), 12 * 1000, 12 * 1000);
  });

  test('brings the same extra customers in every design; those after its end stay away in that design only', () => {
    const never = observe(shaken({ ...NEVER }));
    const fixed = observe(shaken({ reportsToKnow: 5, fixTime: constant(3 * WEEK) }));
    const end = moment(fixed, 'fixed') as number;
    expect(end).toBe((moment(fixed, 'known') as number) + 3 * WEEK);
    const times = ({ lives }: Observed) => lives.map(({ from }) => from);
    const early = (all: number[]) => all.filter((t) => t < end);
    expect(early(times(fixed))).toEqual(early(times(never)));
    const usual = observe(shaken(NEVER, { type: { defect: null } }));
    const late = (all: number[]) => all.filter((t) => t >= end);
    expect(late(times(fixed))).toEqual(late(times(usual)));
    expect(late(times(never)).length).toBeGreaterThan(late(times(usual)).length);
  });
});

describe('the company knows', () => {
  test('at the K-th decision exactly where everybody passes reports on and is candid', () => {
    for (const reportsToKnow of [1, 7, 20]) {
      const spec = shaken({ relayed: 1, candour: 1, reportsToKnow });
      const observed = observe(spec);
      const decisions = observed.lives
        .filter(({ unit }) => unit === west(spec))
        .flatMap((life) => entries(life, 'decided').slice(0, 1))
        .map(({ t }) => t)
        .filter((t) => t >= FROM)
        .sort((a, b) => a - b);
      expect(moment(observed, 'known')).toBe(decisions[reportsToKnow - 1]);
    }
  });

  test('from as many reports as its desks let through: relayed each, times candour where they answer for the unit', () => {
    const spec = shaken(
      { relayed: 0.8, candour: 0.5, ...NEVER },
      { under: 'west', type: { faults: [fault('west')] } },
      1000,
    );
    const reports = observe(spec).lives.flatMap((life) => entries(life, 'reported'));
    // Manager, head and the west's own boss stand between agent and CEO.
    const p = 0.8 * 0.8 * (0.8 * 0.5);
    near(reports.filter(({ b }) => b === 1).length / reports.length, p, (p * (1 - p)) / reports.length);
    const stuck = new Set(reports.filter(({ b }) => b === 0).map(({ a }) => spec.chart.positions[a]?.id));
    expect([...stuck].sort()).toEqual(['head', 'm1.0', 'm1.1', 'west']);
  });

  test('never sooner for one more position on the way', () => {
    const knownAt = (under: string, seed: string) =>
      moment(observe(shaken({ relayed: 0.6, reportsToKnow: 4 }, { under }), { seed }), 'known') ?? Infinity;
    const later = Array.from({ length: 20 }, (_, i) => {
      const [direct, one, two] = ['ceo', 'east', 'vp'].map((under) => knownAt(under, String(i))) as [
        number,
        number,
        number,
      ];
      expect(one).toBeGreaterThanOrEqual(direct);
      expect(two).toBeGreaterThanOrEqual(one);
      expect(knownAt('west', String(i))).toBeGreaterThanOrEqual(direct);
      return two > direct;
    });
    expect(later).toContain(true);
  });

  test('from who decides at the top without anybody passing it on, and from nobody else if no report is passed on', () => {
    const rules = { relayed: 0, delegation: { remedy: 1 as const }, reportsToKnow: 1 };
    const low = { ...limits(0, 0, 0), east: { limit: 0 }, west: { limit: 0 } };
    expect(moment(observe(shaken(rules, { positions: low })), 'known')).toBeGreaterThan(FROM);
    expect(moment(observe(shaken(rules)), 'known')).toBeUndefined();
  });

  test('once from each complaint, however often it comes back', () => {
    const spec = shaken({ ...NEVER, reopen: 1, maxCycles: 2 }, { type: { faults: [fault('west')] } });
    const { lives } = observe(spec);
    const often = lives.filter((life) => entries(life, 'decided').length > 1 && life.from >= FROM);
    expect(often.length).toBeGreaterThan(100);
    for (const life of often) expect(entries(life, 'reported')).toHaveLength(1);
  });
});

describe('the time to know', () => {
  const read = (spec: ModelSpec) =>
    Object.fromEntries(
      figuresOf(spec).flatMap((f, i) =>
        f.kind === 'metric' && ['timeToKnow', 'timeToFix', 'known'].includes(f.info.id)
          ? [[f.info.id, replicate(spec, 'a seed', 0)[i]]]
          : [],
      ),
    );

  test('runs from the start of the defect, and to the end of a run that does not get there', () => {
    const spec = shaken({ reportsToKnow: 5, fixTime: constant(4 * DAY) });
    const days = ((moment(observe(spec), 'known') as number) - FROM) / DAY;
    expect(read(spec)).toEqual({ timeToKnow: days, timeToFix: expect.closeTo(days + 4, 9), known: 100 });
    expect(read(shaken(NEVER))).toEqual({ timeToKnow: 70, timeToFix: 70, known: 0 });
  });

  test('is told only where a type has a defect', () => {
    expect(read(shaken(NEVER, { type: { defect: null } }))).toEqual({});
  });
});
