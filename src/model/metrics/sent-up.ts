import { shapesOf } from '../shapes.ts';
import type { ModelSpec } from '../spec.ts';
import { Trace } from '../trace.ts';
import { defineMetric } from './metric.ts';

/** Positions that have a boss and may be asked or ask: all but desks. */
function askers(spec: ModelSpec): { id: string; p: number }[] {
  const charts = shapesOf(spec).map(({ chart }) => chart.positions);
  return spec.chart.positions.flatMap(({ id, desk }, p) =>
    desk || charts.every((shape) => shape[p]?.reportsTo === null) ? [] : [{ id, p }],
  );
}

/** How many decisions go up each reporting line. */
export const sentUp = defineMetric({
  infos: (spec) =>
    askers(spec).map(({ id }) => ({
      id: `sentUp.${id}`,
      unit: 'per 1,000',
      definition: 'Decisions it put before its boss for want of authority.',
      direction: 'lower' as const,
      sliced: false,
    })),
  observe: ({ world, trace, cohort, spec }) => {
    const steps = new Float64Array(spec.chart.positions.length);
    trace.on(Trace.asked, (_t, c) => {
      if (!cohort.has(c)) return;
      const asker = world.cases.asker[c] as number;
      steps[asker] = (steps[asker] as number) + 1;
    });
    return askers(spec).map(
      ({ p }) =>
        () =>
          (1000 * (steps[p] as number)) / cohort.arrivals.of(0),
    );
  },
});
