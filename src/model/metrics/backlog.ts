import { StepSeries } from '../../kernel/stats/step-series.ts';
import { Phase } from '../task.ts';
import { ENDED, Trace, type TraceBus } from '../trace.ts';
import type { Cohort } from './cohort.ts';
import { defineMetric } from './metric.ts';

const DAY = 24 * 60;

/** Open complaints less those with the customer, whenever they arrived, as a series over the window. */
export function backlogSeries(trace: TraceBus, cohort: Cohort): StepSeries {
  const series = new StepSeries(cohort.from, cohort.length, DAY);
  const open = new Set<number>();
  trace.on(Trace.phase, (t, c, phase) => {
    if (phase === Phase.customer) {
      if (open.delete(c)) series.change(t, -1);
    } else if (!open.has(c)) {
      open.add(c);
      series.change(t, 1);
    }
  });
  for (const code of ENDED) {
    trace.on(code, (t, c) => {
      if (open.delete(c)) series.change(t, -1);
    });
  }
  return series;
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
