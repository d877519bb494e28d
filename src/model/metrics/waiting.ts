import { Trace } from '../trace.ts';
import { reportedStations } from './load.ts';
import { defineMetric } from './metric.ts';

/** How long complaints lie in each in-tray: where the delay sits on the chart, and how surely it sits there. */
export const waiting = defineMetric({
  infos: (spec) => [
    ...reportedStations(spec).map(({ id }) => ({
      id: `waiting.${id}`,
      unit: 'h per 100 complaints',
      definition:
        'Elapsed hours that complaints lay in its in-tray or line up to the end of the run, per 100 arriving complaints.',
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
    const add = (item: number, until: number): void => {
      if (!cohort.has(items.case[item] as number)) return;
      const s = items.station[item] as number;
      sums[s] = (sums[s] as number) + until - (items.since[item] as number);
    };
    trace.on(Trace.started, (t, _c, item) => add(item, t));
    let ended = false;
    /** Minutes waited for a station, those of what still waits at the end among them. */
    const minutes = (station: number): number => {
      if (!ended) for (const one of world.stations) one.eachWaiting((item) => add(item, world.engine.now));
      ended = true;
      return sums[station] as number;
    };
    const stations = reportedStations(spec);
    const most = (station: number): boolean =>
      stations.every((other) => other.station === station || minutes(other.station) < minutes(station));
    return [
      ...stations.map(({ station }) => () => {
        return (100 * (minutes(station) / 60)) / cohort.arrivals.of(0);
      }),
      ...stations.map(
        ({ station }) =>
          () =>
            most(station) ? 100 : 0,
      ),
    ];
  },
});
