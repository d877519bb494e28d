/** The plane of cost and time: where amounts stand on it, and the marks of its axes. */

import type { Figure, Results } from '../../study/results.ts';
import { designsOf, figureOf } from '../evidence.ts';
import { decimal, type NumberFormat, numberFormat } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { COST, LOST } from '../payback.ts';
import { tickDecimals, ticks } from './ticks.ts';

export const TIME = 'resolutionTime.p90';
export const WIDTH = 1200;
/** Edges of the plane in px. */
export const LEFT = 64;
export const RIGHT = 740;
export const TOP = 26;

export function formats(results: Results, words: Words): Record<'money' | 'time' | 'lost', NumberFormat> {
  const all = (metric: string): Figure[] => designsOf(results).map(({ result }) => figureOf(result, metric));
  return {
    money: numberFormat(words, '', all(COST)),
    time: numberFormat(words, 'h', all(TIME)),
    lost: numberFormat(words, '', all(LOST)),
  };
}

export interface Plot {
  readonly x: (money: number) => number;
  readonly y: (hours: number) => number;
  readonly height: number;
  readonly highest: number;
  readonly costTicks: readonly { readonly x: number; readonly text: string }[];
  readonly timeTicks: readonly { readonly y: number; readonly text: string }[];
  /** What one unit of the cost axis stands for. */
  readonly unit: 1 | 1000 | 1000000;
}

export function plotOf(results: Results, words: Words, height: number): Plot {
  const [left, right] = rangeOf(results, COST);
  const [low, high] = rangeOf(results, TIME);
  const x = (money: number): number => LEFT + ((RIGHT - LEFT) * (money - left)) / (right - left);
  const y = (hours: number): number => TOP + (height * (high - hours)) / (high - low);
  const unit = right >= 1e6 ? 1000000 : right >= 1e4 ? 1000 : 1;
  const { suffix } = formats(results, words).time;
  const hours = suffix === words.suffixes.d ? 24 : 1;
  const costs = ticks(left / unit, right / unit, 6);
  const times = ticks(low / hours, high / hours, 6);
  return {
    x,
    y,
    height,
    highest: high,
    unit,
    costTicks: costs.map((t) => ({ x: x(t * unit), text: decimal(t, tickDecimals(costs)) })),
    timeTicks: times.map((t) => ({ y: y(t * hours), text: decimal(t, tickDecimals(times)) + suffix })),
  };
}

/** Lowest to highest bound of a metric, with some room. */
function rangeOf(results: Results, metric: string): [number, number] {
  const values = designsOf(results).flatMap(({ result }) => {
    const { mean, interval } = figureOf(result, metric);
    return mean === null ? [] : [mean, ...(interval ?? [])];
  });
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = high > low ? 0.12 * (high - low) : Math.abs(high) * 0.01 || 1;
  return [low - room, high + room];
}
