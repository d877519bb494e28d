/** Lying bars in DrawingML, the first category on top. */

import type { BarChart, BarSeries } from '../../show/deck/native-chart.ts';
import { type ChartStyle, errorBars, fill, valueAxis } from './chart-style.ts';
import type { Sheet } from './sheet.ts';

/** What a kind of chart adds to the plot area, and what its legend leaves out; null: no legend. */
export interface Plot {
  /** Where the plot stands in the chart: `c:layout`. */
  readonly layout: string;
  readonly xml: string;
  readonly legend: readonly number[] | null;
}

const CATEGORIES = 1001;
const VALUES = 1002;

export function barPlot(chart: BarChart, sheet: Sheet, style: ChartStyle): Plot {
  const categories = sheet.texts('', chart.categories);
  const series = chart.series.map((one, index) => seriesXml(chart, one, index, { categories, sheet, style }));
  const grouping = chart.stacked ? 'stacked' : 'clustered';
  const overlap = chart.stacked ? '<c:overlap val="100"/>' : '';
  const axes =
    `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525">${fill(style.colours.muted)}</a:ln></c:spPr><c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    valueAxis(chart.value, style, { id: VALUES, crossing: CATEGORIES, side: 'b', crosses: 'max' });
  return {
    layout: layoutOf(chart),
    xml: `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="60"/>${overlap}<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/></c:barChart>${axes}`,
    legend: chart.legend ? [] : null,
  };
}

/** Plots of equal charts stand in line, however long the names of their categories are. */
function layoutOf({ names, legend }: BarChart): string {
  const height = legend ? 0.66 : 0.7;
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${names}"/><c:y val="0.02"/><c:w val="${(0.97 - names).toFixed(3)}"/><c:h val="${height}"/></c:manualLayout></c:layout>`;
}

function seriesXml(
  chart: BarChart,
  series: BarSeries,
  index: number,
  {
    categories,
    sheet,
    style,
  }: { readonly categories: string; readonly sheet: Sheet; readonly style: ChartStyle },
): string {
  const values = sheet.numbers(series.name, series.values);
  const name = sheet.heading();
  const points = (series.colours ?? []).map(
    (colour, i) =>
      `<c:dPt><c:idx val="${i}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(colour)}</c:spPr></c:dPt>`,
  );
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${name}</c:tx><c:spPr>${fill(series.colour)}</c:spPr><c:invertIfNegative val="0"/>${points.join('')}${whiskers(chart, series, sheet, style)}<c:cat>${categories}</c:cat><c:val>${values}</c:val></c:ser>`;
}

function whiskers(chart: BarChart, series: BarSeries, sheet: Sheet, style: ChartStyle): string {
  const { intervals } = series;
  if (intervals === undefined || intervals.every((interval) => interval === null)) return '';
  const ends = chart.categories.map((_, i) => {
    const stack = chart.stacked ? chart.series : [series];
    return stack.reduce((sum, one) => sum + (one.values[i] ?? 0), 0);
  });
  const minus = intervals.map((interval, i) => (interval === null ? 0 : Math.max(0, ends[i]! - interval[0])));
  const plus = intervals.map((interval, i) => (interval === null ? 0 : Math.max(0, interval[1] - ends[i]!)));
  return errorBars(
    sheet.numbers(`− ${series.name}`, minus),
    sheet.numbers(`+ ${series.name}`, plus),
    null,
    style.colours.ink,
  );
}
