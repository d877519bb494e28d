import type { Workbench } from '../state.ts';

/** Minute up to which the run may be told: what is still to come would tell a room how to bet. */
export function toldUntil({ isRevealed, t }: Workbench): number {
  return isRevealed.value ? Number.POSITIVE_INFINITY : t.value;
}
