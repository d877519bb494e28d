import { describe, expect, test } from 'vitest';
import { type AloneParts, alone } from '../alone.ts';
import { entries, observe, spent, workEach } from '../lives.ts';
import { constant, MINUTES } from '../specs.ts';

const { handoff, closing } = MINUTES;
const INTAKE = 10;
const DAY = 24 * 60;
const near = (seen: number, p: number, n: number) =>
  expect(Math.abs(seen - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / n));

/** Agents from 0 to 12 every day, one seat a team. */
const halfDays = (parts: AloneParts): AloneParts => ({
  ...parts,
  calendars: {
    half: {
      weeks: 1,
      intervals: Array.from({ length: 7 }, (_, d) => [d * DAY, d * DAY + 720] as const),
      closures: [],
    },
  },
  positions: { t0: { calendar: 'half', staff: 1 }, t1: { calendar: 'half', staff: 1 }, ...parts.positions },
});

describe('self-service', () => {
  test('answers its share of contacts, and those go nowhere else', () => {
    const { lives } = observe(alone({ complaints: 4000, type: { deflection: 0.3 } }));
    const deflected = lives.filter(({ end }) => end === 'deflected');
    near(deflected.length / lives.length, 0.3, lives.length);
    for (const life of deflected)
      expect(life.entries.map(({ code }) => code)).toEqual(['arrived', 'deflected']);
  });

  test('answers at any hour', () => {
    const { lives } = observe(alone(halfDays({ complaints: 2000, type: { deflection: 0.5 } })));
    const byNight = lives.filter(({ from }) => from % DAY >= 720);
    near(byNight.filter(({ end }) => end === 'deflected').length / byNight.length, 0.5, byNight.length);
  });
});

describe('a first contact', () => {
  test('that arrives while closed is lost, or calls again in open time with the probability of redial', () => {
    const { lives } = observe(
      alone(
        halfDays({
          complaints: 2000,
          rules: { redial: 0.4, redialDelay: constant(60) },
          positions: { t0: { calendar: 'half' }, t1: { calendar: 'half' } },
        }),
      ),
    );
    const byNight = lives.filter(({ from }) => from % DAY >= 720);
    const again = byNight.filter((life) => entries(life, 'redialling').length > 0);
    near(again.length / byNight.length, 0.4, byNight.length);
    for (const life of byNight) {
      if (!again.includes(life)) expect([life.end, life.to]).toEqual(['abandoned', life.from]);
      // An hour after the next opening, for all who are through at once.
      else if (life.phases.frontQueue === 0)
        expect((life.entries.find(({ code }) => code === 'answered')?.t ?? 0) % DAY).toBeCloseTo(60, 6);
    }
  });

  test('still in line at closing is told to call again', () => {
    const { lives } = observe(
      alone(
        halfDays({
          complaints: 3000,
          type: { intake: constant(30) },
          rules: { redial: 1, redialDelay: constant(1) },
        }),
      ),
    );
    const told = lives.filter((life) => entries(life, 'redialling').some(({ t }) => t % DAY === 720));
    expect(told.length).toBeGreaterThan(20);
    // Nobody who calls for the first time is left in line over night.
    for (const life of lives) {
      for (const { t, a } of entries(life, 'answered'))
        expect(Math.floor((t - a) / DAY)).toBe(Math.floor(t / DAY));
    }
  });

  test('leaves the line when its patience is over, and is not answered after', () => {
    const spec = alone({
      complaints: 3000,
      type: { intake: constant(30), patience: constant(20) },
      positions: { t0: { staff: 1 }, t1: { staff: 1 } },
    });
    const { lives } = observe(spec);
    const lost = lives.filter(({ end }) => end === 'abandoned');
    expect(lost.length).toBeGreaterThan(100);
    for (const { to, from } of lost) expect(to - from).toBeCloseTo(20, 6);
    const waits = lives.flatMap((life) => entries(life, 'answered').map(({ a }) => a));
    expect(Math.max(...waits)).toBeLessThanOrEqual(20);
    expect(Math.max(...waits)).toBeGreaterThan(10);
  });

  test('that calls again draws patience afresh', () => {
    const spec = alone({
      complaints: 600,
      type: { intake: constant(30), patience: { kind: 'exponential', mean: 20 } },
      rules: { redial: 1, redialDelay: constant(5) },
      positions: { t0: { staff: 1 }, t1: { staff: 1 } },
    });
    const { lives } = observe(spec);
    const twice = lives.filter((life) => entries(life, 'redialling').length > 1);
    expect(twice.length).toBeGreaterThan(20);
    const waits = twice.map((life) => {
      const [first, second] = entries(life, 'redialling');
      return [(first?.t ?? 0) - life.from, (second?.t ?? 0) - (first?.t ?? 0) - 5].map((x) => x.toFixed(6));
    });
    expect(waits.filter(([a, b]) => a === b)).toEqual([]);
  });
});

describe('a complaint that goes astray', () => {
  test('waits and is worked on at the wrong desk, then is explained again', () => {
    const all = observe(alone({ complaints: 2000, rules: { misroute: 0.3 } }));
    for (const life of all.lives) {
      const n = entries(life, 'bounced').length;
      expect(spent(life)).toEqual({
        frontWork: INTAKE,
        closing,
        ...(n > 0 ? { bouncing: n * (handoff + INTAKE) } : {}),
      });
      expect(entries(life, 'handedOver')).toHaveLength(2 * n);
    }
    // Again and again: a geometric number of times.
    const once = all.lives.filter((life) => entries(life, 'bounced').length >= 1).length;
    const twice = all.lives.filter((life) => entries(life, 'bounced').length >= 2).length;
    near(once / all.lives.length, 0.3, all.lives.length);
    near(twice / once, 0.3, once);
  });

  test('goes to the desks of all other units alike, that at fault included, never to service', () => {
    const each = workEach(observe(alone({ complaints: 3000, rules: { misroute: 0.5 } })));
    const desks = Object.keys(each).filter((key) => key.endsWith('handoff'));
    expect(desks.sort()).toEqual(['east-desk handoff', 'west-desk handoff']);
    expect(each['east-desk handoff']).toBeCloseTo(each['west-desk handoff'] ?? 0, -0.5);
  });
});
