import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../src/show/charts/spread.ts';

describe('spread', () => {
  it('leaves labels with room where they want to be', () => {
    expect(spread([10, 50, 90], [20, 20, 20], 0, 100)).toEqual([10, 50, 90]);
  });

  it('centres a crowd on the mean of its wishes', () => {
    expect(spread([50, 50, 50], [20, 20, 20], 0, 100)).toEqual([30, 50, 70]);
  });

  it('keeps order and distance, and the bounds where there is room', () => {
    const labels = fc.array(
      fc.tuple(fc.double({ min: -50, max: 350, noNaN: true }), fc.integer({ min: 1, max: 25 })),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(labels, (drawn) => {
        const sorted = drawn.toSorted((a, b) => a[0] - b[0]);
        const sizes = sorted.map(([, size]) => size);
        const places = spread(
          sorted.map(([want]) => want),
          sizes,
          0,
          300,
        );
        places.forEach((place, i) => {
          expect(place - sizes[i]! / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(place + sizes[i]! / 2).toBeLessThanOrEqual(300 + 1e-9);
          const next = places[i + 1];
          if (next !== undefined) {
            expect(next - place).toBeGreaterThanOrEqual((sizes[i]! + sizes[i + 1]!) / 2 - 1e-9);
          }
        });
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('rather runs over the far end than overlaps', () => {
    expect(spread([0, 0, 0], [20, 20, 20], 0, 30)).toEqual([10, 30, 50]);
  });
});
