import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replicate } from '../../src/model/replicate.ts';
import type { ContactTypeSpec, ModelSpec, RulesSpec } from '../../src/model/spec.ts';
import { observe } from '../model/lives.ts';
import { anySpec, runs } from './worlds.ts';

const DAY = 24 * 60;

/** Any company whose complaints reveal a defect, with calls ahead of trouble, vexatious and abusive customers. */
const foreseeing: fc.Arbitrary<ModelSpec> = fc
  .tuple(
    anySpec,
    fc.record({
      from: fc.integer({ min: 0, max: 3 * DAY }),
      factor: fc.constantFrom(1, 2, 4),
      vexatious: fc.constantFrom(0, 0.3),
      abuse: fc.constantFrom(0, 0.5, 2),
    }),
    fc.record({
      relayed: fc.constantFrom(0.3, 0.8, 1),
      reportsToKnow: fc.constantFrom(1, 3, 8),
      fixTime: fc.constant({ kind: 'exponential' as const, mean: DAY / 2 }),
      proactive: fc.constantFrom(0, 0.2, 0.5),
      prevented: fc.constantFrom(0.5, 2),
      blended: fc.boolean(),
      vexatiousChasing: fc.constantFrom(1, 5),
    }),
  )
  .map(([spec, { from, factor, ...customers }, rules]) => ({
    ...spec,
    rules: { ...spec.rules, ...rules },
    types: spec.types.map((type): ContactTypeSpec => {
      const [fault] = type.faults;
      if (fault === undefined) return type;
      return { ...type, ...customers, defect: { unit: fault.unit, from, factor, lead: null } };
    }),
  }));

const withRules = (spec: ModelSpec, rules: Partial<RulesSpec>): ModelSpec => ({
  ...spec,
  rules: { ...spec.rules, ...rules },
});

test('whatever is foreseen, a replication gives the same bytes again', () => {
  fc.assert(
    fc.property(foreseeing, (spec) => {
      const once = Buffer.from(replicate(spec, 'seed', 1).buffer);
      const again = replicate(JSON.parse(JSON.stringify(spec)) as ModelSpec, 'seed', 1);
      expect(Buffer.from(again.buffer).equals(once)).toBe(true);
    }),
    runs(61, 15),
  );
});

test('who comes would also come where nothing is foreseen and everything is granted', () => {
  let stayed = 0;
  fc.assert(
    fc.property(foreseeing, (spec) => {
      const who = (of: ModelSpec): string[] =>
        observe(of).lives.map(({ type, from, unit, amount }) => [type, from, unit, amount].join(' '));
      const all = new Set(
        who(withRules(spec, { reportsToKnow: Number.MAX_SAFE_INTEGER, proactive: 0, benefitOfDoubt: 1 })),
      );
      const some = who(spec);
      expect(some.filter((one) => !all.has(one))).toEqual([]);
      stayed += all.size - some.length;
    }),
    runs(62, 25),
  );
  expect(stayed).toBeGreaterThan(300);
});

test('the company knows of a defect at the report that makes enough, and fixes it after', () => {
  let known = 0;
  fc.assert(
    fc.property(foreseeing, (spec) => {
      const { lives, others } = observe(spec);
      const moment = (code: 'known' | 'fixed', type: number) =>
        others.filter((entry) => entry.code === code && entry.a === type).map(({ t }) => t);
      spec.types.forEach((_, type) => {
        const reached = lives
          .filter((life) => life.type === type)
          .flatMap(({ entries }) => entries.filter(({ code, b }) => code === 'reported' && b === 1))
          .map(({ t }) => t)
          .sort((a, b) => a - b);
        const { reportsToKnow } = spec.rules;
        expect(moment('known', type)).toEqual(reached.slice(reportsToKnow - 1));
        const [knows = Infinity] = moment('known', type);
        expect(moment('fixed', type).every((t) => t > knows)).toBe(true);
        if (knows < Infinity) known++;
      });
    }),
    runs(63, 40),
  );
  expect(known).toBeGreaterThan(20);
});
