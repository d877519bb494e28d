/**
 * What a chart is: one file that turns results into a title, a sentence, a table and a Vega-Lite specification,
 * and says which metrics it needs. To add one, copy a neighbour and list it in index.ts.
 */

import type { TopLevelSpec } from 'vega-lite';
import type { Results } from '../../study/results.ts';
import type { Words } from '../locales/index.ts';

/** The figures behind a picture, for readers who cannot see it and for those who want the numbers. */
interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface Chart {
  /** File name of its exports, kebab-case. */
  readonly id: string;
  /** Its row in the table of charts of the documentation. */
  readonly number: number;
  /** Metric ids it draws; `*` stands for one part of the id (a position, a target). */
  readonly needs: readonly string[];
  /** What the evidence says, a winner only where a verdict names one. */
  title(results: Results, words: Words): string;
  /** The picture in a sentence or two. */
  summary(results: Results, words: Words): string;
  table(results: Results, words: Words): ChartTable;
  /**
   * A complete specification with its data inside. Texts of a user (titles, ids) are data values in it, never
   * field names, domains or expressions.
   */
  spec(results: Results, words: Words): TopLevelSpec;
}

export function defineChart(chart: Chart): Chart {
  return Object.freeze(chart);
}
