/** What all native charts share in DrawingML: fonts, fills, axes and error bars. */

import type { Colours } from '../../show/deck/deck.ts';
import type { Axis } from '../../show/deck/native-chart.ts';
import { escapeXml } from './xml.ts';

/** How a language writes what stands in charts. */
export interface ChartStyle {
  readonly colours: Colours;
  readonly font: string;
  /** Points of all texts. */
  readonly size: number;
  /** `fa-IR` and the like. */
  readonly language: string;
  /** Stands before a number format, so that numbers are written in local digits; else ''. */
  readonly digits: string;
}

export function textProperties(style: ChartStyle): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties('a:defRPr', style, style.colours.ink)}</a:pPr><a:endParaRPr lang="${style.language}"/></a:p></c:txPr>`;
}

function runProperties(tag: string, { font, language, size }: ChartStyle, colour: string): string {
  const lang = tag === 'a:rPr' ? ` lang="${language}"` : '';
  return `<${tag}${lang} sz="${size * 100}" b="0">${fill(colour)}<a:latin typeface="${font}"/><a:cs typeface="${font}"/></${tag}>`;
}

export function fill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>`;
}

/** `#1f2328` as DrawingML writes it. */
export function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

function axisTitle(text: string, style: ChartStyle, turned: boolean): string {
  const body = turned ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr>${runProperties('a:defRPr', style, style.colours.muted)}</a:pPr><a:r>${runProperties('a:rPr', style, style.colours.muted)}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** An axis of numbers at the bottom (`b`) or the left (`l`), with faint lines through the plot. */
export function valueAxis(
  axis: Axis,
  style: ChartStyle,
  place: {
    readonly id: number;
    readonly crossing: number;
    readonly side: 'b' | 'l';
    readonly crosses: string;
  },
): string {
  const log = axis.step === 'log' ? '<c:logBase val="10"/>' : '';
  const between = place.crosses === 'max' ? 'between' : 'midCat';
  const unit = axis.step === 'log' ? '' : `<c:majorUnit val="${axis.step}"/>`;
  return `<c:valAx><c:axId val="${place.id}"/><c:scaling>${log}<c:orientation val="minMax"/><c:max val="${axis.max}"/><c:min val="${axis.min}"/></c:scaling><c:delete val="0"/><c:axPos val="${place.side}"/><c:majorGridlines><c:spPr><a:ln w="6350">${fill(style.colours.faint)}</a:ln></c:spPr></c:majorGridlines>${axisTitle(axis.title, style, place.side === 'l')}<c:numFmt formatCode="${numberCode(axis.decimals, style)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln w="9525">${place.side === 'b' ? fill(style.colours.muted) : '<a:noFill/>'}</a:ln></c:spPr><c:crossAx val="${place.crossing}"/><c:crosses val="${place.crosses}"/><c:crossBetween val="${between}"/>${unit}</c:valAx>`;
}

/** Commas between thousands, a minus sign that is one, and the language's digits. */
function numberCode(decimals: number, { digits }: ChartStyle): string {
  const plain = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return escapeXml(`${digits}${plain};${digits}"−"${plain}`);
}

/** Whiskers of a length of their own for every point, of half-widths in columns of the sheet. */
export function errorBars(minus: string, plus: string, direction: 'x' | 'y' | null, colour: string): string {
  const along = direction === null ? '' : `<c:errDir val="${direction}"/>`;
  return `<c:errBars>${along}<c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/><c:plus>${plus}</c:plus><c:minus>${minus}</c:minus><c:spPr><a:ln w="15875">${fill(colour)}</a:ln></c:spPr></c:errBars>`;
}
