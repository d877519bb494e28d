import { describe, expect, test } from 'vitest';
import { expectedLoads } from '../../../src/model/expected-load.ts';
import type { ModelSpec } from '../../../src/model/spec.ts';
import { errors, study } from '../../scenario/compiled.ts';
import { type AloneParts, alone, limits } from '../alone.ts';
import { entries, observe } from '../lives.ts';
import { constant, fault } from '../specs.ts';

const at = (spec: ModelSpec, id: string) => spec.chart.positions.findIndex((p) => p.id === id);

/** Nobody in service may grant anything; the service head's boss is the CEO. */
const asking: AloneParts = {
  under: 'ceo',
  type: { amount: constant(500), faults: [fault('east')] },
  positions: limits(0, 0, 0),
  rules: { delegation: { remedy: 1 } },
};
const really = (by: string, more: AloneParts['positions'] = {}): ModelSpec =>
  alone({ ...asking, positions: { ...limits(0, 0, 0), ...more, head: { limit: 0, decidedBy: by } } });

describe('who really decides in a boss’s place', () => {
  test('is asked instead of the boss, under its own limit, and asks its own boss beyond it', () => {
    for (const [limit, asked] of [
      [1000, ['m1.0', 'head', 'vp']],
      [100, ['m1.0', 'head', 'vp', 'east']],
    ] as const) {
      const spec = really('vp', { vp: { limit }, east: { limit: 1000 } });
      for (const life of observe(spec).lives) {
        expect(entries(life, 'asked').map(({ a }) => spec.chart.positions[a]?.id)).toEqual(asked);
      }
    }
  });

  test('meets the conflict of interest that the chart gives it', () => {
    const spec = (by: string) => ({ ...really(by), rules: { ...really(by).rules, candour: 0, suppress: 1 } });
    for (const life of observe(spec('east')).lives) expect(life.end).toBe('accepted');
    for (const life of observe(spec('west')).lives) expect(life.end).toBe('resolved');
  });

  test('advises and is informed as well', () => {
    const rules = (remedy: 5 | 6) => ({ ...asking.rules, delegation: { remedy } });
    const positions = {
      ...limits(0, 0, 0),
      t0: { limit: 0, decidedBy: 'vp' },
      t1: { limit: 0, decidedBy: 'vp' },
    };
    const advised = alone({ ...asking, positions, rules: rules(5) });
    for (const life of observe(advised).lives) {
      expect(entries(life, 'consulted').map(({ a }) => a)).toEqual([at(advised, 'vp')]);
    }
    const { work, lives } = observe(alone({ ...asking, positions, rules: rules(6) }));
    expect(work.filter(({ task }) => task === 'inform').map(({ station }) => station)).toEqual(
      lives.map(() => 'vp'),
    );
  });

  test('leaves relays and requests on the lines of the chart', () => {
    const acting: AloneParts = {
      ...asking,
      type: { faults: [fault('west', { mustAct: 1 })] },
      rules: { preAgreed: 0, requests: 'chain' },
    };
    const lives = (spec: ModelSpec) => observe(spec).lives.map(({ phases }) => phases);
    expect(lives(alone({ ...acting, positions: { head: { decidedBy: 'vp' } } }))).toEqual(
      lives(alone(acting)),
    );
  });

  test('carries the load that the traffic equations expect', () => {
    const spec = really('vp', { vp: { limit: 1000 } });
    const load = (id: string) =>
      expectedLoads(spec).find(({ position }) => position === id)?.workPerWeek ?? 0;
    expect(load('vp')).toBeGreaterThan(0);
    expect(load('ceo')).toBe(0);
  });
});

describe('a scenario file', () => {
  const file = (design: string) => `title: t\ndesigns:\n  one: { putServiceUnder: ceo, ${design} }\n`;

  test('may say who really decides, and that a desk has moved', () => {
    const design =
      'movePosition: { operations-desk: cmo }, setPosition: { serviceHead: { decidedBy: coo }, operations-desk: { location: town } }';
    const [one] = study(file(design)).designs;
    const position = (id: string) => one?.model.chart.positions.find((p) => p.id === id);
    expect(position('serviceHead')).toMatchObject({ reportsTo: 'ceo', decidedBy: 'coo' });
    expect(position('operations-desk')).toMatchObject({
      reportsTo: 'cmo',
      unit: 'operations',
      location: 'town',
    });
    expect(one?.changes).toContainEqual({
      kind: 'decidedBy',
      position: 'Head of customer service',
      by: 'COO',
    });
  });

  test.each([
    [
      'coo: { decidedBy: serviceHead }, serviceHead: { decidedBy: coo }',
      /round for ever: coo → serviceHead → coo/,
    ],
    ['ceo: { decidedBy: coo }', /has no boss in whose place/],
    ['coo: { decidedBy: agents-1 }', /decides for nobody/],
    ['coo: { decidedBy: operations-desk }', /decides for nobody/],
    ['coo: { decidedBy: caa }', /there is no position "caa"/],
  ])('may not say %s', (setPosition, message) => {
    const found = errors(file(`setPosition: { ${setPosition} }`));
    expect(found.map((one) => one.message).join('\n')).toMatch(message);
    expect(found[0]?.line).toBe(3);
  });
});
