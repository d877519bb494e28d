import type { ModelSpec } from '../spec.ts';
import { Trace } from '../trace.ts';
import { defineMetric } from './metric.ts';

function matters({ types }: ModelSpec): boolean {
  return types.some(({ abuse }) => abuse > 0);
}

/** The price of generosity, where it attracts those who abuse it. */
export const goodwill = defineMetric({
  infos: (spec) =>
    matters(spec)
      ? [
          {
            id: 'goodwill',
            unit: 'money a year',
            definition: 'Remedies granted to complaints that are not justified.',
            direction: 'lower',
            sliced: false,
          },
        ]
      : [],
  observe: ({ world, trace, cohort, spec }) => {
    if (!matters(spec)) return [];
    let money = 0;
    trace.on(Trace.granted, (_t, c, amount) => {
      if (cohort.has(c) && world.cases.justified[c] === 0) money += amount;
    });
    return [() => money / cohort.years];
  },
});
