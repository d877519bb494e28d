import { deliver, park } from '../life/tray.ts';
import { Purpose } from '../purpose.ts';
import { Phase } from '../task.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { defineMechanism, withRules } from './mechanism.ts';

export const registration = defineMechanism({
  id: 'registration',
  does: 'A complaint that is in no register may go astray at each hand-over, until its customer asks for it.',
  section: '4.2',
  parameters: ['registered', 'lost'],
  neutral: withRules({ registered: 1 }),
});

/** Draws, at the end of the first intake, whether the complaint comes into the register. */
export function register(w: World, c: number): void {
  const { registered } = w.rules;
  if (registered < 1) w.cases.registered[c] = w.chance(c, Purpose.registered, registered) ? 1 : 0;
}

/**
 * Draws whether a case is lost on its way to a station: then it is nobody's work, and what was to be done with it
 * there is kept for whoever finds it.
 */
export function goesAstray(
  w: World,
  c: number,
  from: number,
  station: number,
  task: number,
  phase: number,
): boolean {
  const { cases, rules } = w;
  if (cases.registered[c] === 1 || !w.chance(c, Purpose.lost, rules.lost)) return false;
  cases.astray[c] = 1;
  w.emit(Trace.lost, c, from, station);
  w.phase(c, Phase.bouncing);
  park(w, c, station, task, phase, true);
  return true;
}

/** The customer of a lost case asks how it stands: answering that request will find it. */
export function seek(w: World, c: number, request: number): void {
  const { cases, items } = w;
  if (cases.astray[c] === 0 || cases.finder[c] !== -1) return;
  cases.finder[c] = request;
  items.about[request] = c;
}

/** A status request is answered: the case it was to find, if that is still lost, goes on to where it was going. */
export function find(w: World, request: number): void {
  const { cases } = w;
  const c = w.items.about[request] as number;
  if (c < 0 || cases.finder[c] !== request) return;
  cases.finder[c] = -1;
  cases.astray[c] = 0;
  w.emit(Trace.found, c);
  deliver(w, c);
}
