/** The data of a chart as columns of its workbook, and as the references to them that the chart is made of. */

import { columnName, SHEET, type Value } from './workbook.ts';
import { escapeXml } from './xml.ts';

/** Columns in the order in which a chart refers to them. */
export class Sheet {
  readonly columns: (readonly Value[])[] = [];

  /** A column of numbers under a heading, as the reference `c:numRef`. */
  numbers(heading: string, values: readonly (number | null)[]): string {
    const points = values.map((value, i) =>
      value === null ? '' : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`,
    );
    const range = this.add(heading, values);
    return `<c:numRef><c:f>${range}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`;
  }

  /** A column of texts under a heading, as the reference `c:strRef`. */
  texts(heading: string, values: readonly string[]): string {
    return strings(this.add(heading, values), values);
  }

  /** The heading of the column added last, as the name of a series. */
  heading(): string {
    const index = this.columns.length - 1;
    return strings(`${SHEET}!$${columnName(index)}$1`, [String(this.columns[index]![0])]);
  }

  private add(heading: string, values: readonly Value[]): string {
    const letter = columnName(this.columns.push([heading, ...values]) - 1);
    return `${SHEET}!$${letter}$2:$${letter}$${values.length + 1}`;
  }
}

function strings(range: string, values: readonly string[]): string {
  const points = values.map((value, i) => `<c:pt idx="${i}"><c:v>${escapeXml(value)}</c:v></c:pt>`);
  return `<c:strRef><c:f>${range}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}
