import { Burial, Outcome, Visit } from '../cases.ts';
import { Event } from '../event.ts';
import { overTo } from '../mechanisms/candour.ts';
import { takeBack } from '../mechanisms/payment.ts';
import { Reaction } from '../mechanisms/reaction.ts';
import { Purpose } from '../purpose.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { chaseFromNow } from './chase.ts';
import { callAgain } from './reach.ts';

/** Step 8, and what follows a burial: the customer accepts it, comes back, or goes outside. */

/** The customer is away for the return delay, in open time of the front line. */
export function awaitReturn(w: World, c: number): void {
  const delay = w.sample(c, Purpose.returnDelay, w.draws.returnDelay);
  const at = w.frontLine.calendar.addOpen(w.engine.now, delay);
  w.cases.delayTimer[c] = w.engine.schedule(at, Event.comeBack, c);
}

export function comeBack(w: World, c: number, order: number): void {
  const { cases } = w;
  if (order !== cases.delayTimer[c]) return;
  cases.delayTimer[c] = -1;
  if (cases.outcome[c] !== Outcome.buried) {
    w.emit(Trace.reopened, c);
    callAgain(w, c, Visit.returned);
    return;
  }
  switch (cases.reaction[c]) {
    case Reaction.accept:
      takeBack(w, c);
      w.emit(Trace.accepted, c, cases.burial[c] as number);
      cases.release(c);
      return;
    case Reaction.repeat:
      w.emit(Trace.repeated, c);
      // What nobody has treated starts afresh; there is no head to go over.
      callAgain(w, c, cases.burial[c] === Burial.untreated ? Visit.returned : Visit.repeat);
      return;
    default: {
      const ceo = w.company.chart.ceo;
      w.emit(Trace.external, c, ceo);
      chaseFromNow(w, c);
      toNeutral(w, c, ceo);
    }
  }
}

/** A repeat complaint goes over the head of whoever buried it. */
export function overTheHead(w: World, c: number): void {
  const target = w.company.nearestNeutral(w.cases.over[c] as number);
  w.emit(Trace.forced, c, target);
  toNeutral(w, c, target);
}

function toNeutral(w: World, c: number, target: number): void {
  const { cases } = w;
  const action = cases.stakeIsAction[c] === 1;
  cases.burial[c] = Burial.none;
  cases.outcome[c] = Outcome.none;
  cases.away[c] = 0;
  overTo(w, c, target, action);
}
