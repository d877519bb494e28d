import { Trace } from '../trace.ts';
import { reportedStations } from './load.ts';
import { defineMetric } from './metric.ts';

/** How long complaints lie in each in-tray: where the delay sits on the chart, and how surely it sits there. */
export const waiting = defineMetric({
  infos: (spec) => [
    ...reportedStations(spec).map(({ id }) => ({
      id: `waiting.${id}`,
      unit: 'h per 100 complaints',
      definition: 'Elapsed hours that complaints lay in its in-tray or line, per 100 arriving complaints.',
      direction: 'lower' as const,
      sliced: false,
    })),
    ...reportedStations(spec).map(({ id }) => ({
      id: `bottleneck.${id}`,
      unit: '%',
      definition: 'Share of replications in which complaints waited longer for it than for any other.',
      direction: 'neither' as const,
      sliced: false,
    })),
  ],
  observe: ({ world, trace, cohort, spec }) => {
    const sums = new Float64Array(world.stations.length);
    const { items } = world;
    trace.on(Trace.started, (t, c, item) => {
      if (!cohort.has(c)) return;
      const s = items.station[item] as number;
      sums[s] = (sums[s] as number) + t - (items.since[item] as number);
    });
    const stations = reportedStations(spec);
    const most = (station: number): boolean =>
      stations.every(
        (other) => other.station === station || (sums[other.station] as number) < sums[station]!,
      );
    return [
      ...stations.map(({ station }) => () => {
        const hours = (sums[station] as number) / 60;
        return (100 * hours) / cohort.arrivals.of(0);
      }),
      ...stations.map(
        ({ station }) =>
          () =>
            most(station) ? 100 : 0,
      ),
    ];
  },
});
