/** Time within target: the curves of complaints truly resolved, and the share at the target. */

import type { Results } from '../../study/results.ts';
import { resolutionTime } from '../charts/resolution-time.ts';
import { drawnCurves, yFloor } from '../charts/resolved-curve.ts';
import { comparisonOf, designsOf, figureOf } from '../evidence.ts';
import { numberFormat } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { designColour, designDash, INK, VERDICT_COLOURS } from '../palette.ts';
import { shorten } from '../text.ts';
import type { Cell, Slide, TablePart } from './deck.ts';
import { BODY, cut, fittedTables, note, titleOf } from './layout.ts';
import type { PointChart, PointSeries } from './native-chart.ts';
import { notesOn } from './notes.ts';

export const CHART_WIDTH = 7.9;
const GAP = 0.2;
/** With more designs than this, the table has a line for each. */
const FEW = 7;
const SMALL = 11;
/** Share of a curve's rise before which nothing is drawn. */
const RISE = 0.25;

export function resolutionSlide(results: Results, words: Words): Slide {
  const { width, ...place } = BODY;
  const target = results.targets[0];
  const tables = target === undefined ? [] : shares(results, words, target.label);
  // More designs than the table has room for are all in the appendix.
  const whole = tables.length !== 1;
  return {
    title: titleOf(resolutionTime.title(results, words)),
    parts: [
      {
        kind: 'chart',
        box: { ...place, width: whole ? width : CHART_WIDTH },
        chart: curves(results, words),
        summary: resolutionTime.summary(results, words),
      },
      ...(whole ? [] : tables),
      note(words.deck.shareNote),
    ],
    notes: [
      words.resolutionTime.subtitle(0),
      ...notesOn(results, words, {
        metrics: results.targets.map(({ label }) => `resolvedWithin.${label}`),
        chart: resolutionTime,
      }),
    ],
  };
}

function curves(results: Results, words: Words): PointChart {
  const designs = designsOf(results);
  const { curves: all, from, to: longest } = drawnCurves(designs);
  const first = firstTick(all, from);
  const drawn = all.map((curve) => curve.filter(({ hours }) => hours >= first));
  const floor = yFloor(drawn);
  const target = results.targets[0];
  const lines = designs.map(
    ({ title, index }, i): PointSeries => ({
      name: shorten(title, 40),
      colour: designColour(index),
      line: designDash(index),
      symbol: null,
      points: drawn[i]!.map(({ hours, share }) => ({ x: hours, y: share })),
      inLegend: true,
    }),
  );
  const atTarget = designs.map(({ title, index, result }): PointSeries => {
    const { mean, interval } = target
      ? figureOf(result, `resolvedWithin.${target.label}`)
      : { mean: null, interval: null };
    return {
      name: shorten(title, 40),
      colour: designColour(index),
      line: null,
      symbol: index,
      points: mean === null ? [] : [{ x: target!.hours, y: mean, yInterval: interval }],
      inLegend: false,
    };
  });
  const line: PointSeries[] =
    target === undefined
      ? []
      : [
          {
            name: words.resolutionTime.target(target.label),
            colour: INK,
            line: [2, 2],
            symbol: null,
            points: [floor, 100].map((y) => ({ x: target.hours, y })),
            inLegend: true,
          },
        ];
  return {
    form: 'points',
    series: [...lines, ...line, ...atTarget].filter((series) => series.points.length > 0),
    x: {
      title: words.deck.logarithmic(words.elapsedHours),
      min: first,
      max: Math.ceil(longest),
      step: 'log',
      decimals: first < 1 ? 1 : 0,
    },
    legend: 'below',
    size: designs.length > FEW ? 10 : 12,
    y: { title: words.percentResolved, min: floor, max: 100, step: floor >= 80 ? 5 : 10, decimals: 0 },
  };
}

/** The last power of ten, which axes have their ticks at, before some curve has done a quarter of its rise. */
function firstTick(curves: readonly (readonly { hours: number; share: number }[])[], from: number): number {
  const risen = curves.flatMap((curve) => {
    const [start, end] = [curve[0]?.share ?? 0, curve.at(-1)?.share ?? 0];
    return curve.find(({ share }) => share > start + RISE * (end - start))?.hours ?? [];
  });
  const power = (hours: number): number => 10 ** Math.floor(Math.log10(hours) + 0.0005);
  return Math.max(power(from), power(Math.min(...risen, ...(risen.length === 0 ? [from] : []))));
}

/** The share at the target, in the colours of the curves. */
function shares(results: Results, words: Words, target: string): TablePart[] {
  return sideTable(results, words, {
    metric: `resolvedWithin.${target}`,
    title: words.families.resolvedWithin(target),
    summary: resolutionTime.summary(results, words),
  });
}

/** One figure of every design with its verdict, beside a chart `CHART_WIDTH` wide, in the colours of the chart. */
export function sideTable(
  results: Results,
  words: Words,
  { metric, title, summary }: { readonly metric: string; readonly title: string; readonly summary: string },
): TablePart[] {
  const designs = designsOf(results);
  const format = numberFormat(
    words,
    results.metrics[metric]?.unit ?? '',
    designs.map(({ result }) => figureOf(result, metric)),
  );
  const width = BODY.width - CHART_WIDTH - GAP;
  const nameWidth = width * 0.54;
  const few = designs.length <= FEW;
  const rows = designs.map((design): Cell[] => {
    const figure = figureOf(design.result, metric);
    const verdict = comparisonOf(results, design, metric)?.verdict;
    const name = { bold: true, colour: designColour(design.index) };
    const value = format.value(figure.mean);
    if (!few) return [{ text: cut(design.title, nameWidth - 0.2, SMALL, 1), ...name }, { text: value }];
    return [
      {
        text: cut(design.title, nameWidth - 0.2, 14, 2),
        ...name,
        ...(verdict && { below: [{ text: words.verdicts[verdict], colour: VERDICT_COLOURS[verdict] }] }),
      },
      {
        text: value,
        ...(figure.interval && { below: [{ text: format.interval(figure.interval), colour: INK }] }),
      },
    ];
  });
  return fittedTables({
    x: BODY.x + CHART_WIDTH + GAP,
    columns: [
      { title: words.design, width: nameWidth },
      { title, width: width - nameWidth },
    ],
    rows,
    height: BODY.height,
    sizes: few ? [14, 13, 12, 11, 10, 9] : [SMALL],
    summary,
  });
}
