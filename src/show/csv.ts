/** Figures for spreadsheets: all metrics as one tidy table, and the table of a chart. */

import { stringify } from 'csv-stringify/sync';
import type { Figure, Results } from '../study/results.ts';
import type { ChartTable } from './charts/chart.ts';

const COLUMNS = ['design', 'metric', 'unit', 'slice kind', 'slice', 'mean', 'low', 'high'] as const;

/** Controls by which a text could steer a terminal that the table is shown in, but for those that CSV quotes. */
const STEERING = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

type Row = readonly [string, string, string, string, string, number | null, number | null, number | null];

/**
 * CSV (RFC 4180) with a heading; `slice kind` is empty for whole-design figures, missing figures are empty cells.
 * A text that a spreadsheet would take for a formula is escaped with an apostrophe.
 */
export function metricsCsv(results: Results): string {
  const rows = Object.entries(results.designs).flatMap(([design, { metrics }]) =>
    Object.entries(metrics).flatMap(([metric, { unit, by, ...figure }]): Row[] => [
      [design, metric, unit, '', '', ...columnsOf(figure)],
      ...Object.entries(by ?? {}).flatMap(([kind, slices]) =>
        Object.entries(slices).map(
          ([slice, sliced]): Row => [design, metric, unit, kind, slice, ...columnsOf(sliced)],
        ),
      ),
    ]),
  );
  return written([COLUMNS, ...rows]);
}

/** The table of a chart, in the same form. */
export function chartCsv({ columns, rows }: ChartTable): string {
  return written([columns, ...rows]);
}

function written(rows: readonly (readonly unknown[])[]): string {
  return stringify([...rows], {
    cast: { string: (text) => text.replaceAll(STEERING, '') },
    escape_formulas: true,
    record_delimiter: 'unix',
  });
}

function columnsOf({ mean, interval }: Figure): readonly [number | null, number | null, number | null] {
  return [mean, interval?.[0] ?? null, interval?.[1] ?? null];
}
