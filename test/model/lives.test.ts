import { describe, expect, test } from 'vitest';
import { caseHistory, lifeOf, resolvedAmong, resolvedCases } from '../../src/model/case-history.ts';
import { CASE_ENDS, LifeRecorder, type Lives, MARKS, recordLives } from '../../src/model/lives.ts';
import type { ModelSpec } from '../../src/model/spec.ts';
import { PHASES } from '../../src/model/task.ts';
import { busy } from './busy.ts';
import { type Life, observe } from './lives.ts';

const SEED = 'histories';
/** The busy company, whose customers will not wait long for an agent. */
function impatient(under?: string): ModelSpec {
  const model = busy(under);
  const patience = { kind: 'exponential', mean: 1 } as const;
  return { ...model, types: model.types.map((type) => ({ ...type, patience })) };
}

const spec = impatient();
const lives = recordLives(spec, SEED, 0);
const { warmUp, window } = spec.horizon;
/** The same complaints, from the trace alone. */
const traced = observe(spec, { seed: SEED }).lives.filter(
  ({ complaint, from }) => complaint && from >= warmUp && from < warmUp + window,
);

interface Stretch {
  readonly phase: string;
  readonly holder: number;
  working: boolean;
  readonly from: number;
}

/** Where a contact was, entry by entry of its trace. */
function stretchesOf(life: Life): Stretch[] {
  const stretches: Stretch[] = [];
  let holder = spec.chart.positions.length;
  let stalling: number | null = null;
  for (const { code, t, a, b } of life.entries) {
    if (code === 'handedOver') holder = b;
    if (code === 'stalled') stalling = a;
    if (code === 'started') stretches.at(-1)!.working = true;
    if (code !== 'phase') continue;
    const phase = PHASES[a]!;
    const at = phase === 'customer' || phase === 'lead' ? -1 : (stalling ?? holder);
    stalling = null;
    stretches.push({ phase, holder: at, working: false, from: t });
  }
  const lasting = stretches.filter(({ from }, k) => (stretches[k + 1]?.from ?? life.to) > from);
  return lasting.filter((one, k) => {
    const before = lasting[k - 1];
    const alike =
      before?.phase === one.phase && before.holder === one.holder && before.working === one.working;
    return !alike;
  });
}

function stepsOf({ steps }: Lives, i: number): Stretch[] {
  return Array.from({ length: steps.of[i + 1]! - steps.of[i]! }, (_, k) => {
    const s = steps.of[i]! + k;
    const phase = PHASES[steps.phase[s]!]!;
    return { phase, holder: steps.holder[s]!, working: steps.working[s] === 1, from: steps.from[s]! };
  });
}

function marksOf({ marks }: Lives, i: number): [string, number, number][] {
  return Array.from({ length: marks.of[i + 1]! - marks.of[i]! }, (_, k) => {
    const m = marks.of[i]! + k;
    return [MARKS[marks.mark[m]!]!, marks.at[m]!, marks.by[m]!];
  });
}

const OF_CUSTOMERS = ['reopened', 'repeated', 'accepted', 'chased'];
const CLOSED = ['', 'remedied', 'rejected', 'buried'];

function expectedMarks({ entries }: Life): [string, number, number][] {
  return entries.flatMap(({ code, t, a }): [string, number, number][] => {
    if (code === 'closed') return [[CLOSED[a]!, t, -1]];
    if (OF_CUSTOMERS.includes(code)) return [[code, t, -1]];
    return MARKS.some((mark) => mark === code) ? [[code, t, a]] : [];
  });
}

describe('the lives of a replication', () => {
  test('are those of the complaints that come in the window, in the order of arrival, with who they are', () => {
    expect(lives.count).toBe(traced.length);
    expect(lives.count).toBeGreaterThan(60);
    traced.forEach((life, i) => {
      expect(lives.arrivedAt[i]).toBe(life.from);
      expect([lives.type[i], lives.unit[i], lives.amount[i]]).toEqual([life.type, life.unit, life.amount]);
    });
    expect([...lives.arrivedAt]).toEqual([...lives.arrivedAt].sort((a, b) => a - b));
    const customers = new Set(Array.from(lives.ordinal, (n, i) => `${lives.stream[i]} ${n}`));
    expect(customers.size).toBe(lives.count);
  });

  test('end as the trace says, or are open at the end of the run', () => {
    traced.forEach((life, i) => {
      expect([CASE_ENDS[lives.end[i]!], lives.endedAt[i]]).toEqual([life.end, life.to]);
    });
    expect(new Set(lives.end).size).toBeGreaterThanOrEqual(4);
  });

  test('go from hand to hand as the trace says, step by step, although case ids are used again', () => {
    traced.forEach((life, i) => {
      expect(stepsOf(lives, i)).toEqual(stretchesOf(life));
    });
    expect(new Set(lives.steps.holder).size).toBeGreaterThan(6);
    expect(new Set(lives.steps.phase).size).toBeGreaterThanOrEqual(8);
  });

  test('have every mark of the trace, in its order, and no other', () => {
    traced.forEach((life, i) => {
      expect(marksOf(lives, i)).toEqual(expectedMarks(life));
    });
    expect(new Set(lives.marks.mark).size).toBeGreaterThanOrEqual(12);
  });

  test('have steps that fill them from arrival to end without a gap', () => {
    for (let i = 0; i < lives.count; i++) {
      const steps = stepsOf(lives, i);
      expect(steps[0]?.from).toBe(lives.arrivedAt[i]);
      const times = [...steps.map(({ from }) => from), lives.endedAt[i]!];
      times.slice(1).forEach((t, k) => {
        expect(t).toBeGreaterThan(times[k]!);
      });
    }
  });

  test('are each the life that is written down of the customer alone', () => {
    for (const i of [0, 17, lives.count - 1]) {
      const customer = { stream: lives.stream[i]!, ordinal: lives.ordinal[i]! };
      expect(caseHistory(spec, SEED, 0, customer)).toEqual(lifeOf(lives, i));
    }
  });

  test('have the same customers in the same order in another design, who fare otherwise', () => {
    const other = recordLives(impatient('board'), SEED, 0);
    for (const column of ['stream', 'ordinal', 'type', 'unit', 'amount', 'arrivedAt'] as const) {
      expect(other[column]).toEqual(lives[column]);
    }
    expect(other.endedAt).not.toEqual(lives.endedAt);
  });

  test('are the same written down piece by piece, whatever the pieces', () => {
    for (const piece of [7, 1000]) {
      const recorder = new LifeRecorder(spec, SEED, 0);
      for (let t = 0; t < recorder.end + piece; t += piece) recorder.runTo(t);
      expect(recorder.lives()).toEqual(lives);
    }
  });

  test('tell the same of who is resolved, and when, as a replication simulated for that alone', () => {
    const sorted = ({ stream, ordinal, minutes }: ReturnType<typeof resolvedCases>): string[] =>
      Array.from(minutes, (m, i) => `${stream[i]} ${ordinal[i]} ${m}`).sort();
    expect(sorted(resolvedAmong(lives))).toEqual(sorted(resolvedCases(spec, SEED, 0)));
  });

  test('are none of a customer who does not come', () => {
    expect(recordLives(spec, SEED, 0, { stream: 0, ordinal: 1e6 }).count).toBe(0);
  });
});
