import type { CadencePattern } from '../kernel/des/cadence.ts';
import { nextMoment } from '../kernel/des/cadence.ts';
import { addJointlyOpen, type Calendar } from '../kernel/des/calendar.ts';
import { type Discipline, ItemQueue, type Links } from '../kernel/des/item-queue.ts';
import { Seats } from '../kernel/des/seats.ts';
import { Event } from './event.ts';
import { paceAt } from './mechanisms/taste.ts';
import type { InTray } from './spec.ts';
import { Task } from './task.ts';
import { Trace } from './trace.ts';
import type { World } from './world.ts';

export interface StationOptions {
  readonly seats: number;
  readonly calendar: Calendar;
  readonly stretch: number;
  readonly inTray: InTray;
  readonly cadence: CadencePattern | null;
  readonly location: number;
}

/**
 * A place where work waits and is done: a position with its in-tray, or the front line with all its agents.
 * Live contacts go before the tray. Back-office work runs on the open-time clock, so its end is known when it
 * starts; live work runs through.
 */
export class Station {
  readonly index: number;
  readonly seats: Seats;
  calendar: Calendar;
  stretch: number;
  location: number;
  inTray: InTray;
  discipline: Discipline;
  cadence: CadencePattern | null;
  /** Its hours and seats since when, in the order of time; 0 seats while the company does without it. */
  readonly times: { readonly from: number; readonly calendar: Calendar; readonly seats: number }[];
  /** Live contacts in line (front line only). */
  readonly live: ItemQueue;
  /** Work of the department that the front line sits in, which goes before everything (front line only). */
  readonly hostWork: ItemQueue;
  /** Back-office items that may be started. */
  readonly tray: ItemQueue;
  /** Items that wait for the next moment of the cadence. */
  readonly held: ItemQueue;
  present = true;
  /** Called away for a while: nothing new is started, and nobody steps in. */
  calledAway = false;
  /** Factor on the time that work takes here, by how strained the people are. */
  slow = 1;
  /** Meetings in the tray, by the station of their other side. */
  private readonly meetings = new Map<number, number>();
  /** All of them. */
  private toMeet = 0;
  private wakeTimer = -1;
  private momentDue = false;

  /** `most`: its seats in any shape of the company. */
  constructor(index: number, links: Links, options: StationOptions, most = options.seats) {
    this.index = index;
    this.seats = new Seats(most);
    this.calendar = options.calendar;
    this.stretch = options.stretch;
    this.location = options.location;
    this.inTray = options.inTray;
    this.discipline = DISCIPLINE[options.inTray];
    this.cadence = options.cadence;
    this.times = [{ from: 0, calendar: options.calendar, seats: options.seats }];
    for (let seat = options.seats; seat < most; seat++) this.seats.vacate(seat);
    this.live = new ItemQueue(links);
    this.hostWork = new ItemQueue(links);
    this.tray = new ItemQueue(links);
    this.held = new ItemQueue(links);
  }

  /** Whether someone could start now. */
  free(now: number): boolean {
    return this.seats.idle > 0 && this.there && this.calendar.isOpen(now);
  }

  private get there(): boolean {
    return this.present && !this.calledAway;
  }

  /** Open time between two moments, by the hours it had when; none while it has no seats. */
  openBetween(start: number, stop: number): number {
    return this.openInTurn(start, stop, (seats) => (seats > 0 ? 1 : 0));
  }

  /** The same, counted by the share of its seats that it had of the most that it ever has. */
  staffedBetween(start: number, stop: number): number {
    return this.openInTurn(start, stop, (seats) => (seats > 0 ? seats / this.seats.total : 0));
  }

  private openInTurn(start: number, stop: number, weight: (seats: number) => number): number {
    let open = 0;
    for (let i = 0; i < this.times.length; i++) {
      const { from, calendar, seats } = this.times[i] as (typeof this.times)[number];
      const first = Math.max(start, from);
      const last = Math.min(stop, this.times[i + 1]?.from ?? stop);
      if (last > first) open += weight(seats) * (calendar.openTime(last) - calendar.openTime(first));
    }
    return open;
  }

  /** Puts an item into the tray; meetings heed no cadence. */
  put(w: World, item: number): void {
    if (this.cadence && w.items.task[item] !== Task.meeting) {
      w.items.held[item] = 1;
      this.held.append(item);
      if (!this.momentDue) {
        this.momentDue = true;
        w.engine.schedule(nextMoment(this.cadence, w.engine.now), Event.moment, this.index);
      }
    } else this.lay(w, item);
  }

  /** Takes a waiting item out of whichever line it stands in. */
  withdraw(w: World, item: number): void {
    if (w.items.task[item] === Task.intake) this.live.remove(item);
    else if (w.items.held[item] === 1) this.held.remove(item);
    else this.take(w, item);
  }

  private lay(w: World, item: number): void {
    this.tray.append(item);
    this.count(w, item, 1);
  }

  private take(w: World, item: number): void {
    this.tray.remove(item);
    this.count(w, item, -1);
  }

  private count(w: World, item: number, step: number): void {
    const partner = w.items.partner[item] as number;
    if (partner < 0) return;
    const other = w.items.station[partner] as number;
    this.meetings.set(other, (this.meetings.get(other) ?? 0) + step);
    this.toMeet += step;
  }

  /** Whether anything in the tray may be startable: a long line of meetings with somebody busy is not gone through. */
  private canStart(w: World): boolean {
    if (this.toMeet < this.tray.length) return true;
    for (const [other, meetings] of this.meetings) {
      if (meetings > 0 && (w.stations[other] as Station).free(w.engine.now)) return true;
    }
    return false;
  }

  /** Calls `visit` with every item that waits here, whichever line it stands in. */
  eachWaiting(visit: (item: number) => void): void {
    for (const line of [this.hostWork, this.live, this.tray, this.held]) {
      for (let item = line.head; item >= 0; item = line.after(item)) visit(item);
    }
  }

  /** A moment of the cadence: all that wait are released and worked through. */
  moment(w: World): void {
    this.momentDue = false;
    for (let item = this.held.shift(); item >= 0; item = this.held.shift()) {
      w.items.held[item] = 0;
      this.tray.append(item);
    }
    this.dispatch(w);
  }

  /** Takes on what it is like in another shape of the company; what waits and is in hand stays as it is. */
  reshape(w: World, { seats, calendar, stretch, inTray, cadence, location }: StationOptions): void {
    this.stretch = stretch;
    this.cadence = cadence;
    this.location = location;
    this.inTray = inTray;
    this.discipline = DISCIPLINE[inTray];
    const before = this.times.at(-1)?.seats as number;
    if (calendar !== this.calendar || seats !== before)
      this.times.push({ from: w.engine.now, calendar, seats });
    for (let seat = seats; seat < before; seat++) this.seats.vacate(seat);
    for (let seat = before; seat < seats; seat++) this.seats.fill(seat);
    // Whoever waits for an opening waits for one of the new hours.
    if (calendar !== this.calendar) this.wakeTimer = -1;
    this.calendar = calendar;
  }

  /** The wake-up at an opening, asked for by `dispatch`. */
  wake(w: World, order: number): void {
    if (order !== this.wakeTimer) return;
    this.wakeTimer = -1;
    this.dispatch(w);
  }

  /** Starts what can be started now; while closed, asks to be woken at the next opening. */
  dispatch(w: World): void {
    while (this.seats.idle > 0 && this.there && this.waiting > 0) {
      const now = w.engine.now;
      if (!this.calendar.isOpen(now)) {
        this.wakeAt(w, this.calendar.nextOpen(now));
        return;
      }
      if (this.hostWork.head >= 0) {
        this.start(w, this.hostWork.shift());
        continue;
      }
      if (this.live.head >= 0) {
        this.start(w, this.live.shift());
        continue;
      }
      const item = this.canStart(w) ? this.tray.select(this.discipline, w.items.key, w.startable) : -1;
      if (item < 0) {
        // Only meetings are left, whose other side is not free: look again when the doors next open.
        this.wakeAt(w, this.calendar.nextOpening(now));
        w.proactive.fill(this);
        return;
      }
      this.take(w, item);
      this.start(w, item);
    }
    w.proactive.fill(this);
  }

  private get waiting(): number {
    return this.hostWork.length + this.live.length + this.tray.length;
  }

  private wakeAt(w: World, time: number): void {
    if (this.wakeTimer < 0) this.wakeTimer = w.engine.schedule(time, Event.wake, this.index);
  }

  private start(w: World, item: number): void {
    const partner = w.items.partner[item] as number;
    if (partner >= 0) {
      this.startMeeting(w, item, partner);
      return;
    }
    w.items.seat[item] = this.seats.seize();
    this.begin(w, item);
  }

  /** Work on an item begins at the seat it holds: schedules its end. */
  begin(w: World, item: number): void {
    w.shaping.slowDown(item, this);
    const now = w.engine.now;
    const pace = this === w.frontLine ? paceAt(w, w.items.seat[item] as number) : 1;
    const stretched = (w.items.stretched[item] as number) * pace;
    w.items.stretched[item] = stretched;
    const live = w.items.task[item] === Task.intake;
    const end = live ? now + stretched : this.calendar.addOpen(now, stretched);
    this.record(w, item, end);
    w.engine.schedule(end, Event.done, item);
  }

  private startMeeting(w: World, item: number, partner: number): void {
    const other = w.stations[w.items.station[partner] as number] as Station;
    other.take(w, partner);
    w.items.seat[item] = this.seats.seize();
    w.items.seat[partner] = other.seats.seize();
    const work = w.items.stretched[item] as number;
    const end = addJointlyOpen(this.calendar, other.calendar, w.engine.now, work);
    this.record(w, item, end);
    other.record(w, partner, end);
    // The item that stands for the case ends the meeting for both.
    const main = (w.items.case[item] as number) >= 0 ? item : partner;
    w.engine.schedule(end, Event.done, main);
  }

  private record(w: World, item: number, end: number): void {
    const c = w.items.case[item] as number;
    w.items.started[item] = 1;
    if (c >= 0) w.begun(c, item);
    w.strain.begun(item, w.engine.now, end);
    w.trace.emit(Trace.started, w.engine.now, c, item, end);
  }
}

const DISCIPLINE: Record<InTray, Discipline> = {
  oldest: 'fifo',
  newest: 'lifo',
  severest: 'key',
  random: 'key',
};
