import { describe, expect, test } from 'vitest';
import type { RulesSpec } from '../../../src/model/spec.ts';
import { type AloneParts, alone } from '../alone.ts';
import { entries, type Life, observe, spent, workEach } from '../lives.ts';
import { constant, fault, MINUTES } from '../specs.ts';

const { ruling, relay, argue, closing } = MINUTES;
const INTAKE = 10;
const ACTION = 41;
const LEAD = 100;

/** Complaints that unit must act on, service under `under`. */
function acting(unit: string, under: string, rules: Partial<RulesSpec>, more: AloneParts = {}) {
  const type = { faults: [fault(unit, { mustAct: 1, lead: constant(LEAD) })] };
  return observe(alone({ under, type, ...more, rules: { preAgreed: 0, ...rules } }));
}

const plain = { frontWork: INTAKE, action: ACTION, lead: LEAD, closing };

describe('the unit at fault', () => {
  test('acts on a standing agreement at once, without a request', () => {
    const all = acting('west', 'east', { preAgreed: 1, contest: 1 });
    expect(workEach(all)).toMatchObject({ 'west-desk action': ACTION });
    for (const life of all.lives) {
      expect(spent(life)).toEqual(plain);
      expect(entries(life, 'requested')).toEqual([]);
    }
  });

  test('acts on an uncontested request over a bridge, which takes neither work nor time', () => {
    for (const life of acting('west', 'east', {}).lives) {
      expect(spent(life)).toEqual(plain);
      expect(entries(life, 'requested')).toHaveLength(1);
    }
  });

  test('has its head act where it has no desk', () => {
    const spec = alone({ type: { faults: [fault('west', { mustAct: 1 })] } });
    const units = spec.chart.units.map((u) => (u.id === 'west' ? { ...u, desk: null } : u));
    const positions = spec.chart.positions.filter(({ id }) => id !== 'west-desk');
    const all = observe({ ...spec, chart: { ...spec.chart, units, positions } });
    expect(workEach(all)).toMatchObject({ 'west action': ACTION });
  });

  test('is the front line itself where service is at fault: no request, no contest', () => {
    const all = acting('service', 'east', { contest: 1, deference: 1 });
    expect(workEach(all)).toMatchObject({ 'frontLine action': ACTION });
    for (const life of all.lives) expect([entries(life, 'requested'), spent(life)]).toEqual([[], plain]);
  });
});

describe('a request along the chain', () => {
  test('is relayed by everyone strictly between the heads, the lowest common boss included', () => {
    const all = acting('west', 'vp', { requests: 'chain' });
    expect(workEach(all)).toMatchObject({ 'vp relay': relay, 'east relay': relay, 'ceo relay': relay });
    for (const life of all.lives) expect(spent(life)).toEqual({ ...plain, negotiation: 3 * relay });
  });

  test('takes no relay where one head is the other’s boss', () => {
    for (const life of acting('east', 'east', { requests: 'chain' }).lives)
      expect(spent(life)).toEqual(plain);
  });
});

describe('a contested request', () => {
  test('is argued by both sides, and goes ahead where service prevails', () => {
    // Service above all others' proxies: m = 0 gives the nearer side all the force.
    const all = acting('west', 'board', { contest: 1, powerBase: 0 });
    expect(workEach(all)).toMatchObject({ 'west argueUnit': argue, 'head argueService': argue });
    for (const life of all.lives) expect(spent(life)).toEqual({ ...plain, negotiation: 2 * argue });
  });

  test('goes up through every proxy of service to the common boss, who rules', () => {
    const all = acting('west', 'vp', { contest: 1, powerBase: 0 });
    expect(workEach(all)).toMatchObject({ 'vp relay': relay, 'east relay': relay, 'ceo ruling': ruling });
    for (const life of all.lives) {
      expect(spent(life)).toEqual({ ...plain, negotiation: 2 * argue + 2 * relay + ruling });
      expect(entries(life, 'arbitrated')).toHaveLength(1);
    }
  });

  test('is ruled on in its own cause by the head of the unit at fault, being the boss of service', () => {
    const all = acting('east', 'vp', { contest: 1 });
    expect(workEach(all)).toMatchObject({ 'east ruling': ruling });
    for (const life of all.lives) {
      expect(spent(life)).toEqual({ ...plain, negotiation: ruling });
      expect([entries(life, 'ownCause').length, entries(life, 'arbitrated').length]).toEqual([1, 0]);
    }
  });

  test('that is not upheld is closed as rejected on the merits', () => {
    for (const life of acting('east', 'vp', { contest: 1, upheld: 0 }).lives) {
      expect(spent(life)).toEqual({ frontWork: INTAKE, negotiation: ruling, closing });
      expect(life.end).toBe('resolved');
    }
  });

  test('is lost to the power gap where service neither prevails nor persists', () => {
    for (const life of acting('west', 'vp', { contest: 1, powerBase: 0, persist: 0 }).lives) {
      expect(spent(life)).toEqual({ frontWork: INTAKE, negotiation: 2 * argue, closing });
      expect(life.end).toBe('accepted');
      expect(entries(life, 'closed')[0]).toMatchObject({ a: 3, b: 3 });
    }
  });

  test('is rarer among colleagues, whose common boss is not neutral, by the factor of closeness', () => {
    const rules = { contest: 1, closeness: 0 };
    const contested = (all: { lives: readonly Life[] }) =>
      all.lives.filter((life) => entries(life, 'contested').length > 0).length;
    const colleagues = acting('east', 'east', rules);
    const strangers = acting('west', 'east', rules);
    expect(contested(colleagues)).toBe(0);
    expect(contested(strangers)).toBe(strangers.lives.length);
  });
});

describe('the force of a case', () => {
  const share = (all: { lives: readonly Life[] }, code: 'arbitrated' | 'closed', burial?: number) =>
    all.lives.filter((life) => entries(life, code).some(({ b }) => burial === undefined || b === burial))
      .length / all.lives.length;
  /** Within five standard errors of a share of n. */
  const near = (seen: number, p: number, n: number) =>
    expect(Math.abs(seen - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / n));

  test.each([
    ['ceo', 0, 0.5],
    ['east', 1, 1 / 3],
    ['vp', 2, 1 / 5],
    ['board', 0, 2 / 3],
  ])(
    'of service under the %s, %i proxies below the arbiter, prevails as often as its power says',
    (under, proxies, p) => {
      const all = acting('west', under, { contest: 1, powerBase: 0.5, persist: 0.8 }, { complaints: 3000 });
      const n = all.lives.length;
      near(share(all, 'arbitrated'), (1 - p) * 0.8 ** (1 + proxies), n);
      near(share(all, 'closed', 3), (1 - p) * (1 - 0.8 ** (1 + proxies)), n);
    },
  );
});

describe('deference', () => {
  test('leaves a case about the people of one’s own boss unraised: no request, no exposure', () => {
    for (const life of acting('east', 'vp', { deference: 1 }).lives) {
      expect(spent(life)).toEqual({ frontWork: INTAKE, closing });
      expect(entries(life, 'closed')[0]).toMatchObject({ a: 3, b: 2 });
      expect([entries(life, 'requested'), entries(life, 'exposed')]).toEqual([[], []]);
      expect(life.end).toBe('accepted');
    }
  });

  test('does not arise towards units that no boss of service but a neutral one answers for', () => {
    for (const life of acting('west', 'east', { deference: 1 }).lives) expect(spent(life)).toEqual(plain);
    for (const life of acting('east', 'ceo', { deference: 1 }).lives) expect(spent(life)).toEqual(plain);
  });
});
