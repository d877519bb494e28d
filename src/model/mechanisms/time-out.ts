import { Event } from '../event.ts';
import { Purpose } from '../purpose.ts';
import type { Station } from '../station.ts';
import { Task } from '../task.ts';
import type { World } from '../world.ts';
import { defineMechanism, withRules } from './mechanism.ts';

export const timeOutMechanism = defineMechanism({
  id: 'timeOut',
  does: 'A boss who has not taken up a case after so much of its open time loses it: who asked decides.',
  section: '4.4',
  parameters: ['timeOut'],
  neutral: withRules({ timeOut: null }),
});

const ASKED_OF_A_BOSS = new Set<number>([
  Task.decision,
  Task.halfDecision,
  Task.passBrief,
  Task.passProposal,
  Task.handBack,
  Task.meeting,
  Task.advice,
]);

/** Starts the boss's clock when a case comes into its tray, one that will be suppressed included. */
export function startClock(w: World, c: number, boss: Station, task: number): void {
  const clock = w.draws.timeOut;
  if (!clock) return;
  const remedySuppressed = task === Task.suppression && w.cases.stakeIsAction[c] === 0;
  if (!ASKED_OF_A_BOSS.has(task) && !remedySuppressed) return;
  const at = boss.calendar.addOpen(w.engine.now, w.sample(c, Purpose.timeOut, clock));
  w.cases.timeOutTimer[c] = w.engine.schedule(at, Event.timeOut, c);
}
