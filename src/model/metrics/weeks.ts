import { Burial, Outcome } from '../cases.ts';
import type { ModelSpec } from '../spec.ts';
import { Trace } from '../trace.ts';
import type { Observation } from './metric.ts';

const WEEK = 7 * 24 * 60;

/** What is kept by week of arrival: share truly resolved within the first target, hours to it, burials per 1,000. */
export const WEEKLY = ['weekWithin', 'weekHours', 'weekBuried'] as const;
export type Weekly = (typeof WEEKLY)[number];

/** Weeks of the window, numbered from 1, a last part of a week counts as one; none where nobody wants them. */
export function weekGrid({ byWeek, horizon }: ModelSpec): number[] {
  return byWeek ? Array.from({ length: Math.ceil(horizon.window / WEEK) }, (_, i) => i + 1) : [];
}

/** The three curves, one after another: of the complaints of the cohort by the week in which they arrived. */
export function observeWeeks({ world, trace, cohort, spec }: Observation): () => number[] {
  const weeks = weekGrid(spec).length;
  if (weeks === 0) return () => [];
  const columns = Array.from({ length: 5 }, () => new Float64Array(weeks));
  const [arrived, within, resolved, hours, buried] = columns as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const target = spec.targets[0]?.minutes ?? Number.NaN;
  const add = (column: Float64Array, c: number, x: number): void => {
    if (!cohort.has(c)) return;
    const week = Math.floor(((world.cases.arrivedAt[c] as number) - cohort.from) / WEEK);
    column[week] = (column[week] as number) + x;
  };
  trace.on(Trace.arrived, (_t, c) => add(arrived, c, 1));
  trace.on(Trace.deflected, (_t, c) => add(arrived, c, -1));
  trace.on(Trace.resolved, (t, c) => {
    const elapsed = t - (world.cases.arrivedAt[c] as number);
    add(resolved, c, 1);
    add(hours, c, elapsed / 60);
    add(within, c, elapsed <= target ? 1 : 0);
  });
  trace.on(Trace.closed, (_t, c, outcome, burial) => {
    if (outcome === Outcome.buried && burial !== Burial.untreated) add(buried, c, 1);
  });
  const per = (of: Float64Array, among: Float64Array, factor: number): number[] =>
    Array.from(of, (x, k) => (among[k] === 0 ? Number.NaN : (factor * x) / (among[k] as number)));
  return () => [
    ...(Number.isNaN(target) ? per(within, new Float64Array(weeks), 1) : per(within, arrived, 100)),
    ...per(hours, resolved, 1),
    ...per(buried, arrived, 1000),
  ];
}
