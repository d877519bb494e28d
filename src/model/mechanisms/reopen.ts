import { Purpose } from '../purpose.ts';
import type { World } from '../world.ts';
import { defineMechanism, withRules } from './mechanism.ts';

export const reopen = defineMechanism({
  id: 'reopen',
  does: 'A closed complaint comes back, certainly after a grant too small, a limited number of times.',
  section: '4.8',
  parameters: ['reopen', 'maxCycles', 'returnDelay'],
  neutral: withRules({ reopen: 0, maxCycles: 0 }),
});

export function reopens(w: World, c: number): boolean {
  const { cases, rules } = w;
  if ((cases.cycles[c] as number) >= rules.maxCycles) return false;
  const drawn = w.chance(c, Purpose.reopen, rules.reopen);
  return drawn || cases.tooSmall[c] === 1 || cases.vexatious[c] === 1;
}
