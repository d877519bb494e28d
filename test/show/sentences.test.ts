import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/show/locales/index.ts';
import { verdictSentences, warnings } from '../../src/show/sentences.ts';
import type { Verdict } from '../../src/study/results.ts';
import { fixture } from './fixture.ts';

const words = locales.en;

describe('the sentences of a comparison', () => {
  it('are one for each design after the first', () => {
    expect(verdictSentences(fixture(), words)).toHaveLength(5);
  });

  it('tell differences where a verdict names a winner', () => {
    expect(verdictSentences(fixture(), words)[1]).toMatch(
      /^“A CCSO under the CEO” against “Under the COO”: better in truly resolved within 7\u00a0d \(\+4\.4\u00a0points\), /,
    );
  });

  it('say better or worse only of metrics whose verdict does', () => {
    const results = fixture({ designs: 2 });
    const verdicts: Verdict[] = ['better', 'worse', 'no clear difference', 'no steady state', 'differs'];
    fc.assert(
      fc.property(fc.constantFrom(...verdicts), (verdict) => {
        const comparisons = results.comparisons.map((c) => ({ ...c, verdict }));
        const [sentence] = verdictSentences({ ...results, comparisons }, words);
        expect(sentence!.includes('better in')).toBe(verdict === 'better');
        expect(sentence!.includes('worse in')).toBe(verdict === 'worse');
        expect(sentence!.includes('different in')).toBe(verdict === 'differs');
        expect(/[+−]\d/.test(sentence!)).toBe(['better', 'worse', 'differs'].includes(verdict));
      }),
      { seed: 2, numRuns: 25 },
    );
  });

  it('are short where nothing differs clearly', () => {
    const [sentence] = verdictSentences(fixture({ designs: 2, equal: true }), words);
    expect(sentence).toMatch(/: no clear difference in any of these figures\.$/);
  });

  it('of a single design say that there is nothing to compare', () => {
    expect(verdictSentences(fixture({ designs: 1 }), words)).toEqual([
      'Only one design, “Under the COO”: there is nothing to compare it with.',
    ]);
  });
});

describe('the warnings', () => {
  it('are none for a finished run in steady state', () => {
    expect(warnings(fixture(), words)).toEqual([]);
  });

  it('say so where replications are few', () => {
    expect(warnings(fixture({ replications: 4 }), words)).toEqual([
      expect.stringContaining('Only 4 replications'),
    ]);
    expect(warnings(fixture({ replications: 1 }), words)).toEqual([]);
  });

  it('name each overloaded position by its title, the front line too', () => {
    const results = fixture({ designs: 1 });
    const design = { ...results.designs['design-0']!, steady: false, overloaded: ['ceo', 'frontLine'] };
    const [warning] = warnings({ ...results, designs: { 'design-0': design } }, words);
    expect(warning).toContain('at “CEO” and “Front line”');
  });
});
