/** What it costs against how long complaints take: a point with a cross of intervals for each design. */

import type { Results } from '../../study/results.ts';
import type { Chart } from '../charts/chart.ts';
import { TIME } from '../charts/cost-plot.ts';
import { type Design, designsOf, figureOf } from '../evidence.ts';
import { metricLabel } from '../labels.ts';
import type { Words } from '../locales/index.ts';
import { designColour } from '../palette.ts';
import { COST, LOST } from '../payback.ts';
import { shorten } from '../text.ts';
import type { Slide } from './deck.ts';
import { BODY, note, titleOf } from './layout.ts';
import { type Interval, linearAxis, type Point, type PointSeries } from './native-chart.ts';
import { notesOn } from './notes.ts';
import { CHART_WIDTH, sideTable } from './resolution.ts';

/** Null where no design has both figures. */
export function costSlide(results: Results, words: Words, chart: Chart): Slide | null {
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
  const tables = sideTable(results, words, {
    metric: LOST,
    title: words.cost.columns.lost,
    summary: chart.summary(results, words),
  });
  // More designs than the table has room for are all in the appendix.
  const whole = tables.length !== 1;
  const range = (values: readonly number[]): Interval => [Math.min(...values), Math.max(...values)];
  return {
    title: titleOf(chart.title(results, words)),
    parts: [
      {
        kind: 'chart',
        box: { ...BODY, width: whole ? BODY.width : CHART_WIDTH },
        chart: {
          form: 'points',
          legend: whole ? 'beside' : 'below',
          size: 12,
          series,
          x: linearAxis(
            metricLabel(COST, words, results),
            range(points.flatMap(({ x, xInterval }) => [x, ...(xInterval ?? [])])),
            { zero: false },
          ),
          y: linearAxis(
            words.cost.columns.time,
            range(points.flatMap(({ y, yInterval }) => [y, ...(yInterval ?? [])])),
            { zero: false },
          ),
        },
        summary: chart.summary(results, words),
      },
      ...(whole ? [] : tables),
      note(`${words.deck.intervalNote(results.replications > 1)} ${words.deck.cutAxes}`),
    ],
    notes: [words.cost.subtitle, ...notesOn(results, words, { metrics: [COST, TIME, LOST], chart })],
  };
}

function pointOf({ result }: Design): Point | null {
  const cost = figureOf(result, COST);
  const time = figureOf(result, TIME);
  if (cost.mean === null || time.mean === null) return null;
  return { x: cost.mean, y: time.mean, xInterval: cost.interval, yInterval: time.interval };
}
