import { keyOfMetric } from './shelf.ts';

/** Metrics that the company and the design alone decide: nothing that happens to complaints changes them. */
const FIXED: ReadonlySet<string> = new Set(['cost.payroll']);

/** Whether a metric has the same value in every replication of a design, so that one says all of it. */
export function isFixed(metric: string): boolean {
  return FIXED.has(metric);
}

/** The same by the key of a figure, as in a shelf. */
export function isFixedFigure(figure: string): boolean {
  return [...FIXED].some((metric) => keyOfMetric(metric) === figure);
}
