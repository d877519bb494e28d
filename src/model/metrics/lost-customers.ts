import { Trace } from '../trace.ts';
import { SlicedSum } from './cohort.ts';
import { defineMetric } from './metric.ts';

const LOST = [Trace.accepted, Trace.abandoned, Trace.withdrawn] as const;

/** Complaints that end without the customer being heard, as a number a year: what a design loses, to hold against its cost. */
export const lostCustomers = defineMetric({
  infos: () => [
    {
      id: 'lostCustomers',
      unit: 'a year',
      definition:
        'Complaints a year that end buried for good, withdrawn, or with the caller lost in the line.',
      direction: 'lower',
      sliced: true,
    },
  ],
  observe: ({ trace, cohort }) => {
    const lost = new SlicedSum(cohort);
    for (const code of LOST) {
      trace.on(code, (_t, c) => {
        if (cohort.has(c)) lost.add(c);
      });
    }
    // No complaint of a slice: nothing was observed.
    return [(slice) => (cohort.arrivals.of(slice) > 0 ? lost.of(slice) / cohort.years : Number.NaN)];
  },
});
