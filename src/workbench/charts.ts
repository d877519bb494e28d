/**
 * Charts drawn in the page, by the same code as on the command line: text is measured with the fonts that the page
 * carries, and Vega evaluates its expressions without making code.
 */

import { type Chart, isDrawable } from '../show/charts/chart.ts';
import { FONTS } from '../show/charts/frame.ts';
import { charts } from '../show/charts/index.ts';
import type { Words } from '../show/locales/index.ts';
import type { Measure } from '../show/measure.ts';
import type { Results } from '../study/results.ts';

/** The charts that `results` can fill, in their order. */
export function drawableCharts(results: Results): readonly Chart[] {
  return charts.filter((chart) => isDrawable(chart, results));
}

/** Vega measures in one place for all pictures, so they are drawn one after the other. */
let last: Promise<unknown> = Promise.resolve();

/** A chart as an SVG text. Rejects where it cannot be drawn, or where nobody `wanted` it any more at its turn. */
export function drawChart(
  chart: Chart,
  results: Results,
  words: Words,
  wanted?: AbortSignal,
): Promise<string> {
  const turn = (): Promise<string> => {
    wanted?.throwIfAborted();
    return draw(chart, results, words);
  };
  const drawn = last.then(turn, turn);
  last = drawn;
  return drawn;
}

async function draw(chart: Chart, results: Results, words: Words): Promise<string> {
  // Vega is large, and nobody waits for it before a chart is asked for.
  const { renderSvg } = await import('../show/render-svg.ts');
  const { expressionInterpreter } = await import('vega-interpreter');
  return renderSvg(chart.spec(results, words), await pageMeasure(words), expressionInterpreter);
}

/** Measures with the fonts of the page, once they are there. */
async function pageMeasure(words: Words): Promise<Measure> {
  const family = FONTS[words.language];
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px ${family}`)));
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('this browser has no canvas');
  return (text, size, weight) => {
    context.font = `${weight >= 600 ? 600 : 400} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}
