/** What of a complaint’s life a scrubber marks. */

import type { Lives } from '../../model/lives.ts';

export const TICKS = ['refusal', 'signature', 'bounce', 'reopening'] as const;
export type Tick = (typeof TICKS)[number];

export interface TickAt {
  readonly at: number;
  readonly tick: Tick;
}

/** The ticks of life `i`, in the order of time. */
export function ticksOf(_lives: Lives, _i: number): TickAt[] {
  throw new Error('not yet');
}
