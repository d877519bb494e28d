/** What the forest of differences draws: a block for each figure, a row in it for each design but the first. */

import type { Direction } from '../../model/metrics/metric.ts';
import type { Comparison, Figure, Results } from '../../study/results.ts';
import { comparisonOf, type Design, designsOf, figureOf, own } from '../evidence.ts';
import { type NumberFormat, numberFormat } from '../format.ts';
import { headlineMetrics } from '../headline.ts';
import { metricTitle } from '../labels.ts';
import type { Words } from '../locales/index.ts';

/** From so many other designs on only one figure in two is drawn. */
const MANY = 7;
/** Of the time, of conflict and of the price, what a board asks for first. */
const LEADING = ['resolutionTime.p90', 'buried.total', 'cost.perComplaint'];

export interface Block {
  readonly metric: string;
  readonly title: string;
  readonly direction: Direction;
  readonly unit: string;
  /** The first design's figure. */
  readonly base: Figure;
  /** What one unit of the axis is in the metric's unit: 1 % of the first design's figure, or the unit itself. */
  readonly scale: number;
  readonly relative: boolean;
  /** Differences up to here are too small to matter, in the metric's unit. */
  readonly zone: number;
  readonly format: NumberFormat;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly design: Design;
  readonly comparison: Comparison | undefined;
}

/** Metrics that are drawn; with many designs only the leading ones. */
export function drawnMetrics(results: Results): string[] {
  const all = headlineMetrics(results);
  if (designsOf(results).length <= MANY) return all;
  return all.filter((metric) => LEADING.includes(metric) || metric.startsWith('resolvedWithin.'));
}

export function blocksOf(results: Results, words: Words, metrics: readonly string[]): Block[] {
  const [first, ...others] = designsOf(results);
  if (first === undefined) return [];
  return metrics.map((metric) => {
    const base = figureOf(first.result, metric);
    const rows = others.map((design) => ({ design, comparison: comparisonOf(results, design, metric) }));
    const unit = own(results.metrics, metric)?.unit ?? '';
    const differences = rows.flatMap(({ comparison }) =>
      comparison ? [{ mean: comparison.difference, interval: comparison.interval }] : [],
    );
    const relative = base.mean !== null && base.mean > 0;
    return {
      metric,
      title: metricTitle(results, metric, words),
      direction: own(results.metrics, metric)?.direction ?? 'neither',
      unit,
      base,
      scale: relative ? base.mean / 100 : 1,
      relative,
      zone: results.indifference * Math.abs(base.mean ?? 0),
      format: numberFormat(words, unit, [base, ...differences]),
      rows,
    };
  });
}

/** Lowest and highest value drawn, zero and the zone included; what is not judged may run out of it. */
export function rangeOf({ rows, zone }: Block): [number, number] {
  const values = rows.flatMap(({ comparison }) => {
    if (comparison === undefined || comparison.verdict === 'no steady state') return [];
    const { difference, interval, correctedInterval } = comparison;
    return [difference ?? 0, ...(interval ?? []), ...(correctedInterval ?? [])];
  });
  const all = [0, -zone, zone, ...values];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = high > low ? 0.06 * (high - low) : 1;
  return [low - room, high + room];
}
