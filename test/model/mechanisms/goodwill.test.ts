import { describe, expect, test } from 'vitest';
import { expectedLoads } from '../../../src/model/expected-load.ts';
import { figuresOf, replicate } from '../../../src/model/replicate.ts';
import type { ContactTypeSpec, ModelSpec, RulesSpec } from '../../../src/model/spec.ts';
import { alone } from '../alone.ts';
import { entries, type Observed, observe } from '../lives.ts';
import { constant, fault } from '../specs.ts';

const DAY = 24 * 60;
const near = (seen: number, mean: number, variance: number) =>
  expect(Math.abs(seen - mean)).toBeLessThan(5 * Math.sqrt(variance));

describe('vexatious customers', () => {
  const spec = (type: Partial<ContactTypeSpec>, rules: Partial<RulesSpec> = {}) =>
    alone({ complaints: 2000, type: { amount: constant(5), justified: 1, ...type }, rules });

  test('come in their share, and never with cause', () => {
    const { lives } = observe(spec({ vexatious: 0.2 }));
    const share = lives.filter(({ justified }) => !justified).length / lives.length;
    near(share, 0.2, 0.16 / lives.length);
  });

  test('come back after every closing on the merits, and after maxCycles no more', () => {
    const { lives } = observe(spec({ vexatious: 0.5 }, { maxCycles: 3, returnDelay: constant(DAY) }));
    for (const life of lives) {
      expect(entries(life, 'reopened')).toHaveLength(life.justified ? 0 : 3);
      expect(life.end).toBe('resolved');
    }
  });

  test('chase as many times as often', () => {
    const slow = { faults: [fault('west', { mustAct: 1, lead: constant(10 * DAY) })] };
    const rules = {
      chaserGap: { kind: 'exponential', mean: DAY } as const,
      vexatiousChasing: 4,
      benefitOfDoubt: 1,
    };
    const { lives } = observe(spec({ vexatious: 0.5, ...slow }, rules));
    const chasers = (justified: boolean) => {
      const some = lives.filter((life) => life.justified === justified);
      return some.reduce((sum, life) => sum + entries(life, 'chased').length, 0) / some.length;
    };
    expect(chasers(false) / chasers(true)).toBeGreaterThan(3.7);
    expect(chasers(false) / chasers(true)).toBeLessThan(4.3);
  });
});

describe('abuse of goodwill', () => {
  const spec = (benefitOfDoubt: number, abuse = 0.5): ModelSpec =>
    alone({
      complaints: 4000,
      type: { amount: constant(100), justified: 0.6, abuse },
      rules: { benefitOfDoubt },
    });
  const times = ({ lives }: Observed) => lives.map(({ from }) => from);

  test('brings extra complaints in proportion to the benefit of the doubt, none of them with cause', () => {
    const before = times(observe(spec(1, 0)));
    expect(times(observe(spec(0)))).toEqual(before);
    const usual = new Set(before);
    for (const benefit of [0.3, 1]) {
      const extra = observe(spec(benefit)).lives.filter(({ from }) => !usual.has(from));
      near(extra.length, 4000 * 0.5 * benefit, 4000 * 0.5 * benefit);
      expect(extra.some(({ justified }) => justified)).toBe(false);
    }
  });

  test('brings whom less generosity brought as well', () => {
    const [little, much] = [times(observe(spec(0.3))), new Set(times(observe(spec(0.6))))];
    expect(little.every((t) => much.has(t))).toBe(true);
    expect(much.size).toBeGreaterThan(little.length);
  });

  test('is what goodwill costs: the money granted without cause', () => {
    const one = spec(1);
    const at = figuresOf(one).findIndex((f) => f.kind === 'metric' && f.info.id === 'goodwill');
    const unjustified = observe(one, { seed: 'a seed' }).lives.filter(({ justified }) => !justified).length;
    const years = one.horizon.window / (365.25 * DAY);
    expect(replicate(one, 'a seed', 0)[at]).toBeCloseTo((100 * unjustified) / years, 6);
    expect(figuresOf(spec(1, 0)).some((f) => f.kind === 'metric' && f.info.id === 'goodwill')).toBe(false);
  });
});

test('abuse and vexation are in the work that is expected', () => {
  const load = (type: Partial<ContactTypeSpec>, rules: Partial<RulesSpec> = {}) =>
    expectedLoads(alone({ type: { justified: 0.5, ...type }, rules }))[0]?.load as number;
  expect(load({ abuse: 0.5 }, { benefitOfDoubt: 0.4 })).toBeCloseTo(load({}) * 1.2, 9);
  expect(load({ vexatious: 0.25 }, { maxCycles: 2 })).toBeCloseTo(load({}) * 1.5, 9);
});
