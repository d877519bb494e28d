/** What a design must keep to. */

import type { ModelSpec } from '../../model/spec.ts';
import { buildChart } from '../../org/chart.ts';
import type { Requirement } from '../requirement.ts';

/** A bound on figures that are estimated by simulation. */
export interface Constraint {
  /** As it was asked for. */
  readonly text: string;
  /** All of them must keep to the bound: of the executives' time there is one for each executive. */
  readonly metrics: readonly string[];
  readonly below: boolean;
  /** Kept to on the bound as well. */
  readonly orEqual: boolean;
  /** In the metrics' own unit. */
  readonly bound: number;
  readonly unit: string;
  /** Whether a design without such a figure keeps to it: an executive that is not there gives no time. */
  readonly metIfAbsent: boolean;
}

/** Fewest and most direct reports, seats counted, of everyone in the service unit who has any. */
export interface SpanLimits {
  readonly text: string;
  readonly fewest: number;
  readonly most: number;
}

/** Hours in the units that metrics are measured in. */
const HOURS: Readonly<Record<string, number>> = { s: 1 / 3600, min: 1 / 60, h: 1, d: 24, w: 168 };

/** A requirement without fault as a constraint; `unit` is that of its metric. */
export function constraintOf(requirement: Requirement, unit: string): Constraint {
  const { text, metric, below, orEqual, bound, duration } = requirement;
  const size = duration ? (HOURS[unit] ?? 1) : 1;
  return { text, metrics: [metric], below, orEqual, bound: bound / size, unit, metIfAbsent: false };
}

/** Whether a value keeps to the bound. */
export function keepsTo({ below, orEqual, bound }: Constraint, x: number): boolean {
  if (x === bound) return orEqual;
  return below ? x < bound : x > bound;
}

/** How far a value is beyond the bound, in the unit of the metric; 0 or less where it keeps to it. */
export function excessOf({ below, bound }: Constraint, x: number): number {
  return below ? x - bound : bound - x;
}

/** Smallest and largest span of control in the service unit, seats counted; null where nobody there has reports. */
export function serviceSpans({ chart: input }: Pick<ModelSpec, 'chart'>): {
  readonly fewest: number;
  readonly most: number;
} | null {
  const chart = buildChart(input);
  const spans = input.positions.flatMap(({ unit }, p) => {
    const span = unit === input.serviceUnit ? chart.directReports(p) : 0;
    return span > 0 ? [span] : [];
  });
  return spans.length === 0 ? null : { fewest: Math.min(...spans), most: Math.max(...spans) };
}
