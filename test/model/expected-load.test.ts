import { describe, expect, test } from 'vitest';
import { expectedLoads } from '../../src/model/expected-load.ts';
import type { ContactTypeSpec, PositionSpec, RulesSpec } from '../../src/model/spec.ts';
import { Trace, TraceBus } from '../../src/model/trace.ts';
import { World } from '../../src/model/world.ts';
import { company } from '../org/charts.ts';
import { constant, contactType, fault, MINUTES, modelSpec } from './specs.ts';

const {
  brief,
  proposal,
  decision,
  ruling,
  advice,
  inform,
  explain,
  relay,
  argue,
  handoff,
  closing,
  meeting,
} = MINUTES;
const INTAKE = 10;
const ACTION = 41;

interface Case {
  readonly type?: Partial<ContactTypeSpec>;
  readonly rules?: Partial<RulesSpec>;
  readonly positions?: Readonly<Record<string, Partial<PositionSpec>>>;
  readonly under?: string;
  readonly perWeek?: number;
}

/** Expected minutes by position, one complaint a week unless said otherwise, idle positions left out. */
function minutes({ type = {}, rules = {}, positions = {}, under = 'east', perWeek = 1 }: Case) {
  const chart = company(under, positions);
  const spec = modelSpec({ chart, types: [contactType(perWeek, type)], rules, positions });
  const busy = expectedLoads(spec).filter(({ workPerWeek }) => workPerWeek > 0);
  return Object.fromEntries(busy.map((row) => [row.position, row.workPerWeek]));
}

/** Equal but for rounding. */
function near(expected: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(expected).map(([id, value]) => [id, expect.closeTo(value, 8)]));
}

describe('the rows', () => {
  const calendars = { mornings: { weeks: 2, intervals: [[0, 300] as const], closures: [] } };
  const everywhere = { calendar: 'mornings' };

  test('are the front line as one, then every other position in the order of the chart', () => {
    const rows = expectedLoads(modelSpec({ chart: company('ceo'), types: [contactType(0)] }));
    expect(rows.map(({ position: id, rank }) => `${id} ${rank}`)).toEqual([
      'frontLine agent',
      'board board',
      'ceo ceo',
      'east executive',
      'vp manager',
      'east-desk desk',
      'west executive',
      'west-desk desk',
      'head head',
      'm1.0 supervisor',
      'm1.1 supervisor',
    ]);
    expect(rows.every(({ load }) => load === 0)).toBe(true);
  });

  test('count open minutes of all seats, averaged over the weeks of the calendar', () => {
    const positions = { t0: everywhere, t1: everywhere, 'east-desk': everywhere };
    const spec = modelSpec({ chart: company('ceo'), types: [contactType(30)], positions, calendars });
    const byId = new Map(expectedLoads(spec).map((row) => [row.position, row]));
    expect(byId.get('frontLine')).toMatchObject({
      capacityPerWeek: 4 * 150,
      workPerWeek: expect.closeTo(990),
    });
    expect(byId.get('frontLine')?.load).toBeCloseTo((30 * (INTAKE + closing)) / 600, 12);
    expect(byId.get('east-desk')?.capacityPerWeek).toBe(6 * 150);
    expect(byId.get('board')?.capacityPerWeek).toBe(3 * 7 * 24 * 60);
  });

  test('stretch work by attention and span but not meetings', () => {
    const positions = {
      t0: { limit: 0 },
      t1: { limit: 0 },
      'm1.0': { attention: 0.5 },
      'm1.1': { attention: 0.5 },
    };
    const amount = constant(1);
    const rules = { spanLoad: 0.1 };
    const stretch = 1 / (0.5 * (1 - 0.1 * 2));
    const told = minutes({ type: { amount }, positions, rules: { ...rules, delegation: { remedy: 1 } } });
    expect(told['m1.0']).toBeCloseTo((decision / 2) * stretch, 10);
    const agreed = minutes({ type: { amount }, positions, rules: { ...rules, delegation: { remedy: 4 } } });
    expect(agreed['m1.0']).toBeCloseTo(meeting / 2, 10);
  });

  test('give who is away so much less time, and a deputy the work meanwhile', () => {
    const absence = { presence: constant(300), absence: constant(100) };
    const rows = (head: Partial<PositionSpec>) => {
      const none = { limit: 0 };
      const positions: Case['positions'] = { t0: none, t1: none, 'm1.0': none, 'm1.1': none, head };
      const rules = { delegation: { remedy: 1 as const } };
      const chart = company('ceo', positions);
      const types = [contactType(10, { amount: constant(1) })];
      const all = expectedLoads(modelSpec({ chart, types, rules, positions }));
      return new Map(all.map((row) => [row.position, row]));
    };
    const [here, away, deputised] = [
      rows({ limit: null }),
      rows({ limit: null, absence, deputy: null }),
      rows({ limit: null, absence, deputy: 'west' }),
    ];
    const of = (all: typeof here, id: string) => all.get(id)!;
    expect(of(here, 'head').workPerWeek).toBeGreaterThan(0);
    expect(of(away, 'head').load).toBeCloseTo(of(here, 'head').load / 0.75, 10);
    expect(of(deputised, 'head').load).toBeCloseTo(of(here, 'head').load, 10);
    expect(of(deputised, 'west').workPerWeek).toBeCloseTo(of(here, 'head').workPerWeek / 4, 10);
  });

  test('leave out contacts answered by self-service, and take an inquiry for intake alone', () => {
    expect(minutes({ perWeek: 20, type: { kind: 'inquiry', deflection: 0.25, faults: [] } })).toEqual(
      near({ frontLine: 15 * INTAKE }),
    );
  });
});

describe('the decision', () => {
  // Amounts uniform to 100: a fifth within the agents' limit, three fifths the supervisor's, all the head's.
  const positions = {
    t0: { limit: 20 },
    t1: { limit: 20 },
    'm1.0': { limit: 60 },
    'm1.1': { limit: 60 },
    head: { limit: 100 },
  };
  const amount = { kind: 'uniform', low: 0, high: 100 } as const;
  const front = INTAKE + closing;

  test.each([
    [
      1,
      {
        frontLine: front + 0.2 * decision + 0.8 * brief,
        m: 0.4 * decision + 0.4 * brief,
        head: 0.4 * decision,
      },
    ],
    [
      2,
      {
        frontLine: front + 0.2 * decision + 0.8 * (brief + explain),
        m: 0.4 * decision + 0.4 * brief + 1.2 * explain,
        head: 0.4 * (decision + explain),
      },
    ],
    [
      3,
      {
        frontLine: front + 0.2 * decision + 0.8 * proposal,
        m: (0.4 * decision) / 2 + 0.4 * proposal,
        head: (0.4 * decision) / 2,
      },
    ],
    [4, { frontLine: front + 0.2 * decision + 0.8 * meeting, m: 1.2 * meeting, head: 0.4 * meeting }],
    [5, { frontLine: front + decision, m: 0.8 * advice }],
    [6, { frontLine: front + decision, m: 0.8 * inform }],
    [7, { frontLine: front + decision, m: 0 }],
  ] as const)('at level %i goes up as far as the amount needs', (level, { m, ...others }) => {
    const found = minutes({ type: { amount }, positions, rules: { delegation: { remedy: level } } });
    const both = m === 0 ? {} : { 'm1.0': m / 2, 'm1.1': m / 2 };
    expect(found).toEqual(near({ ...others, ...both }));
  });

  test('is spread over the teams by their seats', () => {
    const found = minutes({
      type: { amount },
      positions: { ...positions, t0: { limit: 20, staff: 6 } },
      rules: { delegation: { remedy: 1 } },
    });
    expect(found['m1.0']).toBeCloseTo(3 * (found['m1.1'] ?? 0), 10);
  });

  test('goes to the root where nobody may decide, and needs no work where there is no amount', () => {
    const none = Object.fromEntries(
      ['t0', 't1', 'm1.0', 'm1.1', 'head', 'east', 'ceo', 'board'].map((id) => [id, { limit: 0 }]),
    );
    const rules = { delegation: { remedy: 1 as const } };
    expect(minutes({ type: { amount: constant(5) }, positions: none, rules })).toEqual(
      near({
        frontLine: front + brief,
        'm1.0': brief / 2,
        'm1.1': brief / 2,
        head: brief,
        east: brief,
        ceo: brief,
        board: decision,
      }),
    );
    expect(minutes({ positions: none, rules })).toEqual(near({ frontLine: front }));
  });

  test('passed up though it could be made, or handed back, takes the work of all who touch it', () => {
    const two = { t0: { limit: 0 }, t1: { limit: 0 } };
    const rules = { delegation: { remedy: 1 as const } };
    expect(
      minutes({ type: { amount }, positions: two, rules: { ...rules, buckPassing: 0.25 } }),
    ).toMatchObject(near({ head: 0.25 * (0.75 * decision + 0.25 * brief), board: 0.25 ** 4 * decision }));
    expect(minutes({ type: { amount }, positions: two, rules: { ...rules, handBack: 0.25 } })).toEqual(
      near({
        frontLine: front + brief + 0.25 * decision,
        'm1.0': (0.75 * decision + 0.25 * brief) / 2,
        'm1.1': (0.75 * decision + 0.25 * brief) / 2,
      }),
    );
  });
});

describe('bounces and returns', () => {
  test('a misrouted complaint may be misrouted again, at the desks of the other units alike', () => {
    const bounces = 0.2 / 0.8;
    expect(minutes({ rules: { misroute: 0.2 } })).toEqual(
      near({
        frontLine: INTAKE + closing + bounces * INTAKE,
        'east-desk': (bounces / 2) * handoff,
        'west-desk': (bounces / 2) * handoff,
      }),
    );
  });

  test('a complaint comes back whole, at most maxCycles times', () => {
    expect(minutes({ rules: { reopen: 0.5, maxCycles: 2 } })).toEqual(
      near({ frontLine: (1 + 0.5 + 0.25) * (INTAKE + closing) }),
    );
  });

  test('a grant too small comes back for certain, at the error rate of the grade for the amount', () => {
    const positions = { t0: { competence: 25 }, t1: { competence: 25 } };
    const rules = { error: { agent: 0.1, above: 0.9, gamma: 0.5 }, reopen: 0.2, maxCycles: 1 };
    const tooSmall = (0.1 * (100 / 25) ** 0.5) / 2;
    const once = INTAKE + decision + closing;
    const type = { amount: constant(100), justified: 0.5 };
    const back = 0.5 * (tooSmall + (1 - tooSmall) * 0.2) + 0.5 * 0.2;
    expect(minutes({ type, positions, rules })).toEqual(near({ frontLine: once * (1 + back) }));
  });

  test('the error rate is at most a half, and on advice the mean of both', () => {
    const positions = {
      t0: { limit: 0, competence: 1 },
      t1: { limit: 0, competence: 1 },
      'm1.0': { competence: 200 },
      'm1.1': { competence: 200 },
    };
    const rules = {
      error: { agent: 0.1, above: 0.04, gamma: 1 },
      maxCycles: 1,
      delegation: { remedy: 5 as const },
    };
    const tooSmall = (0.5 + 0.04) / 2 / 2;
    expect(minutes({ type: { amount: constant(100) }, positions, rules })).toMatchObject(
      near({ frontLine: (INTAKE + decision + closing) * (1 + tooSmall) }),
    );
  });
});

describe('the action', () => {
  const mustAct = { faults: [fault('west', { mustAct: 1 })] };
  const front = INTAKE + closing;

  test('of a granted complaint is the desk’s, or the head’s, or for service the front line’s', () => {
    const type = { faults: [fault('west', { mustAct: 0.5 })], justified: 0.6 };
    const acted = (0.6 + 0.4 * 0.25) * 0.5 * ACTION;
    const rules = { benefitOfDoubt: 0.25 };
    expect(minutes({ type, rules })).toEqual(near({ frontLine: front, 'west-desk': acted }));
    const own = { ...type, faults: [fault('service', { mustAct: 0.5 })] };
    expect(minutes({ type: own, rules })).toEqual(near({ frontLine: front + acted }));
    const chart = company('east');
    const headless = {
      ...chart,
      positions: chart.positions.filter(({ id }) => id !== 'west-desk'),
      units: chart.units.map((unit) => (unit.id === 'west' ? { ...unit, desk: null } : unit)),
    };
    const rows = expectedLoads(modelSpec({ chart: headless, types: [contactType(1, type)], rules }));
    expect(rows.find(({ position: id }) => id === 'west')?.workPerWeek).toBeCloseTo(acted, 10);
  });

  test('contested between two branches is argued, dropped, or taken up to the common boss', () => {
    const rules = { preAgreed: 0.2, contest: 0.5, powerBase: 0.5, persist: 0.8, upheld: 0.75 };
    const contested = 0.8 * 0.5;
    const lost = contested * (2 / 3); // one proxy, east, against none
    const takenUp = lost * 0.8 ** 2;
    const toDesk = 1 - lost + takenUp * 0.75;
    expect(minutes({ type: mustAct, rules, positions: { ceo: { neutral: true } } })).toEqual(
      near({
        frontLine: front,
        west: contested * argue,
        head: contested * argue,
        east: takenUp * relay,
        ceo: takenUp * ruling,
        'west-desk': toDesk * ACTION,
      }),
    );
  });

  test('contested among colleagues is less often contested, and ruled in his own cause by the boss', () => {
    const type = { faults: [fault('east', { mustAct: 1 })] };
    const contested = 0.5 * 0.6;
    expect(minutes({ type, rules: { preAgreed: 0, contest: 0.5, closeness: 0.6, upheld: 0.75 } })).toEqual(
      near({ frontLine: front, east: contested * ruling, 'east-desk': (1 - contested / 4) * ACTION }),
    );
  });

  test('requested along the chain is relayed by all between and the common boss', () => {
    expect(minutes({ type: mustAct, rules: { preAgreed: 0, requests: 'chain' }, under: 'vp' })).toEqual(
      near({ frontLine: front, vp: relay, east: relay, ceo: relay, 'west-desk': ACTION }),
    );
  });

  test('not raised against the own boss is closed, and comes back over that head or from outside', () => {
    const type = { faults: [fault('east', { mustAct: 1 })] };
    const rules = { preAgreed: 0, deference: 0.4, reaction: { accept: 0.5, repeat: 0.3, external: 0.2 } };
    expect(minutes({ type, rules })).toEqual(
      near({
        frontLine: INTAKE + closing + 0.4 * (0.3 * INTAKE + 0.5 * closing),
        ceo: 0.4 * 0.5 * ruling,
        'east-desk': (0.6 + 0.4 * 0.5) * ACTION,
      }),
    );
    expect(minutes({ type, rules, under: 'west' })).toEqual(near({ frontLine: front, 'east-desk': ACTION }));
  });

  test('given up for want of power comes back over the other side’s head', () => {
    const rules = { preAgreed: 0, contest: 1, persist: 0, reaction: { accept: 0, repeat: 1, external: 0 } };
    expect(minutes({ type: mustAct, rules })).toEqual(
      near({
        frontLine: INTAKE + closing + 0.5 * (INTAKE + closing),
        west: argue,
        head: argue,
        ceo: 0.5 * ruling,
        'west-desk': ACTION,
      }),
    );
  });
});

describe('a conflict of interest', () => {
  const own = { faults: [fault('service')], amount: constant(50) };
  const limits = { t0: { limit: 0 }, t1: { limit: 0 } };
  const rules = {
    delegation: { remedy: 1 as const },
    candour: 0.6,
    suppress: 0.5,
    voice: 0.25,
    reaction: { accept: 0.5, repeat: 0.3, external: 0.2 },
  };

  test('over a remedy buries some, which come back over that head to be decided', () => {
    const buried = 0.4 * 0.5;
    expect(minutes({ type: own, positions: limits, rules })).toEqual(
      near({
        frontLine: INTAKE + brief + closing + buried * (0.3 * INTAKE + 0.5 * closing),
        'm1.0': decision / 2,
        'm1.1': decision / 2,
        ceo: buried * 0.5 * decision,
      }),
    );
  });

  test('is bypassed where a skip-level right or a dotted line leads to a neutral position', () => {
    const skip = { ...limits, 'm1.0': { skipLevel: true }, 'm1.1': { skipLevel: true } };
    const bypassed = 0.4 * 0.25;
    expect(
      minutes({
        type: own,
        positions: skip,
        rules: { ...rules, reaction: { accept: 1, repeat: 0, external: 0 } },
      }),
    ).toEqual(
      near({
        frontLine: INTAKE + brief + closing,
        'm1.0': ((1 - bypassed) * decision) / 2,
        'm1.1': ((1 - bypassed) * decision) / 2,
        ceo: bypassed * decision,
      }),
    );
  });

  test('of a boss who rules in his own cause buries, at the price of a decision, what he does not rule', () => {
    const type = { faults: [fault('east', { mustAct: 1 })] };
    const buried = 0.4 * 0.5;
    const found = minutes({ type, rules: { ...rules, preAgreed: 0, contest: 1, upheld: 1 } });
    expect(found).toEqual(
      near({
        frontLine: INTAKE + closing + buried * (0.3 * INTAKE + 0.5 * closing),
        east: (1 - buried) * ruling + buried * decision,
        ceo: buried * 0.5 * ruling,
        'east-desk': (1 - buried * 0.5) * ACTION,
      }),
    );
  });

  test('at every step up leaves less for the next', () => {
    const all = { ...limits, 'm1.0': { limit: 0 }, 'm1.1': { limit: 0 } };
    const quiet = { ...rules, reaction: { accept: 1, repeat: 0, external: 0 } };
    const merits = 0.8;
    expect(minutes({ type: own, positions: all, rules: quiet })).toMatchObject(
      near({
        'm1.0': (merits * brief + (1 - merits) * decision) / 2,
        head: merits * (merits * decision + (1 - merits) * decision),
      }),
    );
  });
});

test('renaming every position leaves every load unchanged', () => {
  const type = {
    faults: [fault('west', { mustAct: 0.5 })],
    amount: { kind: 'exponential', mean: 40 } as const,
  };
  const rules = {
    delegation: { remedy: 2 as const },
    candour: 0.5,
    contest: 0.3,
    preAgreed: 0.1,
    misroute: 0.1,
  };
  const spec = modelSpec({
    chart: company('vp'),
    types: [contactType(7, type)],
    rules,
    positions: { t0: { limit: 9 } },
  });
  const name = (id: string) =>
    `${spec.chart.positions.length - spec.chart.positions.findIndex((p) => p.id === id)}`;
  const chart = {
    ...spec.chart,
    positions: spec.chart.positions.map((p) => ({
      ...p,
      id: name(p.id),
      reportsTo: p.reportsTo === null ? null : name(p.reportsTo),
    })),
    units: spec.chart.units.map((u) => ({
      ...u,
      head: name(u.head),
      desk: u.desk === null ? null : name(u.desk),
    })),
  };
  const loads = (of: typeof spec) => expectedLoads(of).map(({ load }) => load);
  expect(loads({ ...spec, chart })).toEqual(loads(spec));
});

test.each([
  ['vp', { delegation: { remedy: 1 as const } }],
  [
    'east',
    { delegation: { remedy: 4 as const }, requests: 'chain' as const, buckPassing: 0.3, handBack: 0.2 },
  ],
  ['board', { delegation: { remedy: 2 as const }, contest: 0.9 }],
  [
    'east',
    {
      delegation: { remedy: 1 as const },
      payer: 'unit' as const,
      payment: { contest: 1.6, suppress: 1.8, fund: 1 },
      collect: constant(60),
      forgone: 0.4,
    },
  ],
])('the simulated work under %s agrees at every position with all mechanisms on', (under, more) => {
  const faults = [
    fault('west', { share: 0.4, mustAct: 0.6 }),
    fault('east', { share: 0.4, mustAct: 0.5 }),
    fault('service', { share: 0.2, mustAct: 0.5 }),
  ];
  const type = { faults, justified: 0.6, amount: { kind: 'lognormal', mean: 200, cv: 2 } as const };
  const grade = (limit: number) => ({ limit, competence: limit });
  const positions: Readonly<Record<string, Partial<PositionSpec>>> = {
    t0: grade(100),
    t1: grade(100),
    'm1.0': grade(300),
    'm1.1': grade(300),
    head: { ...grade(1000), dottedTo: ['board'] },
    vp: grade(2000),
    east: { ...grade(5000), skipLevel: true },
  };
  const rules: Partial<RulesSpec> = {
    misroute: 0.1,
    error: { agent: 0.2, above: 0.1, gamma: 0.5 },
    benefitOfDoubt: 0.2,
    preAgreed: 0.2,
    deference: 0.3,
    contest: 0.5,
    closeness: 0.7,
    powerBase: 0.5,
    persist: 0.8,
    upheld: 0.8,
    candour: 0.6,
    voice: 0.5,
    suppress: 0.5,
    reaction: { accept: 0.4, repeat: 0.35, external: 0.25 },
    reopen: 0.15,
    maxCycles: 2,
    spanLoad: 0.05,
    ...more,
  };
  const weeks = 400;
  const chart = company(under, positions);
  const spec = {
    ...modelSpec({ chart, types: [contactType(200, type)], rules, positions }),
    horizon: { warmUp: 0, window: weeks * 7 * 24 * 60, drain: 0 },
  };
  const minutesAt = new Float64Array(chart.positions.length + 1);
  const bus = new TraceBus();
  bus.on(Trace.offered, (_time, _case, station, stretched) => {
    minutesAt[station] = (minutesAt[station] ?? 0) + stretched;
  });
  new World(spec, 'expected load', 0, bus).run();
  for (const { position, workPerWeek } of expectedLoads(spec)) {
    const station = chart.positions.findIndex(({ id }) => id === position);
    const simulated = (minutesAt.at(station) ?? 0) / weeks;
    // A few per cent for the approximations, and four standard errors of the sum of pieces of at most 45 minutes.
    const noise = 4 * Math.sqrt((workPerWeek * 45) / weeks);
    expect(Math.abs(simulated - workPerWeek), position).toBeLessThanOrEqual(0.02 * workPerWeek + noise);
  }
});
