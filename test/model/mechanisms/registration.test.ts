import { describe, expect, test } from 'vitest';
import { figuresOf, replicate } from '../../../src/model/replicate.ts';
import type { RulesSpec } from '../../../src/model/spec.ts';
import { type AloneParts, alone, limits } from '../alone.ts';
import { entries, observe, spent } from '../lives.ts';
import { constant, MINUTES } from '../specs.ts';

const DAY = 24 * 60;
const { brief, decision, closing } = MINUTES;
const INTAKE = 10;
const CHASER = 4;

const asking = (rules: Partial<RulesSpec>, more: Partial<AloneParts> = {}) =>
  alone({
    type: { amount: constant(500) },
    positions: limits(0, null, null),
    ...more,
    rules: { delegation: { remedy: 1 }, work: { ...alone().rules.work, chaser: constant(CHASER) }, ...rules },
  });

describe('a complaint that is registered', () => {
  test('never goes astray: with all of them registered nothing changes, to the last bit', () => {
    const rules = { chaserGap: constant(DAY), tracked: true, trackedFactor: 0.5 };
    const before = asking(rules);
    const after = asking({ ...rules, lost: 0.9 });
    expect(replicate(after, 's', 1)).toEqual(replicate(before, 's', 1));
    expect(figuresOf(after)).toEqual(figuresOf(before));
  });

  test('is asked after less often where it can be tracked; one that is not is asked after at the full rate', () => {
    const slow = { chaserGap: constant(DAY), tracked: true, trackedFactor: 0.5 };
    const wait = {
      positions: { ...limits(0, null, null), 'm1.0': { cadence: { period: 7 * DAY, at: [0] } } },
    };
    const chased = (registered: number): number =>
      observe(asking({ ...slow, registered }, wait)).lives.reduce(
        (sum, life) => sum + entries(life, 'chased').length,
        0,
      );
    expect(chased(1)).toBeGreaterThan(0);
    expect(chased(0)).toBeGreaterThan(1.8 * chased(1));
  });

  test('stays registered when it comes back', () => {
    const { lives } = observe(
      asking({ registered: 0.5, lost: 1, reopen: 1, maxCycles: 2, returnDelay: constant(60) }),
    );
    const intact = lives.filter((life) => entries(life, 'lost').length === 0);
    expect(intact.length).toBeGreaterThan(0);
    expect(intact.length).toBeLessThan(lives.length);
    for (const life of intact) expect(entries(life, 'reopened')).toHaveLength(2);
  });
});

describe('a complaint that is not registered', () => {
  test('is lost for good where nobody asks: what gets through a chain of hand-overs is geometric', () => {
    const lost = 0.3;
    // To the manager, from there to the head, and back to the agents.
    const spec = asking({ registered: 0, lost }, { complaints: 3000, positions: limits(0, 0, null) });
    const { lives } = observe(spec);
    const through = lives.filter(({ end }) => end === 'resolved').length / lives.length;
    const expected = (1 - lost) ** 3;
    expect(Math.abs(through - expected)).toBeLessThan(
      6 * Math.sqrt((expected * (1 - expected)) / lives.length),
    );
    for (const life of lives) {
      expect(entries(life, 'lost').length).toBe(life.end === 'open' ? 1 : 0);
    }
  });

  test('is found when the customer has asked and goes on to where it was going; its time astray is bouncing', () => {
    const { lives } = observe(asking({ registered: 0, lost: 1, chaserGap: constant(DAY) }));
    for (const life of lives) {
      expect(life.end).toBe('resolved');
      const [toBoss, back] = entries(life, 'lost').map(({ t }) => t - life.from);
      const [first, second] = entries(life, 'found').map(({ t }) => t - life.from);
      expect(toBoss).toBeCloseTo(INTAKE + brief, 6);
      expect(first).toBeCloseTo(INTAKE + DAY + CHASER, 6);
      expect(back).toBeCloseTo(INTAKE + DAY + CHASER + decision, 6);
      expect(second).toBeCloseTo(INTAKE + 2 * DAY + CHASER, 6);
      expect(spent(life)).toEqual({
        frontWork: INTAKE + brief,
        deciding: decision,
        bouncing: expect.closeTo(2 * DAY + CHASER - brief + -decision, 6),
        closing,
      });
    }
  });

  test('is withdrawn when its customer gives up first, and its late answer finds nothing', () => {
    const { lives } = observe(
      asking(
        { registered: 0, lost: 1, chaserGap: constant(DAY) },
        { type: { amount: constant(500), giveUp: constant(INTAKE + DAY + CHASER / 2) } },
      ),
    );
    for (const life of lives) {
      expect(life.end).toBe('withdrawn');
      expect(entries(life, 'found')).toEqual([]);
    }
  });

  test('is counted each time it goes astray, and only where that can happen', () => {
    const read = (rules: Partial<RulesSpec>): number | undefined => {
      const spec = asking(rules);
      const at = figuresOf(spec).findIndex((f) => f.kind === 'metric' && f.info.id === 'lostCases');
      return at < 0 ? undefined : (replicate(spec, 'a seed', 0)[at] as number);
    };
    expect(read({ registered: 0, lost: 1, chaserGap: constant(DAY) })).toBe(2000);
    expect(read({ registered: 1, lost: 1 })).toBeUndefined();
    expect(read({ registered: 0, lost: 0 })).toBeUndefined();
  });
});
