import { Trace } from '../trace.ts';
import { SlicedSum } from './cohort.ts';
import { defineMetric } from './metric.ts';

/** Truly resolved within T of first contact: false closures, yielded and open cases count as no. */
export const resolvedWithin = defineMetric({
  infos: (spec) =>
    spec.targets.map(({ label }) => ({
      id: `resolvedWithin.${label}`,
      unit: '%',
      definition: `Share of arriving complaints truly resolved within ${label} of first contact; cases buried or still open count as no.`,
      direction: 'higher' as const,
      sliced: true,
    })),
  observe: ({ world, trace, cohort, spec }) => {
    const sums = spec.targets.map(() => new SlicedSum(cohort));
    trace.on(Trace.resolved, (t, c) => {
      if (!cohort.has(c)) return;
      const elapsed = t - (world.cases.arrivedAt[c] as number);
      spec.targets.forEach(({ minutes }, i) => {
        if (elapsed <= minutes) (sums[i] as SlicedSum).add(c);
      });
    });
    return sums.map((sum) => sum.per(cohort.arrivals, 100));
  },
});
