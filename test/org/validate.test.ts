import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildChart } from '../../src/org/chart.ts';
import type { OrgInput, OrgPosition, OrgUnit } from '../../src/org/position.ts';
import { validateChart } from '../../src/org/validate.ts';
import { company, position } from './charts.ts';

const SOUND = company('vp');

function codes(input: OrgInput): string[] {
  return validateChart(input).map(({ code }) => code);
}

function adding(...positions: OrgPosition[]): OrgInput {
  return { ...SOUND, positions: [...SOUND.positions, ...positions] };
}

function withUnit(id: string, change: Partial<OrgUnit>): OrgInput {
  return { ...SOUND, units: SOUND.units.map((unit) => (unit.id === id ? { ...unit, ...change } : unit)) };
}

function without(...ids: string[]): OrgInput {
  return { ...SOUND, positions: SOUND.positions.filter(({ id }) => !ids.includes(id)) };
}

const TEAM = { unit: 'service', frontLine: true } as const;
const teams = Array.from({ length: 12 }, (_, i) => position(`crowd${i}`, 'head', { ...TEAM, staff: 9_999 }));
const ladderOf101 = Array.from({ length: 101 }, (_, i) =>
  position(`deep${i}`, i === 0 ? 'vp' : `deep${i - 1}`),
);

const BROKEN: readonly [code: string, input: OrgInput, also?: readonly string[]][] = [
  ['no-positions', { ...SOUND, positions: [], units: [] }, ['unknown-service-unit']],
  ['duplicate-position', adding(position('vp', 'east', { unit: 'east' }))],
  [
    'no-root',
    company('vp', { board: { reportsTo: 'nobody' } }),
    ['unknown-boss', 'board-not-root', 'ceo-too-low'],
  ],
  ['several-roots', adding(position('other', null))],
  ['unknown-boss', company('nobody')],
  ['reports-to-itself', company('vp', { vp: { reportsTo: 'vp' } })],
  ['cycle', company('vp', { east: { reportsTo: 'vp' } })],
  ['too-deep', adding(...ladderOf101)],
  ['duplicate-unit', { ...SOUND, units: [...SOUND.units, ...SOUND.units.slice(0, 1)] }],
  ['unknown-unit', company('vp', { vp: { unit: 'esat' } })],
  ['no-head', withUnit('west', { head: '' })],
  ['unknown-head', withUnit('west', { head: 'wets' })],
  ['head-elsewhere', company('vp', { west: { unit: null } })],
  ['unknown-service-unit', { ...SOUND, serviceUnit: 'servcie' }, ['front-line-outside-service-unit']],
  ['unknown-desk', withUnit('west', { desk: 'wets-desk' }), ['idle-desk']],
  ['not-a-desk', company('vp', { 'west-desk': { desk: false } })],
  ['desk-elsewhere', company('vp', { 'west-desk': { unit: 'east' } }), ['idle-desk']],
  ['desk-has-reports', adding(position('clerk', 'west-desk', { unit: 'west' }))],
  ['desk-on-front-line', company('vp', { t0: { desk: true } }), ['idle-desk']],
  ['desk-without-unit', company('vp', { 'west-desk': { unit: null } }), ['desk-elsewhere']],
  ['idle-desk', withUnit('west', { desk: null })],
  ['no-front-line', without('t0', 't1')],
  ['front-line-has-reports', adding(position('trainee', 't0', { unit: 'service' }))],
  ['front-line-outside-service-unit', company('vp', { t0: { unit: 'east' } })],
  ['front-line-not-under-head', company('vp', { t0: { reportsTo: 'west' } })],
  ['several-ceos', company('vp', { board: { role: 'ceo' } })],
  ['ceo-too-low', company('vp', { ceo: { role: null }, east: { role: 'ceo' } })],
  ['board-not-root', company('vp', { west: { role: 'board' } })],
  ['board-without-ceo', company('vp', { ceo: { role: null } })],
  ['dotted-to-itself', company('vp', { vp: { dottedTo: ['vp'] } })],
  ['unknown-dotted-target', company('vp', { vp: { dottedTo: ['oec'] } })],
  ['bad-staff', company('vp', { t0: { staff: 1.5 } })],
  ['too-many-seats', adding(...teams)],
  ['too-many-units', { ...SOUND, units: Array.from({ length: 10_001 }, () => SOUND.units[0] as OrgUnit) }],
];

describe('validation', () => {
  test.each(['vp', 'east', 'ceo', 'board'])(
    'finds no fault in a sound chart with service under %s',
    (under) => {
      expect(validateChart(company(under))).toEqual([]);
    },
  );

  test.each(BROKEN)('finds %s, and nothing but what follows from it', (code, input, also = []) => {
    expect(new Set(codes(input))).toEqual(new Set([code, ...also]));
  });

  test('lets a desk report to somebody else than the head of its unit', () => {
    expect(validateChart(company('vp', { 'east-desk': { reportsTo: 'west' } }))).toEqual([]);
  });

  test('names all roots and all members of a cycle', () => {
    expect(validateChart(adding(position('other', null)))).toMatchObject([
      { position: 'other', field: 'reportsTo', message: expect.stringContaining("'board' and 'other'") },
    ]);
    expect(validateChart(company('vp', { east: { reportsTo: 'head' } }))).toMatchObject([
      { code: 'cycle', message: expect.stringContaining("'east', 'head' and 'vp'") },
    ]);
  });

  test('names each of two cycles once', () => {
    const ring = ['a', 'b', 'c'].map((id, i) => position(id, ['b', 'c', 'a'][i] ?? null));
    const pair = [position('x', 'y'), position('y', 'x'), position('tail', 'x')];
    const cycles = validateChart(adding(...ring, ...pair)).filter(({ code }) => code === 'cycle');
    expect(cycles.map(({ position: member }) => member)).toEqual(['a', 'x']);
  });

  test('offers the names that an unknown one could have been', () => {
    expect(validateChart(company('vp', { vp: { unit: 'esat' } }))).toMatchObject([
      { position: 'vp', field: 'unit', name: 'esat', candidates: ['east', 'west', 'service'] },
    ]);
    expect(validateChart(withUnit('west', { head: 'wets' }))[0]?.candidates).toContain('west');
  });

  test('names every fault in one pass', () => {
    const input = company('vp', {
      vp: { unit: 'esat', dottedTo: ['vp', 'oec'] },
      west: { reportsTo: 'oec' },
      t0: { staff: 0 },
      ceo: { role: null },
    });
    const expected = [
      'bad-staff',
      'board-without-ceo',
      'dotted-to-itself',
      'unknown-boss',
      'unknown-dotted-target',
      'unknown-unit',
    ];
    expect(codes(input).toSorted()).toEqual(expected);
  });

  test('reports only the size of a chart of absurd size', () => {
    const many = Array.from({ length: 10_001 }, (_, i) => position(`p${i}`, 'nobody'));
    expect(codes(adding(...many))).toEqual(['too-many-positions']);
  });

  test('is quick on the longest chain and the widest cycle it examines', () => {
    const ring = Array.from({ length: 9_000 }, (_, i) => position(`r${i}`, `r${(i + 1) % 9_000}`, TEAM));
    expect(codes(adding(...ring))).toContain('cycle');
    const line = Array.from({ length: 9_000 }, (_, i) =>
      position(`l${i}`, i === 0 ? 'head' : `l${i - 1}`, TEAM),
    );
    expect(codes(adding(...line))).toContain('too-deep');
  });
});

const id = fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor', '');
const anyPosition: fc.Arbitrary<OrgPosition> = fc.record({
  id,
  reportsTo: fc.option(id),
  dottedTo: fc.array(id, { maxLength: 3 }),
  unit: fc.option(id),
  role: fc.constantFrom(null, null, 'ceo', 'board'),
  frontLine: fc.boolean(),
  desk: fc.boolean(),
  staff: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.double()),
  neutral: fc.boolean(),
  skipLevel: fc.boolean(),
});
const anyChart: fc.Arbitrary<OrgInput> = fc.record({
  positions: fc.array(anyPosition, { maxLength: 6 }),
  units: fc.array(fc.record({ id, head: id, desk: fc.option(id) }), { maxLength: 3 }),
  serviceUnit: id,
});

/** One field of one position of a sound chart moved to another name of the chart. */
const nearlySound: fc.Arbitrary<OrgInput> = fc
  .record({
    at: fc.nat(SOUND.positions.length - 1),
    field: fc.constantFrom('reportsTo', 'unit', 'id'),
    to: fc.constantFrom(...SOUND.positions.map((p) => p.id), 'service'),
    flip: fc.constantFrom('desk', 'frontLine', 'neutral', 'skipLevel'),
  })
  .map(({ at, field, to, flip }) => ({
    ...SOUND,
    positions: SOUND.positions.map((p, i) => (i === at ? { ...p, [field]: to, [flip]: true } : p)),
  }));

test('a chart without faults can be built and every chain of it ends at the root; no input throws or hangs', () => {
  let sound = 0;
  const buildable = fc.property(fc.oneof(anyChart, nearlySound), (input) => {
    if (validateChart(input).length > 0) return true;
    sound += 1;
    const chart = buildChart(input);
    return input.positions.every((_, p) => chart.chain(p).at(-1) === chart.root);
  });
  fc.assert(buildable, { seed: 3, numRuns: 3_000 });
  expect(sound).toBeGreaterThan(50);
});
