import { describe, expect, test } from 'vitest';
import { figuresOf, replicate } from '../../src/model/replicate.ts';
import type { ModelSpec } from '../../src/model/spec.ts';
import type { Movable } from '../../src/scenario/moves/movable.ts';
import type { StudyMoves } from '../../src/scenario/moves/study-moves.ts';
import type { StudySpec } from '../../src/scenario/study-spec.ts';
import { buildResults } from '../../src/study/build-results.ts';
import type { Sensitivity, SensitivityRow } from '../../src/study/results.ts';
import { runStudy } from '../../src/study/run-study.ts';
import {
  keptSensitivity,
  runSensitivity,
  type SensitivityOptions,
  type SensitivityPlan,
  type Simulate,
} from '../../src/study/sensitivity.ts';
import { here, smallModel, smallStudy } from './small.ts';

const METRIC = 'handOffs';
const RULES = ['contest', 'candour', 'suppress', 'persist', 'preAgreed', 'voice', 'upheld'] as const;
type Rule = (typeof RULES)[number];

const study = smallStudy({ a: smallModel('east'), b: smallModel('board') }, { replications: 5 });

/** A rule of the small model that moves from `low` to `high` in steps of a hundredth; 2 is no valid value. */
function movable(id: Rule, low: number, high: number): Movable {
  const value = study.designs[0]!.model.rules[id];
  return {
    id,
    unit: 'probability',
    counted: false,
    value,
    low,
    high,
    moved: (to) => new Map([[id, to]]),
    between: (from, to, share) => {
      const place = Math.round(100 * (Number(from) + (Number(to) - Number(from)) * share)) / 100;
      return place === from || place === to ? null : place;
    },
  };
}

function withRule(spec: StudySpec, id: string, value: unknown): StudySpec {
  const designs = spec.designs.map((design) => {
    const rules = { ...design.model.rules, [id]: value };
    return { ...design, model: { ...design.model, rules } };
  });
  return { ...spec, designs };
}

function planOf(asked: readonly Movable[], more: Partial<StudySpec> = {}): SensitivityPlan {
  const assumptions = [...RULES, 'seed'].map((id) => ({ id }) as StudySpec['assumptions'][number]);
  const whole = { ...study, assumptions, ...more };
  const moves: StudyMoves = {
    movable: asked,
    fixed: [{ parameter: 'seed', reason: 'no range' }],
    moved: (one, value) => (value === 2 ? null : withRule(whole, one.id, value)),
  };
  return { study: whole, metric: METRIC, moves, asked };
}

/**
 * Numbers whose difference is known: design b has `f(rules)` more of the metric than design a, and both have the
 * same noise, which no rule touches.
 */
function known(
  f: (rules: ModelSpec['rules']) => number,
  load = 0.5,
): { simulate: Simulate; calls: string[] } {
  const calls: string[] = [];
  const isB = JSON.stringify(study.designs[1]!.model.chart);
  const simulate: Simulate = async (model, replication) => {
    calls.push(`${JSON.stringify(model.rules)} ${replication}`);
    const other = JSON.stringify(model.chart) === isB;
    return Float64Array.from(figuresOf(model), (figure) => {
      if (figure.kind !== 'metric') return 0;
      if (figure.info.id.startsWith('load.')) return load * (model.rules.voice > 0.9 ? 4 : 1);
      if (figure.info.id !== METRIC) return Number.NaN;
      // Noise of the pair itself, which averages out.
      return 100 + 7 * replication + (other ? f(model.rules) + 0.1 * ((replication % 5) - 2) : 0);
    });
  };
  return { simulate, calls };
}

const run = async (
  plan: SensitivityPlan,
  simulate: Simulate,
  options: Partial<SensitivityOptions> = {},
): Promise<Sensitivity> => (await runSensitivity(plan, simulate, { width: 3, ...options }))!;
const rowOf = ({ rows }: Sensitivity, id: Rule): SensitivityRow => rows.find((row) => row.parameter === id)!;

describe('moving an assumption', () => {
  const steep = known(({ candour, contest }) => 20 - 60 * candour + 20 * contest);

  test('gives the differences there are, the one that moves them furthest first', async () => {
    const found = await run(planOf([movable('contest', 0.4, 0.6), movable('candour', 0, 1)]), steep.simulate);
    // 20 - 30 + 10 in force; fewer hand-offs are better.
    expect(found.base.difference).toBeCloseTo(0, 9);
    expect(found.rows.map(({ parameter }) => parameter)).toEqual(['candour', 'contest']);
    const { low, high, value } = rowOf(found, 'candour');
    expect([value, low.value, high.value]).toEqual(['.5', '0', '1']);
    expect(low.difference).toBeCloseTo(30, 9);
    expect(high.difference).toBeCloseTo(-30, 9);
    expect([low.verdict, high.verdict]).toEqual(['worse', 'better']);
    // Nothing to turn round: the difference in force is not clear.
    expect([low.flip, high.flip]).toEqual([null, null]);
  });

  test('finds the value at which a clear difference changes its sign', async () => {
    const { simulate } = known(({ candour }) => 20 - 32 * candour);
    const found = await run(planOf([movable('candour', 0.2, 1)]), simulate);
    const { low, high } = rowOf(found, 'candour');
    expect([found.base.verdict, low.verdict, high.verdict]).toEqual(['worse', 'worse', 'better']);
    expect(low.flip).toBeNull();
    // 20 / 32 = .625, halved three times from .5 to 1: between .56 (.5625) and .63 (.625).
    const [from, to] = high.flip!.between.map(Number) as [number, number];
    expect(from).toBeLessThan(0.625);
    expect(to).toBeGreaterThan(0.625);
    expect(to - from).toBeLessThan(0.1);
    expect(Math.abs(Number(high.flip!.about) - 0.625)).toBeLessThan(0.011);
  });

  test('says so where the scenario is not valid or an end has no steady state, and seeks no turn there', async () => {
    const { simulate } = known(({ voice }) => 20 - 40 * voice + 10);
    const found = await run(planOf([movable('voice', 2, 1)]), simulate);
    expect(rowOf(found, 'voice')).toMatchObject({
      low: { value: '2', difference: null, interval: null, verdict: null, flip: null },
      high: { verdict: 'no steady state', flip: null },
    });
  });

  test('to its own value gives exactly what a run of the two designs gives', async () => {
    const asked = RULES.map((id) => movable(id, study.designs[0]!.model.rules[id], 1));
    const plan = planOf(asked.slice(0, 3));
    const results = buildResults(plan.study, await runStudy(plan.study, here(plan.study)));
    const comparison = results.comparisons.find(({ metric }) => metric === METRIC)!;
    const { difference, interval, verdict } = comparison;
    const found = await run(plan, async (model, r) => replicate(model, study.seed, r));
    expect(found.base).toEqual({ difference, interval, verdict });
    for (const { parameter, low } of found.rows) {
      expect([parameter, low]).toEqual([
        parameter,
        { value: low.value, difference, interval, verdict, flip: null },
      ]);
    }
    expect(found.rows.length).toBe(3);
  });

  test('gives what a run of the moved designs gives', async () => {
    const plan = planOf([movable('contest', 0, 1)]);
    const moved = withRule(plan.study, 'contest', 1);
    const results = buildResults(moved, await runStudy(moved, here(moved)));
    const { difference, interval, verdict } = results.comparisons.find(({ metric }) => metric === METRIC)!;
    const found = await run(plan, async (model, r) => replicate(model, study.seed, r));
    expect(rowOf(found, 'contest').high).toMatchObject({ difference, interval, verdict });
  });

  test('that changes no number in two replications is not simulated any further', async () => {
    const { simulate, calls } = known(({ candour }) => 20 - 32 * candour);
    const found = await run(planOf([movable('upheld', 0.2, 1)]), simulate);
    const { low, high } = rowOf(found, 'upheld');
    expect([low.difference, high.difference]).toEqual([found.base.difference, found.base.difference]);
    // Two designs: five replications as they stand, and two at the end that is not in force.
    expect(calls.filter((call) => call.includes('"upheld":0.2')).length).toBe(4);
    expect(new Set(calls).size).toBeLessThanOrEqual(calls.length);
    expect(calls.filter((call) => call.endsWith(' 4')).length).toBe(2);
  });

  test('that leaves the metric alone in two replications but changes another number is simulated on', async () => {
    // Voice moves loads in every replication, and the metric from the third on.
    const { simulate } = known(() => 20, 0.5);
    const late: Simulate = async (model, r) => {
      const numbers = await simulate(model, r);
      const place = figuresOf(model).findIndex((one) => one.kind === 'metric' && one.info.id === METRIC);
      const isB = JSON.stringify(model.chart) === JSON.stringify(study.designs[1]!.model.chart);
      if (r > 1 && isB && model.rules.voice > 0.9) numbers[place]! -= 100;
      return numbers;
    };
    const found = await run(planOf([movable('voice', 0, 1)]), late);
    expect(found.base.difference).toBeCloseTo(20, 9);
    expect(rowOf(found, 'voice').high.difference).toBeCloseTo(20 - (3 / 5) * 100, 9);
  });

  test('that never changes the metric, but overloads a design, loses the verdict', async () => {
    const { simulate } = known(() => 20);
    const found = await run(planOf([movable('voice', 0, 1)]), simulate);
    expect(found.base.verdict).toBe('worse');
    expect(rowOf(found, 'voice').high).toMatchObject({
      difference: found.base.difference,
      verdict: 'no steady state',
    });
  });

  test('of which one design keeps its own value names the other', async () => {
    const plan = planOf([movable('contest', 0, 1)]);
    const own: StudyMoves = {
      ...plan.moves,
      moved: (one, value) => {
        const [a, b] = withRule(plan.study, one.id, value).designs;
        return { ...plan.study, designs: [{ ...a!, model: study.designs[0]!.model }, b!] };
      },
    };
    const { simulate } = known(({ contest }) => 100 * contest);
    expect(rowOf(await run({ ...plan, moves: own }, simulate), 'contest').onlyIn).toBe('b');
    expect(rowOf(await run(plan, simulate), 'contest').onlyIn).toBeNull();
  });

  test('lists why the others were not moved', async () => {
    const still = movable('candour', 0.5, 0.5);
    const { simulate } = known(() => 5);
    const plan = planOf([movable('contest', 0, 1), still]);
    const found = await run({ ...plan, moves: { ...plan.moves } }, simulate);
    expect(found.rows.map(({ parameter }) => parameter)).toEqual(['contest']);
    expect(found.notMoved).toEqual([
      { parameter: 'candour', reason: 'no part' },
      ...['suppress', 'persist', 'preAgreed', 'voice', 'upheld'].map((parameter) => ({
        parameter,
        reason: 'not yet',
      })),
      { parameter: 'seed', reason: 'no range' },
    ]);
  });
});

describe('the work', () => {
  const asked = [movable('contest', 0, 1), movable('candour', 0.2, 1), movable('persist', 0.1, 0.9)];
  const effect = known(
    ({ contest, candour, persist }) => 20 - 32 * candour + 3 * contest + 5 * (persist - 1),
  );

  test('gives the same bytes however many simulations are under way', async () => {
    const texts = await Promise.all(
      [1, 2, 40].map(async (width) => JSON.stringify(await run(planOf(asked), effect.simulate, { width }))),
    );
    expect(new Set(texts).size).toBe(1);
  });

  test('that is stopped keeps what is complete, and goes on from there to the same bytes', async () => {
    const whole = JSON.stringify(await run(planOf(asked), effect.simulate));
    const abort = new AbortController();
    let left = 60;
    const stopped = await run(
      planOf(asked),
      async (model, r) => {
        if (--left === 0) abort.abort();
        if (abort.signal.aborted) throw new Error('dropped');
        return effect.simulate(model, r);
      },
      { width: 1, signal: abort.signal },
    );
    expect(stopped.rows.length).toBeGreaterThan(0);
    expect(stopped.rows.length).toBeLessThan(3);
    expect(stopped.notMoved.filter(({ reason }) => reason === 'not yet').length).toBeGreaterThan(0);
    const kept = JSON.parse(JSON.stringify(stopped)) as Sensitivity;
    const before = effect.calls.length;
    const again = await run(planOf(asked), effect.simulate, { known: kept });
    expect(JSON.stringify(again)).toBe(whole);
    const rest = effect.calls.slice(before);
    for (const { parameter, low } of kept.rows) {
      const written = `"${parameter}":${Number(low.value)}`;
      if (low.difference !== kept.base.difference)
        expect(rest.filter((call) => call.includes(`${written},`))).toEqual([]);
    }
  });

  test('that is complete simulates nothing when it is asked for again', async () => {
    const found = await run(planOf(asked), effect.simulate);
    const before = effect.calls.length;
    expect(await run(planOf(asked), effect.simulate, { known: found })).toEqual(found);
    expect(effect.calls.length).toBe(before);
  });

  test.each<[string, Partial<StudySpec>]>([
    ['what is too small to matter', { indifference: 0.5 }],
    ['the seed', { seed: 'other' }],
    ['the replications', { replications: 4 }],
    ['a design', { designs: [study.designs[0]!, { ...study.designs[1]!, model: smallModel('vp') }] }],
  ])('goes on from nothing where %s was edited since: the difference too', async (_, edit) => {
    const before = await run(planOf(asked), effect.simulate);
    const fresh = await run(planOf(asked, edit), effect.simulate);
    expect(await run(planOf(asked, edit), effect.simulate, { known: before })).toEqual(fresh);
    expect(fresh.key).not.toBe(before.key);
  });

  test('resumes the difference of the edited file, not that of before', async () => {
    const before = await run(planOf(asked), effect.simulate);
    const edited = planOf(asked, { indifference: 0.5 });
    const again = await run(edited, effect.simulate, { known: before });
    expect([before.base.verdict, again.base.verdict]).toEqual(['worse', 'no clear difference']);
  });

  test('moves an assumption again that a design has set since to the value in force', async () => {
    const plan = planOf(asked);
    const before = await run(plan, effect.simulate);
    // What it sets does not change the design, only what moving the assumption does to it.
    const moves: StudyMoves = {
      ...plan.moves,
      moved: (one, value) => {
        const moved = plan.moves.moved(one, value)!;
        return one.id === 'contest' ? { ...moved, designs: [moved.designs[0]!, study.designs[1]!] } : moved;
      },
    };
    const kept = keptSensitivity(before, plan.study, moves)!;
    expect(kept.rows.map(({ parameter }) => parameter).sort()).toEqual(['candour', 'persist']);
    expect(kept.notMoved).toContainEqual({ parameter: 'contest', reason: 'not yet' });
    const again = await run({ ...plan, moves }, effect.simulate, { known: before });
    expect([rowOf(before, 'contest').onlyIn, rowOf(again, 'contest').onlyIn]).toEqual([null, 'a']);
  });

  test('moves an assumption that had no part before and has one now', async () => {
    const plan = planOf(asked);
    const idle: StudyMoves = { ...plan.moves, moved: () => plan.study };
    const before = await run({ ...plan, moves: idle }, effect.simulate);
    expect(before.rows).toEqual([]);
    expect(keptSensitivity(before, plan.study, idle)).toEqual(before);
    expect(await run(plan, effect.simulate, { known: before })).toEqual(await run(plan, effect.simulate));
  });

  test('that is stopped before the difference itself is simulated gives nothing', async () => {
    const signal = AbortSignal.abort();
    const never = () => Promise.reject(new Error('dropped'));
    expect(await runSensitivity(planOf(asked), never, { width: 2, signal })).toBeNull();
  });

  test('fails with the simulation’s own error', async () => {
    const broken = () => Promise.reject(new Error('no such worker'));
    await expect(run(planOf(asked), broken)).rejects.toThrow('no such worker');
  });

  test('tells how many ends are done', async () => {
    const told: string[] = [];
    await run(planOf(asked), effect.simulate, { onProgress: (done, total) => told.push(`${done}/${total}`) });
    expect(told).toEqual(Array.from({ length: 6 }, (_, i) => `${i + 1}/6`));
  });
});

test('what customers make of it has no part in what happens, and is not simulated for it', async () => {
  const { loyalty } = study.designs[0]!.model.rules;
  const churn: Movable = {
    id: 'loyalty',
    unit: 'share',
    counted: false,
    value: loyalty,
    low: { ...loyalty, churn: 0.3 },
    high: { ...loyalty, churn: 0.5 },
    moved: (to) => new Map([['loyalty', to]]),
    between: () => null,
  };
  const assumptions = [{ id: 'loyalty' }] as unknown as StudySpec['assumptions'];
  const { simulate, calls } = known(() => 20);
  const plan = planOf([churn], { assumptions });
  const found = await run(plan, simulate);
  expect(found.notMoved).toEqual([{ parameter: 'loyalty', reason: 'no part' }]);
  // The two designs as they stand, and nothing else.
  expect(calls).toHaveLength(2 * study.replications);
  const asked = await run({ ...plan, metric: 'retention' }, async (model, r) => replicate(model, 'seed', r));
  expect(asked.rows.map(({ parameter }) => parameter)).toEqual(['loyalty']);
});
