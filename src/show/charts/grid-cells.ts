/** The cells of the map of delegation and depth. */

import type { Results } from '../../study/results.ts';
import { type DesignGrid, type GridCell, gridStanding } from '../design-grid.ts';
import { figureOf } from '../evidence.ts';
import type { Words } from '../locales/index.ts';
import type { Layer } from './frame.ts';
import { type HeatCell, heatLayers, type Rectangle } from './heat-cells.ts';

/** The share resolved within the first target: what a board asks first. */
export function metricOf({ targets }: Results): string {
  return `resolvedWithin.${targets[0]?.label ?? ''}`;
}

/** Where a cell is; without a cell nothing was simulated there. */
export interface Box extends Rectangle {
  readonly cell: GridCell | undefined;
}

export function cellLayers(results: Results, words: Words, grid: DesignGrid, boxes: readonly Box[]): Layer[] {
  const cells = boxes.map(({ cell, ...place }): HeatCell => {
    const standing = cell ? gridStanding(results, cell.design) : 'unknown';
    const { mean, interval } = cell
      ? figureOf(cell.design.result, metricOf(results))
      : { mean: null, interval: null };
    const noted = standing === 'best' || standing === 'unsteady';
    return {
      ...place,
      mean,
      interval,
      mark: standing === 'best' || standing === 'contender' ? standing : null,
      note: noted ? words.delegationByDepth.standings[standing] : '',
      shaded: standing !== 'unsteady',
    };
  });
  return heatLayers(cells, heatDomain(results, grid));
}

/** Lowest to highest share of all panels, so that one shade means one share everywhere. */
function heatDomain(results: Results, { panels }: DesignGrid): [number, number] {
  const shares = panels.flatMap(({ cells }) =>
    cells.flatMap(({ design }) =>
      design.result.steady ? (figureOf(design.result, metricOf(results)).mean ?? []) : [],
    ),
  );
  const [low, high] = [Math.min(...shares, 100), Math.max(...shares, 0)];
  return high > low ? [low, high] : [low - 1, low];
}
