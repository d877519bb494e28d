/** When something happens on the stages: the moments that stepping goes to and that playing must not miss. */

import { lifeOf } from '../../model/case-history.ts';
import type { Lives } from '../../model/lives.ts';

/** The moments at which something befalls one life, ascending, each once. */
export function eventsOfLife(lives: Lives, i: number): Float64Array {
  const { steps, marks } = lives;
  return ascending([
    steps.from.subarray(steps.of[i], steps.of[i + 1]),
    marks.at.subarray(marks.of[i], marks.of[i + 1]),
    Float64Array.of(lives.arrivedAt[i] as number, lives.endedAt[i] as number),
  ]);
}

/** The same for all lives. */
export function eventsOf(lives: Lives): Float64Array {
  return ascending([lives.steps.from, lives.marks.at, lives.arrivedAt, lives.endedAt]);
}

/** Several lists as one, ascending, each moment once. */
export function ascending(lists: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const list of lists) {
    all.set(list, filled);
    filled += list.length;
  }
  all.sort();
  let kept = 0;
  for (const at of all) if (kept === 0 || at !== all[kept - 1]) all[kept++] = at;
  return all.slice(0, kept);
}

/** The first event after `t`; null: none. */
export function eventAfter(events: Float64Array, t: number): number | null {
  return events[firstBeyond(events, (at) => at > t)] ?? null;
}

/** The last event before `t`; null: none. */
export function eventBefore(events: Float64Array, t: number): number | null {
  return events[firstBeyond(events, (at) => at >= t) - 1] ?? null;
}

/** Index of the first event for which `isBeyond` holds, as it does for all that follow. */
function firstBeyond(events: Float64Array, isBeyond: (at: number) => boolean): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBeyond(events[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Minutes that a life waits for somebody who does not have it in hand. */
export function waitedFor(lives: Lives, i: number): number {
  return lifeOf(lives, i)
    .steps.filter(({ working, holder }) => !working && holder !== null)
    .reduce((sum, { from, to }) => sum + to - from, 0);
}
