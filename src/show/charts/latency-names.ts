/**
 * Names for the parts of the latency: above the first bar where its part is wide enough, in a row of swatches
 * in the order of the bars where it is not. No lines to follow.
 */

import { PHASES, type PhaseName } from '../../model/task.ts';
import type { Words } from '../locales/index.ts';
import { LATENCY_COLOURS, MUTED } from '../palette.ts';
import { estimateWidth, wrap } from '../text.ts';
import { colourOf, type Layer, px } from './frame.ts';
import type { Segment } from './latency-parts.ts';

const SIZE = 12;
const LINE = 15;
const SWATCH_ROW = 20;
const SWATCH = 18;
const SWATCH_GAP = 22;
/** Middle of the first swatch. */
const LEFT = 6;
/** From the swatches to the names above the bar, and from those to the bar. */
const AIR = 10;

export interface Bars {
  readonly stacks: readonly (readonly Segment[])[];
  /** Px: where bars begin, and for each hour. */
  readonly left: number;
  readonly perHour: number;
  readonly width: number;
}

/** The names and the room they take above the first bar. */
export function partNames(bars: Bars, words: Words): { layers: Layer[]; height: number } {
  const used = PHASES.filter((part) => bars.stacks.flat().some((s) => s.part === part));
  const above = used.flatMap((part) => nameAbove(part, bars, words) ?? []);
  const thin = used.filter((part) => above.every((name) => name.part !== part));
  const swatches = swatchRow(thin, bars.width, words);
  const rows = Math.max(0, ...swatches.map(({ row }) => row + 1));
  const lines = Math.max(0, ...above.map((name) => name.lines.length));
  const height = rows * SWATCH_ROW + (rows > 0 ? AIR : 0) + lines * LINE + AIR;
  const texts = above.flatMap(({ lines: text, middle }) =>
    text.map((line, i) => ({ line, x: middle, y: height - AIR - (text.length - 1 - i) * LINE - LINE / 2 })),
  );
  const keys = swatches.map(({ row, x, label, fill }) => {
    return { x, text: x + 11, y: row * SWATCH_ROW + SWATCH_ROW / 2, label, fill };
  });
  const ticks = above.map(({ middle, fill }) => ({ x: middle, y: height - AIR + 1, y2: height + 6, fill }));
  const layers: Layer[] = [
    {
      data: { values: keys },
      layer: [
        {
          mark: { type: 'point', shape: 'square', size: 110, filled: true, opacity: 1 },
          encoding: { x: px('x'), y: px('y'), fill: colourOf('fill') },
        },
        {
          mark: { type: 'text', fontSize: SIZE },
          encoding: { x: px('text'), y: px('y'), text: { field: 'label', type: 'nominal' } },
        },
      ],
    },
    {
      data: { values: ticks },
      mark: { type: 'rule', strokeWidth: 1.5 },
      encoding: { x: px('x'), y: px('y'), y2: { field: 'y2' }, stroke: colourOf('fill') },
    },
    {
      data: { values: texts },
      mark: { type: 'text', align: 'center', fontSize: SIZE, color: MUTED },
      encoding: { x: px('x'), y: px('y'), text: { field: 'line', type: 'nominal' } },
    },
  ];
  return { layers, height };
}

/** The name over its part of the first bar; undefined where that is too narrow for it, in three lines or fewer. */
function nameAbove(part: PhaseName, { stacks, left, perHour }: Bars, words: Words) {
  const segment = stacks[0]?.find((s) => s.part === part);
  if (segment === undefined) return undefined;
  const width = (segment.to - segment.from) * perHour - 6;
  const label = words.latency.parts[part];
  const longest = Math.max(...label.split(/\s+/u).map((word) => estimateWidth(word, SIZE)));
  const lines = longest > width ? [] : wrap(label, width, SIZE);
  if (lines.length === 0 || lines.length > 3) return undefined;
  const middle = left + ((segment.from + segment.to) / 2) * perHour;
  return { part, lines, middle, fill: LATENCY_COLOURS[part]! };
}

/** Swatches with names in rows of at most `width`, from the left edge. */
function swatchRow(parts: readonly PhaseName[], width: number, words: Words) {
  let x = LEFT;
  let row = 0;
  return parts.map((part) => {
    const label = words.latency.parts[part];
    const room = SWATCH + estimateWidth(label, SIZE);
    if (x > LEFT && x + room > width) {
      x = LEFT;
      row += 1;
    }
    const swatch = { row, x, label, fill: LATENCY_COLOURS[part]! };
    x += room + SWATCH_GAP;
    return swatch;
  });
}
