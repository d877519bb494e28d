import type { ModelSpec } from '../spec.ts';
import { Task } from '../task.ts';
import { Trace } from '../trace.ts';
import { defineMetric, type MetricInfo } from './metric.ts';

/** The id under which the agents of all teams, who share one line, are reported. */
export const FRONT_LINE = 'frontLine';

/** Stations that are reported, by index: every position that is not a team of agents, then the front line. */
export function reportedStations(spec: ModelSpec): { id: string; station: number }[] {
  const positions = spec.chart.positions.flatMap((p, i) => (p.frontLine ? [] : [{ id: p.id, station: i }]));
  return [...positions, { id: FRONT_LINE, station: spec.chart.positions.length }];
}

/** Share of open time that seats are busy, the load offered to them, and work after closing. */
export const load = defineMetric({
  infos: (spec) => {
    const stations = reportedStations(spec);
    const info = (id: string, unit: string, definition: string): MetricInfo => ({
      id,
      unit,
      definition,
      direction: id === 'overtime' ? 'lower' : 'neither',
      sliced: false,
    });
    return [
      ...stations.map(({ id }) =>
        info(
          `utilisation.${id}`,
          '%',
          'Time its seats are busy, overtime included, over the open time that they are there.',
        ),
      ),
      ...stations.map(({ id }) =>
        info(
          `load.${id}`,
          'ratio',
          'Work offered, in open minutes it takes, per open minute that its seats are there.',
        ),
      ),
      info('overtime', 'h a week', 'Live work that the front line finished after closing.'),
    ];
  },
  observe: ({ world, trace, cohort, spec }) => {
    const stations = reportedStations(spec);
    const busy = new Float64Array(world.stations.length);
    const offered = new Float64Array(world.stations.length);
    const { items } = world;
    const { from, to } = cohort;
    let overtime = 0;
    // Open minutes of the window in which a position is away, and since when it has been.
    const away = new Float64Array(world.stations.length);
    const since = new Float64Array(world.stations.length).fill(Number.NaN);
    const openWithin = (s: number, start: number, stop: number): number => {
      const { calendar } = world.station(s);
      const [first, last] = [Math.max(start, from), Math.min(stop, to)];
      return last > first ? calendar.openTime(last) - calendar.openTime(first) : 0;
    };
    trace.on(Trace.absence, (t, _c, s, leaves) => {
      if (leaves === 0) away[s] = (away[s] as number) + openWithin(s, since[s] as number, t);
      since[s] = leaves === 1 ? t : Number.NaN;
    });
    trace.on(Trace.offered, (t, _c, station, minutes) => {
      if (cohort.inWindow(t)) offered[station] = (offered[station] as number) + minutes;
    });
    trace.on(Trace.started, (t, _c, item, end) => {
      const start = Math.max(t, from);
      const stop = Math.min(end, to);
      if (stop <= start) return;
      const s = items.station[item] as number;
      const open = openWithin(s, start, stop);
      const live = items.task[item] === Task.intake;
      busy[s] = (busy[s] as number) + (live ? stop - start : open);
      if (live) overtime += stop - start - open;
    });
    const capacity = (s: number): number => {
      const stillAway = openWithin(s, since[s] as number, to);
      return world.station(s).seats.total * (openWithin(s, from, to) - (away[s] as number) - stillAway);
    };
    return [
      ...stations.map(
        ({ station: s }) =>
          () =>
            (100 * (busy[s] as number)) / capacity(s),
      ),
      ...stations.map(
        ({ station: s }) =>
          () =>
            (offered[s] as number) / capacity(s),
      ),
      () => overtime / 60 / cohort.weeks,
    ];
  },
});
