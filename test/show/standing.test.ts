import { describe, expect, test } from 'vitest';
import { comparisonOf, designsOf } from '../../src/show/evidence.ts';
import { type Outcome, outcomeOf, standingOf } from '../../src/show/standing.ts';
import type { Results, Verdict } from '../../src/study/results.ts';
import { fixture } from './fixture.ts';

const WITHIN = 'resolvedWithin.7d';

/** Results of designs with these verdicts, by metric; 'no clear difference' in all other figures. */
function judged(...designs: readonly Readonly<Record<string, Verdict>>[]): Results {
  const results = fixture({ designs: designs.length + 1 });
  const ids = Object.keys(results.designs);
  const comparisons = results.comparisons.map((comparison) => {
    const verdicts = designs[ids.indexOf(comparison.b) - 1]!;
    return { ...comparison, verdict: verdicts[comparison.metric] ?? ('no clear difference' as const) };
  });
  return { ...results, comparisons };
}

function standing(verdicts: Readonly<Record<string, Verdict>>) {
  const results = judged(verdicts);
  return standingOf(results, designsOf(results)[1]!);
}

function leadersOf(outcome: Outcome | undefined): string[] {
  return outcome?.kind === 'wins' ? outcome.leaders.map(({ id }) => id) : [];
}

describe('a design’s standing', () => {
  test('wins on a theme with one better figure and no worse one', () => {
    expect(standing({ [WITHIN]: 'better', 'buried.total': 'better' })).toEqual({
      won: ['speed', 'conflict'],
      lost: [],
      mixed: [],
      unclear: ['price'],
    });
  });

  test('is mixed where one figure is better and another worse', () => {
    expect(standing({ [WITHIN]: 'better', 'resolutionTime.p90': 'worse', errors: 'worse' })).toEqual({
      won: [],
      lost: ['price'],
      mixed: ['speed'],
      unclear: ['conflict'],
    });
  });

  test('is not moved by what is neither better nor worse', () => {
    expect(standing({ 'conflict.escalations': 'differs' })?.unclear).toContain('conflict');
  });

  test('is null without a steady state', () => {
    const results = fixture({ overloaded: 1 });
    expect(standingOf(results, designsOf(results)[1]!)).toBeNull();
    expect(comparisonOf(results, designsOf(results)[1]!, WITHIN)?.verdict).toBe('no steady state');
  });
});

describe('the outcome of all designs', () => {
  test('names who wins on the most themes, and how it stands elsewhere', () => {
    const outcome = outcomeOf(judged({ [WITHIN]: 'better' }, { [WITHIN]: 'better', errors: 'better' }));
    expect(leadersOf(outcome)).toEqual(['design-2']);
    expect(outcome).toMatchObject({ of: 2, standing: { unclear: ['conflict'] } });
  });

  test('names all who stand alike', () => {
    const same = { [WITHIN]: 'better' } as const;
    expect(leadersOf(outcomeOf(judged(same, same, {})))).toEqual(['design-1', 'design-2']);
  });

  test('counts by theme where equally many themes are not the same ones', () => {
    const outcome = outcomeOf(judged({ [WITHIN]: 'better' }, { errors: 'better' }, { errors: 'worse' }));
    expect(outcome).toMatchObject({
      kind: 'counts',
      of: 3,
      themes: [
        { theme: 'speed', won: 1 },
        { theme: 'conflict', won: 0 },
        { theme: 'price', won: 1 },
      ],
    });
  });

  test('names nobody where no theme is won', () => {
    expect(outcomeOf(judged({}, {}))?.kind).toBe('unclear');
    expect(outcomeOf(judged({}, { errors: 'worse' }))?.kind).toBe('unbeaten');
    expect(outcomeOf(fixture({ overloaded: 0 }))?.kind).toBe('unsteady');
    expect(outcomeOf(fixture({ designs: 1 }))?.kind).toBe('single');
  });

  test('leaves a design without a steady state out of the count', () => {
    expect(outcomeOf(fixture({ designs: 3, overloaded: 1 }))).toMatchObject({ of: 1 });
  });
});
