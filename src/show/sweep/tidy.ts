/** A sweep as one tidy table, a row for each point and metric: what the files of columns hold. */

import type { FactorValue } from '../../scenario/space/space.ts';
import type { SweepResults, SweptFigure, SweptPoint } from '../../study/sweep/results.ts';
import { chartCsv } from '../csv.ts';

export type Cell = string | number | boolean | null;

/** Values of one kind, one for each row. */
export interface Column {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'whole' | 'flag';
  readonly values: readonly Cell[];
}

interface TidyRow {
  readonly point: SweptPoint;
  /** Null where the point is not valid: it has a row of its own, without figures. */
  readonly metric: string | null;
  readonly figure: SweptFigure | null;
}

/** Factors are columns of their own, named by their keys; numbers where all values are. */
export function sweepColumns(results: SweepResults): Column[] {
  const { factors, points, metrics, version, seed, note, reference, scenario } = results;
  const rows = points.flatMap((point): TidyRow[] => {
    const found = Object.entries(point.metrics);
    if (found.length === 0) return [{ point, metric: null, figure: null }];
    return found.map(([metric, figure]) => ({ point, metric, figure }));
  });
  const fromBest = ({ point, metric }: TidyRow): SweptPoint['fromBest'] =>
    metric === results.goal.metric ? point.fromBest : null;
  const column = (name: string, kind: Column['kind'], of: (row: TidyRow) => Cell): Column => ({
    name,
    kind,
    values: rows.map(of),
  });
  return [
    column('point', 'text', ({ point }) => point.id),
    ...factors.map(({ key }, f) => {
      const values = points.map((point) => point.values[f] as FactorValue);
      const isNumber = values.every((value) => typeof value === 'number');
      return column(key, isNumber ? 'number' : 'text', ({ point }) =>
        isNumber ? (point.values[f] as number) : String(point.values[f]),
      );
    }),
    column('valid', 'flag', ({ point }) => point.reason === null),
    column('reason', 'text', ({ point }) => point.reason),
    column('steady', 'flag', ({ point }) => point.steady),
    column('standing', 'text', ({ point }) => point.standing),
    column('frontier', 'text', ({ point }) => point.frontier),
    column('metric', 'text', ({ metric }) => metric),
    column('unit', 'text', ({ metric }) => (metric === null ? null : (metrics[metric]?.unit ?? ''))),
    column('replications', 'whole', ({ point }) => point.replications),
    column('mean', 'number', ({ figure }) => figure?.mean ?? null),
    column('sd', 'number', ({ figure }) => figure?.sd ?? null),
    column('low', 'number', ({ figure }) => figure?.interval?.[0] ?? null),
    column('high', 'number', ({ figure }) => figure?.interval?.[1] ?? null),
    column('difference', 'number', ({ figure }) => figure?.difference ?? null),
    column('difference low', 'number', ({ figure }) => figure?.differenceInterval?.[0] ?? null),
    column('difference high', 'number', ({ figure }) => figure?.differenceInterval?.[1] ?? null),
    column('from best', 'number', (row) => fromBest(row)?.difference ?? null),
    column('from best low', 'number', (row) => fromBest(row)?.interval?.[0] ?? null),
    column('from best high', 'number', (row) => fromBest(row)?.interval?.[1] ?? null),
    column('reference', 'text', () => reference),
    column('scenario', 'text', () => scenario.id),
    column('seed', 'text', () => seed),
    column('version', 'text', () => version),
    column('note', 'text', () => note),
  ];
}

/** RFC 4180; yes and no for flags, empty cells where there is nothing, no text that a spreadsheet takes for a formula. */
export function columnsCsv(columns: readonly Column[]): string {
  const cell = (value: Cell): string | number | null =>
    typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
  const length = columns[0]?.values.length ?? 0;
  return chartCsv({
    columns: columns.map(({ name }) => name),
    rows: Array.from({ length }, (_, i) => columns.map(({ values }) => cell(values[i] ?? null))),
  });
}
