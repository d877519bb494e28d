import { describe, expect, test } from 'vitest';
import { expectedLoads } from '../../../src/model/expected-load.ts';
import type { DelegationLevel } from '../../../src/model/spec.ts';
import { type AloneParts, alone, limits } from '../alone.ts';
import { entries, observe, spent, workEach } from '../lives.ts';
import { constant, fault, MINUTES } from '../specs.ts';

const INTAKE = 10;
const VISIT = 60;
const { closing, brief, proposal, decision, meeting, advice, inform, explain } = MINUTES;
/** The technician: the vice-president of the east, who answers to its head and has nobody below. */
const visit = (share = 1) => ({ by: 'vp', share, work: constant(VISIT) });
const near = (seen: number, p: number, n: number) =>
  expect(Math.abs(seen - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / n));

const sent = (limit: number | null, level: DelegationLevel, more: Partial<AloneParts> = {}): AloneParts => ({
  under: 'ceo',
  ...more,
  type: { amount: constant(500), visit: visit(), ...more.type },
  rules: { delegation: { remedy: level }, ...more.rules },
  positions: { ...limits(0, 0, 0), vp: { limit }, ...more.positions },
});

describe('a technician', () => {
  test('decides on the spot what is within its limit, whatever the agents may', () => {
    const all = observe(alone(sent(500, 1)));
    for (const life of all.lives) {
      expect(spent(life)).toEqual({ frontWork: INTAKE, action: VISIT, closing });
      expect(entries(life, 'visited')).toHaveLength(1);
      expect(entries(life, 'asked')).toEqual([]);
      expect(entries(life, 'decided').map(({ b }) => b)).toEqual([expect.closeTo(VISIT, 6)]);
    }
    expect(workEach(all)).toEqual({
      'frontLine intake': INTAKE,
      'vp visit': VISIT,
      'frontLine closing': closing,
    });
  });

  test.each([
    [1, { deciding: brief + decision }, { 'vp passBrief': brief, 'east decision': decision }],
    [
      2,
      { deciding: brief + decision },
      { 'vp passBrief': brief, 'east decision': decision, 'vp explain': explain, 'east explain': explain },
    ],
    [
      3,
      { deciding: proposal + decision / 2 },
      { 'vp passProposal': proposal, 'east halfDecision': decision / 2 },
    ],
    [4, { deciding: meeting }, { 'vp meeting': meeting, 'east meeting': meeting }],
    [5, { deciding: advice + decision }, { 'east advice': advice, 'vp directDecision': decision }],
    [6, {}, { 'east inform': inform }],
    [7, {}, {}],
  ] as const)(
    'beyond its limit goes by the delegation level, from it to its own boss: %i',
    (level, phases, work) => {
      const all = observe(alone(sent(499, level)));
      for (const life of all.lives) {
        expect(spent(life)).toEqual({ frontWork: INTAKE, action: VISIT, closing, ...phases });
        expect(life.end).toBe('resolved');
      }
      expect(workEach(all)).toEqual({
        'frontLine intake': INTAKE,
        'vp visit': VISIT,
        'frontLine closing': closing,
        ...work,
      });
    },
  );

  test('visits its share of the customers, the others are treated as ever', () => {
    const { lives } = observe(
      alone(
        sent(null, 1, {
          complaints: 2000,
          type: { visit: visit(0.3) },
          positions: { t0: { limit: null }, t1: { limit: null } },
        }),
      ),
    );
    const visited = lives.filter((life) => entries(life, 'visited').length > 0);
    near(visited.length / lives.length, 0.3, lives.length);
    for (const life of lives)
      expect(spent(life)).toEqual(
        visited.includes(life)
          ? { frontWork: INTAKE, action: VISIT, closing }
          : { frontWork: INTAKE, deciding: decision, closing },
      );
  });

  test('visits where there is nothing to decide as well', () => {
    const { lives } = observe(alone(sent(0, 1, { type: { amount: null } })));
    for (const life of lives) {
      expect(spent(life)).toEqual({ frontWork: INTAKE, action: VISIT, closing });
      expect(entries(life, 'decided')).toEqual([]);
    }
  });

  test('that answers for the unit at fault may bury the case, or be gone round, like any boss', () => {
    const east = { by: 'east', share: 1, work: constant(VISIT) };
    const parts = (voice: number): AloneParts =>
      sent(null, 1, {
        type: { visit: east, faults: [fault('east')] },
        rules: { candour: 0, suppress: 1, voice, delegation: { remedy: 1 } },
        positions: { ...limits(0, 0, 0), head: { limit: 0, dottedTo: ['board'] } },
      });
    for (const life of observe(alone(parts(0))).lives) {
      expect(entries(life, 'visited')).toEqual([]);
      expect(entries(life, 'suppressed')).toHaveLength(1);
      expect(life.end).toBe('accepted');
    }
    for (const life of observe(alone(parts(1))).lives) {
      expect(entries(life, 'internal')).toHaveLength(1);
      expect(spent(life)).toEqual({ frontWork: INTAKE, deciding: decision, closing });
    }
  });

  test('that buries a case too slowly loses it to the agents, who decide by default', () => {
    const slow = { limit: 0, cadence: { period: 7 * 24 * 60, at: [0] } };
    const { lives } = observe(
      alone(
        sent(0, 1, {
          type: { visit: { by: 'east', share: 1, work: constant(VISIT) }, faults: [fault('east')] },
          rules: { candour: 0, suppress: 1, delegation: { remedy: 1 }, timeOut: constant(60) },
          positions: { ...limits(0, 0, 0), east: slow },
        }),
      ),
    );
    const late = lives.filter(({ phases }) => phases.unitWait === 60);
    expect(late.length).toBeGreaterThan(20);
    for (const life of late)
      expect(spent(life)).toEqual({ frontWork: INTAKE, unitWait: 60, deciding: decision, closing });
  });

  test('that is away leaves the visit to its deputy, under its own limit', () => {
    const away = { absence: { presence: constant(0), absence: constant(1e9) }, deputy: 'west' };
    const all = observe(
      alone(sent(499, 1, { positions: { ...limits(0, 0, 0), vp: { limit: 499, ...away } } })),
    );
    expect(workEach(all)).toEqual({
      'frontLine intake': INTAKE,
      'west visit': VISIT,
      'west passBrief': brief,
      'east decision': decision,
      'frontLine closing': closing,
    });
  });

  test('keeps its customers whatever else is drawn', () => {
    const visitedAt = (share: number): Set<number> =>
      new Set(
        observe(alone(sent(null, 1, { complaints: 200, type: { visit: visit(share) } })))
          .lives.filter((life) => entries(life, 'visited').length > 0)
          .map(({ from }) => from),
      );
    const [few, many] = [visitedAt(0.2), visitedAt(0.5)];
    expect([...few].filter((from) => !many.has(from))).toEqual([]);
  });
});

describe('a kind of remedy with limits of its own', () => {
  const asks = (parts: AloneParts): number =>
    observe(alone(parts)).lives.filter((life) => entries(life, 'asked').length > 0).length;
  const agents = (own: Record<string, number | null>) => ({
    ...limits(0, null, null),
    t0: { limit: 0, limits: own },
    t1: { limit: 0, limits: own },
  });
  const parts = (own: Record<string, number | null>): AloneParts => ({
    type: { amount: constant(500) },
    rules: { delegation: { remedy: 1, other: 1 } },
    positions: agents(own),
  });

  test('is decided by who may grant it, though other kinds may not be', () => {
    expect(asks(parts({}))).toBeGreaterThan(20);
    expect(asks(parts({ other: null }))).toBe(asks(parts({})));
    expect(asks(parts({ remedy: 500 }))).toBe(0);
    expect(asks(parts({ remedy: null }))).toBe(0);
    expect(asks(parts({ remedy: 499 }))).toBe(asks(parts({})));
  });

  test('may be beyond who may grant everything else', () => {
    const strict = {
      t0: { limits: { remedy: 0 } },
      t1: { limits: { remedy: 0 } },
    };
    expect(asks({ ...parts({}), positions: strict })).toBeGreaterThan(20);
  });
});

test('the expected load of technicians and their bosses is what they are offered', () => {
  const spec = alone(sent(499, 3, { complaints: 3000, type: { visit: visit(0.4) } }));
  const all = observe(spec);
  const loads = new Map(expectedLoads(spec).map(({ position, workPerWeek }) => [position, workPerWeek]));
  for (const position of ['vp', 'east', 'frontLine']) {
    const done = all.work
      .filter(({ station }) => station === position)
      .reduce((sum, { minutes }) => sum + minutes, 0);
    const expected = (loads.get(position) ?? 0) * 12;
    expect(Math.abs(done / expected - 1)).toBeLessThan(0.12);
  }
});
