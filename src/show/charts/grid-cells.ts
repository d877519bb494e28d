/** The cells of the map of delegation and depth: shade, figures, a frame for the best, hatching for its equals. */

import type { Results } from '../../study/results.ts';
import { type DesignGrid, type GridCell, gridStanding } from '../design-grid.ts';
import { figureOf } from '../evidence.ts';
import { decimal, MISSING } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { FAINT, HEAT_RANGE, INK, MUTED } from '../palette.ts';
import { estimateWidth } from '../text.ts';
import { type Layer, px, STRONG } from './frame.ts';
import { type RuleValue, rules, texts } from './marks.ts';

const HATCH = 9;
const NUMBER_SIZE = 18;

/** The share resolved within the first target: what a board asks first. */
export function metricOf({ targets }: Results): string {
  return `resolvedWithin.${targets[0]?.label ?? ''}`;
}

/** Where a cell is, in px; without a cell nothing was simulated there. */
export interface Box {
  readonly cell: GridCell | undefined;
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

export function cellLayers(results: Results, words: Words, grid: DesignGrid, boxes: readonly Box[]): Layer[] {
  const drawn = boxes.map((box) => {
    const standing = box.cell ? gridStanding(results, box.cell.design) : 'unknown';
    const { mean, interval } = box.cell
      ? figureOf(box.cell.design.result, metricOf(results))
      : { mean: null, interval: null };
    return { ...box, standing, mean, interval, heat: standing === 'unsteady' ? null : mean };
  });
  const lines = drawn.map(({ x, x2, y, y2, mean, interval, standing }) => {
    const noted = standing === 'best' || standing === 'unsteady';
    return {
      x: (x + x2) / 2,
      y: (y + y2) / 2 - (noted ? 18 : 9),
      number: mean === null ? MISSING : decimal(mean, 1),
      interval: interval === null ? '' : `[${interval.map((bound) => decimal(bound, 1)).join(', ')}]`,
      note: noted ? words.delegationByDepth.standings[standing] : '',
    };
  });
  const hatched = drawn
    .map((box, i) => ({ ...box, line: lines[i]! }))
    .filter((box) => box.standing === 'contender');
  const plates = hatched.map(({ heat, line }) => {
    const half = Math.max(estimateWidth(line.number, NUMBER_SIZE), estimateWidth(line.interval, 11)) / 2 + 5;
    return { heat, x: line.x - half, x2: line.x + half, y: line.y - 13, y2: line.y + 29 };
  });
  const frames = drawn.filter(({ standing }) => standing === 'best').flatMap(frameOf);
  return [
    fills(drawn, heatDomain(results, grid), FAINT),
    rules(hatched.flatMap(hatchOf), { color: MUTED, strokeWidth: 1 }),
    fills(plates, heatDomain(results, grid)),
    rules(frames, { color: INK, strokeWidth: 3 }),
    texts(
      lines.map(({ x, y, number }) => ({ x, y, text: number })),
      { fontSize: NUMBER_SIZE, fontWeight: STRONG, align: 'center' },
    ),
    texts(
      lines.map(({ x, y, interval }) => ({ x, y: y + 20, text: interval })),
      { fontSize: 11, align: 'center' },
    ),
    texts(
      lines.map(({ x, y, note }) => ({ x, y: y + 38, text: note })),
      { fontSize: 11, fontWeight: STRONG, align: 'center' },
    ),
  ];
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

function fills(
  values: readonly {
    readonly heat: number | null;
    readonly x: number;
    readonly x2: number;
    readonly y: number;
    readonly y2: number;
  }[],
  domain: readonly [number, number],
  stroke?: string,
): Layer {
  return {
    data: { values: values.map(({ heat, x, x2, y, y2 }) => ({ heat: heat ?? domain[0], x, x2, y, y2 })) },
    mark: { type: 'rect', ...(stroke === undefined ? {} : { stroke }) },
    encoding: {
      x: px('x'),
      x2: { field: 'x2' },
      y: px('y'),
      y2: { field: 'y2' },
      fill: {
        field: 'heat',
        type: 'quantitative',
        legend: null,
        scale: { domain: [...domain], range: [...HEAT_RANGE], interpolate: 'rgb', clamp: true },
      },
    },
  };
}

function frameOf({ x, x2, y, y2 }: Box): RuleValue[] {
  return [
    { x, x2, y, y2: y },
    { x, x2, y: y2, y2 },
    { x, x2: x, y, y2 },
    { x: x2, x2, y, y2 },
  ];
}

/** Lines at 45° through a cell, cut at its edges. */
function hatchOf({ x, x2, y, y2 }: Box): RuleValue[] {
  const [width, height] = [x2 - x, y2 - y];
  const count = Math.ceil((width + height) / HATCH) - 1;
  return Array.from({ length: count }, (_, i) => {
    const sum = (i + 1) * HATCH;
    const right = Math.min(sum, width);
    const down = Math.min(sum, height);
    return { x: x + sum - down, y: y + down, x2: x + right, y2: y + sum - right };
  });
}
