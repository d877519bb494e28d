import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { compileScenario } from '../../src/scenario/index.ts';
import { company } from '../../src/scenario/schema/company.ts';
import { file } from '../../src/scenario/schema/file.ts';
import { rules } from '../../src/scenario/schema/rules.ts';
import { bytesOf, SHIPPED, shipped } from './compiled.ts';

const RUNS = { seed: 7, numRuns: 150 };

const KEYS = [
  ...Object.keys(file.shape),
  ...Object.keys(company.shape),
  ...Object.keys(rules),
  ...[
    'coo',
    'ceo',
    'serviceHead',
    'agents-1',
    'operations',
    'complaint',
    'inquiry',
    'reportsTo',
    'seats',
    'layers',
  ],
  ...[
    'putServiceUnder',
    'addPosition',
    'setPosition',
    'set',
    'limit',
    'faults',
    'perDay',
    'share',
    'hours',
    'desk',
  ],
];
const WORDS = [
  'ceo',
  'none',
  'always',
  '3d',
  'exponential 4h',
  'Mon-Fri 9-17',
  'daily at 9',
  '2025-01-06',
  'neutral',
  'blank',
];

/** Data that look like a scenario here and there. */
const data = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(...WORDS),
    fc.oneof(fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.string()),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 6, noNullPrototype: true }),
  ),
})).value;

function survives(bytes: Uint8Array): boolean {
  const compiled = compileScenario(bytes, 'fuzz.yaml');
  return (
    compiled.ok ||
    (compiled.errors.length > 0 && compiled.errors.every(({ line, column }) => line > 0 && column > 0))
  );
}

describe('the compiler never throws', () => {
  test('for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), survives), RUNS);
  });

  test('for any text of YAML’s own characters', () => {
    const text = fc.string({ unit: fc.constantFrom(...'{}[]:,-?&*!|>\'"%@`#\n\t ab1~.'), maxLength: 120 });
    fc.assert(
      fc.property(text, (one) => survives(bytesOf(one))),
      RUNS,
    );
  });

  test('for any data under known keys', () => {
    const scenario = fc.record({
      title: fc.constant('t'),
      company: fc.dictionary(fc.constantFrom(...Object.keys(company.shape)), data, {
        maxKeys: 5,
        noNullPrototype: true,
      }),
      designs: fc.constant({ a: {}, b: { putServiceUnder: 'ceo' } }),
    });
    fc.assert(
      fc.property(scenario, (one) => survives(bytesOf(stringify(one)))),
      RUNS,
    );
    fc.assert(
      fc.property(data, (one) => survives(bytesOf(stringify(one)))),
      RUNS,
    );
  });

  test('for a shipped scenario with any bytes overwritten', () => {
    const spots = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...SHIPPED), spots, (name, edits) => {
        const bytes = bytesOf(shipped(name));
        for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
        return survives(bytes);
      }),
      RUNS,
    );
  });

  test('and changes nothing outside: no prototype gains a property', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    survives(bytesOf('title: t\ndesigns: { a: { setPosition: { __proto__: { limit: 3 } } } }'));
    survives(bytesOf('{"__proto__": {"title": "x"}, "designs": {"constructor": {"prototype": {"x": 1}}}}'));
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
    expect(({} as { limit?: number }).limit).toBeUndefined();
  });
});

describe('a large file of nonsense is answered in seconds', () => {
  const size = 250_000;
  test.each([
    ['unknown keys', Array.from({ length: 15_000 }, (_, i) => `k${i}: 1`).join('\n')],
    [
      'faulty positions',
      `title: t\ndesigns: { a: {} }\ncompany:\n  positions:\n${Array.from({ length: 8000 }, (_, i) => `    p${i}: { limit: -1 }`).join('\n')}`,
    ],
    ['a wide list', `title: t\nlookAt: [${'a,'.repeat(size / 2)}]`],
    ['a long text', `title: "${'x'.repeat(size)}"`],
    ['a long number', `seed: ${'9'.repeat(size)}`],
    [
      'long hours',
      `title: t\ncompany: { hours: { ceo: "${'Mon-Fri 9-17; '.repeat(size / 20)}" } }\ndesigns: { a: {} }`,
    ],
  ])('%s', (_, text) => {
    expect(survives(bytesOf(text))).toBe(true);
  });
});
