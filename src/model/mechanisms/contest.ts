import { Purpose } from '../purpose.ts';
import type { World } from '../world.ts';
import { defineMechanism, withRules } from './mechanism.ts';
import { contestOf } from './payer.ts';

export const contest = defineMechanism({
  id: 'contest',
  does: 'The head of the unit at fault contests a request, less often among colleagues; somebody must rule.',
  section: '4.6',
  parameters: ['contest', 'closeness', 'upheld', 'work.ruling', 'work.argue'],
  neutral: withRules({ contest: 0, closeness: 1 }),
});

/** Colleagues, with a common boss below the neutral ones, settle more between themselves. */
export function contests(w: World, c: number, colleagues: boolean): boolean {
  const { closeness } = w.rules;
  // Only another unit's fault is ever requested.
  const often = contestOf(w.rules, !Number.isNaN(w.cases.amount[c]));
  return w.chance(c, Purpose.contest, colleagues ? often * closeness : often);
}

export function upheld(w: World, c: number): boolean {
  return w.chance(c, Purpose.upheld, w.rules.upheld);
}
