/** What it costs against how long complaints take: a point with a cross of intervals for each design. */

import type { Results } from '../../study/results.ts';
import { TIME } from '../charts/cost-plot.ts';
import { type Design, designsOf, figureOf } from '../evidence.ts';
import { metricTitle } from '../labels.ts';
import type { Words } from '../locales/index.ts';
import { designColour } from '../palette.ts';
import { COST, LOST } from '../payback.ts';
import { shorten } from '../text.ts';
import type { Slide } from './deck.ts';
import { BODY, note, titleOf } from './layout.ts';
import { type Interval, linearAxis, type Point, type PointSeries } from './native-chart.ts';
import { notesOn } from './notes.ts';

export interface CostChart {
  readonly title: string;
  readonly summary: string;
  readonly assumptions: readonly string[];
}

/** Null where no design has both figures. */
export function costSlide(results: Results, words: Words, chart: CostChart): Slide | null {
  const series = designsOf(results).flatMap((design): PointSeries[] => {
    const point = pointOf(design);
    if (point === null) return [];
    return [
      {
        name: shorten(design.title, 40),
        colour: designColour(design.index),
        line: null,
        symbol: design.index,
        points: [point],
        inLegend: true,
      },
    ];
  });
  if (series.length === 0) return null;
  const points = series.flatMap((one) => one.points);
  const range = (values: readonly number[]): Interval => [Math.min(...values), Math.max(...values)];
  return {
    title: titleOf(chart.title),
    parts: [
      {
        kind: 'chart',
        box: BODY,
        chart: {
          form: 'points',
          legend: 'beside',
          size: 12,
          series,
          x: linearAxis(
            metricTitle(results, COST, words),
            range(points.flatMap(({ x, xInterval }) => [x, ...(xInterval ?? [])])),
            { zero: false },
          ),
          y: linearAxis(
            metricTitle(results, TIME, words),
            range(points.flatMap(({ y, yInterval }) => [y, ...(yInterval ?? [])])),
            { zero: false },
          ),
        },
        summary: chart.summary,
      },
      note(`${words.deck.intervalNote} ${words.deck.cutAxes}`),
    ],
    notes: [
      words.cost.subtitle,
      ...notesOn(results, words, { metrics: [COST, TIME, LOST], assumptions: chart.assumptions }),
    ],
  };
}

function pointOf({ result }: Design): Point | null {
  const cost = figureOf(result, COST);
  const time = figureOf(result, TIME);
  if (cost.mean === null || time.mean === null) return null;
  return { x: cost.mean, y: time.mean, xInterval: cost.interval, yInterval: time.interval };
}
