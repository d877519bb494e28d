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
            definition: 'Remedies granted to complaints that are not justified, less what was never paid.',
            direction: 'lower',
            sliced: false,
          },
        ]
      : [],
  observe: ({ world, trace, cohort, spec }) => {
    if (!matters(spec)) return [];
    let money = 0;
    const add = (c: number, amount: number): void => {
      if (cohort.has(c) && world.cases.justified[c] === 0) money += amount;
    };
    trace.on(Trace.granted, (_t, c, amount) => add(c, amount));
    for (const code of [Trace.forgone, Trace.takenBack]) trace.on(code, (_t, c, owed) => add(c, -owed));
    return [() => money / cohort.years];
  },
});
