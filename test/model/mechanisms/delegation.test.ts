import { describe, expect, test } from 'vitest';
import type { DelegationLevel } from '../../../src/model/spec.ts';
import { alone, limits } from '../alone.ts';
import { entries, observe, spent, workEach } from '../lives.ts';
import { constant, MINUTES } from '../specs.ts';

const { brief, proposal, decision, advice, inform, explain, closing, meeting } = MINUTES;
const INTAKE = 10;

/** Every complaint is about 500: an agent may grant 100, a manager of layer 1 200, the head anything. */
function at(level: DelegationLevel, manager: number | null = 200) {
  const spec = alone({
    type: { amount: constant(500) },
    rules: { delegation: { remedy: level } },
    positions: limits(100, manager, null),
  });
  return observe(spec);
}

/** Work of either manager of layer 1 as one, by task. */
function workOf(observed: ReturnType<typeof at>): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [key, minutes] of Object.entries(workEach(observed))) {
    const name = key.replace(/^m1\.\d/, 'manager');
    sums[name] = Math.round(((sums[name] ?? 0) + minutes) * 1e6) / 1e6;
  }
  return sums;
}

const front = { 'frontLine intake': INTAKE, 'frontLine closing': closing };

describe('a step to the boss at delegation level', () => {
  test('1 (tell) takes a brief of everyone on the way up and one decision at the top', () => {
    const all = at(1);
    expect(workOf(all)).toEqual({
      ...front,
      'frontLine agentBrief': brief,
      'manager passBrief': brief,
      'head decision': decision,
    });
    for (const life of all.lives) {
      expect(spent(life)).toEqual({ frontWork: INTAKE + brief, deciding: brief + decision, closing });
      expect(entries(life, 'asked')).toHaveLength(2);
      expect(entries(life, 'decided').map(({ b }) => b)).toEqual([decision]);
    }
  });

  test('2 (sell) is 1 with explaining on both sides of every step, the case not waiting', () => {
    const all = at(2);
    expect(workOf(all)).toEqual({
      ...front,
      'frontLine agentBrief': brief,
      'frontLine explain': explain,
      'manager passBrief': brief,
      'manager explain': 2 * explain,
      'head decision': decision,
      'head explain': explain,
    });
    for (const life of all.lives) {
      expect(spent(life)).toEqual({ frontWork: INTAKE + brief, deciding: brief + decision, closing });
    }
  });

  test('3 (consult) takes a proposal of everyone on the way up and half a decision', () => {
    const all = at(3);
    expect(workOf(all)).toEqual({
      ...front,
      'frontLine agentProposal': proposal,
      'manager passProposal': proposal,
      'head halfDecision': decision / 2,
    });
    for (const life of all.lives) {
      const deciding = proposal + decision / 2;
      expect(spent(life)).toEqual({ frontWork: INTAKE + proposal, deciding, closing });
    }
  });

  test('4 (agree) holds both sides for a meeting at every step, which is the decision', () => {
    const all = at(4);
    expect(workOf(all)).toEqual({
      ...front,
      'frontLine meeting': meeting,
      'manager meeting': 2 * meeting,
      'head meeting': meeting,
    });
    for (const life of all.lives) {
      expect(spent(life)).toEqual({ frontWork: INTAKE, deciding: 2 * meeting, closing });
      expect(entries(life, 'asked')).toHaveLength(2);
    }
  });

  test('5 (advise) takes advice of one boss, then the agent decides whatever the amount', () => {
    const all = at(5);
    expect(workOf(all)).toEqual({
      ...front,
      'manager advice': advice,
      'frontLine agentDecision': decision,
    });
    for (const life of all.lives) {
      expect(spent(life)).toEqual({ frontWork: INTAKE, deciding: advice + decision, closing });
      expect(entries(life, 'asked')).toHaveLength(0);
      expect(entries(life, 'consulted')).toHaveLength(1);
    }
  });

  test('6 (inquire) lets the agent decide at once and informs the boss, whom nobody waits for', () => {
    const all = at(6);
    expect(workOf(all)).toEqual({
      ...front,
      'frontLine agentDecision': decision,
      'manager inform': inform,
    });
    for (const life of all.lives) {
      expect(spent(life)).toEqual({ frontWork: INTAKE, deciding: decision, closing });
      expect(entries(life, 'handedOver')).toEqual([]);
    }
  });

  test('7 (delegate) lets the agent decide at once and tells nobody', () => {
    const all = at(7);
    expect(workOf(all)).toEqual({ ...front, 'frontLine agentDecision': decision });
    for (const life of all.lives)
      expect(spent(life)).toEqual({ frontWork: INTAKE, deciding: decision, closing });
  });

  test.each([1, 2, 3, 4, 5, 6, 7] as const)(
    '%i asks nobody within the agent’s own limit, and first contact settles it',
    (level) => {
      const spec = alone({
        type: { amount: constant(100) },
        rules: { delegation: { remedy: level } },
        positions: limits(100, 200, null),
      });
      for (const life of observe(spec).lives) {
        expect(spent(life)).toEqual({ frontWork: INTAKE, deciding: decision, closing });
        expect(entries(life, 'asked')).toEqual([]);
        expect(entries(life, 'consulted')).toEqual([]);
      }
    },
  );
});

test('who is in nobody’s limit is decided by the root, whatever its own', () => {
  const nothing = { limit: 0 };
  const spec = alone({
    under: 'ceo',
    type: { amount: constant(500) },
    rules: { delegation: { remedy: 1 } },
    positions: { ...limits(0, 0, 0), ceo: nothing, board: nothing },
  });
  for (const life of observe(spec).lives) {
    expect(spec.chart.positions[entries(life, 'decided')[0]?.a ?? -1]?.id).toBe('board');
    expect(entries(life, 'asked')).toHaveLength(4);
  }
});

test('a complaint without an amount needs no decision work and is never sent up', () => {
  const spec = alone({ rules: { delegation: { remedy: 1 } }, positions: limits(0, 0, 0) });
  for (const life of observe(spec).lives) {
    expect(spent(life)).toEqual({ frontWork: INTAKE, closing });
    expect(entries(life, 'decided')).toEqual([]);
  }
});

test('a meeting is held at the next hour that both sides have, whoever opens last', () => {
  const daily = (from: number, to: number) => ({
    weeks: 1,
    intervals: Array.from({ length: 7 }, (_, day) => [(24 * day + from) * 60, (24 * day + to) * 60] as const),
    closures: [],
  });
  const late = { calendar: 'late' };
  const spec = alone({
    type: {
      amount: constant(500),
      // Taken in while the managers are there and the head has left.
      rate: { weeks: 12, pieces: [{ from: 12.2 * 60, to: 12.3 * 60, perMinute: 0.5 }] },
    },
    rules: { delegation: { remedy: 4 } },
    positions: {
      ...limits(100, 200, null),
      'm1.0': { limit: 200, ...late },
      'm1.1': { limit: 200, ...late },
      head: { calendar: 'early' },
    },
    calendars: { early: daily(10, 12), late: daily(11, 13) },
  });
  const { lives } = observe(spec);
  expect(lives.length).toBeGreaterThan(0);
  for (const life of lives) {
    expect(life.end).toBe('resolved');
    expect(life.to - life.from).toBeLessThanOrEqual(24 * 60);
  }
});
