import { describe, expect, it } from 'vitest';
import { designsOf, figureOf, findingOf, NO_FIGURE } from '../../src/show/evidence.ts';
import type { Results } from '../../src/study/results.ts';
import { fixture } from './fixture.ts';

const results = fixture();

describe('evidence', () => {
  it('takes the design that others are compared with as the first, whatever the order of the object', () => {
    const reversed = Object.fromEntries(Object.entries(results.designs).toReversed());
    expect(designsOf({ ...results, designs: reversed })[0]!.id).toBe('design-0');
  });

  it('names a design without title by its id', () => {
    const untitled = { ...results.designs['design-0']!, title: ' ' };
    expect(designsOf({ ...results, comparisons: [], designs: { x: untitled } })[0]!.title).toBe('x');
  });

  it('finds no figure under the name of an inherited property', () => {
    const design = results.designs['design-0']!;
    expect(figureOf(design, 'constructor')).toBe(NO_FIGURE);
    expect(figureOf(design, 'buried.total', 'unit', 'toString')).toBe(NO_FIGURE);
  });

  it.each([
    ['better', 'best'],
    ['worse', 'unbeaten'],
    ['no clear difference', 'unclear'],
    ['no steady state', 'unsteady'],
    ['differs', 'unclear'],
  ] as const)('with nothing but “%s” finds “%s”', (verdict, kind) => {
    const comparisons = results.comparisons.map((c) => ({ ...c, verdict }));
    expect(findingOf({ ...results, comparisons }, 'buried.total')?.kind).toBe(kind);
  });

  it('finds nothing without designs', () => {
    const none: Results = { ...results, designs: {}, comparisons: [] };
    expect(findingOf(none, 'buried.total')).toBeUndefined();
  });
});
