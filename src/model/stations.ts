import { Calendar } from '../kernel/des/calendar.ts';
import type { Links } from '../kernel/des/item-queue.ts';
import type { Company } from './company.ts';
import type { CalendarSpec, ModelSpec, PositionSpec, ShapeSpec } from './spec.ts';
import { Station, type StationOptions } from './station.ts';

/** Calendars laid out over a run, each once however many shapes and positions keep it. */
export class Hours {
  private readonly laidOut = new Map<string, Calendar>();
  private readonly end: number;

  constructor(end: number) {
    this.end = end;
  }

  of(pattern: CalendarSpec): Calendar {
    const key = JSON.stringify(pattern);
    const known = this.laidOut.get(key) ?? new Calendar(pattern, this.end);
    this.laidOut.set(key, known);
    return known;
  }
}

/** What the stations of a shape are like: one for each position, then the front line. */
export function stationOptions(
  { chart, calendars }: ShapeSpec,
  company: Company,
  hours: Hours,
): StationOptions[] {
  const { positions } = chart;
  const of = (p: PositionSpec, i: number): Omit<StationOptions, 'seats'> => ({
    calendar: hours.of(calendars[p.calendar] as CalendarSpec),
    stretch: company.stretch[i] as number,
    inTray: p.inTray,
    cadence: p.cadence,
    location: company.location[i] as number,
  });
  const team = company.teamOfSeat[0] as number;
  return [
    ...positions.map((p, i): StationOptions => ({ ...of(p, i), seats: p.staff })),
    { ...of(positions[team] as PositionSpec, team), cadence: null, seats: company.teamOfSeat.length },
  ];
}

/** The stations as they are at the start; each has the seats that it has in any shape. */
export function stationsOf(spec: ModelSpec, company: Company, links: Links, hours: Hours): Station[] {
  const later = spec.stages.map(({ chart }) => chart.positions);
  return stationOptions(spec, company, hours).map((options, i) => {
    const most = later.map((positions) => positions[i]?.staff ?? 0);
    return new Station(i, links, options, Math.max(options.seats, ...most));
  });
}
