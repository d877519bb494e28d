import { describe, expect, test } from 'vitest';
import { figuresOf, replicate } from '../../../src/model/replicate.ts';
import type { DelegationLevel, PositionSpec } from '../../../src/model/spec.ts';
import { type AloneParts, alone, limits } from '../alone.ts';
import { entries, observe, workEach } from '../lives.ts';
import { constant, fault, MINUTES } from '../specs.ts';

const { decision, advice, inform, argue, ruling, handoff } = MINUTES;

/** Away from the first minute on, for ever; the deputy acts. */
const away = (deputy: string | null): Partial<PositionSpec> => ({
  absence: { presence: constant(1), absence: constant(1e9) },
  deputy,
});

/** Only the service head may decide, and is away. */
function headAway(deputy: string | null, level: DelegationLevel = 1, more: AloneParts = {}) {
  const ladder = limits(0, 0, null);
  return alone({
    under: 'ceo',
    type: { amount: constant(500) },
    rules: { delegation: { remedy: level } },
    ...more,
    positions: {
      ...ladder,
      ...more.positions,
      head: { ...ladder.head, ...more.positions?.head, ...away(deputy) },
    },
  });
}

describe('who is away', () => {
  test('leaves new cases waiting where there is no deputy', () => {
    const { lives } = observe(headAway(null));
    expect(lives.every(({ end }) => end === 'open')).toBe(true);
  });

  test('has them taken by the deputy, within the authority of who is away', () => {
    const all = observe(headAway('west'));
    expect(workEach(all)).toMatchObject({ 'west decision': decision });
    for (const life of all.lives) expect([life.end, entries(life, 'asked').length]).toEqual(['resolved', 2]);
  });

  test('has them taken by the deputy’s deputy where the deputy is away too, and by nobody in a circle', () => {
    const line = observe(headAway('west', 1, { positions: { west: away('vp') } }));
    expect(workEach(line)).toMatchObject({ 'vp decision': decision });
    const circle = observe(headAway('west', 1, { positions: { west: away('head') } }));
    expect(circle.lives.every(({ end }) => end === 'open')).toBe(true);
  });

  test.each([
    ['advice', 5, 'm1.0', { 'west advice': advice }],
    ['being informed', 6, 'm1.0', { 'west inform': inform }],
  ] as const)('has %s done by the deputy too', (_, level, __, expected) => {
    const ladder = limits(0, 0, null);
    const positions = {
      ...ladder,
      'm1.0': { limit: 0, ...away('west') },
      'm1.1': { limit: 0, ...away('west') },
    };
    const all = observe(
      alone({
        under: 'ceo',
        type: { amount: constant(500) },
        rules: { delegation: { remedy: level } },
        positions,
      }),
    );
    expect(workEach(all)).toMatchObject(expected);
  });

  test('has every other item done by the deputy too: arguing, ruling, action, another unit’s bounce', () => {
    const type = { faults: [fault('west', { mustAct: 1 })] };
    const contested = observe(
      alone({
        under: 'vp',
        type,
        rules: { preAgreed: 0, contest: 1, powerBase: 0 },
        positions: { west: away('east-desk'), head: away('west-desk'), ceo: away('board') },
      }),
    );
    expect(workEach(contested)).toMatchObject({
      'east-desk argueUnit': argue,
      'west-desk argueService': argue,
      'board ruling': ruling,
    });
    const desks = observe(alone({ under: 'vp', type, positions: { 'west-desk': away('west') } }));
    expect(workEach(desks)).toMatchObject({ 'west action': 41 });
    const only = alone({
      rules: { misroute: 0.5 },
      positions: { 'west-desk': away('vp'), 'east-desk': away('vp') },
    });
    expect(workEach(observe(only))['vp handoff']).toBeGreaterThan(handoff / 4);
  });
});

describe('a deputy', () => {
  test('is put to the conflict in the place of who is away', () => {
    // The head answers for service alone; the deputy answers for the unit at fault.
    const spec = headAway('west', 1, { rules: { delegation: { remedy: 1 }, candour: 0, suppress: 1 } });
    for (const life of observe(spec).lives) {
      expect(entries(life, 'exposed')).toHaveLength(1);
      expect(life.end).toBe('accepted');
    }
  });

  test('errs as it would itself', () => {
    const spec = headAway('west', 1, {
      rules: { delegation: { remedy: 1 }, error: { agent: 0, above: 0.1, gamma: 1 }, maxCycles: 0 },
      positions: { west: { competence: 100 }, head: { competence: 1e6 } },
      complaints: 2000,
    });
    const { lives } = observe(spec);
    const erred = lives.filter((life) => entries(life, 'erred').length > 0).length / lives.length;
    // .1 x 500 / 100, within five standard errors.
    expect(Math.abs(erred - 0.5)).toBeLessThan(5 * Math.sqrt(0.25 / lives.length));
  });

  test('who is also who asks does not meet itself, and has one pair of hands', () => {
    const spec = headAway('m1.0', 4, { complaints: 400, positions: { 'm1.0': { limit: 0, staff: 1 } } });
    const { work, lives, world } = observe(spec);
    const m = work.filter(({ station }) => station === 'm1.0').sort((a, b) => a.start - b.start);
    expect(m.length).toBeGreaterThan(100);
    expect(m.every(({ start }, i) => i === 0 || start >= (m[i - 1] as (typeof m)[number]).end)).toBe(true);
    expect(lives.every(({ end }) => end === 'resolved')).toBe(true);
    expect(world.station(world.company.chart.index('m1.0')).seats.idle).toBe(1);
  });

  test('may be a desk, whose decisions are counted like all others', () => {
    const spec = headAway('west-desk');
    const numbers = replicate(spec, 'seed', 0);
    const at = figuresOf(spec).findIndex((f) => f.kind === 'metric' && f.info.id === 'outcome.resolved');
    expect(numbers[at]).toBe(100);
  });

  test('for a neutral position may be conflicted, and a bypass of it comes to an end', () => {
    const spec = alone({
      under: 'east',
      type: { amount: constant(500), faults: [fault('east')] },
      rules: { delegation: { remedy: 1 }, candour: 0, voice: 1, suppress: 1 },
      positions: { ...limits(0, 0, 0), east: { skipLevel: true }, ceo: away('east') },
    });
    for (const life of observe(spec).lives) expect(life.end).not.toBe('open');
  });
});

test('spells of absence alternate, and a case waits for the return', () => {
  const spec = alone({
    under: 'ceo',
    type: { amount: constant(500) },
    rules: { delegation: { remedy: 1 } },
    positions: {
      ...limits(0, 0, null),
      head: { limit: null, absence: { presence: constant(100), absence: constant(300) }, deputy: null },
    },
  });
  const { lives, others, work } = observe(spec);
  const spells = others.filter(({ code }) => code === 'absence');
  expect(spells.slice(0, 4).map(({ t, b }) => [t, b])).toEqual([
    [100, 1],
    [400, 0],
    [500, 1],
    [800, 0],
  ]);
  for (const { station, start } of work) if (station === 'head') expect(start % 400).toBeLessThanOrEqual(100);
  const waits = lives.map(({ phases }) => phases.decisionWait);
  expect(Math.max(...waits)).toBeGreaterThan(100);
  expect(Math.max(...waits)).toBeLessThanOrEqual(300);
});
