import { Purpose } from '../purpose.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { defineMechanism, withRules } from './mechanism.ts';
import { lapses } from './training.ts';

export const taste = defineMechanism({
  id: 'taste',
  does: 'A decision follows the view of whoever decides instead of the merits, and every agent has a pace of its own.',
  section: '4.5',
  parameters: ['taste.decisions', 'taste.work'],
  neutral: withRules({ taste: { decisions: 0, work: 0 } }),
});

/** Whether this decision on a remedy follows the decider's own view; training takes it away from agents. */
export function followsOwnView(w: World, c: number, seat: number): boolean {
  const { taste: personal } = w.rules;
  if (personal.decisions === 0) return false;
  return w.chance(c, Purpose.taste, personal.decisions * (seat >= 0 ? lapses(w.rules) : 1));
}

/** By its own view a person grants as often as it is lenient, justified or not. */
export function grantsByOwnView(w: World, c: number, decider: number, seat: number): boolean {
  return w.chance(c, Purpose.tasteGrant, w.persons.leniency(decider, seat));
}

/** A justified complaint is refused: its customer comes back as after a grant too small. */
export function refusedInError(w: World, c: number): void {
  w.cases.tooSmall[c] = 1;
  w.emit(Trace.erred, c, -1, 0);
}

/** Factor on the time that work begun at a seat of the front line takes, by the pace of who sits there. */
export function paceAt(w: World, seat: number): number {
  return w.persons.pace(seat, w.rules.taste.work);
}
