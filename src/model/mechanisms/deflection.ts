import { Purpose } from '../purpose.ts';
import type { World } from '../world.ts';
import { defineMechanism, withTypes } from './mechanism.ts';

export const deflection = defineMechanism({
  id: 'deflection',
  does: 'Self-service answers a share of the contacts, at any hour.',
  section: '4.1',
  parameters: ['contacts.inquiry.deflection', 'contacts.complaint.deflection'],
  neutral: withTypes({ deflection: 0 }),
});

export function isDeflected(w: World, c: number, share: number): boolean {
  return share > 0 && w.chance(c, Purpose.deflection, share);
}
