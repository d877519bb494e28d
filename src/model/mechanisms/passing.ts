import { Plan } from '../cases.ts';
import { Purpose } from '../purpose.ts';
import type { World } from '../world.ts';
import { defineMechanism, withRules } from './mechanism.ts';

export const buckPassing = defineMechanism({
  id: 'buckPassing',
  does: 'A boss passes up what it could decide.',
  section: '4.4',
  parameters: ['buckPassing'],
  neutral: withRules({ buckPassing: 0 }),
});

export const handBack = defineMechanism({
  id: 'handBack',
  does: 'A boss who could decide hands the case back to who asked, who then decides whatever the amount.',
  section: '4.4',
  parameters: ['handBack'],
  neutral: withRules({ handBack: 0 }),
});

/** What a boss will do with a case put before it. */
export function planOf(w: World, c: number, boss: number, mayDecide: boolean): number {
  const { buckPassing: up, handBack: down } = w.rules;
  if (!mayDecide) return Plan.pass;
  if (up > 0 && w.company.asks[boss] !== -1 && w.chance(c, Purpose.buckPassing, up)) return Plan.pass;
  if (down > 0 && w.chance(c, Purpose.handBack, down)) return Plan.handBack;
  return Plan.decide;
}
