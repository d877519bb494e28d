import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest, suggest } from '../../src/scenario/nearest.ts';

describe('the nearest name', () => {
  test('is the one with the fewest edits, whatever the case', () => {
    expect(nearest('candor', ['candour', 'contest'])).toBe('candour');
    expect(nearest('REPORTSTO', ['reportsTo', 'limit'])).toBe('reportsTo');
    expect(nearest('xyzzy', ['candour', 'contest'])).toBeUndefined();
  });

  test('is offered, else the names there are', () => {
    expect(suggest('cooo', ['ceo', 'coo'])).toBe('did you mean coo?');
    expect(suggest('xyzzyx', ['ab', 'cd'])).toBe('there are ab, cd');
  });

  test('of a long list are those offered that hold it, else the least unlike first', () => {
    const many = Array.from({ length: 20 }, (_, i) => `name${i}.of.something`);
    expect(suggest('qqqqqqqq', [...many, 'qqrrrrrrr.xy'])).toMatch(
      /^there are qqrrrrrrr\.xy, .* and 9 more$/,
    );
    expect(suggest('costs', [...many, 'cost.perComplaint'])).toMatch(/^there are cost\.perComplaint, name0/);
    expect(suggest('something', many)).toMatch(/^did you mean name0\.of\.something, .*\?$/);
  });

  test('edits are a distance', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        const d = editDistance(a, b);
        return (
          d === editDistance(b, a) && (d === 0) === (a === b) && d <= editDistance(a, c) + editDistance(c, b)
        );
      }),
      { seed: 7 },
    );
  });
});
