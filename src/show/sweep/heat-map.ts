/** A sweep of two factors or more as a map: the first across, the second down, a panel for each value of the others. */

import { gridPoints } from '../../scenario/space/points.ts';
import type { SweepResults, SweptFactor, SweptPoint } from '../../study/sweep/results.ts';
import type { Layer, View } from '../charts/frame.ts';
import { STRONG } from '../charts/frame.ts';
import { type HeatCell, heatLayers } from '../charts/heat-cells.ts';
import { texts } from '../charts/marks.ts';
import type { Words } from '../locales/index.ts';
import { MUTED } from '../palette.ts';
import { estimateWidth, fit } from '../text.ts';
import { comparable } from './comparable.ts';
import { type SweepNames, standingsOf } from './names.ts';
import { bareNumber, domainOf, WIDTH } from './plane.ts';

const MOST = { across: 12, down: 24, panels: 24 };
const PANEL_GAP = 28;
const LEAST_CELL = 88;
const MOST_CELL = 190;
const CELL_HEIGHT = 72;
/** Room above the cells of a panel: its title, the names of the axes and of the columns. */
const HEAD = 70;
const BELOW = 22;

/** Whether there are two factors or more with so few values each that a map can be read. */
export function isMap({ method, factors }: SweepResults): boolean {
  const counts = factors.map(({ values }) => values?.length ?? Number.POSITIVE_INFINITY);
  const [across = 0, down = 0, ...rest] = counts;
  const panels = rest.reduce((product, n) => product * n, 1);
  return (
    method === 'grid' &&
    factors.length > 1 &&
    across <= MOST.across &&
    down <= MOST.down &&
    panels <= MOST.panels
  );
}

export function heatMap(results: SweepResults, words: Words, names: SweepNames): View {
  const [across, down, ...rest] = results.factors as [SweptFactor, SweptFactor, ...SweptFactor[]];
  const [columns, rows] = [across.values ?? [], down.values ?? []];
  const panels = [...gridPoints(rest)];
  const rowNames = rows.map((value) => names.value(down, value));
  const left = Math.min(240, 24 + Math.max(...rowNames.map((name) => estimateWidth(name, 13))));
  const room = (n: number): number => (WIDTH - n * left - (n - 1) * PANEL_GAP) / (n * columns.length);
  const side = [4, 3, 2].find((n) => n <= panels.length && room(n) >= LEAST_CELL) ?? 1;
  const cell = Math.max(LEAST_CELL, Math.min(MOST_CELL, room(side)));
  const wide = left + columns.length * cell + PANEL_GAP;
  const tall = HEAD + rows.length * CELL_HEIGHT + BELOW;
  const byValues = new Map(results.points.map((point) => [JSON.stringify(point.values), point]));
  const layer = panels.flatMap((panel, i): Layer[] => {
    const [x, y] = [(i % side) * wide + left, Math.floor(i / side) * tall];
    const title = rest.length === 0 ? '' : names.part(rest, panel);
    const axes = words.sweep.axes({ across: names.factor(across), down: names.factor(down) });
    const width = columns.length * cell;
    const cells = rows.flatMap((low, row) =>
      columns.map((value, column): HeatCell => {
        const point = byValues.get(JSON.stringify([value, low, ...panel]));
        const place = { x: x + column * cell, y: y + HEAD + row * CELL_HEIGHT };
        return cellOf(results, point, words, { ...place, x2: place.x + cell, y2: place.y + CELL_HEIGHT });
      }),
    );
    return [
      texts([{ x, y: y + 8, text: fit(title, width, 15)[0]! }], { fontWeight: STRONG, fontSize: 15 }),
      texts([{ x, y: y + 31, text: fit(axes, width, 12)[0]! }], { color: MUTED }),
      texts(
        columns.map((value, column) => ({
          x: x + (column + 0.5) * cell,
          y: y + HEAD - 14,
          text: fit(names.value(across, value), cell - 6, 13)[0]!,
        })),
        { fontSize: 13, align: 'center' },
      ),
      texts(
        rowNames.map((name, row) => ({
          x: x - 10,
          y: y + HEAD + (row + 0.5) * CELL_HEIGHT,
          text: fit(name, left - 14, 13)[0]!,
        })),
        { fontSize: 13, align: 'right' },
      ),
      ...heatLayers(cells, domainOf(results), bareNumber(names.format(results.goal.metric))),
    ];
  });
  const height = Math.max(1, Math.ceil(panels.length / side) * tall - BELOW);
  return { width: WIDTH, height, layer };
}

function cellOf(
  results: SweepResults,
  point: SweptPoint | undefined,
  words: Words,
  place: Pick<HeatCell, 'x' | 'y' | 'x2' | 'y2'>,
): HeatCell {
  const figure = point && comparable(results)(point);
  const standing = point?.standing ?? 'unknown';
  const marked = standing === 'best' || standing === 'contender';
  const noted = standing === 'best' || standing === 'unsteady' || standing === 'invalid';
  return {
    ...place,
    mean: figure?.mean ?? null,
    interval: figure?.interval ?? null,
    mark: marked ? standing : null,
    note: noted ? standingsOf(results, words)[standing] : '',
    shaded: marked || standing === 'worse',
  };
}
