import { describe, expect, test } from 'vitest';
import { Burial, Outcome } from '../../../src/model/cases.ts';
import { figuresOf, replicate } from '../../../src/model/replicate.ts';
import type { ModelSpec, RulesSpec } from '../../../src/model/spec.ts';
import { Task } from '../../../src/model/task.ts';
import { Trace } from '../../../src/model/trace.ts';
import { type AloneParts, alone, limits } from '../alone.ts';
import { entries, observe, workEach } from '../lives.ts';
import { constant, fault, MINUTES } from '../specs.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const AT = 0.5;

/** The unit's part takes two weeks, one of them work; the target is a week. */
const slow = (rules: Partial<RulesSpec>, more: Partial<AloneParts> = {}) =>
  alone({
    type: { faults: [fault('west', { mustAct: 1, work: constant(WEEK), lead: constant(WEEK) })] },
    ...more,
    rules: { targetPressure: 1, pressureAt: AT, returnDelay: constant(DAY), ...rules },
  });

function read(spec: ModelSpec, id: string): number {
  const at = figuresOf(spec).findIndex((f) => f.kind === 'metric' && f.info.id === id);
  if (at < 0) throw new Error(`there is no metric ${id}`);
  return replicate(spec, 'a seed', 0)[at] as number;
}

describe('under target pressure', () => {
  test('a complaint is marked closed when its target is near, and its customer finds out later', () => {
    const { lives } = observe(slow({}));
    expect(lives.length).toBeGreaterThan(10);
    for (const life of lives) {
      const [closed] = entries(life, 'closed');
      expect(closed?.t).toBeCloseTo(life.from + AT * WEEK, 6);
      expect([closed?.a, closed?.b]).toEqual([Outcome.buried, Burial.untreated]);
      expect(life.end).toBe('accepted');
      expect(life.to).toBeCloseTo(life.from + AT * WEEK + DAY, 6);
      expect(life.phases.customer).toBeCloseTo(DAY, 6);
    }
  });

  test('nobody is told, and work in hand is finished for nothing', () => {
    const work = workEach(observe(slow({})));
    expect(work['frontLine closing']).toBeUndefined();
    expect(work['west-desk action']).toBe(WEEK);
  });

  test('a customer who complains again starts afresh, over nobody’s head, and is not closed so a second time', () => {
    const { lives } = observe(slow({ reaction: { accept: 0, repeat: 1, external: 0 } }));
    for (const life of lives) {
      expect(life.end).toBe('resolved');
      expect(entries(life, 'pressured')).toHaveLength(1);
      expect(entries(life, 'repeated')).toHaveLength(1);
      expect(entries(life, 'forced')).toEqual([]);
      expect(entries(life, 'closed').map(({ b }) => b)).toEqual([Burial.untreated, Burial.none]);
    }
  });

  test('a customer who goes outside has the remedy decided at the top', () => {
    const { lives } = observe(slow({ reaction: { accept: 0, repeat: 0, external: 1 } }));
    for (const life of lives) {
      expect(entries(life, 'external')).toHaveLength(1);
      expect(life.end).toBe('resolved');
    }
    const spec = slow({ reaction: { accept: 0, repeat: 0, external: 1 } });
    expect(read(spec, 'buried.untreatedOutside')).toBe(1000);
    expect(read(spec, 'conflict.external')).toBe(0);
    expect(read(spec, 'conflict.escalations')).toBe(0);
  });

  test('a customer who complains again is decided on anew: an analysis under way is forgotten', () => {
    const spec = slow(
      {
        delegation: { remedy: 1 },
        analysis: 0.5,
        analysisTime: constant(WEEK),
        reaction: { accept: 0, repeat: 1, external: 0 },
      },
      { complaints: 300, type: { amount: constant(500) }, positions: limits(0, null, null) },
    );
    const first: number[] = [];
    const pressured = new Set<number>();
    observe(spec, {
      prepare: (w) => {
        w.trace.on(Trace.pressured, (_t, c) => pressured.add(c));
        w.trace.on(Trace.started, (_t, c, item) => {
          if (w.items.task[item] !== Task.decision || !pressured.delete(c)) return;
          first.push(w.items.work[item] as number);
        });
      },
    });
    expect(first.length).toBeGreaterThan(50);
    expect(new Set(first)).toEqual(new Set([MINUTES.decision]));
  });

  test('who has the money in hand is not closed so, and money not paid yet is not spent', () => {
    const money = { type: { amount: constant(500) } };
    const late = { work: { ...alone().rules.work, closing: constant(4 * DAY) } };
    const collected = slow({ collect: constant(60), ...late }, money);
    expect(observe(collected).lives.flatMap((life) => entries(life, 'pressured'))).toHaveLength(
      observe(collected).lives.length,
    );
    const inHand = slow({ collect: constant(60), work: { ...late.work, closing: constant(2 * DAY) } }, money);
    for (const life of observe(inHand).lives) {
      expect(entries(life, 'pressured')).toEqual([]);
      expect(life.end).toBe('resolved');
    }
    const inRun = slow({ payRun: { period: 4 * WEEK, at: [0] } }, money);
    expect(read(inRun, 'buried.untreated')).toBe(1000);
    expect(read(inRun, 'cost.remedies')).toBe(0);
    const again = slow(
      { payRun: { period: WEEK, at: [0] }, reaction: { accept: 0, repeat: 1, external: 0 } },
      money,
    );
    expect(observe(again).lives.some((life) => entries(life, 'takenBack').length === 1)).toBe(true);
    const paid = observe(again).lives.length * 500;
    expect(read(again, 'cost.remedies')).toBeCloseTo((paid * 365.25 * DAY) / (12 * WEEK), 3);
  });

  test('what is with its customer, or was closed before, is left alone', () => {
    const collecting = slow(
      { collect: constant(WEEK) },
      { type: { amount: constant(500), faults: [fault('west')] } },
    );
    const reopened = slow(
      { reopen: 1, maxCycles: 1 },
      { type: { faults: [fault('west', { mustAct: 1, work: constant(2 * DAY) })] } },
    );
    for (const spec of [collecting, reopened]) {
      const { lives } = observe(spec);
      expect(lives.flatMap((life) => entries(life, 'pressured'))).toEqual([]);
      for (const life of lives) expect(life.end).toBe('resolved');
    }
  });

  test('one taken in when the moment has passed is left alone', () => {
    const { lives } = observe(
      slow({ pressureAt: 0.01 }, { type: { intake: constant(DAY), faults: [fault('west')] } }),
    );
    for (const life of lives) expect(entries(life, 'pressured')).toEqual([]);
  });

  test('each complaint is tempted once, with this probability', () => {
    const p = 0.3;
    const spec = slow({ targetPressure: p }, { complaints: 1500 });
    const { lives } = observe(spec);
    const share = read(spec, 'buried.untreated') / 1000;
    expect(Math.abs(share - p)).toBeLessThan(6 * Math.sqrt((p * (1 - p)) / lives.length));
  });

  test('the indicator improves with the pressure and customers do not', () => {
    const at = (targetPressure: number, id: string): number =>
      read(slow({ targetPressure }, { complaints: 200 }), id);
    expect(at(0, 'closedWithin.7d')).toBe(0);
    expect(at(0.3, 'closedWithin.7d')).toBeGreaterThan(0);
    expect(at(0.8, 'closedWithin.7d')).toBeGreaterThan(at(0.3, 'closedWithin.7d'));
    expect(at(0.8, 'outcome.resolved')).toBeLessThan(at(0.3, 'outcome.resolved'));
    expect(at(0.8, 'lostCustomers')).toBeGreaterThan(at(0.3, 'lostCustomers'));
  });

  test('no conflict of interest is met or buried by it', () => {
    const spec = slow({});
    for (const id of ['conflict.arisen', 'conflict.exposure', 'buried.total', 'buried.falseClosures'])
      expect(read(spec, id), id).toBe(0);
  });
});

test('without target pressure nothing changes, whatever the age at which it would act', () => {
  const before = slow({ targetPressure: 0, pressureAt: 1 });
  const after = slow({ targetPressure: 0, pressureAt: 0.2 });
  expect(replicate(after, 's', 1)).toEqual(replicate(before, 's', 1));
});
