import { Purpose } from '../purpose.ts';
import type { World } from '../world.ts';
import { defineMechanism, withRules } from './mechanism.ts';

export const deference = defineMechanism({
  id: 'deference',
  does: "The service head does not press its own boss's people: the case is not raised.",
  section: '4.6',
  parameters: ['deference'],
  neutral: withRules({ deference: 0 }),
});

export function defers(w: World, c: number): boolean {
  const { deferTo } = w.company.crossUnit(w.cases.unit[c] as number);
  return deferTo >= 0 && w.chance(c, Purpose.deference, w.rules.deference);
}
