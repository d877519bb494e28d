import { nextMoment } from '../../kernel/des/cadence.ts';
import { Outcome, Payment } from '../cases.ts';
import { Event } from '../event.ts';
import { enter } from '../life/tray.ts';
import { Purpose } from '../purpose.ts';
import { Phase, Task } from '../task.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { defineMechanism, withRules } from './mechanism.ts';

export const paymentMechanism = defineMechanism({
  id: 'payment',
  does: 'Money that is granted waits for the next pay run, or for the customer to collect it, which some never do.',
  section: '4.7',
  parameters: ['payRun', 'collect', 'forgone'],
  neutral: withRules({ payRun: null, collect: null, forgone: 0 }),
});

/** Whether the case is granted money that the customer does not have yet. */
function isDue(w: World, c: number): boolean {
  const { cases } = w;
  const money = cases.outcome[c] === Outcome.remedied && !Number.isNaN(cases.amount[c]);
  return money && cases.granted[c] === 1 && cases.payment[c] !== Payment.paid;
}

/** Whether the customer has the money of the remedy, and is only to be told, or served once more. */
export function isPaid({ cases }: World, c: number): boolean {
  return cases.outcome[c] === Outcome.remedied && cases.payment[c] === Payment.paid;
}

/** The complaint is given up before the money granted has been paid: it is not spent, and granted anew if need be. */
export function takeBack(w: World, c: number): void {
  const { cases } = w;
  const owed = cases.owed[c] as number;
  // Where nothing must be waited for, money is paid as soon as it is granted.
  const waits = w.rules.payRun !== null || w.draws.collect !== null;
  if (!waits || owed === 0 || cases.payment[c] === Payment.paid) return;
  cases.owed[c] = 0;
  cases.booked[c] = 0;
  w.emit(Trace.takenBack, c, owed);
}

/** Everything else is done: the money waits for the next pay run. Returns false where it need not. */
export function awaitsRun(w: World, c: number): boolean {
  const { payRun } = w.rules;
  if (payRun === null || !isDue(w, c)) return false;
  const { cases, engine } = w;
  cases.payment[c] = Payment.inRun;
  cases.item[c] = -1;
  cases.inFirstContact[c] = 0;
  w.emit(Trace.authorised, c);
  w.phase(c, Phase.lead);
  cases.delayTimer[c] = engine.schedule(nextMoment(payRun, engine.now), Event.paid, c);
  return true;
}

/** The customer has been told that the money is there, and must come for it. Returns false where that need not be. */
export function awaitsCollection(w: World, c: number): boolean {
  const time = w.draws.collect;
  if (time === null || !isDue(w, c)) return false;
  const { cases, engine } = w;
  if (cases.payment[c] === Payment.none) w.emit(Trace.authorised, c);
  cases.payment[c] = Payment.toCollect;
  cases.away[c] = 1;
  cases.inFirstContact[c] = 0;
  cases.chaseTimer[c] = -1;
  w.phase(c, Phase.customer);
  const at = w.frontLine.calendar.addOpen(engine.now, w.sample(c, Purpose.collectTime, time));
  cases.delayTimer[c] = engine.schedule(at, Event.paid, c);
  return true;
}

/** The pay run has come, or the time in which the customer collects the money is over. */
export function payment(w: World, c: number, order: number): void {
  const { cases } = w;
  if (order !== cases.delayTimer[c]) return;
  cases.delayTimer[c] = -1;
  if (cases.payment[c] === Payment.toCollect) {
    if (w.chance(c, Purpose.forgone, w.rules.forgone)) {
      forgo(w, c);
      return;
    }
    cases.away[c] = 0;
    cases.payment[c] = Payment.paid;
  } else if (w.draws.collect === null) cases.payment[c] = Payment.paid;
  enter(w, c, w.frontLine.index, Task.closing);
}

/** The books say remedied, the company keeps the money, and the customer is gone. */
function forgo(w: World, c: number): void {
  w.emit(Trace.closed, c, Outcome.remedied, 0);
  w.emit(Trace.forgone, c, w.cases.owed[c] as number);
  w.emit(Trace.withdrawn, c);
  w.cases.release(c);
}
