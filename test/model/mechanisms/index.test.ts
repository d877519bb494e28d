import { describe, expect, test } from 'vitest';
import { ledger } from '../../../src/model/ledger/index.ts';
import { mechanisms } from '../../../src/model/mechanisms/index.ts';
import { figuresOf, replicate } from '../../../src/model/replicate.ts';
import type { ModelSpec } from '../../../src/model/spec.ts';
import { type AloneParts, alone, limits } from '../alone.ts';
import { constant, fault, MINUTES } from '../specs.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const acting = (unit: string) => ({ faults: [fault(unit, { mustAct: 1 })] });
const half = {
  half: {
    weeks: 1,
    intervals: Array.from({ length: 7 }, (_, d) => [d * DAY, d * DAY + 12 * HOUR] as const),
    closures: [],
  },
};
const halfTeams = { t0: { calendar: 'half' }, t1: { calendar: 'half' } };
/** One agent a team: callers wait. */
const few = { t0: { staff: 1 }, t1: { staff: 1 } };
const asking = { type: { amount: constant(500) }, positions: limits(100, 200, null) };
/** All complaints about the east are buried by its head, who alone may grant a remedy. */
const burying = {
  under: 'east',
  type: { amount: constant(500), faults: [fault('east')] },
  rules: { delegation: { remedy: 1 as const }, candour: 0, suppress: 1 },
  positions: { ...limits(0, 0, 0), east: { skipLevel: true } },
};

/**
 * Of every mechanism a company in which it is at work, and what it moves there: the metric is higher or lower
 * with it than with its neutral value in its place.
 */
const AT_WORK: Readonly<Record<string, readonly [AloneParts, metric: string, 'higher' | 'lower']>> = {
  hours: [
    {
      ...asking,
      rules: { delegation: { remedy: 1 } },
      calendars: half,
      positions: { ...asking.positions, head: { calendar: 'half' }, 'm1.0': { limit: 0, calendar: 'half' } },
    },
    'latency.decisionWait',
    'higher',
  ],
  attention: [
    {
      ...asking,
      rules: { delegation: { remedy: 1 } },
      positions: { ...asking.positions, head: { attention: 0.5 } },
    },
    'latency.deciding',
    'higher',
  ],
  spanLoad: [
    { ...asking, rules: { delegation: { remedy: 1 }, spanLoad: 0.001 } },
    'latency.deciding',
    'higher',
  ],
  cadence: [
    {
      ...asking,
      rules: { delegation: { remedy: 1 } },
      positions: { ...asking.positions, head: { cadence: { period: DAY, at: [0] } } },
    },
    'latency.decisionWait',
    'higher',
  ],
  inTray: [
    {
      ...asking,
      complaints: 400,
      rules: { delegation: { remedy: 1 }, work: { ...alone().rules.work, decision: constant(25) } },
      positions: { ...asking.positions, head: { inTray: 'newest', staff: 1 } },
    },
    'resolutionTime.p99',
    'higher',
  ],
  absence: [
    {
      ...asking,
      rules: { delegation: { remedy: 1 } },
      positions: {
        ...asking.positions,
        head: { absence: { presence: constant(DAY), absence: constant(DAY) }, deputy: null },
      },
    },
    'latency.decisionWait',
    'higher',
  ],
  interruptions: [
    {
      ...asking,
      rules: { delegation: { remedy: 1 }, interruptions: { every: constant(HOUR), length: constant(HOUR) } },
    },
    'latency.decisionWait',
    'higher',
  ],
  sharedSeats: [
    { complaints: 200, positions: few, rules: { hostWork: { share: 0.5, task: constant(30) } } },
    'latency.frontQueue',
    'higher',
  ],
  strain: [
    {
      complaints: 200,
      positions: few,
      type: { rate: { weeks: 1, pieces: [{ from: 0, to: WEEK, perMinute: 1 / 20 }] } },
      rules: { strain: { from: 0.5, slow: 0.3, leave: 0 } },
    },
    'latency.closing',
    'higher',
  ],
  attrition: [
    {
      complaints: 200,
      positions: few,
      type: { rate: { weeks: 1, pieces: [{ from: 0, to: WEEK, perMinute: 1 / 40 }] } },
      rules: { attrition: 20, replacement: constant(WEEK) },
    },
    'asa',
    'higher',
  ],
  sites: [
    {
      type: acting('west'),
      rules: { siteDelay: constant(99) },
      positions: { 'west-desk': { location: 'there' } },
    },
    'resolutionTime.mean',
    'higher',
  ],
  demand: [
    { complaints: 400, positions: few, type: { shocks: [{ from: DAY, to: 2 * DAY, factor: 5 }] } },
    'latency.frontQueue',
    'higher',
  ],
  stages: [
    {
      ...asking,
      rules: { delegation: { remedy: 7 } },
      becomes: { at: 3 * DAY, parts: { ...asking, rules: { delegation: { remedy: 1 } } } },
    },
    'escalations.authority',
    'higher',
  ],
  deflection: [{ complaints: 400, positions: few, type: { deflection: 0.5 } }, 'asa', 'lower'],
  channel: [
    {
      complaints: 600,
      positions: few,
      type: {
        patience: constant(5),
        channels: [
          { id: 'phone', kind: 'live', share: 0.5, work: 1, resolves: 0 },
          { id: 'chat', kind: 'written', share: 0.5, work: 0.8, resolves: 0 },
        ],
      },
    },
    'outcome.abandoned',
    'lower',
  ],
  patience: [{ complaints: 600, positions: few, type: { patience: constant(5) } }, 'abandonment', 'higher'],
  redial: [
    {
      complaints: 100,
      calendars: half,
      positions: halfTeams,
      rules: { redial: 0.9, redialDelay: constant(1) },
    },
    'abandonment',
    'lower',
  ],
  misroute: [{ rules: { misroute: 0.3 } }, 'bounceRate', 'higher'],
  delegation: [{ ...asking, rules: { delegation: { remedy: 1 } } }, 'escalations.authority', 'higher'],
  kindLimits: [
    {
      ...asking,
      rules: { delegation: { remedy: 1 } },
      positions: {
        ...asking.positions,
        t0: { limit: 100, limits: { remedy: 1000 } },
        t1: { limit: 100, limits: { remedy: 1000 } },
      },
    },
    'escalations.authority',
    'lower',
  ],
  decidedBy: [
    {
      ...asking,
      rules: { delegation: { remedy: 1 } },
      positions: {
        ...asking.positions,
        t0: { limit: 100, decidedBy: 'head' },
        t1: { limit: 100, decidedBy: 'head' },
      },
    },
    'escalations.authority',
    'lower',
  ],
  visit: [{ type: { visit: { by: 'west', share: 1, work: constant(60) } } }, 'latency.action', 'higher'],
  timeOut: [
    {
      ...asking,
      rules: { delegation: { remedy: 1 }, timeOut: constant(60) },
      positions: { ...asking.positions, head: { cadence: { period: WEEK, at: [0] } } },
    },
    'decisionLatency.supervisor',
    'higher',
  ],
  buckPassing: [
    { ...asking, positions: limits(100, null, null), rules: { delegation: { remedy: 1 }, buckPassing: 0.5 } },
    'escalations.authority',
    'higher',
  ],
  handBack: [
    { ...asking, positions: limits(100, null, null), rules: { delegation: { remedy: 1 }, handBack: 0.5 } },
    'latency.deciding',
    'higher',
  ],
  error: [
    { type: { amount: constant(500) }, rules: { error: { agent: 0.2, above: 0, gamma: 0 }, overpay: 1 } },
    'overpayment',
    'higher',
  ],
  taste: [
    { complaints: 400, type: { amount: constant(500) }, rules: { taste: { decisions: 0.5, work: 0 } } },
    'errors',
    'higher',
  ],
  fitness: [
    {
      complaints: 400,
      type: { amount: constant(500) },
      rules: { error: { agent: 0.5, above: 0, gamma: 0 }, fitness: 1 },
    },
    'errors',
    'lower',
  ],
  training: [{ rules: { training: 0.1, trainingEffect: 5, misroute: 0.5 } }, 'bounceRate', 'lower'],
  mind: [
    {
      rules: { misroute: 0.5, mind: { thrift: 0, order: 0.5, generosity: 0, backing: 0 } },
      positions: { east: { mind: { process: 1, customer: 0 } } },
    },
    'bounceRate',
    'lower',
  ],
  committee: [
    {
      ...asking,
      rules: { delegation: { remedy: 1 } },
      positions: { ...asking.positions, head: { committee: { members: 3, agreement: 0.7 } } },
    },
    'latency.deciding',
    'higher',
  ],
  analysis: [
    { ...asking, rules: { delegation: { remedy: 1 }, analysis: 0.5, analysisTime: constant(DAY) } },
    'latency.decisionWait',
    'higher',
  ],
  benefitOfDoubt: [
    { type: { amount: constant(500), justified: 0.5 }, rules: { benefitOfDoubt: 1 } },
    'cost.perComplaint',
    'higher',
  ],
  preAgreed: [{ type: acting('west'), rules: { preAgreed: 0 } }, 'escalations.crossUnit', 'higher'],
  deference: [{ type: acting('east'), rules: { preAgreed: 0, deference: 1 } }, 'buried.notRaised', 'higher'],
  requests: [
    { type: acting('west'), rules: { preAgreed: 0, requests: 'chain' } },
    'latency.negotiation',
    'higher',
  ],
  contest: [{ type: acting('west'), rules: { preAgreed: 0, contest: 1 } }, 'escalations.contested', 'higher'],
  powerGap: [
    {
      under: 'vp',
      complaints: 200,
      type: acting('west'),
      rules: { preAgreed: 0, contest: 1, powerBase: 0.5, persist: 0.5 },
    },
    'buried.lostToPowerGap',
    'higher',
  ],
  candour: [burying, 'buried.falseClosures', 'higher'],
  voice: [{ ...burying, rules: { ...burying.rules, voice: 0.5 } }, 'conflict.internal', 'higher'],
  reaction: [
    { ...burying, rules: { ...burying.rules, reaction: { accept: 0, repeat: 1, external: 0 } } },
    'conflict.forced',
    'higher',
  ],
  reopen: [{ rules: { reopen: 0.5, maxCycles: 2 } }, 'reopenRate', 'higher'],
  chasers: [
    {
      type: { faults: [fault('west', { mustAct: 1, lead: constant(WEEK) })] },
      rules: { chaserGap: constant(DAY) },
    },
    'chasers',
    'higher',
  ],
  vexatious: [{ type: { vexatious: 0.5 }, rules: { maxCycles: 2 } }, 'reopenRate', 'higher'],
  abuse: [
    { type: { amount: constant(500), abuse: 1 }, rules: { benefitOfDoubt: 1 } },
    'cost.perYear',
    'higher',
  ],
  seismograph: [
    {
      complaints: 400,
      positions: few,
      type: { defect: { unit: 'west', from: DAY, factor: 4, lead: null } },
      rules: { reportsToKnow: 100 },
    },
    'latency.frontQueue',
    'higher',
  ],
  proactive: [
    { complaints: 400, type: { amount: constant(500) }, rules: { proactive: 0.3, prevented: 2 } },
    'cost.perYear',
    'lower',
  ],
  registration: [
    { ...asking, rules: { delegation: { remedy: 1 }, registered: 0, lost: 0.5, chaserGap: constant(DAY) } },
    'latency.bouncing',
    'higher',
  ],
  payment: [
    { type: { amount: constant(500) }, rules: { payRun: { period: WEEK, at: [0] } } },
    'latency.lead',
    'higher',
  ],
  payer: [
    {
      complaints: 200,
      type: { amount: constant(500), ...acting('west') },
      rules: { preAgreed: 0, contest: 0.4, payer: 'unit', payment: { contest: 2, suppress: 1, fund: 1 } },
    },
    'escalations.contested',
    'higher',
  ],
  targetPressure: [
    {
      type: { faults: [fault('west', { mustAct: 1, lead: constant(2 * WEEK) })] },
      rules: { targetPressure: 1, pressureAt: 0.5 },
    },
    'closedWithin.7d',
    'higher',
  ],
  giveUp: [
    { type: { faults: [fault('west', { mustAct: 1, lead: constant(WEEK) })], giveUp: constant(DAY) } },
    'outcome.withdrawn',
    'higher',
  ],
};

function metric(spec: ModelSpec, id: string): number {
  const at = figuresOf(spec).findIndex(
    (f) => f.kind === 'metric' && f.info.id === id && f.slice.by === 'all',
  );
  if (at < 0) throw new Error(`there is no metric ${id}`);
  return replicate(spec, 'mechanisms', 0)[at] as number;
}

describe('the mechanisms', () => {
  test('each have a company here in which they are at work', () => {
    expect(Object.keys(AT_WORK).sort()).toEqual(mechanisms.map(({ id }) => id).sort());
    expect(new Set(mechanisms.map(({ id }) => id)).size).toBe(mechanisms.length);
  });

  test('each say what they do, where the model says so, and which of the ledger’s numbers are theirs', () => {
    const known = new Set(ledger.map(({ id }) => id));
    // What a position or a type may be given, and has no default but to be without it, is in no ledger.
    const withoutDefault = [
      'cadence',
      'inTray',
      'absence',
      'deputy',
      'shocks',
      'mind',
      'committee',
      'defect',
      'then',
      'decidedBy',
    ];
    const unknown = mechanisms.flatMap(({ id, parameters }) =>
      parameters
        .filter((parameter) => !known.has(parameter) && !withoutDefault.includes(parameter))
        .map((parameter) => `${id}: ${parameter}`),
    );
    expect(unknown).toEqual([]);
    for (const { does, section } of mechanisms) {
      expect(does).toMatch(/^[A-Z].*\.$/);
      expect(section).toMatch(/^[1-6](?:\.[1-8])?$/);
    }
  });
});

describe.each(mechanisms.map((m) => [m.id, m] as const))('%s', (id, { neutral }) => {
  const [parts, moved, direction] = AT_WORK[id] as (typeof AT_WORK)[string];
  const on = alone(parts);

  test(`is at work: ${moved} is ${direction} with it than without`, () => {
    const [without, withIt] = [metric(neutral(on), moved), metric(on, moved)];
    if (direction === 'higher') expect(withIt).toBeGreaterThan(Number.isNaN(without) ? 0 : without);
    else expect(withIt).toBeLessThan(without);
  });

  test('is off for good: its neutral value is its own neutral value, and leaves the spec it was given alone', () => {
    const before = structuredClone(on);
    const off = neutral(on);
    expect(on).toEqual(before);
    expect(neutral(off)).toEqual(off);
    expect(off).not.toEqual(on);
  });
});

test('with every mechanism off nothing happens to a complaint but intake, decision, action and closing', () => {
  const wild = alone({
    under: 'vp',
    complaints: 100,
    calendars: half,
    type: { amount: constant(500), deflection: 0.2, ...acting('east'), giveUp: constant(10) },
    rules: { ...burying.rules, misroute: 0.3, contest: 0.5, preAgreed: 0, reopen: 0.5, maxCycles: 3 },
    positions: { ...limits(0, 0, 0), ...halfTeams },
  });
  const off = mechanisms.reduce((spec, { neutral }) => neutral(spec), wild);
  const hours = (10 + MINUTES.decision + 41 + MINUTES.closing) / HOUR;
  expect(metric(off, 'resolutionTime.mean')).toBeCloseTo(hours, 9);
  expect(metric(off, 'resolutionTime.p99')).toBeCloseTo(hours, 9);
  expect(metric(off, 'outcome.resolved')).toBe(100);
});
