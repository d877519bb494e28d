import { describe, expect, test } from 'vitest';
import { figuresOf, replicate } from '../../../src/model/replicate.ts';
import type { ModelSpec, RulesSpec } from '../../../src/model/spec.ts';
import { type AloneParts, alone, limits } from '../alone.ts';
import { entries, observe, spent } from '../lives.ts';
import { constant, fault, MINUTES } from '../specs.ts';

const DAY = 24 * 60;
const WEEK = 7 * DAY;
const YEAR = 365.25 * DAY;
const { decision, closing } = MINUTES;
const INTAKE = 10;
const AMOUNT = 500;

const money = (rules: Partial<RulesSpec>, more: Partial<AloneParts> = {}) =>
  alone({ type: { amount: constant(AMOUNT) }, ...more, rules });

function read(spec: ModelSpec, id: string): number {
  const at = figuresOf(spec).findIndex((f) => f.kind === 'metric' && f.info.id === id);
  if (at < 0) throw new Error(`there is no metric ${id}`);
  return replicate(spec, 'a seed', 0)[at] as number;
}

const daily = { payRun: { period: DAY, at: [9 * 60] } };
const collecting = { collect: constant(3 * DAY) };

describe('money that is granted', () => {
  test('is paid in the first contact where there is no pay run and nothing to collect', () => {
    const spec = money({ forgone: 0.9 });
    expect(replicate(spec, 's', 1)).toEqual(replicate(money({}), 's', 1));
    expect(read(spec, 'firstContactResolution')).toBe(100);
  });

  test('waits for the next pay run once it is granted; then the customer is told', () => {
    const { lives } = observe(money(daily));
    expect(lives.length).toBeGreaterThan(10);
    for (const life of lives) {
      const [authorised] = entries(life, 'authorised');
      const run = Math.ceil(((authorised?.t ?? 0) - 9 * 60) / DAY) * DAY + 9 * 60;
      expect(authorised?.t).toBeCloseTo(life.from + INTAKE + decision, 6);
      expect(life.phases.lead).toBeCloseTo(run - (authorised?.t ?? 0), 6);
      expect(life.to).toBeCloseTo(run + closing, 6);
    }
    expect(read(money(daily), 'firstContactResolution')).toBe(0);
  });

  test('waits half the time between two pay runs on average', () => {
    const { lives } = observe(money(daily, { complaints: 2000 }));
    const mean = lives.reduce((sum, life) => sum + life.phases.lead, 0) / lives.length;
    expect(Math.abs(mean - DAY / 2)).toBeLessThan((6 * DAY) / Math.sqrt(12 * lives.length));
  });

  test('waits behind the work and the lead time of the unit at fault, not beside them', () => {
    const faults = [fault('west', { mustAct: 1, lead: constant(2 * DAY) })];
    const { lives } = observe(money(daily, { type: { amount: constant(AMOUNT), faults } }));
    for (const life of lives) {
      expect(entries(life, 'authorised')[0]?.t).toBeCloseTo(life.from + INTAKE + decision + 41 + 2 * DAY, 6);
    }
  });

  test('must be collected: the customer is told, comes after a while, and is served once more', () => {
    const { lives } = observe(money(collecting));
    for (const life of lives) {
      expect(life.end).toBe('resolved');
      expect(entries(life, 'closed')).toHaveLength(1);
      expect(spent(life)).toEqual({
        frontWork: INTAKE,
        deciding: decision,
        customer: 3 * DAY,
        closing: 2 * closing,
      });
    }
  });

  test('comes with the pay run first and is collected then', () => {
    const { lives } = observe(money({ ...daily, ...collecting }));
    for (const life of lives) {
      expect(entries(life, 'authorised')).toHaveLength(1);
      expect(life.phases.customer).toBeCloseTo(3 * DAY, 6);
      expect(life.phases.closing).toBeCloseTo(2 * closing, 6);
      expect((life.to - life.phases.customer - 2 * closing - 9 * 60) % DAY).toBeCloseTo(0, 4);
    }
  });

  test('is no matter of complaints without a remedy, or refused', () => {
    for (const type of [{ amount: null }, { amount: constant(AMOUNT), justified: 0 }]) {
      const { lives } = observe(money({ ...daily, ...collecting }, { type }));
      expect(lives.flatMap((life) => entries(life, 'authorised'))).toEqual([]);
      for (const life of lives) expect(life.end).toBe('resolved');
    }
  });

  test('is waited for again when the complaint comes back', () => {
    const { lives } = observe(money({ ...daily, reopen: 1, maxCycles: 1, returnDelay: constant(60) }));
    for (const life of lives) expect(entries(life, 'authorised')).toHaveLength(2);
  });
});

describe('money that is never collected', () => {
  test('stays with the company: the books say remedied, the customer is lost', () => {
    const spec = money({ ...collecting, forgone: 1 });
    const { lives } = observe(spec);
    for (const life of lives) {
      expect(life.end).toBe('withdrawn');
      expect(entries(life, 'forgone').map(({ a }) => a)).toEqual([AMOUNT]);
    }
    expect(read(spec, 'forgone')).toBe(1000);
    expect(read(spec, 'cost.remedies')).toBe(0);
    expect(read(spec, 'outcome.resolved')).toBe(0);
    expect(read(spec, 'resolvedWithin.7d')).toBe(0);
    expect(read(spec, 'closedWithin.7d')).toBe(100);
    const type = { amount: constant(AMOUNT), justified: 0, abuse: 0.5 };
    const generous = { ...collecting, benefitOfDoubt: 1 };
    expect(read(money({ ...generous, forgone: 1 }, { type }), 'goodwill')).toBe(0);
    expect(read(money({ ...generous, forgone: 0 }, { type }), 'goodwill')).toBeGreaterThan(0);
    expect(read(spec, 'lostCustomers')).toBeCloseTo((lives.length * YEAR) / (12 * WEEK), 6);
  });

  test('is what the company does not spend, a generous error included', () => {
    const erring = { error: { ...alone().rules.error, agent: 0.5 }, overpay: 1 };
    const all = read(money({ ...collecting, ...erring }, { complaints: 400 }), 'cost.remedies');
    const spec = money({ ...collecting, ...erring, forgone: 0.4 }, { complaints: 400 });
    const kept = observe(spec).lives.flatMap((life) => entries(life, 'forgone').map(({ a }) => a));
    const sum = kept.reduce((a, b) => a + b, 0);
    expect(new Set(kept)).toEqual(new Set([AMOUNT, 2 * AMOUNT]));
    expect(read(spec, 'cost.remedies')).toBeCloseTo(all - (sum * YEAR) / (12 * WEEK), 3);
  });
});

describe('a customer who gives up', () => {
  const given = (rules: Partial<RulesSpec>) =>
    money(rules, { type: { amount: constant(AMOUNT), giveUp: constant(3 * DAY) } });

  test('does not do so with the money in hand', () => {
    const work = { ...alone().rules.work, closing: constant(DAY) };
    const { lives } = observe(given({ collect: constant(1.5 * DAY), work }));
    expect(lives.length).toBeGreaterThan(10);
    for (const { end, to, from } of lives) {
      expect(end).toBe('resolved');
      expect(to).toBeGreaterThan(from + 3 * DAY);
    }
  });

  test('before the pay run costs nothing, as what was never paid is not spent', () => {
    const spec = given({ payRun: { period: 4 * WEEK, at: [0] } });
    const { lives } = observe(spec);
    expect(lives.some(({ end }) => end === 'withdrawn')).toBe(true);
    for (const life of lives) {
      const back = entries(life, 'takenBack').map(({ a }) => a);
      expect(back).toEqual(life.end === 'withdrawn' ? [AMOUNT] : []);
    }
    const paid = lives.filter(({ end }) => end !== 'withdrawn').length;
    expect(read(spec, 'cost.remedies')).toBeCloseTo((paid * AMOUNT * YEAR) / (12 * WEEK), 6);
  });

  test('where money is paid at once leaves the cost as it is', () => {
    const faults = [fault('west', { mustAct: 1, lead: constant(WEEK) })];
    const spec = money({}, { type: { amount: constant(AMOUNT), giveUp: constant(3 * DAY), faults } });
    const { lives } = observe(spec);
    for (const { end } of lives) expect(end).toBe('withdrawn');
    expect(read(spec, 'cost.remedies')).toBeCloseTo((lives.length * AMOUNT * YEAR) / (12 * WEEK), 6);
  });
});

describe('who pays for the fault of another unit', () => {
  const payment = { contest: 1.5, suppress: 1.25, fund: 0.7 };
  const contested = (rules: Partial<RulesSpec>, amount = true): Set<number> => {
    const faults = [fault('west', { mustAct: 1 })];
    const type = { amount: amount ? constant(AMOUNT) : null, faults };
    const { lives } = observe(
      money({ preAgreed: 0, contest: 0.4, payment, ...rules }, { type, complaints: 600 }),
    );
    return new Set(lives.flatMap((life, i) => (entries(life, 'contested').length > 0 ? [i] : [])));
  };
  const share = (p: number, n: number): number => 6 * Math.sqrt((p * (1 - p)) / n);

  test('decides how often requests are contested: more where the unit does, less where a fund does', () => {
    const [fund, service, unit] = [contested({ payer: 'fund' }), contested({}), contested({ payer: 'unit' })];
    // The same customers: whoever is contested with fewer is contested with more.
    expect([...fund].every((i) => service.has(i))).toBe(true);
    expect([...service].every((i) => unit.has(i))).toBe(true);
    const n = observe(money({}, { complaints: 600 })).lives.length;
    for (const [found, p] of [
      [fund, 0.28],
      [service, 0.4],
      [unit, 0.6],
    ] as const)
      expect(Math.abs(found.size / n - p)).toBeLessThan(share(p, n));
  });

  test('makes no difference without money, and contests every request at most', () => {
    expect(contested({ payer: 'unit' }, false)).toEqual(contested({}, false));
    expect(contested({ payer: 'unit', contest: 0.9, payment: { ...payment, contest: 3 } })).toEqual(
      contested({ contest: 1 }),
    );
  });

  test('decides how often the unit that pays closes cases falsely; service pays for its own faults anyway', () => {
    const buried = (unit: string, payer: RulesSpec['payer']): number =>
      read(
        alone({
          under: 'east',
          complaints: 600,
          type: { amount: constant(AMOUNT), faults: [fault(unit)] },
          rules: { delegation: { remedy: 1 }, candour: 0, suppress: 0.4, payer, payment },
          positions: limits(0, 0, 0),
        }),
        'buried.falseClosures',
      );
    expect(Math.abs(buried('east', 'unit') / 1000 - 0.5)).toBeLessThan(share(0.5, 500));
    expect(Math.abs(buried('east', 'service') / 1000 - 0.4)).toBeLessThan(share(0.4, 500));
    expect(buried('east', 'unit')).toBeGreaterThan(buried('east', 'service'));
    expect(buried('east', 'fund')).toBe(buried('east', 'service'));
    expect(buried('service', 'service')).toBeGreaterThan(0);
    expect(buried('service', 'unit')).toBe(buried('service', 'service'));
  });
});
