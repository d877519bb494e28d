/** Whether a candidate keeps to the constraints, as far as its replications can tell. */

import { meanInterval } from '../../kernel/stats/interval.ts';
import { Moments } from '../../kernel/stats/moments.ts';
import { unvariedInterval } from '../../kernel/stats/unvaried.ts';
import { isFixed } from '../fixed.ts';
import { keyOfMetric, type Row, type Shelf } from '../shelf.ts';
import { correctedInterval } from '../verdict.ts';
import { type Constraint, excessOf, keepsTo } from './constraint.ts';
import type { SearchFigure } from './results.ts';

export type Status = 'kept' | 'broken' | 'not settled';

/** What is known of one constraint in one candidate. */
export interface Judgement {
  readonly constraint: number;
  /** Of its metrics the one that is nearest to breaking it, or breaks it most; null where none was observed. */
  readonly metric: string | null;
  readonly mean: number | null;
  /** Corrected for all judgements of the search. */
  readonly interval: readonly [number, number] | null;
  readonly status: Status;
}

export interface Feasibility {
  readonly judgements: readonly Judgement[];
  /** The highest mean offered load of a position; above 1 the design is overloaded. */
  readonly load: number;
  readonly steady: Status;
  /** Of all of them together. */
  readonly status: Status;
}

/** Chance of a wrong judgement allowed in all the search, and how many judgements it may make. */
export interface Care {
  readonly error: number;
  readonly judgements: number;
  /** Whether a figure that has not varied is taken to be known, as for a first look. */
  readonly trusting?: boolean;
}

/** Of intervals that are told. */
const TOLD = 0.95;
/** Confidence at which a load is taken to be above 1 before all replications are there. */
const OVERLOADED = 0.95;

/**
 * A constraint is kept where all of the corrected Student t interval of the figure keeps to the bound, broken where
 * all of it lies beyond, else not settled (the phase I of Andradottir & Kim 2010, Naval Research Logistics 57,
 * 403-421, with intervals in the place of its tolerance). A figure that has been the same in every replication has the
 * interval of kernel/stats/unvaried.ts, unless nothing can change it. Steady state is judged as in a run, by the mean of the loads;
 * while there may be more replications only a load that is clearly above 1 counts.
 *
 * @param last whether there will be no more replications
 */
export function feasibilityOf(
  rows: readonly Row[],
  shelf: Shelf,
  constraints: readonly Constraint[],
  { care, last }: { readonly care: Care; readonly last: boolean },
): Feasibility {
  const judgements = constraints.map((constraint, c) => judged(rows, shelf, constraint, c, care));
  const { load, steady } = steadiness(rows, last);
  const all = [steady, ...judgements.map(({ status }) => status)];
  const status = all.includes('broken') ? 'broken' : all.includes('not settled') ? 'not settled' : 'kept';
  return { judgements, load, steady, status };
}

function judged(
  rows: readonly Row[],
  shelf: Shelf,
  constraint: Constraint,
  c: number,
  care: Care,
): Judgement {
  const each = constraint.metrics.map((metric): Judgement => {
    const moments = momentsOf(rows, shelf, metric);
    if (moments.count === 0) {
      const status = constraint.metIfAbsent ? 'kept' : 'not settled';
      return { constraint: c, metric: null, mean: null, interval: null, status };
    }
    const interval = intervalOf(moments, metric, care);
    return { constraint: c, metric, mean: moments.mean, interval, status: statusOf(constraint, interval) };
  });
  const order: readonly Status[] = ['broken', 'not settled', 'kept'];
  const worst = order.find((status) => each.some((one) => one.status === status)) ?? 'kept';
  const beyond = ({ mean }: Judgement): number =>
    mean === null ? Number.NEGATIVE_INFINITY : excessOf(constraint, mean);
  const told = each
    .filter(({ status }) => status === worst)
    .reduce<Judgement | null>(
      (most, one) => (most === null || beyond(one) > beyond(most) ? one : most),
      null,
    );
  return told ?? { constraint: c, metric: null, mean: null, interval: null, status: 'kept' };
}

function intervalOf(
  moments: Moments,
  metric: string,
  { error, judgements, trusting = false }: Care,
): readonly [number, number] | null {
  const { count, mean, variance } = moments;
  if (variance !== 0 || trusting || isFixed(metric)) {
    return correctedInterval(moments, 1 - error, judgements);
  }
  return unvariedInterval(mean, count, { error, family: judgements });
}

function statusOf(constraint: Constraint, interval: readonly [number, number] | null): Status {
  if (interval === null || interval.some(Number.isNaN)) return 'not settled';
  const kept = interval.filter((end) => keepsTo(constraint, end)).length;
  return kept === 2 ? 'kept' : kept === 0 && !spans(interval, constraint.bound) ? 'broken' : 'not settled';
}

/** An interval with the bound inside has no end that tells. */
function spans([low, high]: readonly [number, number], bound: number): boolean {
  return low < bound && high > bound;
}

function steadiness(rows: readonly Row[], last: boolean): { load: number; steady: Status } {
  const loads = (rows[0]?.loads ?? []).map((_, p) => {
    const moments = new Moments();
    for (const row of rows) moments.add(row.loads[p]!);
    return moments;
  });
  const load = Math.max(0, ...loads.map(({ mean }) => mean));
  const over = loads.filter(({ mean }) => mean > 1);
  if (over.length === 0) return { load, steady: 'kept' };
  const clear = over.some((moments) => (meanInterval(moments, OVERLOADED)?.[0] ?? 0) > 1);
  return { load, steady: last || clear ? 'broken' : 'not settled' };
}

/** Moments of a metric over rows, those left out in which nothing was observed. */
export function momentsOf(rows: readonly Row[], shelf: Shelf, metric: string): Moments {
  const place = shelf.placeOf(keyOfMetric(metric));
  const moments = new Moments();
  for (const { figures } of rows) {
    const x = figures[place] ?? Number.NaN;
    if (!Number.isNaN(x)) moments.add(x);
  }
  return moments;
}

/** A figure as it is told: mean and 95 % interval. */
export function figureOf(moments: Moments): SearchFigure {
  const isThere = moments.count > 0 && Number.isFinite(moments.mean);
  return {
    mean: isThere ? moments.mean : null,
    interval: isThere ? meanInterval(moments, TOLD) : null,
  };
}
