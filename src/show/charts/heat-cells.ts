/** Cells of a map: shade, figures, a frame for the best, hatching for its equals. */

import { decimal, MISSING } from '../format.ts';
import { FAINT, HEAT_RANGE, INK, MUTED } from '../palette.ts';
import { estimateWidth } from '../text.ts';
import { type Layer, px, STRONG } from './frame.ts';
import { type RuleValue, rules, texts } from './marks.ts';

const HATCH = 9;
const NUMBER_SIZE = 18;

/** Where a cell is, in px. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

export interface HeatCell extends Rectangle {
  readonly mean: number | null;
  readonly interval: readonly [number, number] | null;
  /** Whether it is framed, hatched, or neither. */
  readonly mark: 'best' | 'contender' | null;
  /** What stands below the figures; '' nothing. */
  readonly note: string;
  /** Whether its shade tells its mean; else it is as light as the least. */
  readonly shaded: boolean;
}

/** @param domain lowest and highest mean of all cells, so that one shade means one figure everywhere */
export function heatLayers(
  cells: readonly HeatCell[],
  domain: readonly [number, number],
  write: (x: number) => string = (x) => decimal(x, 1),
): Layer[] {
  const drawn = cells.map((cell) => ({ ...cell, heat: cell.shaded ? cell.mean : null }));
  const lines = drawn.map(({ x, x2, y, y2, mean, interval, note }) => ({
    x: (x + x2) / 2,
    y: (y + y2) / 2 - (note === '' ? 9 : 18),
    number: mean === null ? MISSING : write(mean),
    interval: interval === null ? '' : `[${interval.map(write).join(', ')}]`,
    note,
  }));
  const hatched = drawn
    .map((box, i) => ({ ...box, line: lines[i]! }))
    .filter(({ mark }) => mark === 'contender');
  const plates = hatched.map(({ heat, line }) => {
    const half = Math.max(estimateWidth(line.number, NUMBER_SIZE), estimateWidth(line.interval, 11)) / 2 + 5;
    return { heat, x: line.x - half, x2: line.x + half, y: line.y - 13, y2: line.y + 29 };
  });
  const frames = drawn.filter(({ mark }) => mark === 'best').flatMap(frameOf);
  return [
    fills(drawn, domain, FAINT),
    // Light, so that it does not read as a darker shade.
    rules(hatched.flatMap(hatchOf), { color: MUTED, strokeWidth: 1, opacity: 0.4 }),
    fills(plates, domain),
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

function fills(
  values: readonly (Rectangle & { readonly heat: number | null })[],
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

function frameOf({ x, x2, y, y2 }: Rectangle): RuleValue[] {
  return [
    { x, x2, y, y2: y },
    { x, x2, y: y2, y2 },
    { x, x2: x, y, y2 },
    { x: x2, x2, y, y2 },
  ];
}

/** Lines at 45° through a cell, cut at its edges. */
function hatchOf({ x, x2, y, y2 }: Rectangle): RuleValue[] {
  const [width, height] = [x2 - x, y2 - y];
  const count = Math.ceil((width + height) / HATCH) - 1;
  return Array.from({ length: count }, (_, i) => {
    const sum = (i + 1) * HATCH;
    const right = Math.min(sum, width);
    const down = Math.min(sum, height);
    return { x: x + sum - down, y: y + down, x2: x + right, y2: y + sum - right };
  });
}
