import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateServiceUnit } from '../../src/org/generator.ts';

function layerSizes(seats: number, layers: number): number[] {
  const { managers } = generateServiceUnit({ seats, layers });
  return Array.from({ length: layers }, (_, i) => managers.filter(({ layer }) => layer === i + 1).length);
}

function counts(values: readonly (number | null)[]): number[] {
  const byValue = new Map<number | null, number>();
  for (const value of values) byValue.set(value, (byValue.get(value) ?? 0) + 1);
  return [...byValue.values()];
}

const spread = (sizes: readonly number[]) => Math.max(...sizes) - Math.min(...sizes);

const unit = fc.record({ seats: fc.integer({ min: 1, max: 2000 }), layers: fc.integer({ min: 1, max: 12 }) });

describe('the generated service unit', () => {
  test('of 40 seats under 5 layers has 20, 10, 5, 3 and 1 managers', () => {
    expect(layerSizes(40, 5)).toEqual([20, 10, 5, 3, 1]);
  });

  test('of 25 seats under 2 layers has five supervisors of five', () => {
    expect(layerSizes(25, 2)).toEqual([5, 1]);
    expect(generateServiceUnit({ seats: 25, layers: 2 }).teams.map(({ seats }) => seats)).toEqual([
      5, 5, 5, 5, 5,
    ]);
  });

  test('under one layer is one team below the head', () => {
    expect(generateServiceUnit({ seats: 7, layers: 1 })).toEqual({
      managers: [{ layer: 1, ordinal: 0, parent: null }],
      teams: [{ ordinal: 0, parent: 0, seats: 7 }],
    });
  });

  test('has an exact number of managers where seats are a perfect power', () => {
    for (let base = 2; base <= 10; base += 1) {
      for (let layers = 1; base ** layers <= 10_000; layers += 1) {
        const exact = Array.from({ length: layers }, (_, i) => base ** (layers - 1 - i));
        expect(layerSizes(base ** layers, layers)).toEqual(exact);
      }
    }
  });

  test('keeps every seat and has one head', () => {
    fc.assert(
      fc.property(unit, ({ seats, layers }) => {
        const { managers, teams } = generateServiceUnit({ seats, layers });
        const total = teams.reduce((sum, team) => sum + team.seats, 0);
        return total === seats && managers.filter(({ parent }) => parent === null).length === 1;
      }),
      { seed: 1 },
    );
  });

  test('spreads agents and managers as evenly as possible, over all of the layer above', () => {
    fc.assert(
      fc.property(unit, ({ seats, layers }) => {
        const { managers, teams } = generateServiceUnit({ seats, layers });
        expect(spread(teams.map((team) => team.seats))).toBeLessThanOrEqual(1);
        const sizes = layerSizes(seats, layers);
        for (let layer = 1; layer < layers; layer += 1) {
          const perBoss = counts(managers.filter((m) => m.layer === layer).map((m) => m.parent));
          expect(perBoss).toHaveLength(sizes[layer] ?? 0);
          expect(spread(perBoss)).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 2 },
    );
  });

  test.each([
    { seats: 0, layers: 1 },
    { seats: 10, layers: 0 },
    { seats: 2.5, layers: 1 },
    { seats: 10, layers: Number.NaN },
  ])('refuses $seats seats under $layers layers', (options) => {
    expect(() => generateServiceUnit(options)).toThrow(RangeError);
  });
});
