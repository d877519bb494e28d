/** Chart 2 on the page, px: names and rules of the rows, heads, scales and bars of the columns. */

import type { Design } from '../evidence.ts';
import { decimal } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { FAINT, INK, MUTED, PAPER } from '../palette.ts';
import { shortTitleLines } from '../short-titles.ts';
import { estimateWidth, fit, wrap } from '../text.ts';
import { partsOf, rateOf, type Stage, stageTotal, writeRate } from './conflict-stages.ts';
import { colourOf, type Layer, px, STRONG } from './frame.ts';

export const NAME_WIDTH = 230;
export const BAR_WIDTH = 210;
export const NUMBER_WIDTH = 100;
/** Between columns. */
export const GAP = 28;
/** Above the rows. */
export const HEAD = 142;
/** Middle of the row of keys. */
const KEYS = 97;
const BAR = 13;

export interface Row {
  readonly unit: string | undefined;
  readonly design: Design;
  readonly y: number;
}

export function unitRules(heads: readonly object[], width: number, titled: boolean): Layer[] {
  const rule: Layer = {
    data: { values: [...heads] },
    mark: { type: 'rule', color: FAINT },
    encoding: { x: { value: 0 }, x2: { value: width }, y: px('top') },
  };
  const title: Layer = {
    data: { values: [...heads] },
    mark: { type: 'text', fontWeight: STRONG, fontSize: 14 },
    encoding: { x: { value: 0 }, y: px('y'), text: { field: 'title', type: 'nominal' } },
  };
  return titled ? [rule, title] : [rule];
}

export function names(rows: readonly Row[], designs: readonly Design[]): Layer[] {
  const short = shortTitleLines(
    designs.map(({ title }) => title),
    (title) => fit(title, NAME_WIDTH - 24, 12)[0]!,
  );
  return [
    {
      data: { values: rows.map(({ design, y }) => ({ name: short[design.index]!, y })) },
      mark: 'text',
      encoding: { x: { value: 12 }, y: px('y'), text: { field: 'name', type: 'nominal' } },
    },
  ];
}

/** Where the scale of a column begins and ends. */
export function scaleAbove(left: number, most: number): Layer[] {
  const y = HEAD - 10;
  const ends = [
    { x: left, text: '0' },
    { x: left + BAR_WIDTH, text: decimal(most, 0) },
  ];
  return [
    {
      data: { values: [{}] },
      mark: { type: 'rule', color: MUTED },
      encoding: { x: { value: left }, x2: { value: left + BAR_WIDTH }, y: { value: y } },
    },
    {
      data: { values: ends },
      layer: [
        {
          mark: { type: 'rule', color: MUTED },
          encoding: { x: px('x'), y: { value: y - 3 }, y2: { value: y + 3 } },
        },
        {
          mark: { type: 'text', align: 'center', fontSize: 11, color: MUTED },
          encoding: { x: px('x'), y: { value: y - 12 }, text: { field: 'text', type: 'nominal' } },
        },
      ],
    },
  ];
}

/** Title of a stage, an arrow from the stage before, what it counts, and the key of its parts. */
export function stageHead(stage: Stage, words: Words, left: number, order: number): Layer[] {
  let at = left;
  const keys = partsOf(stage).map(({ metric, colour }) => {
    const label = words.conflict.keys[metric]!;
    const key = { label, colour, x: at + 5, text: at + 14, y: KEYS };
    at += 26 + estimateWidth(label, 11);
    return key;
  });
  const note = wrap(words.conflict.notes[stage.id], BAR_WIDTH + NUMBER_WIDTH, 12).map((line, i) => {
    return { line, y: 34 + i * 15 };
  });
  const head: Layer[] = [
    {
      data: { values: [{ title: words.conflict.stages[stage.id] }] },
      mark: { type: 'text', fontWeight: STRONG, fontSize: 15 },
      encoding: {
        x: { value: left + (order > 0 ? 20 : 0) },
        y: { value: 12 },
        text: { field: 'title', type: 'nominal' },
      },
    },
    {
      data: { values: note },
      mark: { type: 'text', color: MUTED },
      encoding: { x: { value: left }, y: px('y'), text: { field: 'line', type: 'nominal' } },
    },
    {
      data: { values: keys },
      layer: [
        {
          mark: { type: 'point', shape: 'square', size: 80, filled: true, opacity: 1 },
          encoding: { x: { ...px('x'), scale: null }, y: px('y'), fill: colourOf('colour') },
        },
        {
          mark: { type: 'text', fontSize: 11 },
          encoding: {
            x: { ...px('text'), scale: null },
            y: px('y'),
            text: { field: 'label', type: 'nominal' },
          },
        },
      ],
    },
  ];
  const arrow: Layer = {
    data: { values: [{}] },
    mark: { type: 'point', shape: 'triangle-right', size: 90, filled: true, opacity: 1, color: INK },
    encoding: { x: { value: left + 6 }, y: { value: 12 } },
  };
  return order > 0 ? [...head, arrow] : head;
}

export function stageBars(stage: Stage, rows: readonly Row[], most: number, left: number): Layer[] {
  const x = (value: number): number => left + (BAR_WIDTH * value) / most;
  const bars = rows.flatMap(({ unit, design, y }) => {
    let from = 0;
    return stage.parts.flatMap(({ metric, colour }) => {
      const amount = rateOf(design, metric, unit).mean ?? 0;
      if (amount <= 0) return [];
      const bar = { x: x(from), x2: x(from + amount), top: y - BAR / 2, bottom: y + BAR / 2, colour };
      from += amount;
      return [bar];
    });
  });
  const ends = rows.map(({ unit, design, y }) => {
    const figure = stageTotal(design, stage, unit);
    const [low, high] = figure.interval ?? [figure.mean ?? 0, figure.mean ?? 0];
    const range95 = figure.interval ? `[${writeRate(low)}, ${writeRate(high)}]` : '';
    const total = writeRate(figure.mean);
    const at = x(Math.max(high, 0)) + 6;
    return {
      y,
      low: x(Math.max(low, 0)),
      high: x(Math.max(high, 0)),
      total,
      range95: figure.mean === 0 ? '' : range95,
      at,
      beside: at + estimateWidth(total, 12) + 6,
    };
  });
  const text = { type: 'nominal' } as const;
  return [
    {
      data: { values: bars },
      mark: { type: 'rect', stroke: PAPER, strokeWidth: 0.8 },
      encoding: {
        x: px('x'),
        x2: { field: 'x2' },
        y: px('top'),
        y2: { field: 'bottom' },
        fill: colourOf('colour'),
      },
    },
    {
      data: { values: ends },
      layer: [
        // A white rim keeps the line of the interval visible on a dark bar.
        ...[
          { color: PAPER, strokeWidth: 3 },
          { color: INK, strokeWidth: 1 },
        ].map(
          (style): Layer => ({
            mark: { type: 'rule', ...style },
            encoding: { x: px('low'), x2: { field: 'high' }, y: px('y') },
          }),
        ),
        {
          mark: { type: 'text', fontWeight: STRONG },
          encoding: { x: px('at'), y: px('y'), text: { field: 'total', ...text } },
        },
        {
          mark: { type: 'text', fontSize: 11, color: MUTED },
          encoding: { x: px('beside'), y: px('y'), text: { field: 'range95', ...text } },
        },
      ],
    },
  ];
}
