import { describe, expect, test } from 'vitest';
import type { DesignSpec } from '../../src/scenario/index.ts';
import { shipped, study } from './compiled.ts';

const placement = study(shipped('placement'), 'scenarios/placement.yaml');
const designs = new Map(placement.designs.map((design) => [design.id, design]));
const HOUR = 60;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

function design(id: string): DesignSpec {
  const found = designs.get(id);
  if (found === undefined) throw new Error(`no design ${id}`);
  return found;
}

function position(designId: string, id: string) {
  const found = design(designId).model.chart.positions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no position ${id}`);
  return found;
}

function opens(designId: string, id: string): unknown {
  return design(designId).model.calendars[position(designId, id).calendar]?.intervals;
}

const LN = (mean: number, cv: number) => ({ kind: 'lognormal', mean, cv });
const EXP = (mean: number) => ({ kind: 'exponential', mean });
const daily = (from: number, to: number, days: readonly number[]) =>
  days.map((day) => [day * DAY + from * HOUR, day * DAY + to * HOUR]);

describe('the shipped placement scenario is that of the model, section 10', () => {
  const { model } = design('under-coo');

  test('six designs, each with the boss of the service head that its title says', () => {
    const bosses = placement.designs.map(({ id }) => [id, position(id, 'serviceHead').reportsTo]);
    expect(bosses).toEqual([
      ['under-coo', 'coo'],
      ['under-cmo', 'cmo'],
      ['ccso', 'ceo'],
      ['under-board', 'board'],
      ['embedded', 'vpMarketing'],
      ['no-box-moved', 'coo'],
    ]);
  });

  test('25 seats in five teams under five supervisors and a head; desks of 6, 2 and 2', () => {
    const { positions } = model.chart;
    expect(positions.filter(({ frontLine }) => frontLine).map(({ staff }) => staff)).toEqual([5, 5, 5, 5, 5]);
    expect(positions.filter(({ id }) => id.startsWith('supervisor'))).toHaveLength(5);
    expect(positions.filter(({ desk }) => desk).map(({ unit, staff }) => [unit, staff])).toEqual([
      ['operations', 6],
      ['marketing', 2],
      ['finance', 2],
    ]);
    expect(placement.people).toBe(250);
  });

  test('calendars by rank', () => {
    const weekdays = [0, 1, 2, 3, 4];
    expect(opens('under-coo', 'agents-1')).toEqual(daily(8, 20, [0, 1, 2, 3, 4, 5, 6]));
    expect(opens('under-coo', 'supervisor-1')).toEqual(daily(8, 20, [0, 1, 2, 3, 4, 5, 6]));
    expect(opens('under-coo', 'serviceHead')).toEqual(daily(10, 13, weekdays));
    expect(opens('embedded', 'vpMarketing')).toEqual(daily(10, 13, weekdays));
    expect(opens('under-coo', 'coo')).toEqual(daily(10, 13, [1, 3]));
    expect(opens('under-coo', 'ceo')).toEqual(daily(10, 14, [1, 3]));
    expect(opens('under-coo', 'operations-desk')).toEqual(daily(9, 17, weekdays));
    expect(opens('under-board', 'board')).toEqual(daily(9, 17, [2]));
    expect(design('under-board').model.calendars.board?.weeks).toBe(2);
  });

  test('limits go with the grade in every design, and competence is the default ladder', () => {
    for (const { id } of placement.designs) {
      expect(position(id, 'agents-1').limit).toBe(100);
      expect(position(id, 'supervisor-1').limit).toBeCloseTo(Math.sqrt(100 * 1000), 9);
      expect(position(id, 'serviceHead').limit).toBe(1000);
      expect(position(id, 'coo').limit).toBe(5000);
      expect(position(id, 'ceo').limit).toBeNull();
      for (const { limit, competence } of design(id).model.chart.positions) expect(competence).toBe(limit);
    }
    expect(position('embedded', 'vpMarketing').limit).toBeCloseTo(Math.sqrt(1000 * 5000), 9);
    expect(position('under-board', 'board').limit).toBeNull();
  });

  test('the service head costs 100,000 times 1.5 to the power of 1 less the positions up to a neutral one', () => {
    const costs = placement.designs.map(({ id }) => Math.round(position(id, 'serviceHead').cost));
    expect(costs).toEqual([100_000, 100_000, 150_000, 150_000, 66_667, 100_000]);
    expect(position('under-coo', 'agents-1').cost).toBe(35_000);
    expect(position('under-coo', 'supervisor-1').cost).toBe(55_000);
    expect(position('embedded', 'vpMarketing').cost).toBe(75_000);
    expect(position('under-coo', 'coo').cost).toBe(200_000);
  });

  test('only root and CEO are neutral', () => {
    const neutral = placement.designs.map(({ model: { chart } }) =>
      chart.positions.filter((one) => one.neutral).map(({ id }) => id),
    );
    expect(neutral).toEqual([
      ['ceo'],
      ['ceo'],
      ['ceo'],
      ['board', 'ceo'].toSorted().reverse(),
      ['ceo'],
      ['ceo'],
    ]);
  });

  test('demand: rates, intake, patience, amounts, units at fault', () => {
    const [inquiry, complaint] = model.types;
    const open = daily(8, 20, [0, 1, 2, 3, 4, 5, 6]);
    expect(inquiry?.rate.pieces.map(({ from, to }) => [from, to])).toEqual(open);
    for (const { perMinute } of inquiry?.rate.pieces ?? []) expect(perMinute * 720).toBeCloseTo(1360, 9);
    for (const { perMinute } of complaint?.rate.pieces ?? []) expect(perMinute * 720).toBeCloseTo(90, 9);
    expect(inquiry).toMatchObject({ kind: 'inquiry', intake: LN(8, 0.8), patience: EXP(10), deflection: 0 });
    expect(complaint).toMatchObject({
      kind: 'complaint',
      intake: LN(14, 0.8),
      patience: EXP(15),
      amount: LN(80, 2),
      justified: 0.6,
      giveUp: null,
      deflection: 0,
    });
    const perDay = complaint?.faults.map(({ unit, share }) => [unit, Number((share * 90).toFixed(9))]);
    expect(perDay).toEqual([
      ['operations', 49.5],
      ['marketing', 22.5],
      ['finance', 10.8],
      ['service', 7.2],
    ]);
    expect(complaint?.faults.map(({ mustAct, work, lead }) => ({ mustAct, work, lead }))).toEqual([
      { mustAct: 0.45, work: LN(45, 1), lead: EXP(36 * HOUR) },
      { mustAct: 0.25, work: LN(30, 1), lead: EXP(12 * HOUR) },
      { mustAct: 0.4, work: LN(30, 1), lead: EXP(12 * HOUR) },
      { mustAct: 0.3, work: LN(20, 1), lead: { kind: 'constant', value: 0 } },
    ]);
  });

  test('rules', () => {
    const { work, ...rules } = model.rules;
    const minutes = Object.entries(work).map(([key, distribution]) => [key, distribution]);
    expect(Object.fromEntries(minutes)).toEqual({
      ...Object.fromEntries(
        Object.entries({
          ...{ brief: 5, proposal: 10, decision: 8, ruling: 30, advice: 5, inform: 3 },
          ...{ explain: 5, relay: 5, argue: 10, handoff: 10, closing: 6, chaser: 4 },
          ...{ analysis: 15, proactive: 6 },
        }).map(([key, mean]) => [key, LN(mean, 0.8)]),
      ),
      meeting: LN(20, 0.5),
    });
    expect(rules).toEqual({
      spanLoad: 0.01,
      redial: 0.5,
      redialDelay: EXP(HOUR),
      misroute: 0.05,
      delegation: { refund: 1 },
      timeOut: null,
      buckPassing: 0,
      handBack: 0,
      error: { agent: 0.1, above: 0.04, gamma: 0.5 },
      overpay: 0.5,
      benefitOfDoubt: 0,
      preAgreed: 0.3,
      deference: 0.2,
      requests: 'bridge',
      contest: 0.15,
      closeness: 0.7,
      powerBase: 0.5,
      persist: 0.8,
      upheld: 0.85,
      candour: 0.7,
      voice: 0.5,
      suppress: 0.4,
      stall: LN(5 * DAY, 1),
      reaction: { accept: 0.5, repeat: 0.35, external: 0.15 },
      reopen: 0.05,
      maxCycles: 2,
      returnDelay: EXP(36 * HOUR),
      chaserGap: EXP(80 * HOUR),
      registered: 1,
      lost: 0.05,
      payRun: null,
      collect: null,
      forgone: 0.1,
      payer: 'service',
      payment: { contest: 1.5, suppress: 1.25, fund: 0.7 },
      targetPressure: 0,
      pressureAt: 0.95,
      tracked: false,
      trackedFactor: 0.2,
      siteDelay: { kind: 'constant', value: 0 },
      externalCost: 1000,
      fullTimeHours: 38,
      loyalty: expect.objectContaining({
        contactPenalty: 0.25,
        majorFast: 0.82,
        churn: 0.1,
        customerValue: 0,
      }),
      leastAttention: 0.1,
      interruptions: { every: null, length: EXP(30) },
      hostWork: { share: 0, task: { kind: 'lognormal', mean: 30, cv: 0.8 } },
      strain: { from: 0.85, slow: 0, leave: 0 },
      attrition: 0,
      replacement: { kind: 'constant', value: 8 * WEEK },
      turnoverCost: 4000,
      decisionOnProposal: 0.5,
      errorCap: 0.5,
      generousErrors: 0.5,
      taste: { decisions: 0, work: 0 },
      fitness: 0,
      training: 0,
      trainingEffect: 5,
      mind: { thrift: 0.1, order: 0.3, generosity: 0.2, backing: 0.3 },
      analysis: 0,
      analysisTime: EXP(3 * DAY),
      analysisGain: 0.7,
      vexatiousChasing: 3,
      relayed: 0.7,
      reportsToKnow: 10,
      fixTime: LN(2 * WEEK, 0.5),
      proactive: 0,
      prevented: 1,
      blended: true,
      transition: { loss: 0, lasts: 0 },
    });
  });

  test('horizon, service level and targets', () => {
    expect(model.horizon).toEqual({ warmUp: 8 * WEEK, window: 26 * WEEK, drain: 12 * WEEK });
    expect(model.serviceLevel).toBeCloseTo(1 / 3, 12);
    expect(model.targets[0]).toEqual({ label: '7d', minutes: 7 * DAY });
  });

  test('designs differ in nothing but the chart, and the last one in agreements alone', () => {
    for (const { model: other } of placement.designs.slice(0, 5)) {
      expect(other.rules).toEqual(model.rules);
      expect(other.types).toEqual(model.types);
    }
    const { chart, rules, calendars } = design('no-box-moved').model;
    expect(chart).toEqual(model.chart);
    expect(calendars).toEqual(model.calendars);
    expect(rules).toEqual({ ...model.rules, preAgreed: 0.85 });
  });

  test('supervisors give half their attention, all others all of it', () => {
    for (const { id, attention } of model.chart.positions) {
      expect(attention).toBe(id.startsWith('supervisor') ? 0.5 : 1);
    }
  });

  test('every design says what it changes', () => {
    for (const { changes } of placement.designs) expect(changes.length).toBeGreaterThan(0);
  });
});
