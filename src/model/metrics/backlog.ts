import { StepSeries } from '../../kernel/stats/step-series.ts';
import { Phase } from '../task.ts';
import { ENDED, Trace, type TraceBus } from '../trace.ts';
import type { Cohort } from './cohort.ts';
import { defineMetric } from './metric.ts';

const DAY = 24 * 60;

/** Open complaints less those with the customer, by days of the window; fed by `followBacklog`. */
export function backlogSeries(cohort: Cohort): StepSeries {
  return new StepSeries(cohort.from, cohort.length, DAY);
}

/** Tells all of `series` of every complaint that is opened, whenever it arrived, goes to the customer, or ends. */
export function followBacklog(trace: TraceBus, series: readonly StepSeries[]): void {
  const open = new Set<number>();
  const change = (t: number, step: number): void => {
    for (const one of series) one.change(t, step);
  };
  trace.on(Trace.phase, (t, c, phase) => {
    if (phase === Phase.customer) {
      if (open.delete(c)) change(t, -1);
    } else if (!open.has(c)) {
      open.add(c);
      change(t, 1);
    }
  });
  for (const code of ENDED) {
    trace.on(code, (t, c) => {
      if (open.delete(c)) change(t, -1);
    });
  }
}

export const backlog = defineMetric({
  infos: () => [
    {
      id: 'backlog.mean',
      unit: 'cases',
      definition: 'Open complaints less those with the customer, average over the window.',
      direction: 'lower',
      sliced: false,
    },
    {
      id: 'backlog.max',
      unit: 'cases',
      definition: 'The largest number of them at once in the window.',
      direction: 'lower',
      sliced: false,
    },
  ],
  observe: ({ backlog: series }) => [() => series.average(), () => series.maximum],
});
