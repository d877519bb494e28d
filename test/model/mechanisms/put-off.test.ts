import { describe, expect, test } from 'vitest';
import { expectedLoads } from '../../../src/model/expected-load.ts';
import { figuresOf } from '../../../src/model/replicate.ts';
import type { RulesSpec } from '../../../src/model/spec.ts';
import { type AloneParts, alone, limits } from '../alone.ts';
import { entries, type Life, observe, spent } from '../lives.ts';
import { constant, fault, MINUTES } from '../specs.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const { brief, decision, analysis, closing } = MINUTES;

/** The head decides everything. */
function headDecides(head: AloneParts['positions'] = {}, rules: Partial<RulesSpec> = {}): AloneParts {
  const ladder = limits(0, 0, null);
  return {
    complaints: 1000,
    type: { amount: constant(400) },
    rules: { delegation: { remedy: 1 }, ...rules },
    positions: { ...ladder, head: { ...ladder.head, ...head.head } },
  };
}

/** Rounds are geometric: their mean and their share of none within five standard errors. */
function geometric(rounds: readonly number[], again: number): void {
  const n = rounds.length;
  const mean = rounds.reduce((sum, k) => sum + k, 0) / n;
  const expected = again / (1 - again);
  expect(Math.abs(mean - expected)).toBeLessThan(5 * Math.sqrt(again / (1 - again) ** 2 / n));
  const none = rounds.filter((k) => k === 0).length / n;
  expect(Math.abs(none - (1 - again))).toBeLessThan(5 * Math.sqrt((again * (1 - again)) / n));
}

const decided = (life: Life) => entries(life, 'decided').length === 1;

describe('a committee', () => {
  const committee = { members: 3, agreement: 0.8 };
  const again = 1 - 0.8 ** 3;

  test('decides when all its members agree: rounds are geometric, each takes the work of a decision', () => {
    const { lives, world } = observe(alone(headDecides({ head: { committee } })));
    geometric(
      lives.map((life) => entries(life, 'deferred').length),
      again,
    );
    for (const life of lives) {
      const rounds = 1 + entries(life, 'deferred').length;
      expect(decided(life)).toBe(true);
      // Two managers pass the case on before the head has it.
      expect(life.phases.deciding).toBeCloseTo(brief + rounds * decision, 6);
      for (const { a } of entries(life, 'deferred')) expect(a).toBe(world.company.head);
    }
  });

  test('that does not agree takes the case up again at the next moment of its cadence', () => {
    const cadence = { period: 7 * DAY, at: [9 * HOUR] };
    const { lives } = observe(alone({ ...headDecides({ head: { committee, cadence } }), complaints: 300 }));
    for (const life of lives.filter((one) => one.end === 'resolved')) {
      const times = entries(life, 'deferred').map(({ t }) => t);
      const last = entries(life, 'decided')[0]?.t as number;
      for (const [i, t] of times.entries()) expect((times[i + 1] ?? last) - t).toBeCloseTo(7 * DAY, 6);
    }
    expect(lives.some((life) => entries(life, 'deferred').length > 1)).toBe(true);
  });

  test('meets again with the asker where a decision is a meeting', () => {
    const { lives } = observe(alone(headDecides({ head: { committee } }, { delegation: { remedy: 4 } })));
    geometric(
      lives.map((life) => entries(life, 'deferred').length),
      again,
    );
    for (const life of lives) {
      const meetings = 2 + entries(life, 'deferred').length;
      expect(life.phases.deciding).toBeCloseTo(meetings * MINUTES.meeting, 6);
    }
  });

  test('rules in the same way, and passes on a case without agreeing on anything', () => {
    const ruling: AloneParts = {
      complaints: 1000,
      type: { faults: [fault('west', { mustAct: 1 })] },
      rules: { preAgreed: 0, contest: 1, powerBase: 0.001, persist: 1 },
      under: 'vp',
      positions: { ceo: { committee } },
    };
    const ruled = observe(alone(ruling)).lives.filter((life) => entries(life, 'arbitrated').length > 0);
    expect(ruled.length).toBeGreaterThan(500);
    geometric(
      ruled.map((life) => entries(life, 'deferred').length),
      again,
    );
    const passing = headDecides();
    const managers = { 'm1.0': { limit: 0, committee }, 'm1.1': { limit: 0, committee } };
    const { lives } = observe(alone({ ...passing, positions: { ...passing.positions, ...managers } }));
    for (const life of lives) expect(entries(life, 'deferred')).toEqual([]);
  });
});

describe('a decider who asks for more analysis', () => {
  const rules = { analysis: 0.6, analysisTime: constant(2 * DAY), analysisGain: 0.5 };

  test('does so again and again with the same probability: each takes its time and is read', () => {
    const { lives } = observe(alone(headDecides({}, rules)));
    const ended = lives.filter(({ from }) => from < 5 * DAY);
    geometric(
      ended.map((life) => entries(life, 'analysed').length),
      0.6,
    );
    for (const life of ended) {
      const k = entries(life, 'analysed').length;
      expect(spent(life)).toEqual({
        frontWork: 10 + brief,
        deciding: brief + decision + k * analysis,
        ...(k > 0 ? { decisionWait: k * 2 * DAY } : {}),
        closing,
      });
    }
  });

  test('is wrong less often by the gain for every analysis made', () => {
    const error = { agent: 0, above: 0.5, gamma: 0 };
    const { lives } = observe(alone(headDecides({}, { ...rules, error })));
    for (const k of [0, 1, 2]) {
      const of = lives.filter((life) => entries(life, 'analysed').length === k && decided(life));
      const p = 0.5 ** (1 + k);
      const wrong = of.filter((life) => entries(life, 'erred').length > 0).length / of.length;
      expect(Math.abs(wrong - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / of.length));
    }
  });

  test('counts what has been read: who decides by default after an analysis nobody read errs as ever', () => {
    const positions = {
      ...limits(0, null, null),
      'm1.0': { limit: null, staff: 1 },
      'm1.1': { limit: null, staff: 1 },
    };
    const { lives, world } = observe(
      alone({
        complaints: 4000,
        type: { amount: constant(400) },
        positions,
        rules: {
          delegation: { remedy: 1 },
          timeOut: constant(5),
          analysis: 0.5,
          analysisTime: constant(HOUR),
          analysisGain: 0,
          error: { agent: 0.4, above: 0.4, gamma: 0 },
        },
      }),
    );
    const byDefault = lives.filter((life) => {
      const by = entries(life, 'decided')[0]?.a;
      return by !== undefined && world.company.rank[by] === 'agent' && entries(life, 'analysed').length > 0;
    });
    const wrong = byDefault.filter((life) => entries(life, 'erred').length > 0).length / byDefault.length;
    expect(byDefault.length).toBeGreaterThan(200);
    expect(Math.abs(wrong - 0.4)).toBeLessThan(5 * Math.sqrt((0.4 * 0.6) / byDefault.length));
  });

  test.each([
    [3, { halfDecision: decision / 2 }],
    [4, { meeting: MINUTES.meeting }],
  ] as const)('takes up what was put off where its committee does not agree (level %d)', (level, work) => {
    const [task, minutes] = Object.entries(work)[0] as [string, number];
    const committee = { members: 1, agreement: 0.5 };
    const more = { ...rules, delegation: { remedy: level }, analysisTime: constant(0) };
    const parts = headDecides({ head: { committee } }, more);
    const observed = observe(alone(parts));
    const atHead = observed.work.filter(({ station }) => station === 'head');
    const reads = atHead.filter((one) => one.minutes === analysis);
    expect(new Set(atHead.filter((one) => !reads.includes(one)).map((one) => one.minutes))).toEqual(
      new Set([minutes]),
    );
    expect(atHead.filter((one) => one.task === task && one.minutes === minutes).length).toBeGreaterThan(1500);
    const expected = expectedLoads(alone(parts)).find(({ position }) => position === 'head')
      ?.workPerWeek as number;
    const sum = atHead.reduce((all, one) => all + one.minutes, 0);
    // So much for a complaint, of which 1000 come in twelve weeks on average.
    const each = (expected * 12) / 1000;
    expect(Math.abs(sum / observed.lives.length / each - 1)).toBeLessThan(0.2);
  });

  test('is never an agent, and nobody analyses where there is no remedy to decide', () => {
    for (const type of [{ amount: constant(400) }, { amount: null }]) {
      const { lives } = observe(alone({ type, rules }));
      for (const life of lives) expect(entries(life, 'analysed')).toEqual([]);
    }
  });

  test('has read nothing yet when the complaint comes back: every decision begins anew', () => {
    const parts = headDecides({}, { ...rules, reopen: 1, maxCycles: 1 });
    const { lives } = observe(alone({ ...parts, complaints: 600 }));
    const twice = lives.filter((life) => entries(life, 'decided').length === 2);
    geometric(
      twice.map(
        (life) =>
          entries(life, 'analysed').filter(({ t }) => t > (entries(life, 'decided')[0]?.t as number)).length,
      ),
      0.6,
    );
  });
});

describe('what is counted', () => {
  const ids = (parts: AloneParts) =>
    figuresOf(alone(parts)).flatMap((f) => (f.kind === 'metric' && f.slice.by === 'all' ? [f.info.id] : []));

  test('is counted only where it can happen', () => {
    expect(ids({})).not.toContain('analyses');
    expect(ids({})).not.toContain('deferrals');
    expect(ids({ rules: { analysis: 0.1 } })).toContain('analyses');
    expect(ids({ positions: { ceo: { committee: { members: 2, agreement: 0.5 } } } })).toContain('deferrals');
  });

  test('is in the expected load: rounds of a committee, analyses read', () => {
    const parts = headDecides(
      { head: { committee: { members: 2, agreement: 0.5 } } },
      { analysis: 0.5, analysisTime: constant(0) },
    );
    const spec = alone({ ...parts, complaints: 12 });
    const head = expectedLoads(spec).find(({ position }) => position === 'head');
    expect(head?.workPerWeek).toBeCloseTo(4 * (decision + analysis), 8);
  });
});
