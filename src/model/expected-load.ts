import type { Rank } from '../org/rank.ts';
import { Company } from './company.ts';
import { meanOf } from './distribution-moments.ts';
import { flowOfComplaints } from './expected/complaint.ts';
import { Book, meanWork } from './expected/setting.ts';
import { meanIntakeFactor } from './mechanisms/channel.ts';
import { asItStarts } from './shapes.ts';
import type { CalendarSpec, ContactTypeSpec, ModelSpec, PositionSpec } from './spec.ts';

const WEEK = 7 * 24 * 60;
const YEAR = 365.25 * 24 * 60;

/** The work that comes to a position in an average week, against the time it has. */
export interface ExpectedLoad {
  /** Position id; 'frontLine' for all teams of agents together, who share one queue. */
  readonly position: string;
  readonly rank: Rank;
  /** Minutes of its open time that the work takes (stretched by attention and span), all seats together. */
  readonly workPerWeek: number;
  /** Open minutes, all seats together. */
  readonly capacityPerWeek: number;
  /** Their ratio: above 1 the queue grows without end. Infinite where there is work and no time. */
  readonly load: number;
}

/**
 * The load of every position from the traffic equations: expected visits of a complaint times mean work, along
 * every branch of its life. Exact to first order for the average week of the calendars and rate profiles;
 * left out are later shapes, shocks, defects and dated closures, calls ahead of trouble that agents make in between, what thins or adds work depending on how long things take
 * (abandonment, time-outs, give-up, chasers, strain, cases gone astray, closing under target pressure). Who is away now and then has so much less time, and its deputy,
 * taken to be there, its work meanwhile. One row for the front line, first, then one for every other position in the order of the
 * chart.
 *
 * @see Jackson 1957, Operations Research 5, 518-521, for the traffic equations.
 */
export function expectedLoads(design: ModelSpec): ExpectedLoad[] {
  const spec = asItStarts(design);
  const company = new Company(spec);
  const book = new Book(company);
  const work = meanWork(spec.rules.work);
  for (const type of spec.types) {
    const contacts = contactsPerWeek(type) * (1 - type.deflection);
    const intake = meanOf(type.intake) * meanIntakeFactor(type);
    if (type.kind === 'inquiry') book.spend(book.frontLine, contacts, intake);
    else flowOfComplaints({ company, rules: company.rules, type, work, intake, book }, contacts);
  }
  const { positions } = spec.chart;
  handToDeputies(spec, book);
  const rows = positions.map((position, p) => {
    const open = openPerWeek(spec, position.calendar) * position.staff;
    const time = open * presence(position) * uninterrupted(spec, company.rank[p]!);
    return row(position.id, company, book, p, p, time);
  });
  const team = company.teamOfSeat[0]!;
  const seats = company.teamOfSeat.length;
  const frontLineTime = openPerWeek(spec, positions[team]!.calendar) * seats;
  book.meetings[book.frontLine]! += spec.rules.hostWork.share * frontLineTime;
  const frontLine = row('frontLine', company, book, book.frontLine, team, frontLineTime * filled(spec));
  return [frontLine, ...rows.filter((_, p) => !company.chart.isFrontLine(p))];
}

/** `station` is where the work was booked, p a position whose rank and attention it has. */
function row(
  position: string,
  company: Company,
  book: Book,
  station: number,
  p: number,
  capacityPerWeek: number,
): ExpectedLoad {
  const workPerWeek = book.work[station]! * company.stretch[p]! + book.meetings[station]!;
  const load = workPerWeek === 0 ? 0 : workPerWeek / capacityPerWeek;
  return { position, rank: company.rank[p]!, workPerWeek, capacityPerWeek, load };
}

/** Share of time that a position's holder is there. */
function presence({ absence }: PositionSpec): number {
  if (absence === null) return 1;
  const present = meanOf(absence.presence);
  return present / (present + meanOf(absence.absence));
}

/** Share of the time in which managers are not called away. */
function uninterrupted({ rules: { interruptions } }: ModelSpec, rank: Rank): number {
  if (interruptions.every === null || rank === 'agent' || rank === 'desk') return 1;
  const every = meanOf(interruptions.every);
  return every / (every + meanOf(interruptions.length));
}

/** Share of the front line's seats that are filled, at normal load. */
function filled({ rules: { attrition, replacement } }: ModelSpec): number {
  return 1 / (1 + (attrition * meanOf(replacement)) / YEAR);
}

/** Moves the work that comes while a position is away to its deputy. */
function handToDeputies({ chart: { positions } }: ModelSpec, book: Book): void {
  const before = Float64Array.from(book.work);
  positions.forEach((position, p) => {
    const deputy = positions.findIndex(({ id }) => id === position.deputy);
    if (deputy < 0) return;
    const moved = before[p]! * (1 - presence(position));
    book.work[p]! -= moved;
    book.work[deputy]! += moved;
  });
}

/** Contacts of a type in an average week, without shocks. */
export function contactsPerWeek({ rate }: ContactTypeSpec): number {
  const perCycle = rate.pieces.reduce((sum, { from, to, perMinute }) => sum + (to - from) * perMinute, 0);
  return perCycle / rate.weeks;
}

/** Open minutes in an average week. */
function openPerWeek({ calendars }: ModelSpec, name: string): number {
  const calendar: CalendarSpec = calendars[name]!;
  if (calendar.intervals === null) return WEEK;
  return calendar.intervals.reduce((sum, [open, close]) => sum + close - open, 0) / calendar.weeks;
}
