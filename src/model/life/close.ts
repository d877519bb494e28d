import { Outcome } from '../cases.ts';
import { awaitsCollection, awaitsRun } from '../mechanisms/payment.ts';
import { customerReacts } from '../mechanisms/reaction.ts';
import { reopens } from '../mechanisms/reopen.ts';
import { Phase, Task } from '../task.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { awaitReturn } from './return.ts';
import { enter, goOn } from './tray.ts';

/** Step 7: the customer is told. An agent with the case in hand (`item` >= 0) goes straight on. */
export function close(w: World, c: number, outcome: number, item: number): boolean {
  w.cases.outcome[c] = outcome;
  if (awaitsRun(w, c)) return false;
  if (item >= 0) {
    goOn(w, item, Task.closing);
    return true;
  }
  w.cases.inFirstContact[c] = 0;
  enter(w, c, w.frontLine.index, Task.closing);
  return false;
}

/** The case is to be closed without what it is about: the action, or the remedy. */
export function bury(w: World, c: number, burial: number, over: number, stakeIsAction: boolean): void {
  const { cases } = w;
  cases.burial[c] = burial;
  cases.over[c] = over;
  cases.stakeIsAction[c] = stakeIsAction ? 1 : 0;
  close(w, c, Outcome.buried, -1);
}

/** The customer knows. A burial draws a reaction; any other closing may bring the customer back (step 8). */
export function closed(w: World, c: number): void {
  const { cases } = w;
  cases.item[c] = -1;
  if (awaitsCollection(w, c)) return;
  cases.chaseTimer[c] = -1;
  cases.deadlineTimer[c] = -1;
  cases.away[c] = 1;
  w.emit(Trace.closed, c, cases.outcome[c] as number, cases.burial[c] as number);
  if (cases.outcome[c] === Outcome.buried) customerReacts(w, c);
  else if (reopens(w, c)) {
    cases.cycles[c] = (cases.cycles[c] as number) + 1;
    awaitReturn(w, c);
  } else {
    w.emit(Trace.resolved, c);
    cases.release(c);
    return;
  }
  w.phase(c, Phase.customer);
}
