import { describe, expect, test } from 'vitest';
import { metrics } from '../../../src/model/metrics/index.ts';
import type { ModelSpec } from '../../../src/model/spec.ts';
import { type AloneParts, alone, limits } from '../alone.ts';
import { of, reader } from '../reader.ts';
import { constant, contactType, fault, MINUTES } from '../specs.ts';

const { brief, decision, closing } = MINUTES;
const INTAKE = 10;
const ACTION = 41;
const HOUR = 60;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

test('load and utilisation are taken over the time that a position is there', () => {
  const head = (more: object) =>
    of({
      under: 'ceo',
      type: { amount: constant(500) },
      rules: { delegation: { remedy: 1 } },
      positions: { ...limits(0, 0, null), head: { limit: null, ...more } },
    });
  const here = head({});
  // There for a quarter of the time.
  const away = head({ absence: { presence: constant(100), absence: constant(300) } });
  expect(here('load.head')).toBeGreaterThan(0);
  expect(away('load.head') / here('load.head')).toBeCloseTo(4, 1);
  expect(away('utilisation.head') / here('utilisation.head')).toBeCloseTo(4, 1);
});

test('what still waits when the run ends has waited until then, so that a tray that never moves is the bottleneck', () => {
  const at = (absence?: object) =>
    of({
      under: 'ceo',
      type: { amount: constant(500) },
      rules: { delegation: { remedy: 1 } },
      positions: { ...limits(0, 0, null), head: { limit: null, ...absence } },
    });
  // Away for good: what comes in the first of twelve weeks waits for all the others.
  const stuck = at({ absence: { presence: constant(1), absence: constant(100 * WEEK) } });
  expect(stuck('waiting.head') / 100).toBeGreaterThan((11 * WEEK) / HOUR);
  expect(stuck('waiting.head') / 100).toBeLessThan((12 * WEEK) / HOUR);
  expect(stuck('bottleneck.head')).toBe(100);
  expect(at()('waiting.head')).toBe(0);
});

describe('the metrics', () => {
  test('have each an id of its own, a unit, a definition in a sentence and a direction', () => {
    const infos = metrics.flatMap((metric) => metric.infos(alone()));
    expect(new Set(infos.map(({ id }) => id)).size).toBe(infos.length);
    for (const { id, unit, definition, direction } of infos) {
      expect([id, unit !== '', /^[A-Z].*\.$/.test(definition)]).toEqual([id, true, true]);
      expect(['lower', 'higher', 'neither']).toContain(direction);
    }
  });

  test('are those that scenarios, targets and other programs may name', () => {
    const ids = new Set(metrics.flatMap((metric) => metric.infos(alone())).map(({ id }) => id));
    const named = [
      ...['mean', 'p50', 'p90', 'p95', 'p99'].map((q) => `resolutionTime.${q}`),
      ...['frontQueue', 'frontWork', 'bouncing', 'decisionWait', 'deciding', 'conflict'].map(
        (p) => `latency.${p}`,
      ),
      ...['negotiation', 'unitWait', 'action', 'lead', 'closing', 'customer'].map((p) => `latency.${p}`),
      ...['authority', 'consulted', 'crossUnit', 'contested', 'arbitrated', 'ownCause'].map(
        (e) => `escalations.${e}`,
      ),
      ...['arisen', 'exposure', 'internal', 'forced', 'external'].map((c) => `conflict.${c}`),
      ...['falseClosures', 'notRaised', 'lostToPowerGap'].map((b) => `buried.${b}`),
      ...['errors', 'overpayment', 'reopenRate', 'repeatRate', 'bounceRate', 'firstContactResolution'],
      ...[
        'resolutionTimeOpen.mean',
        'resolvedWithin.7d',
        'handOffs',
        'chasers',
        'asa',
        'aht',
        'serviceLevel',
      ],
      ...['abandonment', 'backlog.mean', 'backlog.max', 'utilisation.head', 'load.head', 'overtime'],
      ...['decisionLatency.agent', 'decisionLatency.head', 'executiveTime.ceo'],
      ...['closedWithin.7d', 'comeBackRate', 'waiting.head', 'bottleneck.head', 'sentUp.head'],
      ...['cost.perYear', 'cost.perComplaint', 'cost.payroll', 'cost.remedies', 'lostCustomers'],
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('of complaints that all go the same way', () => {
  const parts: AloneParts = {
    type: { amount: constant(500), faults: [fault('west', { mustAct: 1, lead: constant(600) })] },
    rules: { delegation: { remedy: 1 } },
    positions: limits(0, 0, null),
  };
  const total = INTAKE + 2 * brief + decision + ACTION + 600 + closing;

  test('mean and quantiles of the resolution time are the sum of their parts', () => {
    const read = of(parts);
    for (const q of ['mean', 'p50', 'p90', 'p95', 'p99'])
      expect(read(`resolutionTime.${q}`)).toBeCloseTo(total / HOUR, 9);
    expect(read('latency.action')).toBeCloseTo(ACTION / HOUR, 9);
    expect(read('latency.lead')).toBeCloseTo(10, 9);
    expect(read('decisionLatency.head')).toBeCloseTo(decision / HOUR, 9);
  });

  test('rates are per arriving complaint', () => {
    const read = of(parts);
    expect(read('escalations.authority')).toBeCloseTo(2000, 9);
    expect(read('escalations.authority.head')).toBeCloseTo(1000, 9);
    expect(read('outcome.resolved')).toBe(100);
    expect(read('resolvedWithin.7d')).toBe(100);
    expect(read('firstContactResolution')).toBe(0);
    // Agents, manager, head, desk, agents: four changes of holder.
    expect(read('handOffs')).toBeCloseTo(4, 9);
  });

  test('slices of the unit at fault have them all, the others have none', () => {
    const read = of(parts);
    expect(read('resolutionTime.mean', 'west')).toBeCloseTo(total / HOUR, 9);
    expect(read('resolutionTime.mean', 'others')).toBe(read('resolutionTime.mean', 'west'));
    expect(read('outcome.resolved', 'service')).toBeNaN();
    expect(read('outcome.resolved', 'own')).toBeNaN();
  });
});

describe('the window', () => {
  /** One complaint about every 100 minutes throughout, done within half an hour. */
  const spec = (more: Partial<ModelSpec['horizon']> = {}): ModelSpec => {
    const base = alone({ complaints: 0 });
    return {
      ...base,
      types: [contactType(100)],
      horizon: { warmUp: WEEK, window: 2 * WEEK, drain: WEEK, ...more },
    };
  };

  test('is what the cohort arrives in: whoever is closed after it counts, whoever came before does not', () => {
    const slow = {
      ...spec(),
      rules: { ...spec().rules, work: { ...spec().rules.work, closing: constant(6 * DAY) } },
    };
    const read = reader(slow);
    expect(read('outcome.resolved')).toBe(100);
    const cut = reader({ ...slow, horizon: { ...slow.horizon, drain: 0 } });
    expect(cut('outcome.open')).toBeGreaterThan(20);
    expect(cut('outcome.open') + cut('outcome.resolved')).toBeCloseTo(100, 9);
  });

  test('is what utilisation, load and backlog are taken over', () => {
    const read = reader(spec());
    const seats = 2000;
    const perWeek = 100;
    const work = INTAKE + closing;
    const expected = (perWeek * work) / (seats * WEEK);
    // About 200 complaints: five standard errors.
    expect(Math.abs(read('load.frontLine') / expected - 1)).toBeLessThan(5 / Math.sqrt(200));
    expect(read('utilisation.frontLine') / 100).toBeCloseTo(read('load.frontLine'), 6);
    expect(Math.abs(read('backlog.mean') / ((perWeek * work) / WEEK) - 1)).toBeLessThan(5 / Math.sqrt(200));
    expect(Number.isInteger(read('backlog.max'))).toBe(true);
    expect(read('backlog.max')).toBeGreaterThan(read('backlog.mean'));
  });
});

describe('money', () => {
  const cost = { t0: 35_000, t1: 35_000, 'm1.0': 55_000, 'm1.1': 55_000, head: 100_000, west: 1e9 } as const;
  const half = {
    weeks: 1,
    intervals: Array.from({ length: 7 }, (_, d) => [d * DAY, d * DAY + 12 * HOUR] as const),
    closures: [],
  };

  test('of the payroll is the service unit’s: seats of agents and supervisors by their open hours, others one a seat', () => {
    const positions = Object.fromEntries(
      Object.entries(cost).map(([id, c]) => [
        id,
        { cost: c, staff: 2, calendar: id === 't0' || id === 't1' ? 'half' : 'always' },
      ]),
    );
    const read = of({ calendars: { half }, positions });
    // 12 h a day and full days, of 38 hours a week.
    const people = 4 * (84 / 38) * 35_000 + 4 * (168 / 38) * 55_000 + 2 * 100_000;
    expect(read('cost.payroll')).toBeCloseTo(people, 4);
    expect(read('cost.perYear')).toBeCloseTo(people, 4);
  });

  test('granted is spent once a complaint, with what is overpaid and what going outside costs', () => {
    const remedy = of({ type: { amount: constant(500) }, rules: { reopen: 1, maxCycles: 2 } });
    expect(remedy('cost.perComplaint')).toBeCloseTo(500, 6);
    const refused = of({ type: { amount: constant(500), justified: 0 } });
    expect(refused('cost.perComplaint')).toBe(0);
    const outside = of({
      type: { faults: [fault('east', { mustAct: 1 })] },
      rules: {
        preAgreed: 0,
        deference: 1,
        reaction: { accept: 0, repeat: 0, external: 1 },
        externalCost: 1000,
      },
    });
    expect(outside('cost.perComplaint')).toBeCloseTo(1000, 6);
    expect(outside('conflict.external')).toBeCloseTo(1000, 9);
  });

  test('is to be held against the customers lost a year, however they are lost', () => {
    const lost = { preAgreed: 0, deference: 1, externalCost: 1000 };
    const unraised = (reaction: ModelSpec['rules']['reaction']) =>
      of({ type: { faults: [fault('east', { mustAct: 1 })] }, rules: { ...lost, reaction } });
    // Every complaint goes outside, at 1000 each: as many are lost where all accept it instead.
    const outside = unraised({ accept: 0, repeat: 0, external: 1 });
    const accepted = unraised({ accept: 1, repeat: 0, external: 0 });
    expect(outside('lostCustomers')).toBe(0);
    expect(accepted('lostCustomers')).toBeCloseTo(outside('cost.perYear') / 1000, 6);
    expect(accepted('lostCustomers', 'others')).toBe(accepted('lostCustomers'));
    expect(accepted('lostCustomers', 'own')).toBeNaN();
    const withdrawn = of({
      type: { faults: [fault('west', { mustAct: 1, lead: constant(WEEK) })], giveUp: constant(DAY) },
    });
    expect(withdrawn('outcome.withdrawn')).toBe(100);
    expect(withdrawn('lostCustomers')).toBeCloseTo(accepted('lostCustomers'), 6);
  });

  test('of a year is that of the window times its share of 365.25 days', () => {
    const read = of({ type: { amount: constant(500) }, complaints: 50 });
    const spec = alone({ type: { amount: constant(500) }, complaints: 50 });
    const years = spec.horizon.window / DAY / 365.25;
    const n = (read('cost.perYear') * years) / 500;
    expect(n).toBeCloseTo(Math.round(n), 6);
    expect(n).toBeGreaterThan(10);
  });
});

describe('a contact centre', () => {
  test('answers within the service level where nobody waits', () => {
    const read = of({});
    expect([read('asa'), read('serviceLevel'), read('abandonment')]).toEqual([0, 100, 0]);
    expect(read('aht')).toBeCloseTo(INTAKE, 9);
  });

  test('counts overtime as live work after closing alone, and executives’ hours as work', () => {
    const calendars = {
      half: {
        weeks: 1,
        intervals: Array.from({ length: 7 }, (_, d) => [d * DAY, d * DAY + 12 * HOUR] as const),
        closures: [],
      },
    };
    const late = of({
      calendars,
      complaints: 2000,
      type: { intake: constant(60) },
      positions: { t0: { calendar: 'half' }, t1: { calendar: 'half' } },
    });
    // About 12 an hour arrive: on each of 7 days those of the last hour are on average half done. Over 12 weeks.
    expect(late('overtime')).toBeGreaterThan((7 * 11.9 * 0.5 * 0.6) / 12);
    expect(late('overtime')).toBeLessThan((7 * 11.9 * 0.5 * 1.4) / 12);
    const boss = of({
      under: 'east',
      type: { amount: constant(500) },
      rules: { delegation: { remedy: 1 } },
      positions: { ...limits(0, 0, 0), east: { limit: null, attention: 0.5 } },
    });
    const withMore = of({
      under: 'east',
      type: { amount: constant(500) },
      rules: { delegation: { remedy: 1 } },
      positions: { ...limits(0, 0, 0), east: { limit: null } },
    });
    expect(boss('executiveTime.east')).toBe(withMore('executiveTime.east'));
    expect(boss('load.east')).toBeCloseTo(2 * withMore('load.east'), 12);
  });
});
