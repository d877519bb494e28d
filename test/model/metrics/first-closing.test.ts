import { describe, expect, test } from 'vitest';
import { limits } from '../alone.ts';
import { of } from '../reader.ts';
import { constant, fault } from '../specs.ts';

const DAY = 24 * 60;

describe('the first closing', () => {
  test('of what is never reopened is the last: closed is resolved', () => {
    const read = of({});
    expect([read('closedWithin.7d'), read('resolvedWithin.7d'), read('comeBackRate')]).toEqual([100, 100, 0]);
  });

  test('counts once, in time, however late the matter is truly resolved', () => {
    const read = of({ rules: { reopen: 1, maxCycles: 2, returnDelay: constant(5 * DAY) } });
    expect([read('closedWithin.7d'), read('resolvedWithin.7d')]).toEqual([100, 0]);
    expect(read('outcome.resolved')).toBe(100);
    // Twice each, and yet every complaint once.
    expect([read('reopenRate'), read('comeBackRate')]).toEqual([200, 100]);
  });

  test('counts what was buried as closed, and as come back where the customer does not accept it', () => {
    const buried = {
      under: 'east',
      type: { faults: [fault('east', { mustAct: 1 })] },
    };
    const rules = { preAgreed: 0, deference: 1 };
    const accepted = of({ ...buried, rules: { ...rules, reaction: { accept: 1, repeat: 0, external: 0 } } });
    expect([accepted('closedWithin.7d'), accepted('resolvedWithin.7d')]).toEqual([100, 0]);
    expect(accepted('comeBackRate')).toBe(0);
    for (const reaction of [
      { accept: 0, repeat: 1, external: 0 },
      { accept: 0, repeat: 0, external: 1 },
    ]) {
      expect(of({ ...buried, rules: { ...rules, reaction } })('comeBackRate')).toBe(100);
    }
  });
});

describe('a conflict of interest', () => {
  test('is met once by a complaint that is not raised, and by none where nobody answers for the unit', () => {
    const rules = { preAgreed: 0, deference: 1, reaction: { accept: 0, repeat: 1, external: 0 } };
    const type = { faults: [fault('east', { mustAct: 1 })] };
    const own = of({ under: 'east', type, rules });
    expect(own('conflict.arisen')).toBe(1000);
    expect(own('conflict.arisen', 'east')).toBe(1000);
    expect(of({ under: 'ceo', type, rules })('conflict.arisen')).toBe(0);
  });

  test('is met once by a case that is contested and put before who answers for the unit', () => {
    const rules = { preAgreed: 0, deference: 0, contest: 1, upheld: 1 };
    const read = of({ under: 'east', type: { faults: [fault('east', { mustAct: 1 })] }, rules });
    expect(read('escalations.contested')).toBe(1000);
    expect(read('conflict.exposure')).toBe(100);
    expect(read('conflict.arisen')).toBe(1000);
  });
});

describe('decisions sent up', () => {
  const parts = {
    type: { amount: constant(500) },
    rules: { delegation: { remedy: 1 as const } },
    positions: limits(0, 0, null),
  };

  test('are counted at who asks: every team and manager on the way, not the one who decides', () => {
    const read = of(parts);
    const teams = read('sentUp.t0') + read('sentUp.t1');
    const managers = read('sentUp.m1.0') + read('sentUp.m1.1');
    expect(teams).toBeCloseTo(1000, 9);
    expect(managers).toBeCloseTo(1000, 9);
    expect(read('sentUp.head')).toBe(0);
  });
});

describe('the bottleneck', () => {
  test('is the position that complaints wait longest for, and nobody where none wait', () => {
    const parts = { type: { amount: constant(500) }, rules: { delegation: { remedy: 1 as const } } };
    const free = of({ ...parts, positions: limits(0, 0, null) });
    expect([free('bottleneck.head'), free('bottleneck.frontLine')]).toEqual([0, 0]);
    const crowded = of({
      ...parts,
      complaints: 2000,
      positions: { ...limits(0, 0, null), head: { limit: null, staff: 1 } },
    });
    expect(crowded('waiting.head')).toBeGreaterThan(0);
    expect([crowded('bottleneck.head'), crowded('bottleneck.frontLine')]).toEqual([100, 0]);
  });
});
