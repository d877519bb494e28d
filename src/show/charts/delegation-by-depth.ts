/** Chart 6: how far to delegate against how many layers to have, in every place of customer service. */

import type { Results } from '../../study/results.ts';
import { type DesignGrid, type GridCell, type GridPanel, gridOf, gridStanding } from '../design-grid.ts';
import { designsOf, figureOf } from '../evidence.ts';
import { numberFormat, percentOf } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { MUTED } from '../palette.ts';
import { fit } from '../text.ts';
import { defineChart } from './chart.ts';
import { framed, type Layer, STRONG } from './frame.ts';
import { type Box, cellLayers, metricOf } from './grid-cells.ts';
import { texts } from './marks.ts';

const WIDTH = 1200;
const ROW_NAMES = 84;
const PANEL_GAP = 28;
const LEAST_CELL = 104;
const MOST_CELL = 190;
const CELL_HEIGHT = 72;
/** Room above the cells of a panel: its title, the name of the axis and of the levels. */
const HEAD = 70;
const BELOW = 22;

export const delegationByDepth = defineChart({
  id: 'delegation-by-depth',
  number: 6,
  needs: ['resolvedWithin.*'],
  applies: (results) => results.targets.length > 0 && gridOf(results) !== null,

  assumptions: ['delegation', 'service.layers', 'ladder.agent', 'hours.manager', 'attention.supervisor'],
  standing: 'emergent',

  title(results, words) {
    const grid = gridOf(results);
    const target = results.targets[0]?.label ?? '';
    const cells = grid?.panels.flatMap(({ placement, cells: here }) =>
      here.map((cell) => ({ ...cell, placement })),
    );
    const among = (...kinds: readonly string[]) =>
      (cells ?? []).filter(({ design }) => kinds.includes(gridStanding(results, design)));
    const [best] = among('best');
    if (grid === null || best === undefined) return words.delegationByDepth.nothing;
    const contenders = among('best', 'contender');
    const steady = among('best', 'contender', 'worse').length;
    if (contenders.length === steady) return words.delegationByDepth.unclear({ designs: steady });
    const share = shareOf(results, words, best);
    const { placement } = best;
    if (
      isWholePanel(
        grid,
        contenders.map(({ design }) => design.id),
        placement,
      )
    ) {
      return words.delegationByDepth.place({ placement });
    }
    if (contenders.length === 1) return words.delegationByDepth.alone({ cell: best, share, target });
    const here = contenders.filter((cell) => cell.placement === placement);
    const covers = (all: readonly number[], of: (cell: GridCell) => number): boolean =>
      all.length > 1 && all.every((value) => here.some((cell) => of(cell) === value));
    if (contenders.every(({ level }) => level === best.level) && covers(grid.depths, (cell) => cell.layers)) {
      return words.delegationByDepth.delegation({ level: best.level, depths: grid.depths });
    }
    if (
      contenders.every(({ layers }) => layers === best.layers) &&
      covers(grid.levels, (cell) => cell.level)
    ) {
      return words.delegationByDepth.depth({ layers: best.layers, levels: grid.levels });
    }
    const others = contenders.length - 1;
    return words.delegationByDepth.several({ cell: best, share, target, others });
  },

  summary(results, words) {
    const cells = gridOf(results)?.panels.flatMap((panel) => panel.cells) ?? [];
    const titles = (kind: string): string[] =>
      cells.flatMap(({ design }) => (gridStanding(results, design) === kind ? [design.title] : []));
    const best = cells.find(({ design }) => gridStanding(results, design) === 'best');
    return words.delegationByDepth.summary({
      target: results.targets[0]?.label ?? '',
      best: best ? { design: best.design.title, share: shareOf(results, words, best) } : null,
      contenders: titles('contender'),
      worse: titles('worse'),
      unsteady: titles('unsteady'),
    });
  },

  table(results, words) {
    const { columns: named, standings } = words.delegationByDepth;
    const target = results.targets[0]?.label ?? '';
    const columns = [
      ...[words.design, named.placement, named.level, named.layers],
      ...[named.share(target), words.low95, words.high95, named.standing],
    ];
    const rows = designsOf(results).map((design) => {
      const { traits } = design.result;
      const { mean, interval } = figureOf(design.result, metricOf(results));
      const bounds = interval ?? [null, null];
      const standing = standings[gridStanding(results, design)];
      return [design.title, traits.placement, traits.delegation, traits.layers, mean, ...bounds, standing];
    });
    return { columns, rows };
  },

  spec(results, words) {
    const grid = gridOf(results) ?? { levels: [], depths: [], panels: [], leftOut: [] };
    const across = Math.max(1, grid.levels.length);
    const room = (panels: number): number =>
      (WIDTH - panels * ROW_NAMES - (panels - 1) * PANEL_GAP) / (panels * across);
    const columns = [4, 3, 2].find((n) => n <= grid.panels.length && room(n) >= LEAST_CELL) ?? 1;
    const cell = Math.min(MOST_CELL, room(columns));
    const wide = ROW_NAMES + across * cell + PANEL_GAP;
    const tall = HEAD + grid.depths.length * CELL_HEIGHT + BELOW;
    const layers = grid.panels.flatMap((panel, i) =>
      panelLayers(results, words, grid, panel, {
        left: (i % columns) * wide + ROW_NAMES,
        top: Math.floor(i / columns) * tall,
        width: cell,
      }),
    );
    const down = Math.ceil(grid.panels.length / columns);
    return framed(results, words, {
      title: this.title(results, words),
      subtitle: words.delegationByDepth.subtitle({
        target: results.targets[0]?.label ?? '',
        indifference: percentOf(results.indifference),
        leftOut: grid.leftOut.length,
      }),
      summary: this.summary(results, words),
      width: WIDTH,
      views: [{ width: WIDTH, height: Math.max(1, down * tall - BELOW), layer: layers }],
    });
  },
});

/** Whether the contenders are all steady designs of one panel and no other, where there are others. */
function isWholePanel(
  { panels }: DesignGrid,
  contenders: readonly string[],
  placement: string | null,
): boolean {
  const steady = panels.map((panel) => ({
    ...panel,
    cells: panel.cells.filter(({ design }) => design.result.steady),
  }));
  const own = steady.find((panel) => panel.placement === placement)?.cells ?? [];
  const others = steady.flatMap((panel) => (panel.placement === placement ? [] : panel.cells));
  const is = ({ design }: GridCell): boolean => contenders.includes(design.id);
  return own.length > 1 && others.length > 0 && own.every(is) && !others.some(is);
}

function shareOf(results: Results, words: Words, { design }: GridCell): string {
  const figure = figureOf(design.result, metricOf(results));
  return numberFormat(words, '%', [figure]).value(figure.mean);
}

interface Place {
  readonly left: number;
  readonly top: number;
  /** Of a cell. */
  readonly width: number;
}

function panelLayers(
  results: Results,
  words: Words,
  grid: DesignGrid,
  panel: GridPanel,
  { left, top, width }: Place,
): Layer[] {
  const { levels, depths } = grid;
  const boxes = depths.flatMap((layers, row) =>
    levels.map((level, column): Box => {
      const [x, y] = [left + column * width, top + HEAD + row * CELL_HEIGHT];
      const cell = panel.cells.find((one) => one.level === level && one.layers === layers);
      return { cell, x, y, x2: x + width, y2: y + CELL_HEIGHT };
    }),
  );
  const title = fit(words.delegationByDepth.placement(panel.placement), levels.length * width, 15)[0]!;
  const axis = fit(words.delegationByDepth.axis, levels.length * width, 12)[0]!;
  return [
    texts([{ x: left, y: top + 8, text: title }], { fontWeight: STRONG, fontSize: 15 }),
    texts([{ x: left, y: top + 31, text: axis }], { color: MUTED }),
    texts(
      levels.map((level, column) => {
        const x = left + (column + 0.5) * width;
        return { x, y: top + HEAD - 14, text: words.delegationByDepth.level(level) };
      }),
      { fontSize: 13, align: 'center' },
    ),
    texts(
      depths.map((layers, row) => {
        const y = top + HEAD + (row + 0.5) * CELL_HEIGHT;
        return { x: left - 10, y, text: words.delegationByDepth.layers(layers) };
      }),
      { fontSize: 13, align: 'right' },
    ),
    ...cellLayers(results, words, grid, boxes),
  ];
}
