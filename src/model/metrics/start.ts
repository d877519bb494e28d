import { StepSeries } from '../../kernel/stats/step-series.ts';
import type { ModelSpec } from '../spec.ts';
import { Trace } from '../trace.ts';
import type { Observation } from './metric.ts';

const WEEK = 7 * 24 * 60;

/**
 * What is kept of each week from the start of the run, to see how long the company takes to fill: the average backlog,
 * and the mean hours to the resolution of the complaints that arrive in the week.
 *
 * The hours are by week of arrival, because by week of closing the first weeks would show short lives only; and of
 * complaints resolved within the length of the drain, because complaints that arrive earlier would otherwise be
 * followed for longer, and the series would fall to its end.
 *
 * A week, because opening hours repeat with it: a shorter stretch would show their rhythm as a trend. For MSER-5 a
 * week is a batch of five observations of 33.6 hours each.
 */
export const STARTING = ['startBacklog', 'startHours'] as const;
export type Starting = (typeof STARTING)[number];

/** Whole weeks from the start of the run to the end of the window, numbered from 1; a part of a week is left out. */
export function startGrid({ horizon }: ModelSpec): number[] {
  return Array.from({ length: weeksOf(horizon) }, (_, i) => i + 1);
}

function weeksOf({ warmUp, window }: ModelSpec['horizon']): number {
  return Math.floor((warmUp + window) / WEEK);
}

/** Backlog by week from the start of the run. */
export function startBacklog({ horizon }: ModelSpec): StepSeries {
  return new StepSeries(0, Math.max(1, weeksOf(horizon)) * WEEK, WEEK);
}

/** The two curves, one after another; `backlog` is fed by whoever follows the backlog. */
export function observeStart(
  { world, trace, spec }: Observation,
  backlog: StepSeries,
): () => readonly number[] {
  const weeks = weeksOf(spec.horizon);
  if (weeks === 0) return () => [];
  const { drain } = spec.horizon;
  const count = new Float64Array(weeks);
  const hours = new Float64Array(weeks);
  const { cases } = world;
  trace.on(Trace.resolved, (t, c) => {
    if (c < 0 || cases.complaint[c] === 0) return;
    const arrived = cases.arrivedAt[c] as number;
    const week = Math.floor(arrived / WEEK);
    if (week >= weeks || t - arrived > drain) return;
    count[week] = (count[week] as number) + 1;
    hours[week] = (hours[week] as number) + (t - arrived) / 60;
  });
  return () => [
    ...backlog.averages(),
    ...Array.from(hours, (sum, w) => (count[w] === 0 ? Number.NaN : sum / (count[w] as number))),
  ];
}
