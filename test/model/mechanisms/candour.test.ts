import { describe, expect, test } from 'vitest';
import type { RulesSpec } from '../../../src/model/spec.ts';
import { type AloneParts, alone, limits } from '../alone.ts';
import { entries, observe, spent, workEach } from '../lives.ts';
import { constant, fault, MINUTES } from '../specs.ts';

const { brief, decision, closing, ruling, relay } = MINUTES;
const INTAKE = 10;
const STALL = 1000;

/** Service under the head of the east, who alone may grant; the east is at fault, without candour. */
function remedy(rules: Partial<RulesSpec>, positions: AloneParts['positions'] = {}) {
  return observe(
    alone({
      under: 'east',
      type: { amount: constant(500), faults: [fault('east')] },
      rules: { delegation: { remedy: 1 }, candour: 0, stall: constant(STALL), ...rules },
      positions: { ...limits(0, 0, 0), ...positions },
    }),
  );
}

const wayUp = { frontWork: INTAKE + brief, deciding: 2 * brief + decision, closing };

describe('a position put before a case it answers for', () => {
  test('decides on the merits with candour 1, and is exposed once', () => {
    for (const life of remedy({ candour: 1 }).lives) {
      expect(spent(life)).toEqual(wayUp);
      expect(entries(life, 'exposed')).toHaveLength(1);
    }
  });

  test('stalls it for the elapsed time of a stall, then decides on the merits', () => {
    for (const life of remedy({ suppress: 0 }).lives) {
      expect(spent(life)).toEqual({ ...wayUp, conflict: STALL });
      expect(entries(life, 'stalled')).toHaveLength(1);
      expect(life.end).toBe('resolved');
    }
  });

  test('closes it falsely: a decision’s work, then the closing, and no remedy', () => {
    const all = remedy({ suppress: 1 });
    expect(workEach(all)).toMatchObject({ 'east suppression': decision });
    for (const life of all.lives) {
      expect(spent(life)).toEqual(wayUp);
      expect(entries(life, 'closed')[0]).toMatchObject({ a: 3, b: 1 });
      expect(entries(life, 'granted')).toEqual([]);
      expect(entries(life, 'decided')).toEqual([]);
      expect(life.end).toBe('accepted');
    }
  });

  test('is not asked where the case is another unit’s', () => {
    const spec = alone({
      under: 'east',
      type: { amount: constant(500), faults: [fault('west')] },
      rules: { delegation: { remedy: 1 }, candour: 0, suppress: 1 },
      positions: limits(0, 0, 0),
    });
    for (const life of observe(spec).lives) expect(entries(life, 'exposed')).toEqual([]);
  });

  test('is exposed by unjustified complaints alike', () => {
    const spec = alone({
      under: 'east',
      type: { amount: constant(500), faults: [fault('east')], justified: 0 },
      rules: { delegation: { remedy: 1 } },
      positions: limits(0, 0, 0),
    });
    for (const life of observe(spec).lives) expect(entries(life, 'exposed')).toHaveLength(1);
  });
});

describe('a bypass', () => {
  const around = { frontWork: INTAKE + brief, deciding: 2 * brief + decision, closing };

  test('over a dotted line takes the case to that neutral position, before suppression can', () => {
    const all = remedy({ voice: 1, suppress: 1 }, { head: { limit: 0, dottedTo: ['board'] } });
    expect(workEach(all)).toMatchObject({ 'board directDecision': decision });
    for (const life of all.lives) {
      expect(spent(life)).toEqual(around);
      expect(entries(life, 'internal')).toHaveLength(1);
      // The step that is bypassed is no escalation by authority.
      expect(entries(life, 'asked')).toHaveLength(2);
    }
  });

  test('by a skip-level right takes it to the nearest neutral position above', () => {
    const all = remedy({ voice: 1, suppress: 1 }, { east: { skipLevel: true } });
    expect(workEach(all)).toMatchObject({ 'ceo directDecision': decision });
  });

  test('is not used without voice, and does not exist without a line', () => {
    const silent = remedy({ voice: 0, suppress: 1 }, { east: { skipLevel: true } });
    const alike = remedy({ voice: 1, suppress: 1 });
    for (const { lives } of [silent, alike]) {
      for (const life of lives) expect([life.end, entries(life, 'internal')]).toEqual(['accepted', []]);
    }
  });

  test('of a ruling in its own cause takes the request straight to the desk, ruled on by the neutral one', () => {
    const spec = alone({
      under: 'east',
      type: { faults: [fault('east', { mustAct: 1 })] },
      rules: { preAgreed: 0, contest: 1, candour: 0, voice: 1, suppress: 1, upheld: 0 },
      positions: { east: { skipLevel: true } },
    });
    const all = observe(spec);
    expect(workEach(all)).toMatchObject({ 'ceo directRuling': ruling, 'east-desk action': 41 });
    for (const life of all.lives) expect(life.end).toBe('resolved');
  });
});

test('a conflicted desk on the chain of a request can bury it, for it passes it on', () => {
  const spec = alone({
    under: 'vp',
    type: { faults: [fault('east', { mustAct: 1 })] },
    rules: { preAgreed: 0, requests: 'chain', candour: 0, suppress: 1 },
  });
  // The vice-president works in the east and has the service head below: he answers for it.
  const all = observe(spec);
  expect(workEach(all)).toMatchObject({ 'vp suppression': decision });
  for (const life of all.lives) expect(entries(life, 'closed')[0]).toMatchObject({ a: 3, b: 1 });
  const candid = observe({ ...spec, rules: { ...spec.rules, candour: 1 } });
  expect(workEach(candid)).toMatchObject({ 'vp relay': relay });
});
