import { beforeAll, describe, expect, test } from 'vitest';
import { type CaseHistory, caseHistory, resolvedCases } from '../../src/model/case-history.ts';
import { PHASES } from '../../src/model/task.ts';
import { alone, limits } from './alone.ts';
import { busy } from './busy.ts';
import { observe } from './lives.ts';
import { constant, fault, MINUTES } from './specs.ts';

const SEED = 'histories';

const spec = busy();
/** The first so many complaints of the run, whoever they are. */
let histories: CaseHistory[];

beforeAll(() => {
  histories = Array.from(
    { length: 120 },
    (_, ordinal) => caseHistory(spec, SEED, 0, { stream: 0, ordinal })!,
  );
});

describe('the history of a complaint', () => {
  test('of the sample ends in several ways, waits and is worked on, in many phases (a check of the sample)', () => {
    expect(new Set(histories.map(({ end }) => end)).size).toBeGreaterThanOrEqual(3);
    const steps = histories.flatMap((history) => history.steps);
    expect(new Set(steps.map(({ phase }) => phase)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(steps.map(({ working }) => working)).size).toBe(2);
  });

  test('has no gap and no overlap, and no two steps in a row that could be one', () => {
    for (const { steps } of histories) {
      steps.forEach((step, i) => {
        expect(step.to).toBeGreaterThan(step.from);
        const next = steps[i + 1];
        if (next === undefined) return;
        expect(next.from).toBe(step.to);
        expect([step.phase, step.working, step.holder]).not.toEqual([next.phase, next.working, next.holder]);
      });
    }
  });

  test('has the end, and in each phase the time, that the trace tells of the same complaint', () => {
    const { lives } = observe(spec, { seed: SEED });
    const complaints = lives.filter(({ complaint }) => complaint);
    histories.forEach(({ end, steps, amount, unit }, i) => {
      const life = complaints[i]!;
      expect([end, unit, amount ?? Number.NaN]).toEqual([life.end, life.unit, life.amount]);
      expect(steps[0]?.from).toBe(life.from);
      expect(steps.at(-1)?.to).toBe(life.to);
      for (const phase of PHASES) {
        const spent = steps
          .filter((step) => step.phase === phase)
          .reduce((sum, { from, to }) => sum + to - from, 0);
        expect(spent).toBeCloseTo(life.phases[phase], 6);
      }
    });
  });

  test('takes as long as the list of resolved complaints says, in which only those of the window are', () => {
    const { stream, ordinal, minutes } = resolvedCases(spec, SEED, 0);
    expect(minutes.length).toBeGreaterThan(20);
    let compared = 0;
    histories.forEach(({ end, steps }, k) => {
      const at = ordinal.findIndex((n, i) => n === k && stream[i] === 0);
      const from = steps[0]?.from ?? 0;
      const inWindow = from >= spec.horizon.warmUp && from < spec.horizon.warmUp + spec.horizon.window;
      expect(at >= 0).toBe(end === 'resolved' && inWindow);
      if (at < 0) return;
      compared++;
      expect(minutes[at]).toBeCloseTo(steps.at(-1)!.to - from, 9);
    });
    expect(compared).toBeGreaterThan(5);
  });

  test('is the same however often it is written down', () => {
    expect(caseHistory(spec, SEED, 0, { stream: 0, ordinal: 7 })).toEqual(histories[7]);
  });

  test('is null of a customer who does not come', () => {
    expect(caseHistory(spec, SEED, 0, { stream: 0, ordinal: 1e6 })).toBeNull();
    expect(caseHistory(spec, SEED, 0, { stream: 3, ordinal: 0 })).toBeNull();
  });

  test('of one who is never kept waiting names each hand, and nobody while time only passes', () => {
    const model = alone({
      type: { amount: constant(500), faults: [fault('west', { mustAct: 1, lead: constant(600) })] },
      rules: { delegation: { remedy: 1 } },
      positions: limits(0, 0, null),
    });
    const { chart } = model;
    const history = caseHistory(model, SEED, 0, { stream: 0, ordinal: 0 })!;
    const told = history.steps.map(({ phase, from, to, working, holder }) => [
      phase,
      Math.round(to - from),
      working,
      holder === null ? null : (chart.positions[holder]?.id ?? 'the front line'),
    ]);
    const manager = told[1]![3];
    expect(['m1.0', 'm1.1']).toContain(manager);
    expect(told).toEqual([
      ['frontWork', 10 + MINUTES.brief, true, 'the front line'],
      ['deciding', MINUTES.brief, true, manager],
      ['deciding', MINUTES.decision, true, 'head'],
      ['action', 41, true, 'west-desk'],
      ['lead', 600, false, null],
      ['closing', MINUTES.closing, true, 'the front line'],
    ]);
  });

  test('is with whoever stalls it while it is stalled, not with who asked', () => {
    const model = alone({
      type: { amount: constant(500) },
      rules: { delegation: { remedy: 1 }, candour: 0, stall: constant(300) },
      positions: limits(0, 0, 0),
      under: 'west',
    });
    const { steps } = caseHistory(model, SEED, 0, { stream: 0, ordinal: 0 })!;
    const stalled = steps.filter(({ phase }) => phase === 'conflict');
    expect(stalled.length).toBeGreaterThan(0);
    for (const { holder, from, to, working } of stalled) {
      expect([Math.round(to - from), working]).toEqual([300, false]);
      expect(model.chart.positions[holder!]?.id).toBe('west');
    }
  });
});
