import type { TraceCode } from '../trace.ts';
import { SlicedSum } from './cohort.ts';
import {
  type Direction,
  defineMetric,
  type Metric,
  type MetricInfo,
  type Observation,
  type Read,
} from './metric.ts';

/** Something that happens to complaints, counted per arriving complaint; events of all cycles count. */
export interface Count {
  readonly id: string;
  readonly definition: string;
  readonly direction: Direction;
  readonly code: TraceCode;
  /** Which of the trace's entries count; all where it is left out. */
  readonly when?: (o: Observation, c: number, a: number, b: number) => boolean;
}

export type CountUnit = 'per 1,000' | '%' | 'per complaint';

const FACTOR: Record<CountUnit, number> = { 'per 1,000': 1000, '%': 100, 'per complaint': 1 };

export function countInfo(unit: CountUnit, { id, definition, direction }: Count): MetricInfo {
  return { id, unit, definition, direction, sliced: true };
}

export function observeCount(o: Observation, unit: CountUnit, count: Count): Read {
  const sum = new SlicedSum(o.cohort);
  o.trace.on(count.code, (_t, c, a, b) => {
    if (o.cohort.has(c) && (!count.when || count.when(o, c, a, b))) sum.add(c);
  });
  return sum.per(o.cohort.arrivals, FACTOR[unit]);
}

/** A metric made of counts alone. */
export function defineCounts(unit: CountUnit, counts: readonly Count[]): Metric {
  return defineMetric({
    infos: () => counts.map((count) => countInfo(unit, count)),
    observe: (o) => counts.map((count) => observeCount(o, unit, count)),
  });
}
