/** What of a complaint’s life a scrubber marks. */

import type { Lives, Mark } from '../../model/lives.ts';
import type { DesignResult } from '../../study/results.ts';
import { marksOf } from './visits.ts';

export const TICKS = ['refusal', 'signature', 'untreated', 'bounce', 'reopening'] as const;
export type Tick = (typeof TICKS)[number];

export interface TickAt {
  readonly at: number;
  readonly tick: Tick;
}

/**
 * A refusal is whatever says no, aloud or not: another unit will not act, a position buries the case, the customer is
 * refused or sent away without treatment. Where the books alone say so, for the target’s sake, it is untreated: nobody
 * has said anything. A reopening is whatever brings a closed case back.
 */
const TICK_OF: Readonly<Partial<Record<Mark, Tick>>> = {
  contested: 'refusal',
  suppressed: 'refusal',
  rejected: 'refusal',
  buried: 'refusal',
  pressured: 'untreated',
  decided: 'signature',
  bounced: 'bounce',
  reopened: 'reopening',
  repeated: 'reopening',
  external: 'reopening',
};

/** The ticks of life `i`, in the order of time. What agents decide themselves needs no signature. */
export function ticksOf(lives: Lives, i: number, { positions }: DesignResult['chart']): TickAt[] {
  const marks = marksOf(lives, i);
  const onPaper = marks.find(({ mark }) => mark === 'pressured')?.at;
  return marks.flatMap(({ mark, at, by }) => {
    if (mark === 'buried' && at === onPaper) return [];
    const tick = TICK_OF[mark];
    const isOwn = tick === 'signature' && positions[by]?.rank === 'agent';
    return tick === undefined || isOwn ? [] : [{ at, tick }];
  });
}
