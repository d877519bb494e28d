import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { defaultOf, entry, ledger } from '../../../src/model/ledger/index.ts';
import { compileScenario, formatErrors } from '../../../src/scenario/index.ts';
import { rules } from '../../../src/scenario/schema/rules.ts';

const OF_THE_FILE = ['seed', 'replications', 'horizon', 'targets', 'serviceLevel', 'indifference'];

/** `a.b.c` and a value as nested maps. */
function nested(id: string, value: unknown): object {
  const [key = '', ...rest] = id.split('.');
  return { [key]: rest.length === 0 ? value : nested(rest.join('.'), value) };
}

function compile(id: string, value: unknown) {
  const own = nested(id, value);
  const line = stringify(OF_THE_FILE.includes(id.split('.')[0] ?? '') ? own : { company: own });
  const compiled = compileScenario(
    new TextEncoder().encode(`title: t\n${line}\ndesigns: { a: {} }\n`),
    't.yaml',
  );
  if (!compiled.ok) throw new Error(`${line}\n${formatErrors('t.yaml', compiled.errors)}`);
  return compiled.study;
}

const common = compile('seed', defaultOf('seed'));

describe('every entry of the ledger', () => {
  test('is complete and has a name of its own', () => {
    expect(new Set(ledger.map(({ id }) => id)).size).toBe(ledger.length);
    for (const { id, meaning, unit, source, rangeReason, status } of ledger) {
      expect(meaning, id).toMatch(/^[A-Z].{10,}/);
      expect(meaning, id).not.toMatch(/\.$/);
      for (const text of [unit, source, rangeReason, status]) expect(text.length, id).toBeGreaterThan(0);
    }
  });

  test.each(ledger.map((one) => [one.id, one] as const))(
    '%s may be written in a scenario at its path, and is the default',
    (id, { value }) => {
      const study = compile(id, value);
      expect(study.designs[0]?.model).toEqual(common.designs[0]?.model);
      expect(study.assumptions.find((one) => one.id === id)?.status).toBe('scenario');
    },
  );

  test('is in force in the common company', () => {
    expect(common.assumptions.map(({ id }) => id).toSorted()).toEqual(ledger.map(({ id }) => id).toSorted());
  });

  test('has a range around its default, and ends that a scenario takes', () => {
    for (const { id, value, range } of ledger) {
      if (range === null) continue;
      const [low, high] = range;
      if (typeof value === 'number') {
        expect(Number(low), id).toBeLessThanOrEqual(value);
        expect(Number(high), id).toBeGreaterThanOrEqual(value);
      }
      // Probabilities that sum to 1 cannot be moved one at a time.
      if (id.startsWith('reaction.')) continue;
      for (const end of range) {
        const moved =
          typeof value === 'object' && value !== null && 'mean' in value ? { ...value, mean: end } : end;
        expect(() => compile(id, moved), id).not.toThrow();
      }
    }
  });

  test('has a neutral value that a scenario takes, where it has one', () => {
    const neutral = ledger.filter((one) => one.neutral !== undefined && !one.id.startsWith('reaction.'));
    expect(neutral.length).toBeGreaterThan(40);
    for (const one of neutral) expect(() => compile(one.id, one.neutral), one.id).not.toThrow();
  });

  test('marked as sourced cites something', () => {
    for (const { id, source } of ledger.filter(({ status }) => status === 'sourced')) {
      expect(source, id).toMatch(/\d|given by the source text/);
    }
  });
});

test('every rule of the model has an entry, or one for each of its parts', () => {
  for (const rule of Object.keys(rules)) {
    expect(
      ledger.some(({ id }) => id === rule || id.startsWith(`${rule}.`)),
      rule,
    ).toBe(true);
  }
});

test('an unknown id is undefined, and its default an error', () => {
  expect(entry('candor')).toBeUndefined();
  expect(() => defaultOf('candor')).toThrow(RangeError);
  expect(defaultOf('candour')).toBe(0.7);
});
