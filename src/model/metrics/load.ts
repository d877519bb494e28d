import { shapesOf } from '../shapes.ts';
import type { ModelSpec } from '../spec.ts';
import type { Station } from '../station.ts';
import { Task } from '../task.ts';
import { Trace } from '../trace.ts';
import { defineMetric, type MetricInfo } from './metric.ts';

/** The id under which the agents of all teams, who share one line, are reported. */
export const FRONT_LINE = 'frontLine';

/** Stations that are reported, by index: every position that is not a team of agents, then the front line. */
export function reportedStations(spec: ModelSpec): { id: string; station: number }[] {
  const charts = shapesOf(spec).map(({ chart }) => chart.positions);
  const positions = spec.chart.positions.flatMap(({ id }, i) =>
    charts.some((shape) => shape[i]?.frontLine) ? [] : [{ id, station: i }],
  );
  return [...positions, { id: FRONT_LINE, station: spec.chart.positions.length }];
}

/** Open minutes of the window in which seats of the front line are vacant. */
class Vacancies {
  private readonly line: Station;
  private readonly openWithin: (s: number, start: number, stop: number) => number;
  private vacant = 0;
  private since = 0;
  private sum = 0;

  constructor(line: Station, openWithin: (s: number, start: number, stop: number) => number) {
    this.line = line;
    this.openWithin = openWithin;
  }

  change(t: number, filled: number): void {
    this.sum += this.vacant * this.openWithin(this.line.index, this.since, t);
    this.vacant = this.line.seats.total - filled;
    this.since = t;
  }

  minutes(s: number, to: number): number {
    if (s !== this.line.index) return 0;
    return this.sum + this.vacant * this.openWithin(s, this.since, to);
  }
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
    // Minutes of the window, open and staffed, in which a position is away, and since when it has been.
    const away = new Float64Array(world.stations.length);
    const since = new Float64Array(world.stations.length).fill(Number.NaN);
    const openWithin = (s: number, start: number, stop: number): number =>
      world.station(s).openBetween(Math.max(start, from), Math.min(stop, to));
    const staffedWithin = (s: number, start: number, stop: number): number =>
      world.station(s).staffedBetween(Math.max(start, from), Math.min(stop, to));
    // Who is absent may be called away as well.
    const reasons = new Uint8Array(world.stations.length);
    const gone = (t: number, s: number, leaves: number): void => {
      const before = reasons[s] as number;
      const after = leaves === 1 ? before + 1 : before - 1;
      if (before === 0) since[s] = t;
      if (after === 0) {
        away[s] = (away[s] as number) + staffedWithin(s, since[s] as number, t);
        since[s] = Number.NaN;
      }
      reasons[s] = after;
    };
    trace.on(Trace.absence, (t, _c, s, leaves) => gone(t, s, leaves));
    trace.on(Trace.calledAway, (t, _c, s, leaves) => gone(t, s, leaves));
    const vacancies = new Vacancies(world.frontLine, openWithin);
    trace.on(Trace.resigned, (t, _c, filled) => vacancies.change(t, filled));
    trace.on(Trace.hired, (t, _c, filled) => vacancies.change(t, filled));
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
      const stillAway = staffedWithin(s, since[s] as number, to);
      const there = staffedWithin(s, from, to) - (away[s] as number) - stillAway;
      return world.station(s).seats.total * there - vacancies.minutes(s, to);
    };
    // Where nobody is there for a minute there is nothing to hold it against.
    const overCapacity = (s: number, minutes: number): number =>
      capacity(s) >= 1 ? minutes / capacity(s) : Number.NaN;
    return [
      ...stations.map(
        ({ station: s }) =>
          () =>
            overCapacity(s, 100 * (busy[s] as number)),
      ),
      ...stations.map(
        ({ station: s }) =>
          () =>
            overCapacity(s, offered[s] as number),
      ),
      () => Math.max(0, overtime) / 60 / cohort.weeks,
    ];
  },
});
