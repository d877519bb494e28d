import { Trace } from '../trace.ts';
import { defineMetric } from './metric.ts';

/** What calls ahead of trouble achieve, where the front line makes them. */
export const prevented = defineMetric({
  infos: ({ rules }) =>
    rules.proactive === 0
      ? []
      : [
          {
            id: 'prevented',
            unit: 'a year',
            definition: 'Complaints that calls ahead of trouble kept from arising.',
            direction: 'higher',
            sliced: false,
          },
        ],
  observe: ({ trace, cohort, spec }) => {
    if (spec.rules.proactive === 0) return [];
    let complaints = 0;
    trace.on(Trace.prevented, (t) => {
      if (cohort.inWindow(t)) complaints++;
    });
    return [() => complaints / cohort.years];
  },
});
