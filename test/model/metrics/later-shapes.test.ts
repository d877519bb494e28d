/** Figures of a design that changes: what only a later shape has is measured, against the seats that were there. */
import { describe, expect, test } from 'vitest';
import { figuresOf, replicate } from '../../../src/model/replicate.ts';
import type { ModelSpec } from '../../../src/model/spec.ts';
import { type AloneParts, alone } from '../alone.ts';
import { constant, fault } from '../specs.ts';

const DAY = 24 * 60;
const WEEK = 7 * DAY;

function read(spec: ModelSpec, id: string): number {
  const at = figuresOf(spec).findIndex((f) => f.kind === 'metric' && f.info.id === id);
  if (at < 0) throw new Error(`there is no metric ${id}`);
  return replicate(spec, 'a seed', 0)[at] as number;
}

const becoming = (first: AloneParts, then: AloneParts, at = DAY): ModelSpec =>
  alone({ ...first, becomes: { at, parts: then } });

describe('a mechanism that only a later shape has', () => {
  const type = { amount: constant(50) };
  const lead = { amount: null, faults: [fault('west', { mustAct: 1, lead: constant(WEEK) })] };
  const ceo = { ceo: { committee: { members: 1, agreement: 0.5 } } };
  const above = { t0: { limit: 0 }, t1: { limit: 0 } };
  const up = { delegation: { remedy: 1 as const } };

  test.each<[string, AloneParts, AloneParts]>([
    ['buried.untreated', { type: lead }, { rules: { targetPressure: 1, pressureAt: 0.5 } }],
    ['forgone', { type }, { rules: { collect: constant(60), forgone: 1 } }],
    ['lostCases', { type, positions: above, rules: up }, { rules: { ...up, registered: 0, lost: 1 } }],
    ['analyses', { type, positions: above, rules: up }, { rules: { ...up, analysis: 0.5 } }],
    ['deferrals', { type }, { positions: ceo }],
  ])('has its figures: %s', (id, first, later) => {
    const spec = becoming(first, { ...first, ...later });
    const value = read(spec, id);
    if (id === 'deferrals') expect(value).toBe(0);
    else expect(value).toBeGreaterThan(0);
    expect(() => read(alone(first), id)).toThrow();
  });
});

describe('load and utilisation', () => {
  const desk = (staff: number, parts: AloneParts = {}): AloneParts => ({
    complaints: 500,
    type: { amount: null, faults: [fault('west', { mustAct: 1, work: constant(300) })] },
    rules: { preAgreed: 1 },
    ...parts,
    positions: { 'west-desk': { staff, ...parts.positions?.['west-desk'] } },
  });

  test('are over the seats that were there when', () => {
    const one = read(alone(desk(1)), 'load.west-desk');
    const late = read(becoming(desk(1), desk(5), 11 * WEEK), 'load.west-desk');
    expect(late).toBeCloseTo((one * 12) / (11 + 5), 9);
  });

  test('are nothing where nobody is there in the window, whatever is offered', () => {
    const calendars = {
      always: { weeks: 1, intervals: null, closures: [] },
      never: { weeks: 13, intervals: [[12 * WEEK, 13 * WEEK] as const], closures: [] },
    };
    const spec = alone({ ...desk(1, { positions: { 'west-desk': { calendar: 'never' } } }), calendars });
    expect(read(spec, 'load.west-desk')).toBeNaN();
    expect(read(spec, 'utilisation.west-desk')).toBeNaN();
  });

  test('hold no calls ahead of trouble as work offered, a change under way or not', () => {
    const calls: AloneParts = {
      complaints: 0,
      rules: { proactive: 0.5, prevented: 0, blended: true, transition: { loss: 0.5, lasts: 4 * WEEK } },
      positions: { t0: { staff: 2 }, t1: { staff: 2 } },
    };
    expect(read(becoming(calls, calls, WEEK), 'load.frontLine')).toBe(0);
    expect(read(becoming(calls, calls, WEEK), 'utilisation.frontLine')).toBeGreaterThan(0);
  });
});
