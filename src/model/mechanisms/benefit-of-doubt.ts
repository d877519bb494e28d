import { Purpose } from '../purpose.ts';
import type { World } from '../world.ts';
import { defineMechanism, withRules } from './mechanism.ts';

export const benefitOfDoubt = defineMechanism({
  id: 'benefitOfDoubt',
  does: 'A complaint that is not justified is granted all the same.',
  section: '4.5',
  parameters: ['benefitOfDoubt'],
  neutral: withRules({ benefitOfDoubt: 0 }),
});

/** Whether an unjustified complaint is granted. */
export function givenBenefit(w: World, c: number): boolean {
  return w.chance(c, Purpose.benefitOfDoubt, w.rules.benefitOfDoubt);
}
