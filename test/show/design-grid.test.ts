import { describe, expect, test } from 'vitest';
import { gridOf, gridStanding } from '../../src/show/design-grid.ts';
import { designsOf } from '../../src/show/evidence.ts';
import type { DesignResult, Results } from '../../src/study/results.ts';
import { fixture } from './fixture.ts';

/** Designs at these places: under whom, level, layers. */
function placed(
  ...places: readonly (readonly [placement: string | null, level: number | null, layers: number])[]
): Results {
  const results = fixture({ designs: places.length });
  const designs = Object.entries(results.designs).map(([id, design], i): [string, DesignResult] => {
    const [placement, delegation, layers] = places[i]!;
    return [id, { ...design, traits: { placement, delegation, layers } }];
  });
  return { ...results, designs: Object.fromEntries(designs) };
}
const SQUARE = [
  ['COO', 1, 2],
  ['COO', 5, 2],
  ['COO', 1, 4],
  ['COO', 5, 4],
] as const;

describe('the grid of designs', () => {
  test('has a panel for each place, levels and depths ascending', () => {
    const grid = gridOf(placed(['CEO', 7, 1], ...SQUARE));
    expect(grid?.panels.map(({ placement, cells }) => [placement, cells.length])).toEqual([
      ['CEO', 1],
      ['COO', 4],
    ]);
    expect([grid?.levels, grid?.depths]).toEqual([
      [1, 5, 7],
      [1, 2, 4],
    ]);
  });

  test('is none without two levels by two depths under one boss', () => {
    expect(gridOf(placed(['COO', 1, 2], ['COO', 5, 2], ['COO', 7, 2]))).toBeNull();
    expect(gridOf(placed(['COO', 1, 2], ['COO', 5, 2], ['COO', 1, 4]))).toBeNull();
    expect(gridOf(placed(['COO', 1, 2], ['COO', 5, 2], ['CEO', 1, 4], ['CEO', 5, 4]))).toBeNull();
    expect(gridOf(fixture({ designs: 12 }))).toBeNull();
  });

  test('leaves out designs that share a place or delegate by kind of remedy, and says which', () => {
    const grid = gridOf(placed(...SQUARE, ['CEO', 1, 2], ['CEO', 1, 2], ['COO', null, 2]));
    expect(grid?.leftOut.map(({ index }) => index)).toEqual([4, 5, 6]);
    expect(grid?.panels).toHaveLength(1);
    expect(gridOf(placed(...SQUARE, ['COO', 1, 2]))).toBeNull();
  });

  test('takes the top of the chart as a place of its own', () => {
    const grid = gridOf(placed(...SQUARE.map(([, level, layers]) => [null, level, layers] as const)));
    expect(grid?.panels.map(({ placement }) => placement)).toEqual([null]);
  });
});

test('a design stands as the contenders say, and without a steady state it is not judged', () => {
  const results = { ...fixture({ designs: 4, overloaded: 3 }) };
  const standings = (contenders: Results['contenders']) =>
    designsOf(results).map((design) => gridStanding({ ...results, contenders }, design));
  const metric = 'resolvedWithin.7d';
  expect(standings({ metric, designs: ['design-2', 'design-0'] })).toEqual([
    'contender',
    'worse',
    'best',
    'unsteady',
  ]);
  expect(standings(null)).toEqual(['unknown', 'unknown', 'unknown', 'unsteady']);
});
