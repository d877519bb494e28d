import type { Sampler } from '../../kernel/random/distribution.ts';
import { Burial, Outcome } from '../cases.ts';
import { Event } from '../event.ts';
import { submit } from '../mechanisms/candour.ts';
import { contests, upheld } from '../mechanisms/contest.ts';
import { defers } from '../mechanisms/deference.ts';
import { persists, prevails } from '../mechanisms/power-gap.ts';
import { preAgreed } from '../mechanisms/pre-agreed.ts';
import { Purpose } from '../purpose.ts';
import { Phase, Task } from '../task.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { bury, close } from './close.ts';
import { enter } from './tray.ts';

/** Step 6: the unit at fault must act. Where nothing needs doing, `item` >= 0 goes straight on to closing. */
export function act(w: World, c: number, item: number): boolean {
  const { cases, company } = w;
  const fault = w.type(c).faults[cases.fault[c] as number] as { mustAct: number };
  if (!w.chance(c, Purpose.mustAct, fault.mustAct)) return close(w, c, Outcome.remedied, item);
  cases.inFirstContact[c] = 0;
  const u = cases.unit[c] as number;
  if (u === company.chart.service) {
    const desk = company.chart.deskOf(u);
    enter(w, c, desk >= 0 ? desk : w.frontLine.index, Task.action);
  } else if (preAgreed(w, c)) toTheDesk(w, c);
  else if (defers(w, c)) bury(w, c, Burial.notRaised, company.crossUnit(u).deferTo, true);
  else request(w, c);
  return false;
}

/** The unit's action desk, or its head where it has none. */
export function toTheDesk(w: World, c: number): void {
  const { chart } = w.company;
  const u = w.cases.unit[c] as number;
  const desk = chart.deskOf(u);
  enter(w, c, desk >= 0 ? desk : chart.headOf(u), Task.action);
}

/** The service head requests the action: over a bridge at once, or along the chain. */
function request(w: World, c: number): void {
  const { head } = w.company.crossUnit(w.cases.unit[c] as number);
  w.emit(Trace.requested, c, head);
  w.cases.relayLeg[c] = 0;
  w.cases.relayAt[c] = 0;
  if (w.rules.requests === 'chain') relay(w, c);
  else requestArrives(w, c);
}

/** The next position on the way relays the case; behind the last it has arrived. */
export function relay(w: World, c: number): void {
  const { cases } = w;
  const cross = w.company.crossUnit(cases.unit[c] as number);
  const path = cases.relayLeg[c] === 0 ? cross.relays : cross.proxyPath;
  const next = path[cases.relayAt[c] as number];
  if (next !== undefined) {
    cases.relayAt[c] = (cases.relayAt[c] as number) + 1;
    submit(w, c, next, Task.relay);
  } else if (cases.relayLeg[c] === 0) requestArrives(w, c);
  else arbitrate(w, c, cross.arbiter);
}

function requestArrives(w: World, c: number): void {
  const cross = w.company.crossUnit(w.cases.unit[c] as number);
  if (!contests(w, c, cross.colleagues)) {
    toTheDesk(w, c);
    return;
  }
  w.emit(Trace.contested, c, cross.head);
  if (cross.arbiter === cross.head) {
    w.emit(Trace.ownCause, c, cross.head);
    submit(w, c, cross.head, Task.ruling);
  } else enter(w, c, cross.head, Task.argueUnit);
}

/** The head of the unit at fault has argued; now the service head does. */
export function unitArgued(w: World, c: number): void {
  enter(w, c, w.company.head, Task.argueService);
}

/** Both have argued: service prevails, takes the case up, or yields. */
export function serviceArgued(w: World, c: number): void {
  const { cases } = w;
  const cross = w.company.crossUnit(cases.unit[c] as number);
  if (prevails(w, c, cross)) toTheDesk(w, c);
  else if (persists(w, c, cross)) {
    cases.relayLeg[c] = 1;
    cases.relayAt[c] = 0;
    relay(w, c);
  } else bury(w, c, Burial.yielded, cross.head, true);
}

function arbitrate(w: World, c: number, arbiter: number): void {
  w.emit(Trace.arbitrated, c, arbiter);
  submit(w, c, arbiter, Task.ruling);
}

/** A ruling on the merits of the request. */
export function ruled(w: World, c: number): void {
  if (upheld(w, c)) toTheDesk(w, c);
  else close(w, c, Outcome.rejected, -1);
}

/** The unit's work is done; its lead time passes. */
export function acted(w: World, c: number): void {
  const { cases } = w;
  const byFault = w.draws.lead[cases.type[c] as number] as readonly Sampler[];
  const lead = w.sample(c, Purpose.lead, byFault[cases.fault[c] as number] as Sampler);
  if (lead > 0) {
    w.phase(c, Phase.lead);
    cases.delayTimer[c] = w.engine.schedule(w.engine.now + lead, Event.lead, c);
  } else close(w, c, Outcome.remedied, -1);
}

export function leadTimeOver(w: World, c: number, order: number): void {
  if (order !== w.cases.delayTimer[c]) return;
  w.cases.delayTimer[c] = -1;
  close(w, c, Outcome.remedied, -1);
}
