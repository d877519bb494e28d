/**
 * What a chart is: one file that turns results into a title, a sentence, a table and a Vega-Lite specification,
 * and says which metrics it needs. To add one, copy a neighbour and list it in index.ts.
 */

import type { TopLevelSpec } from 'vega-lite';
import type { Results } from '../../study/results.ts';
import type { Words } from '../locales/index.ts';

/** The figures behind a picture, for readers who cannot see it and for those who want the numbers. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface Chart {
  /** File name of its exports, kebab-case. */
  readonly id: string;
  /** Its row in the table of charts of the documentation. */
  readonly number: number;
  /** Metric ids it draws; `*` stands for the rest of the id (a position, a target). */
  readonly needs: readonly string[];
  /** What else must be in the results for it to be drawn: a shock, a sweep, a sensitivity. */
  readonly applies?: (results: Results) => boolean;
  /** Ids of the ledger's entries that weigh most on what it shows. */
  readonly assumptions: readonly string[];
  /** `assumed` where what it shows follows from chart and assumptions; `emergent` where it comes of the queues. */
  readonly standing: 'assumed' | 'emergent';
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

/** Whether results hold what a chart needs: each metric in some design, and what else it asks for. */
export function isDrawable(chart: Chart, results: Results): boolean {
  const found = Object.values(results.designs).flatMap(({ metrics }) =>
    Object.entries(metrics).flatMap(([id, { mean }]) => (mean === null ? [] : [id])),
  );
  const has = (need: string): boolean =>
    need.endsWith('*') ? found.some((id) => id.startsWith(need.slice(0, -1))) : found.includes(need);
  return chart.needs.every(has) && (chart.applies?.(results) ?? true);
}
