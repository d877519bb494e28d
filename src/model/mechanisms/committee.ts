import { pow } from '../../kernel/random/math.ts';
import { Plan } from '../cases.ts';
import { enter } from '../life/tray.ts';
import { Purpose } from '../purpose.ts';
import type { PositionSpec } from '../spec.ts';
import type { Station } from '../station.ts';
import { Task } from '../task.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { defineMechanism, withPositions } from './mechanism.ts';

export const committee = defineMechanism({
  id: 'committee',
  does: 'A committee decides only when all its members agree; else the case waits for its next turn.',
  section: '4.4',
  parameters: ['committee'],
  neutral: withPositions({ committee: null }),
});

/** Probability that those who decide at a position agree. */
export function agreementOf({ committee: people }: PositionSpec): number {
  return people === null ? 1 : pow(people.agreement, people.members);
}

/** Whether this work, now done, is a decision on a remedy by someone above the front line. */
export function decides(w: World, c: number, task: number): boolean {
  if (task === Task.meeting) return w.cases.plan[c] === Plan.decide;
  return task === Task.decision || task === Task.halfDecision || task === Task.directDecision;
}

/** A decision or a ruling that the committee at this station does not agree on goes back into its tray. */
export function disagrees(w: World, c: number, station: Station, task: number): boolean {
  const agreement = w.company.agreement[station.index] as number;
  if (agreement === 1) return false;
  if (!decides(w, c, task) && task !== Task.ruling && task !== Task.directRuling) return false;
  if (w.chance(c, Purpose.agreement, agreement)) return false;
  w.emit(Trace.deferred, c, station.index);
  // Once analyses are read, it is about what they put off.
  const { putOff } = w.cases;
  const again = putOff[c] === -1 ? task : (putOff[c] as number);
  putOff[c] = -1;
  enter(w, c, station.index, again);
  return true;
}
