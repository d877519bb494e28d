import { Burial, Outcome } from '../cases.ts';
import { Event } from '../event.ts';
import { closed } from '../life/close.ts';
import { discard } from '../life/tray.ts';
import { Purpose } from '../purpose.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { defineMechanism, withRules } from './mechanism.ts';
import { isPaid, takeBack } from './payment.ts';

export const pressure = defineMechanism({
  id: 'targetPressure',
  does: 'A complaint about to miss the first target is marked closed without treatment; nobody tells its customer.',
  section: '4.7',
  parameters: ['targetPressure', 'pressureAt'],
  neutral: withRules({ targetPressure: 0 }),
});

/** Sets, at the end of the first intake, the moment at which the target is near; one that has passed tempts nobody. */
export function setDeadline(w: World, c: number): void {
  const { targetPressure, pressureAt } = w.rules;
  const target = w.spec.targets[0];
  if (targetPressure === 0 || target === undefined) return;
  const at = (w.cases.arrivedAt[c] as number) + pressureAt * target.minutes;
  if (at > w.engine.now) w.cases.deadlineTimer[c] = w.engine.schedule(at, Event.deadline, c);
}

/**
 * Closes a complaint that has never been closed and is with the company, whatever is being done with it. Work in
 * hand is finished for nothing. The customer finds out after the return delay.
 */
export function closeUnderPressure(w: World, c: number, order: number): void {
  const { cases } = w;
  if (order !== cases.deadlineTimer[c]) return;
  cases.deadlineTimer[c] = -1;
  if (cases.away[c] === 1 || isPaid(w, c)) return;
  if (!w.chance(c, Purpose.targetPressure, w.rules.targetPressure)) return;
  discard(w, c);
  takeBack(w, c);
  cases.timeOutTimer[c] = -1;
  cases.inFirstContact[c] = 0;
  w.emit(Trace.pressured, c, cases.holder[c] as number);
  cases.holder[c] = w.frontLine.index;
  cases.outcome[c] = Outcome.buried;
  cases.burial[c] = Burial.untreated;
  // What the customer may take outside is the remedy; it is nobody's in particular who closed it.
  cases.stakeIsAction[c] = 0;
  cases.over[c] = -1;
  // Nobody may have asked a boss yet: to the agents it falls back from one who lets it lie.
  cases.asker[c] = cases.team[c] as number;
  closed(w, c);
}
