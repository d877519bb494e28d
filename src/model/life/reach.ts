import type { Sampler } from '../../kernel/random/distribution.ts';
import type { ArrivalStream } from '../arrivals.ts';
import { Burial, Outcome, Visit } from '../cases.ts';
import { Event } from '../event.ts';
import { answersItself, drawChannel, isLive } from '../mechanisms/channel.ts';
import { isDeflected } from '../mechanisms/deflection.ts';
import { redials } from '../mechanisms/redial.ts';
import { drawVexatious } from '../mechanisms/vexatious.ts';
import { Purpose } from '../purpose.ts';
import { Phase, Task } from '../task.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { enter, joinLine } from './tray.ts';

/** Step 1: contacts arrive, wait for an agent, are answered, give up or dial again. */

export function arrive(w: World, arrivals: ArrivalStream, stream: number): void {
  const { cases } = w;
  const type = arrivals.type;
  const spec = w.spec.types[type] as (typeof w.spec.types)[number];
  const c = cases.allocate();
  cases.type[c] = type;
  cases.stream[c] = stream;
  cases.ordinal[c] = arrivals.ordinal;
  cases.arrivedAt[c] = w.engine.now;
  cases.holder[c] = w.frontLine.index;
  const complaint = spec.kind === 'complaint';
  cases.complaint[c] = complaint ? 1 : 0;
  if (complaint) {
    const { fault, amount, severity, justified } = arrivals.attributes;
    cases.fault[c] = fault;
    cases.unit[c] = w.company.chart.unitIndex((spec.faults[fault] as { unit: string }).unit);
    cases.amount[c] = amount;
    cases.severity[c] = severity;
    cases.justified[c] = justified ? 1 : 0;
    drawVexatious(w, c, spec.vexatious);
  }
  cases.channel[c] = drawChannel(w, c, spec);
  w.emit(Trace.arrived, c);
  if (isDeflected(w, c, spec.deflection)) {
    w.emit(Trace.deflected, c);
    cases.release(c);
    return;
  }
  call(w, c);
}

/** A customer gets through to the line, or finds it closed; one who writes needs neither. */
function call(w: World, c: number): void {
  const { cases, engine, frontLine } = w;
  const now = engine.now;
  cases.away[c] = 0;
  if (!isLive(w.spec, cases, c)) {
    write(w, c);
    return;
  }
  const first = cases.visit[c] === Visit.first;
  if (first && !frontLine.calendar.isOpen(now)) {
    hangUp(w, c);
    return;
  }
  w.phase(c, Phase.frontQueue);
  joinLine(w, c);
  frontLine.dispatch(w);
  const waiting = (cases.item[c] as number) >= 0 && w.items.started[cases.item[c] as number] === 0;
  const patience = w.draws.patience[cases.type[c] as number] as Sampler | null;
  if (first && waiting && patience) {
    const limit = w.sample(c, Purpose.patience, patience);
    cases.patienceTimer[c] = engine.schedule(now + limit, Event.patience, c);
  }
}

/** In writing the contact waits with the agents' other work, unless a machine answers it for good. */
function write(w: World, c: number): void {
  if (answersItself(w, c)) {
    w.emit(Trace.served, c);
    w.cases.release(c);
  } else enter(w, c, w.frontLine.index, Task.writtenIntake);
}

/** A returning customer calls again and keeps its place. */
export function callAgain(w: World, c: number, visit: number): void {
  w.cases.visit[c] = visit;
  w.cases.inFirstContact[c] = 0;
  w.cases.outcome[c] = Outcome.none;
  w.cases.burial[c] = Burial.none;
  call(w, c);
}

/** Patience is over: the caller leaves the line. */
export function losePatience(w: World, c: number, order: number): void {
  if (order !== w.cases.patienceTimer[c]) return;
  leaveLine(w, c);
  hangUp(w, c);
}

/** At closing, first contacts still in line are told to call again. */
export function lastCall(w: World): void {
  const line = w.frontLine.live;
  for (let item = line.head; item >= 0; ) {
    const next = line.after(item);
    const c = w.items.case[item] as number;
    if (w.cases.visit[c] === Visit.first) {
      leaveLine(w, c);
      hangUp(w, c);
    }
    item = next;
  }
}

/** The redial delay is over. */
export function redial(w: World, c: number, order: number): void {
  if (order !== w.cases.delayTimer[c]) return;
  w.cases.delayTimer[c] = -1;
  call(w, c);
}

function leaveLine(w: World, c: number): void {
  const item = w.cases.item[c] as number;
  w.frontLine.live.remove(item);
  w.items.release(item);
  w.cases.item[c] = -1;
  w.cases.patienceTimer[c] = -1;
}

function hangUp(w: World, c: number): void {
  const { cases, engine } = w;
  if (redials(w, c)) {
    cases.away[c] = 1;
    w.phase(c, Phase.customer);
    w.emit(Trace.redialling, c);
    const delay = w.sample(c, Purpose.redialDelay, w.draws.redialDelay);
    const at = w.frontLine.calendar.addOpen(engine.now, delay);
    cases.delayTimer[c] = engine.schedule(at, Event.redial, c);
    return;
  }
  w.emit(Trace.abandoned, c);
  cases.release(c);
}

/** The customer is answered: its wait in this call, which task `intake` ends. */
export function answered(w: World, c: number, item: number): void {
  w.cases.patienceTimer[c] = -1;
  const first = w.cases.visit[c] === Visit.first ? 1 : 0;
  w.emit(Trace.answered, c, w.engine.now - (w.items.since[item] as number), first);
}
