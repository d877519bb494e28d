import { Visit } from '../cases.ts';
import { setGiveUp } from '../mechanisms/give-up.ts';
import { bounces, wrongDesk } from '../mechanisms/misroute.ts';
import { register } from '../mechanisms/registration.ts';
import { setDeadline } from '../mechanisms/target-pressure.ts';
import { Task } from '../task.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { chaseFromNow } from './chase.ts';
import { decideAtFrontLine } from './decision.ts';
import { overTheHead } from './return.ts';
import { enter } from './tray.ts';
import { sendsTechnician } from './visit.ts';

/**
 * Steps 2 and 3: the contact is taken in, and may go to the wrong desk. Each function returns whether the
 * agent keeps the item and goes straight on.
 */

export function intakeDone(w: World, item: number): boolean {
  const { cases, items } = w;
  const c = items.case[item] as number;
  if (cases.complaint[c] === 0) {
    w.emit(Trace.served, c);
    cases.release(c);
    return false;
  }
  cases.team[c] = w.company.teamOfSeat[items.seat[item] as number] as number;
  if (cases.visit[c] === Visit.first) register(w, c);
  chaseFromNow(w, c);
  if (cases.visit[c] === Visit.first) {
    setGiveUp(w, c);
    setDeadline(w, c);
    cases.inFirstContact[c] = 1;
  }
  if (cases.visit[c] === Visit.repeat) {
    overTheHead(w, c);
    return false;
  }
  return route(w, item, c);
}

/** The case is explained again after a bounce. */
export function explainedAgain(w: World, item: number): boolean {
  const c = w.items.case[item] as number;
  w.cases.team[c] = w.company.teamOfSeat[w.items.seat[item] as number] as number;
  return route(w, item, c);
}

function route(w: World, item: number, c: number): boolean {
  if (bounces(w, c)) {
    w.cases.inFirstContact[c] = 0;
    const desk = wrongDesk(w, c);
    w.emit(Trace.bounced, c, desk);
    enter(w, c, desk, Task.handoff);
    return false;
  }
  return !sendsTechnician(w, c) && decideAtFrontLine(w, item, c);
}
