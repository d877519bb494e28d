/** Points in a plane in DrawingML, joined by lines or crossed by their intervals. */

import type { Interval, PointChart, PointSeries } from '../../show/deck/native-chart.ts';
import type { Plot } from './bar-plot.ts';
import { type ChartStyle, errorBars, fill, valueAxis } from './chart-style.ts';
import type { Sheet } from './sheet.ts';

const X = 2001;
const Y = 2002;
const SYMBOLS = ['circle', 'square', 'diamond', 'triangle', 'x', 'plus'] as const;
/** EMU of a line that joins points; dashes are multiples of it, those of `PointSeries` are px. */
const LINE_WIDTH = 25400;
const DASH_UNIT = 2;

export function pointPlot(chart: PointChart, sheet: Sheet, style: ChartStyle): Plot {
  const series = chart.series.map((one, index) => seriesXml(chart, one, index, sheet));
  const axes =
    valueAxis(chart.x, style, { id: X, crossing: Y, side: 'b', crosses: 'min' }) +
    valueAxis(chart.y, style, { id: Y, crossing: X, side: 'l', crosses: 'min' });
  return {
    layout: '<c:layout/>',
    xml: `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.join('')}<c:axId val="${X}"/><c:axId val="${Y}"/></c:scatterChart>${axes}`,
    legend: chart.series.flatMap(({ inLegend }, i) => (inLegend ? [] : [i])),
  };
}

function seriesXml(chart: PointChart, series: PointSeries, index: number, sheet: Sheet): string {
  const { points, colour } = series;
  const x = sheet.numbers(
    chart.x.title,
    points.map((point) => point.x),
  );
  const y = sheet.numbers(
    series.name,
    points.map((point) => point.y),
  );
  const name = sheet.heading();
  const crosses =
    whiskers('x', series, (point) => [point.x, point.xInterval ?? null], sheet) +
    whiskers('y', series, (point) => [point.y, point.yInterval ?? null], sheet);
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${name}</c:tx><c:spPr>${line(series)}</c:spPr>${marker(series.symbol, colour)}${crosses}<c:xVal>${x}</c:xVal><c:yVal>${y}</c:yVal><c:smooth val="0"/></c:ser>`;
}

function line({ line: dash, colour }: PointSeries): string {
  if (dash === null) return '<a:ln w="19050"><a:noFill/></a:ln>';
  const stops: string[] = [];
  for (let i = 0; i + 1 < dash.length; i += 2) {
    stops.push(`<a:ds d="${thousandths(dash[i]!)}" sp="${thousandths(dash[i + 1]!)}"/>`);
  }
  const pattern = stops.length === 0 ? '' : `<a:custDash>${stops.join('')}</a:custDash>`;
  return `<a:ln w="${LINE_WIDTH}" cap="flat">${fill(colour)}${pattern}<a:round/></a:ln>`;
}

/** A length in px as a share of the line's width, in thousandths of a per cent. */
function thousandths(length: number): number {
  return Math.round((length / DASH_UNIT) * 100_000);
}

function marker(symbol: number | null, colour: string): string {
  if (symbol === null) return '<c:marker><c:symbol val="none"/></c:marker>';
  const shape = SYMBOLS[symbol % SYMBOLS.length];
  return `<c:marker><c:symbol val="${shape}"/><c:size val="9"/><c:spPr>${fill(colour)}<a:ln w="12700">${fill(colour)}</a:ln></c:spPr></c:marker>`;
}

function whiskers(
  direction: 'x' | 'y',
  series: PointSeries,
  of: (point: PointSeries['points'][number]) => readonly [number, Interval | null],
  sheet: Sheet,
): string {
  const all = series.points.map(of);
  if (all.every(([, interval]) => interval === null)) return '';
  const minus = all.map(([at, interval]) => (interval === null ? 0 : Math.max(0, at - interval[0])));
  const plus = all.map(([at, interval]) => (interval === null ? 0 : Math.max(0, interval[1] - at)));
  return errorBars(
    sheet.numbers(`− ${direction}`, minus),
    sheet.numbers(`+ ${direction}`, plus),
    direction,
    series.colour,
  );
}
