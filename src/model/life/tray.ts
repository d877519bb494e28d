import { Plan } from '../cases.ts';
import { Event } from '../event.ts';
import { actingFor } from '../mechanisms/absence.ts';
import { forgetAnalyses } from '../mechanisms/analysis.ts';
import { goesAstray } from '../mechanisms/registration.ts';
import { siteDelay } from '../mechanisms/sites.ts';
import { startClock } from '../mechanisms/time-out.ts';
import { Purpose } from '../purpose.ts';
import type { Station } from '../station.ts';
import { Task, WAIT_PHASE } from '../task.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { carryOn } from './move.ts';
import { workOf } from './work.ts';

/** Cases change hands here: from holder to holder, into trays, and on with the agent who has them in hand. */

/** Hands the case over to a station, or to who acts for an absent position, for a task; it waits in `phase`. */
export function enter(
  w: World,
  c: number,
  addressee: number,
  task: number,
  phase = WAIT_PHASE[task] as number,
): void {
  handOver(w, c, actingFor(w, addressee), task, phase);
}

function handOver(w: World, c: number, station: number, task: number, phase: number): void {
  const from = w.cases.holder[c] as number;
  if (from !== station) {
    w.cases.holder[c] = station;
    w.emit(Trace.handedOver, c, from, station);
    if (goesAstray(w, c, from, station, task, phase)) return;
    const delay = siteDelay(w, c, from, station);
    if (delay > 0) {
      w.phase(c, phase);
      later(w, c, delay, station, task, phase, true);
      return;
    }
  }
  enqueue(w, c, station, task, phase);
}

/** Begins a task after an elapsed delay; `arrived`: it is already at the station. */
export function later(
  w: World,
  c: number,
  delay: number,
  station: number,
  task: number,
  phase: number,
  arrived: boolean,
): void {
  park(w, c, station, task, phase, arrived);
  w.cases.delayTimer[c] = w.engine.schedule(w.engine.now + delay, Event.resume, c);
}

/** Keeps what is to be done with a case that is in no tray, until `deliver`. */
export function park(
  w: World,
  c: number,
  station: number,
  task: number,
  phase: number,
  arrived: boolean,
): void {
  const { cases } = w;
  cases.item[c] = -1;
  cases.pendingStation[c] = station;
  cases.pendingTask[c] = task;
  cases.pendingPhase[c] = phase;
  cases.pendingArrived[c] = arrived ? 1 : 0;
}

/** The delay is over. */
export function resume(w: World, c: number, order: number): void {
  const { cases } = w;
  if (order !== cases.delayTimer[c]) return;
  cases.delayTimer[c] = -1;
  deliver(w, c);
}

/** A parked case goes to its station, or to who acts for it by now. */
export function deliver(w: World, c: number): void {
  const { cases } = w;
  const station = cases.pendingStation[c] as number;
  const task = cases.pendingTask[c] as number;
  const phase = cases.pendingPhase[c] as number;
  if (w.standsFor(station) !== station) {
    carryOn(w, c, station, task);
    return;
  }
  if (cases.pendingArrived[c] === 1) {
    const taker = actingFor(w, station);
    if (taker === station) enqueue(w, c, station, task, phase);
    else handOver(w, c, taker, task, phase);
  }
  // Who stalled the case keeps it, even if away by now.
  else handOver(w, c, station, task, phase);
}

function enqueue(w: World, c: number, station: number, task: number, phase: number): void {
  w.phase(c, phase);
  const s = w.station(station);
  // Who acts for its own boss has nobody to meet.
  if (task === Task.meeting && s === stationOf(w, w.cases.asker[c] as number)) task = aloneTask(w, c);
  const item = newItem(w, c, s, task, workOf(w, c, s, task));
  w.cases.item[c] = item;
  w.items.case[item] = c;
  if (task === Task.meeting) {
    const other = stationOf(w, w.cases.asker[c] as number);
    const side = newItem(w, c, other, task, w.items.work[item] as number);
    w.items.case[side] = -1;
    w.items.partner[item] = side;
    w.items.partner[side] = item;
    other.put(w, side);
    s.put(w, item);
    other.dispatch(w);
  } else s.put(w, item);
  startClock(w, c, s, task);
  s.dispatch(w);
}

/** Takes the case back from wherever it waits; work already in hand is finished, but for nothing. */
export function discard(w: World, c: number): void {
  const { cases, items } = w;
  const item = cases.item[c] as number;
  cases.item[c] = -1;
  cases.delayTimer[c] = -1;
  cases.astray[c] = 0;
  cases.finder[c] = -1;
  forgetAnalyses(w, c);
  if (item < 0) return;
  if (items.started[item] === 1) {
    items.case[item] = -1;
    return;
  }
  const partner = items.partner[item] as number;
  w.station(items.station[item] as number).withdraw(w, item);
  items.release(item);
  if (partner < 0) return;
  w.station(items.station[partner] as number).withdraw(w, partner);
  items.release(partner);
}

/** What a boss's deputy does who is the asker as well, in place of a meeting. */
function aloneTask(w: World, c: number): number {
  if (w.cases.plan[c] === Plan.pass) return Task.passBrief;
  return w.cases.plan[c] === Plan.handBack ? Task.handBack : Task.decision;
}

/** Work for a station that no case waits for. Returns its item. */
export function assign(w: World, c: number, s: Station, task: number): number {
  const item = newItem(w, c, s, task, workOf(w, c, s, task));
  w.items.case[item] = -1;
  s.put(w, item);
  s.dispatch(w);
  return item;
}

/** A live contact joins the line. */
export function joinLine(w: World, c: number): void {
  const s = w.frontLine;
  const item = newItem(w, c, s, Task.intake, workOf(w, c, s, Task.intake));
  w.items.case[item] = c;
  w.cases.item[c] = item;
  s.live.append(item);
}

/** Who has the case in hand goes straight on with another task. */
export function goOn(w: World, item: number, task: number): void {
  const c = w.items.case[item] as number;
  const s = w.station(w.items.station[item] as number);
  fill(w, item, s, task, workOf(w, c, s, task));
  s.begin(w, item);
}

/** The station where a position works: teams of agents share the front line's. */
export function stationOf(w: World, position: number): Station {
  return w.company.chart.isFrontLine(position) ? w.frontLine : w.station(position);
}

function newItem(w: World, c: number, s: Station, task: number, work: number): number {
  const item = w.items.allocate();
  fill(w, item, s, task, work);
  sortIn(w, item, c, s);
  return item;
}

/** Gives an item of this case its place in a tray that is worked through by key. */
export function sortIn(w: World, item: number, c: number, s: Station): void {
  if (s.inTray === 'severest') w.items.key[item] = -(w.cases.severity[c] as number);
  else if (s.inTray === 'random') w.items.key[item] = w.uniform(c, Purpose.trayOrder);
}

function fill(w: World, item: number, s: Station, task: number, work: number): void {
  const { items } = w;
  items.task[item] = task;
  items.station[item] = s.index;
  items.work[item] = work;
  // Meetings are not stretched.
  items.stretched[item] = task === Task.meeting ? work : work * s.stretch * s.slow;
  items.since[item] = w.engine.now;
  w.emit(Trace.offered, -1, s.index, items.stretched[item] as number);
}
