import { expect, test } from 'vitest';
import type { RulesSpec } from '../../../src/model/spec.ts';
import { alone, limits } from '../alone.ts';
import { entries, observe, spent } from '../lives.ts';
import { constant, MINUTES } from '../specs.ts';

const { brief, decision, closing } = MINUTES;
const INTAKE = 10;

/** Complaints that the first manager above the agents may decide, at level 1. */
const spec = (rules: Partial<RulesSpec>, complaints = 40) =>
  alone({
    under: 'ceo',
    complaints,
    type: { amount: constant(500) },
    rules: { delegation: { remedy: 1 }, ...rules },
    positions: limits(100, null, null),
  });

test('a boss who passes every buck sends the case on to the root, who cannot', () => {
  for (const life of observe(spec({ buckPassing: 1 })).lives) {
    // Manager, head and CEO pass; the board decides.
    expect(spent(life)).toEqual({ frontWork: INTAKE + brief, deciding: 3 * brief + decision, closing });
    expect(entries(life, 'asked')).toHaveLength(4);
  }
});

test('a boss who hands every case back spends a brief, and the agent decides beyond the limit', () => {
  const { lives, world } = observe(spec({ handBack: 1 }));
  for (const life of lives) {
    expect(spent(life)).toEqual({ frontWork: INTAKE + brief, deciding: brief + decision, closing });
    const [decided] = entries(life, 'decided');
    expect(world.company.rank[decided?.a ?? -1]).toBe('agent');
  }
});

test('a case handed back to a manager is decided by the manager, not sent up again', () => {
  const { lives, world } = observe(
    alone({
      type: { amount: constant(500) },
      rules: { delegation: { remedy: 1 }, handBack: 1 },
      positions: limits(100, 200, null),
    }),
  );
  for (const life of lives) {
    expect(spent(life)).toEqual({ frontWork: INTAKE + brief, deciding: 2 * brief + decision, closing });
    expect(world.company.rank[entries(life, 'decided')[0]?.a ?? -1]).toBe('supervisor');
  }
});

test('bucks are passed as often as the rule says', () => {
  const { lives } = observe(spec({ buckPassing: 0.25 }, 4000));
  const asked = lives.map((life) => entries(life, 'asked').length);
  const passedFirst = asked.filter((n) => n > 1).length / asked.length;
  // Five standard errors of a share of 4,000.
  expect(Math.abs(passedFirst - 0.25)).toBeLessThan(5 * Math.sqrt((0.25 * 0.75) / 4000));
});
