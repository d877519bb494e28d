import { Trace } from '../trace.ts';
import { reportedStations } from './load.ts';
import { defineMetric } from './metric.ts';

/** How long complaints lie in each in-tray: where the delay sits on the chart. */
export const waiting = defineMetric({
  infos: (spec) =>
    reportedStations(spec).map(({ id }) => ({
      id: `waiting.${id}`,
      unit: 'h per 100 complaints',
      definition: 'Elapsed hours that complaints lay in its in-tray or line, per 100 arriving complaints.',
      direction: 'lower' as const,
      sliced: false,
    })),
  observe: ({ world, trace, cohort, spec }) => {
    const sums = new Float64Array(world.stations.length);
    const { items } = world;
    trace.on(Trace.started, (t, c, item) => {
      if (!cohort.has(c)) return;
      const s = items.station[item] as number;
      sums[s] = (sums[s] as number) + t - (items.since[item] as number);
    });
    return reportedStations(spec).map(({ station }) => () => {
      const hours = (sums[station] as number) / 60;
      return (100 * hours) / cohort.arrivals.of(0);
    });
  },
});
