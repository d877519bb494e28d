import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, initQuestions, scenarioFromAnswers } from '../../src/scenario/index.ts';
import { model, study, warnings } from './compiled.ts';

const WEEKS = ['europe', 'iran', 'israel'];

describe('ten plain questions', () => {
  test('there are ten, each with a valid default', () => {
    expect(initQuestions).toHaveLength(10);
    expect(new Set(initQuestions.map(({ key }) => key)).size).toBe(10);
    for (const { text, validate, default: answer, choices } of initQuestions) {
      expect(text).toMatch(/\?$/);
      expect(validate(answer)).toBeNull();
      expect(validate('\u0000')).not.toBeNull();
      if (choices !== undefined) expect(choices).toContain(answer);
    }
  });

  test('without an answer the scenario is the common company', () => {
    const plain = model('title: t\ndesigns: { a: {} }');
    const asked = model(scenarioFromAnswers({}));
    expect(asked.rules).toEqual(plain.rules);
    expect(asked.chart).toEqual(plain.chart);
    expect(asked.types.map(({ rate, faults }) => ({ rate, faults: faults.length }))).toEqual(
      plain.types.map(({ rate, faults }) => ({ rate, faults: faults.length })),
    );
  });

  test.each(WEEKS)(
    'the scenario compiles without a warning for the week of %s, the first design being today',
    (week) => {
      const text = scenarioFromAnswers({
        week,
        name: 'Acme',
        under: 'cmo',
        agents: '40',
        layers: '3',
        limit: '20',
      });
      const { designs } = study(text);
      expect(designs.map(({ id }) => id)).toEqual([
        'today',
        'under-ceo',
        'under-coo',
        'under-cfo',
        'agreements',
      ]);
      expect(designs[0]?.model.chart.positions.find(({ id }) => id === 'serviceHead')?.reportsTo).toBe('cmo');
      expect(warnings(text)).toEqual([]);
    },
  );

  test('any valid answers compile, and the name comes through whatever it is', () => {
    const number = (low: number, high: number) => fc.integer({ min: low, max: high }).map(String);
    const answers: fc.Arbitrary<Answers> = fc.record({
      name: fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
        fc.constantFrom('"', "'", '#', ': [', 'دیجی‌کالا', 'שלום'),
      ),
      week: fc.constantFrom(...WEEKS),
      hours: fc.constantFrom('daily 8-20', 'Sat-Thu 8-18', 'always', 'Mon–Fri 9:30-17; Sat 10-12'),
      agents: number(1, 300),
      layers: number(1, 12),
      under: fc.constantFrom('ceo', 'coo', 'cmo', 'cfo'),
      inquiries: number(0, 200_000),
      complaints: number(1, 20_000),
      others: number(0, 100),
      limit: number(0, 1_000_000),
    });
    const valid = answers.filter((one) =>
      initQuestions.every(({ key, validate }) => validate(one[key]) === null),
    );
    fc.assert(
      fc.property(valid, (one) => study(scenarioFromAnswers(one)).title.includes(one.name)),
      { seed: 7, numRuns: 40 },
    );
  });

  test('wrong answers are all named', () => {
    expect(() => scenarioFromAnswers({ week: 'mars', agents: '0', hours: 'never' })).toThrow(
      /week.*\n.*hours.*\n.*agents/s,
    );
  });
});
