import { describe, expect, test } from 'vitest';
import { expectedLoads } from '../../../src/model/expected-load.ts';
import { figuresOf, replicate } from '../../../src/model/replicate.ts';
import type { ChannelSpec, ModelSpec } from '../../../src/model/spec.ts';
import { type AloneParts, alone } from '../alone.ts';
import { entries, observe, spent, workEach } from '../lives.ts';
import { constant, MINUTES } from '../specs.ts';

const INTAKE = 10;
const DAY = 24 * 60;
const { closing, handoff } = MINUTES;

const phone = (share: number): ChannelSpec => ({ id: 'phone', kind: 'live', share, work: 1, resolves: 0 });
const chat = (share: number, work = 0.5): ChannelSpec => ({
  id: 'chat',
  kind: 'written',
  share,
  work,
  resolves: 0,
});
const machine = (share: number, resolves: number): ChannelSpec => ({
  id: 'machine',
  kind: 'automatic',
  share,
  work: 0.4,
  resolves,
});
const near = (seen: number, p: number, n: number) =>
  expect(Math.abs(seen - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / n));

/** Agents from 0 to 12 every day. */
const halfDays = (parts: AloneParts): AloneParts => ({
  ...parts,
  calendars: {
    half: {
      weeks: 1,
      intervals: Array.from({ length: 7 }, (_, d) => [d * DAY, d * DAY + 720] as const),
      closures: [],
    },
  },
  positions: { t0: { calendar: 'half' }, t1: { calendar: 'half' } },
});

function figure(spec: ModelSpec, id: string): number {
  const at = figuresOf(spec).findIndex(
    (f) => f.kind === 'metric' && f.info.id === id && f.slice.by === 'all',
  );
  return replicate(spec, 'channels', 0)[at] as number;
}

describe('a written contact', () => {
  test('takes its share of the intake work, and no line', () => {
    const all = observe(alone({ type: { channels: [chat(1)] } }));
    for (const life of all.lives) {
      expect(spent(life)).toEqual({ frontWork: 0.5 * INTAKE, closing });
      expect(entries(life, 'answered')).toEqual([]);
    }
    expect(workEach(all)).toEqual({ 'frontLine writtenIntake': 0.5 * INTAKE, 'frontLine closing': closing });
  });

  test('comes at any hour, waits for the opening and is never lost', () => {
    const { lives } = observe(
      alone(halfDays({ complaints: 400, type: { channels: [chat(1)], patience: constant(1) } })),
    );
    const byNight = lives.filter(({ from }) => from % DAY >= 720);
    expect(byNight.length).toBeGreaterThan(100);
    for (const life of lives) expect(life.end).toBe('resolved');
    for (const life of byNight) expect(life.phases.frontQueue).toBeCloseTo(DAY - (life.from % DAY), 6);
  });

  test('stops at closing and goes on next day, like all back-office work', () => {
    const { work } = observe(alone(halfDays({ complaints: 2000, type: { channels: [chat(1, 6)] } })));
    const over = work.filter(({ task, start, end }) => {
      return task === 'writtenIntake' && Math.floor(start / DAY) !== Math.floor(end / DAY);
    });
    expect(over.length).toBeGreaterThan(20);
    for (const { start, end } of over) expect(end - start).toBeCloseTo(60 + 720, 6);
  });

  test('waits while somebody is on the phone', () => {
    const few = { t0: { staff: 1 }, t1: { staff: 1 } };
    const { work } = observe(
      alone({
        complaints: 900,
        positions: few,
        type: { channels: [phone(0.5), chat(0.5)], intake: constant(15) },
      }),
    );
    const mean = (task: string): number => {
      const waits = work.filter((one) => one.task === task).map(({ waited }) => waited);
      return waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
    };
    expect(mean('writtenIntake')).toBeGreaterThan(2 * mean('intake'));
  });

  test('comes the same way each time, and after a bounce is read again as fast', () => {
    const all = observe(
      alone({
        complaints: 400,
        type: { channels: [phone(0.4), chat(0.6)] },
        rules: { reopen: 0.5, maxCycles: 3, misroute: 0.3 },
      }),
    );
    const written = all.lives.filter((life) => entries(life, 'answered').length === 0);
    near(written.length / all.lives.length, 0.6, all.lives.length);
    const again = (life: (typeof all.lives)[number]) => entries(life, 'reopened').length;
    expect(written.filter((life) => again(life) > 1).length).toBeGreaterThan(10);
    for (const life of all.lives) {
      const bounces = entries(life, 'bounced').length;
      const factor = written.includes(life) ? 0.5 : 1;
      if (!written.includes(life)) expect(entries(life, 'answered')).toHaveLength(1 + again(life));
      expect(life.phases.frontWork).toBeCloseTo((1 + again(life)) * factor * INTAKE, 6);
      expect(life.phases.bouncing).toBeCloseTo(bounces * (handoff + factor * INTAKE), 6);
    }
  });

  test('can be closed in the first contact', () => {
    expect(figure(alone({ type: { channels: [chat(1)] } }), 'firstContactResolution')).toBe(100);
  });

  test('is none of the contact centre’s calls', () => {
    const on = alone({
      complaints: 1200,
      positions: { t0: { staff: 1 }, t1: { staff: 1 } },
      type: { channels: [phone(0.5), chat(0.5)], intake: constant(15), patience: constant(4) },
    });
    const { lives } = observe(on, { seed: 'channels' });
    const lost = lives.filter(({ end }) => end === 'abandoned').length;
    const calls = lives.filter(
      (life) => life.end === 'abandoned' || entries(life, 'answered').length > 0,
    ).length;
    expect(lost).toBeGreaterThan(20);
    expect(calls).toBeLessThan(0.6 * lives.length);
    expect(figure(on, 'abandonment')).toBeCloseTo((100 * lost) / calls, 6);
    expect(figure(on, 'aht')).toBe(15);
  });
});

describe('a machine', () => {
  test('answers its part of the inquiries at once and at any hour, and leaves the rest to agents', () => {
    const parts = halfDays({
      complaints: 2000,
      type: { kind: 'inquiry', faults: [], channels: [machine(1, 0.3)] },
    });
    const all = observe(alone(parts));
    const atOnce = all.lives.filter(({ from, to }) => from === to);
    near(atOnce.length / all.lives.length, 0.3, all.lives.length);
    for (const { end } of all.lives) expect(end).toBe('served');
    expect(workEach(all)['frontLine writtenIntake']).toBeCloseTo(
      (0.4 * INTAKE * (all.lives.length - atOnce.length)) / all.lives.length,
      6,
    );
  });

  test('takes complaints in, but decides none', () => {
    const { lives } = observe(alone({ type: { channels: [machine(1, 0)] } }));
    for (const life of lives) expect(spent(life)).toEqual({ frontWork: 0.4 * INTAKE, closing });
  });

  test('comes after self-service, which answers its share first', () => {
    const { lives } = observe(
      alone({ complaints: 2000, type: { deflection: 0.3, channels: [phone(0.5), machine(0.5, 0)] } }),
    );
    const left = lives.filter(({ end }) => end !== 'deflected');
    near(left.length / lives.length, 0.7, lives.length);
    const called = left.filter((life) => entries(life, 'answered').length > 0);
    near(called.length / left.length, 0.5, left.length);
  });
});

test('nobody changes the way of contact because another share does', () => {
  const written = (share: number): Set<number> => {
    const { lives } = observe(
      alone({ complaints: 300, type: { channels: [phone(1 - share), chat(share)] } }),
    );
    return new Set(lives.filter((life) => entries(life, 'answered').length === 0).map(({ from }) => from));
  };
  const [few, many] = [written(0.2), written(0.6)];
  expect(few.size).toBeGreaterThan(20);
  expect([...few].filter((from) => !many.has(from))).toEqual([]);
});

test('the expected load of the front line counts each channel at its work', () => {
  const load = (type: NonNullable<AloneParts['type']>): number =>
    expectedLoads(alone({ type })).find(({ position }) => position === 'frontLine')?.workPerWeek ?? 0;
  const inquiry = { kind: 'inquiry', faults: [] } as const;
  const all = load(inquiry);
  expect(load({ ...inquiry, channels: [phone(1)] })).toBe(all);
  expect(load({ ...inquiry, channels: [phone(0.5), chat(0.3), machine(0.2, 0.5)] })).toBeCloseTo(
    all * (0.5 + 0.3 * 0.5 + 0.2 * 0.4 * 0.5),
    9,
  );
});
