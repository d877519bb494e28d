import { describe, expect, test } from 'vitest';
import { compileScenario } from '../../src/scenario/compile.ts';

function compiled(loyalty: string, design = '{}') {
  const text = `title: t\ncompany: { loyalty: ${loyalty} }\ndesigns: { a: {}, b: ${design} }\n`;
  return compileScenario(new TextEncoder().encode(text), 't.yaml');
}

const faults = (loyalty: string, design?: string): string[] => {
  const found = compiled(loyalty, design);
  return found.ok ? [] : found.errors.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

const NO_WEIGHT = '{ weightOutcome: 0, weightProcess: 0, weightTreatment: 0 }';

describe('the rules of loyalty in a scenario', () => {
  test('are set one by one, for the company or for a design; times are durations', () => {
    const found = compiled('{ customerValue: 1000, fast: 2d }', '{ set: { loyalty: { fast: 12h } } }');
    if (!found.ok) throw new Error('does not compile');
    const [a, b] = found.study.designs.map(({ model }) => model.rules.loyalty);
    expect(a).toMatchObject({ customerValue: 1000, fast: 2 * 24 * 60, minorFast: 0.95 });
    expect(b).toEqual({ ...a, fast: 12 * 60 });
  });

  test('need something that weighs, and a time in which an answer loses its worth', () => {
    const nothing = 'satisfaction has no part that weighs anything';
    expect(faults(NO_WEIGHT)).toEqual([`company.loyalty: ${nothing}`]);
    expect(faults('{}', `{ set: { loyalty: ${NO_WEIGHT} } }`)).toEqual([`designs.b.set.loyalty: ${nothing}`]);
    expect(faults('{ halfTime: 0h }')).toEqual(['company.loyalty.halfTime: "0h" is no time at all']);
  });
});
