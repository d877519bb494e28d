import { Event } from '../event.ts';
import { seek } from '../mechanisms/registration.ts';
import { chasing } from '../mechanisms/vexatious.ts';
import { Purpose } from '../purpose.ts';
import { Task } from '../task.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { assign } from './tray.ts';

/** Status requests: Poisson in open time of the front line, from the end of intake until the case is closed. */
export function chaseFromNow(w: World, c: number): void {
  const gap = w.draws.chaserGap;
  if (!gap) return;
  // Who can track a registered case asks less often.
  const slower = w.rules.tracked && w.cases.registered[c] === 1 ? 1 / w.rules.trackedFactor : 1;
  const wait = (w.sample(c, Purpose.chaserGap, gap) * slower) / chasing(w, c);
  const at = w.frontLine.calendar.addOpen(w.engine.now, wait);
  w.cases.chaseTimer[c] = w.engine.schedule(at, Event.chase, c);
}

export function chase(w: World, c: number, order: number): void {
  if (order !== w.cases.chaseTimer[c]) return;
  w.emit(Trace.chased, c);
  seek(w, c, assign(w, c, w.frontLine, Task.chaser));
  chaseFromNow(w, c);
}
