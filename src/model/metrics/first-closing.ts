import { ENDED, Trace } from '../trace.ts';
import { SlicedSum } from './cohort.ts';
import { defineMetric } from './metric.ts';

/** What a counter of closed cases reports, beside what resolved-within.ts says of the same complaints. */
export const firstClosing = defineMetric({
  infos: (spec) => [
    ...spec.targets.map(({ label }) => ({
      id: `closedWithin.${label}`,
      unit: '%',
      definition: `Share of arriving complaints closed within ${label} of first contact, whatever they were told and whether or not they come back.`,
      direction: 'neither' as const,
      sliced: true,
    })),
    {
      id: 'comeBackRate',
      unit: '%',
      definition:
        'Share of complaints once closed whose customer came back at least once: reopened, repeated or taken outside.',
      direction: 'lower' as const,
      sliced: true,
    },
  ],
  observe: ({ world, trace, cohort, spec }) => {
    const within = spec.targets.map(() => new SlicedSum(cohort));
    const closed = new SlicedSum(cohort);
    const back = new SlicedSum(cohort);
    // Complaints alive that have been closed once, and those that have come back; ids are used again.
    const closedOnce = new Set<number>();
    const backOnce = new Set<number>();
    for (const code of ENDED) {
      trace.on(code, (_t, c) => {
        closedOnce.delete(c);
        backOnce.delete(c);
      });
    }
    trace.on(Trace.closed, (t, c) => {
      if (!cohort.has(c) || closedOnce.has(c)) return;
      closedOnce.add(c);
      closed.add(c);
      const elapsed = t - (world.cases.arrivedAt[c] as number);
      spec.targets.forEach(({ minutes }, i) => {
        if (elapsed <= minutes) (within[i] as SlicedSum).add(c);
      });
    });
    for (const code of [Trace.reopened, Trace.repeated, Trace.external]) {
      trace.on(code, (_t, c) => {
        if (!cohort.has(c) || backOnce.has(c)) return;
        backOnce.add(c);
        back.add(c);
      });
    }
    return [...within.map((sum) => sum.per(cohort.arrivals, 100)), back.per(closed, 100)];
  },
});
