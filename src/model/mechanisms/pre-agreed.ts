import { Purpose } from '../purpose.ts';
import type { World } from '../world.ts';
import { defineMechanism, withRules } from './mechanism.ts';

export const preAgreement = defineMechanism({
  id: 'preAgreed',
  does: 'A standing agreement sends the case straight to the desk of the unit at fault.',
  section: '4.6',
  parameters: ['preAgreed'],
  neutral: withRules({ preAgreed: 1 }),
});

export function preAgreed(w: World, c: number): boolean {
  return w.chance(c, Purpose.preAgreed, w.rules.preAgreed);
}
