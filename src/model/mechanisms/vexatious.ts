import { Purpose } from '../purpose.ts';
import type { World } from '../world.ts';
import { defineMechanism, withTypes } from './mechanism.ts';

export const vexatious = defineMechanism({
  id: 'vexatious',
  does: 'Some customers complain without cause, ask again and again, and come back whatever they are told.',
  section: '3',
  parameters: ['contacts.complaint.vexatious', 'vexatiousChasing'],
  neutral: withTypes({ vexatious: 0 }),
});

/** Whether this customer is one of them, drawn at arrival; whose complaint is without cause. */
export function drawVexatious(w: World, c: number, share: number): void {
  const { cases } = w;
  cases.vexatious[c] = share > 0 && w.chance(c, Purpose.vexatious, share) ? 1 : 0;
  if (cases.vexatious[c] === 1) cases.justified[c] = 0;
}

/** Factor on the customer's status requests. */
export function chasing(w: World, c: number): number {
  return w.cases.vexatious[c] === 1 ? w.rules.vexatiousChasing : 1;
}
