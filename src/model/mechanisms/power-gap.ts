import { pow } from '../../kernel/random/math.ts';
import type { CrossUnitCase } from '../company.ts';
import { Purpose } from '../purpose.ts';
import type { World } from '../world.ts';
import { defineMechanism, withRules } from './mechanism.ts';

export const powerGap = defineMechanism({
  id: 'powerGap',
  does: 'Each proxy between a head and the arbiter takes force from its case, and from its will to go on.',
  section: '4.6',
  parameters: ['powerBase', 'persist'],
  neutral: withRules({ powerBase: 1, persist: 1 }),
});

/** Whether service prevails before anyone has to rule. */
export function prevails(w: World, c: number, cross: CrossUnitCase): boolean {
  return w.chance(c, Purpose.power, cross.power);
}

/** Whether service, not having prevailed, takes the case up to the arbiter. */
export function persists(w: World, c: number, cross: CrossUnitCase): boolean {
  return w.chance(c, Purpose.persist, pow(w.rules.persist, 1 + cross.proxies));
}
