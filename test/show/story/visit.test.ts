import { describe, expect, test } from 'vitest';
import type { DelegationLevel } from '../../../src/model/spec.ts';
import { LANGUAGES, locales } from '../../../src/show/locales/index.ts';
import { type AloneParts, alone, limits } from '../../model/alone.ts';
import { constant } from '../../model/specs.ts';
import { first, recorded, steps } from './recorded.ts';

/** The vice-president of the east goes to every customer, and may grant so much. */
const sent = (limit: number, level: DelegationLevel, amount: number | null = 500): AloneParts => ({
  under: 'ceo',
  type: {
    amount: amount === null ? null : constant(amount),
    visit: { by: 'vp', share: 1, work: constant(60) },
  },
  rules: { delegation: { remedy: level } },
  positions: { ...limits(0, 0, 0), vp: { limit } },
});
const CALL = 'The customer calls; an agent answers at once.';
const CLOSE = 'An agent tells the customer that it is settled.';

describe('the story of a visit', () => {
  test('says that the technician decides there', () => {
    expect(steps(first(sent(500, 1)))).toEqual([
      CALL,
      'The vp visits the customer at once and decides there.',
      CLOSE,
    ]);
  });

  test.each([1, 2, 3, 4] as const)('says that it may not, and who is asked, at level %i', (level) => {
    expect(steps(first(sent(499, level)))).toEqual([
      CALL,
      'The vp visits the customer at once but may not decide it.',
      expect.stringMatching(/^It is put before the east; decided after [\d.]+ minutes\.$/),
      CLOSE,
    ]);
  });

  test('says who advises', () => {
    expect(steps(first(sent(499, 5)))).toEqual([
      CALL,
      'The vp visits the customer at once but may not decide it.',
      'The east is asked for advice; the advice comes after 5 minutes.',
      'It is back with the vp; decided after 8 minutes.',
      CLOSE,
    ]);
  });

  test('says no more where there is nothing to decide', () => {
    expect(steps(first(sent(0, 1, null)))).toEqual([CALL, 'The vp visits the customer at once.', CLOSE]);
  });

  test('has no gap in its words in any language', () => {
    const { tell, lives } = recorded(alone(sent(499, 3)));
    for (const language of LANGUAGES) {
      for (let i = 0; i < lives.count; i++) {
        for (const text of tell(i, locales[language]).sentences)
          expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.| ,|;\./);
      }
    }
  });
});
