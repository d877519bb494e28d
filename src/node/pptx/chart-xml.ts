/** The part of a native chart: DrawingML around its bars or points, and the workbook with its data. */

import type { NativeChart } from '../../show/deck/native-chart.ts';
import { PAPER } from '../../show/palette.ts';
import { barPlot } from './bar-plot.ts';
import { type ChartStyle, fill, textProperties } from './chart-style.ts';
import { pointPlot } from './point-plot.ts';
import { Sheet } from './sheet.ts';
import { type Value, workbook } from './workbook.ts';
import { XML_HEAD } from './xml.ts';

export interface NativeParts {
  readonly xml: string;
  readonly workbook: Uint8Array;
}

export function nativeParts(chart: NativeChart, look: Omit<ChartStyle, 'size'>): NativeParts {
  const style = { ...look, size: chart.size };
  const sheet = new Sheet();
  const plot = chart.form === 'bars' ? barPlot(chart, sheet, style) : pointPlot(chart, sheet, style);
  const legend = plot.legend === null ? '' : legendXml(plot.legend, chart);
  const xml = `${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${plot.layout}${plot.xml}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(style)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
  return { xml, workbook: workbook(sheet.columns as readonly (readonly Value[])[]) };
}

function legendXml(hidden: readonly number[], chart: NativeChart): string {
  const entries = hidden.map((i) => `<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`);
  const below = chart.form === 'bars' || chart.legend === 'below';
  return `<c:legend><c:legendPos val="${below ? 'b' : 'r'}"/>${entries.join('')}<c:overlay val="0"/><c:spPr>${fill(PAPER)}</c:spPr></c:legend>`;
}
