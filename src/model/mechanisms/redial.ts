import { Purpose } from '../purpose.ts';
import type { World } from '../world.ts';
import { defineMechanism, withRules } from './mechanism.ts';

export const redial = defineMechanism({
  id: 'redial',
  does: 'A caller who lost patience, or was told to call again, does so after a while; others are abandoned.',
  section: '4.1',
  parameters: ['redial', 'redialDelay'],
  neutral: withRules({ redial: 0 }),
});

export function redials(w: World, c: number): boolean {
  return w.chance(c, Purpose.redial, w.rules.redial);
}
