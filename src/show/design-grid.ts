/** Designs as a map: delegation across, layers down, a panel for each place of customer service. */

import type { Results } from '../study/results.ts';
import { type Design, designsOf } from './evidence.ts';

export interface DesignGrid {
  /** Ascending. */
  readonly levels: readonly number[];
  /** Ascending. */
  readonly depths: readonly number[];
  /** In the order of the designs. */
  readonly panels: readonly GridPanel[];
  /** Designs that differ in something else, or in delegation by kind of remedy: they have no place of their own. */
  readonly leftOut: readonly Design[];
}

export interface GridPanel {
  readonly placement: string | null;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly design: Design;
  readonly level: number;
  readonly layers: number;
}

/** Null unless some panel has at least two levels by two depths, all four there. */
export function gridOf(results: Results): DesignGrid | null {
  const designs = designsOf(results);
  const places = designs.map(({ result: { traits } }) =>
    traits.delegation === null ? null : JSON.stringify([traits.placement, traits.delegation, traits.layers]),
  );
  const alone = designs.filter(
    (_, i) => places[i] !== null && places.filter((place) => place === places[i]).length === 1,
  );
  const placements = [...new Set(alone.map(({ result }) => result.traits.placement))];
  const panels = placements.map((placement): GridPanel => {
    const here = alone.filter(({ result }) => result.traits.placement === placement);
    const cells = here.map((design) => {
      return { design, level: design.result.traits.delegation!, layers: design.result.traits.layers };
    });
    return { placement, cells };
  });
  if (!panels.some(hasSquare)) return null;
  const cells = panels.flatMap((panel) => panel.cells);
  return {
    levels: ascending(cells.map(({ level }) => level)),
    depths: ascending(cells.map(({ layers }) => layers)),
    panels,
    leftOut: designs.filter((design) => !alone.includes(design)),
  };
}

function hasSquare({ cells }: GridPanel): boolean {
  const has = (level: number, layers: number): boolean =>
    cells.some((cell) => cell.level === level && cell.layers === layers);
  return cells.some((a) =>
    cells.some(
      (b) => a.level < b.level && a.layers < b.layers && has(a.level, b.layers) && has(b.level, a.layers),
    ),
  );
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** How a design stands against the best of all: by the contenders of the results, by nothing else. */
export type GridStanding = 'best' | 'contender' | 'worse' | 'unsteady' | 'unknown';

export function gridStanding({ contenders }: Results, { id, result }: Design): GridStanding {
  if (!result.steady) return 'unsteady';
  if (contenders === null) return 'unknown';
  const place = contenders.designs.indexOf(id);
  if (place === 0) return 'best';
  return place > 0 ? 'contender' : 'worse';
}
