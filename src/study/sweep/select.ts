/** A sweep that gives more replications to the points that may be the best. */

import { Moments } from '../../kernel/stats/moments.ts';
import { CONFIDENCE } from '../comparisons.ts';
import { allocate } from '../select/allocate.ts';
import { race } from '../select/race.ts';
import { keyOfMetric, labelled, replicationsFrom, type Shelf } from '../shelf.ts';
import { PointTally } from './point-tally.ts';
import type { Selected } from './results.ts';
import type { SweepPlan, Swept } from './run.ts';

/** Replications of every point before any is judged, where that many are asked for. */
const FIRST = { kn: 10, ocba: 5 } as const;
/** A difference below this share of the figure is too small to race for, where the scenario says 0. */
const LEAST_INDIFFERENCE = 0.001;
/** How many times its share of the budget one point may have. */
const MOST_SHARES = 10;

export interface Selecting {
  readonly kept: readonly number[];
  /** Place of the reference among the points. */
  readonly first: number;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * `kn` races the points, at most `replications` of each; `ocba` spends as many replications as all points would have at
 * `replications` each, where they tell most. The smallest difference that matters is the scenario's share of what the
 * reference has in its first replications.
 */
export async function selectPoints(
  { space, points, goal, replications }: SweepPlan,
  procedure: 'kn' | 'ocba',
  shelf: Shelf,
  { kept, first, onProgress, signal }: Selecting,
): Promise<{ readonly swept: Swept[]; readonly selected: Selected | null }> {
  const designs = points.map((point) => space.designAt(point));
  const places = designs.flatMap((at, i) => (at.ok ? [i] : []));
  const candidates = designs.flatMap((at) => (at.ok ? [labelled(at.design.model)] : []));
  const figure = keyOfMetric(goal.metric);
  const start = Math.max(2, Math.min(FIRST[procedure], replications));
  const total = candidates.length * Math.max(start, replications);
  const reference = candidates[places.indexOf(first)]!;
  const seen = await Promise.all(shelf.rowsOf(reference, replicationsFrom(0, start)));
  const level = new Moments();
  for (const { figures } of seen) {
    const x = figures[shelf.placeOf(figure)]!;
    if (Number.isFinite(x)) level.add(x);
  }
  const share = Math.max(space.study.indifference, LEAST_INDIFFERENCE);
  const delta = share * (level.count > 0 && level.mean !== 0 ? Math.abs(level.mean) : 1);
  const most = Math.max(start, procedure === 'kn' ? replications : MOST_SHARES * replications);
  const selection = await (procedure === 'kn' ? race : allocate)({
    candidates,
    shelf,
    figure,
    direction: goal.direction,
    delta,
    confidence: CONFIDENCE,
    first: start,
    most,
    budget: procedure === 'kn' ? null : total,
    ...(onProgress && { onProgress: (done: number) => onProgress(done, total) }),
    ...(signal && { signal }),
  });
  const rows = await Promise.all(
    selection.standings.map(({ candidate, replications: n }) =>
      Promise.all(shelf.rowsOf(candidates[candidate]!, replicationsFrom(0, n))),
    ),
  );
  const base = rows[places.indexOf(first)]!;
  const swept = designs.map((at, i): Swept => {
    return at.ok ? { tally: new PointTally(rows[places.indexOf(i)]!, base, kept) } : { reason: at.reason };
  });
  const { guaranteed, probability, simulations } = selection;
  return { swept, selected: { procedure, delta, guaranteed, probability, simulations } };
}
