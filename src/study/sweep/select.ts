/** A sweep that gives more replications to the points that may be the best. */

import { Moments } from '../../kernel/stats/moments.ts';
import { CONFIDENCE } from '../comparisons.ts';
import { allocate } from '../select/allocate.ts';
import { race } from '../select/race.ts';
import type { Selection } from '../select/selection.ts';
import { isSteady, keyOfMetric, labelled, type Row, replicationsFrom, type Shelf } from '../shelf.ts';
import { PointTally } from './point-tally.ts';
import type { Selected } from './results.ts';
import type { SweepPlan, Swept } from './run.ts';

/** Replications of every point before any is judged, where that many are asked for. */
const FIRST = { kn: 10, ocba: 5 } as const;
/** A difference below this share of the figure is too small to race for, where the scenario says 0. */
const LEAST_INDIFFERENCE = 0.001;
/** How many times its share of the budget one point may have. */
const MOST_SHARES = 10;

/** What a selection of points found. */
export interface Choice {
  readonly selected: Selected;
  /** Place of the point chosen; null where none could be. */
  readonly best: number | null;
  /** Places of those that could have been chosen. */
  readonly judged: readonly number[];
  /** Places of those that left the race. */
  readonly out: readonly number[];
  /** Replications that every point has, whatever came out of them. */
  readonly common: number;
}

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
 * reference has in its first replications, to two digits, so that it can be told as it is.
 *
 * Points without steady state in their first replications take no part; where more of them show the chosen one to be
 * such a point, the choice is made again among the others, from what there is and what is left. The chance of error of each
 * pair is as if all points raced, since which of them do is found by the same replications: so the guarantee holds for
 * whichever are left (Andradottir & Kim 2010, Naval Research Logistics 57, 403-421).
 */
export async function selectPoints(
  { space, points, goal, replications }: SweepPlan,
  procedure: 'kn' | 'ocba',
  shelf: Shelf,
  { kept, first, onProgress, signal }: Selecting,
): Promise<{ readonly swept: Swept[]; readonly choice: Choice }> {
  const designs = points.map((point) => space.designAt(point));
  const valid = designs.flatMap((at, i) => (at.ok ? [i] : []));
  const models = designs.map((at) => (at.ok ? labelled(at.design.model) : null));
  const start = Math.max(2, Math.min(FIRST[procedure], replications));
  const total = valid.length * Math.max(start, replications);
  const rows: Row[][] = points.map(() => []);
  const rowsOf = async (i: number, count: number): Promise<void> => {
    rows[i] = await Promise.all(shelf.rowsOf(models[i]!, replicationsFrom(0, count)));
  };
  const simulated = (places: readonly number[]): number =>
    places.reduce((sum, i) => sum + rows[i]!.length, 0);
  await Promise.all(
    valid.map(async (i) => {
      await rowsOf(i, start);
      onProgress?.(simulated(valid), total);
    }),
  );
  const figure = keyOfMetric(goal.metric);
  const delta = deltaOf(
    space.study.indifference,
    rows[first]!.map(({ figures }) => figures[shelf.placeOf(figure)]!),
  );
  const among = async (racing: readonly number[]): Promise<Selection> => {
    const others = valid.filter((i) => !racing.includes(i));
    const pairs = (racing.length - 1) / Math.max(1, valid.length - 1);
    return (procedure === 'kn' ? race : allocate)({
      candidates: racing.map((i) => models[i]!),
      shelf,
      figure,
      direction: goal.direction,
      delta,
      confidence: 1 - (1 - CONFIDENCE) * (pairs > 0 ? pairs : 1),
      first: start,
      seen: procedure === 'kn' ? [] : racing.map((i) => rows[i]!.length),
      most: Math.max(start, procedure === 'kn' ? replications : MOST_SHARES * replications),
      budget: procedure === 'kn' ? null : total - simulated(others),
      ...(onProgress && { onProgress: (done: number) => onProgress(simulated(others) + done, total) }),
      ...(signal && { signal }),
    });
  };
  let racing = valid.filter((i) => isSteady(rows[i]!));
  for (;;) {
    const found = await among(racing);
    for (const { candidate, replications: n } of found.standings) {
      const i = racing[candidate]!;
      await rowsOf(i, Math.max(rows[i]!.length, n));
    }
    const best = found.best === null ? null : racing[found.best]!;
    if (best !== null && !isSteady(rows[best]!)) {
      racing = racing.filter((i) => i !== best);
      continue;
    }
    const told = found.standings.map(({ outFor }, k) => ({ outFor, place: racing[k]! }));
    const judged = told.filter(({ outFor }) => outFor === null || outFor === 'worse');
    const out = told.filter(({ outFor }) => outFor === 'worse');
    const base = rows[first]!;
    const swept = designs.map(
      (at, i): Swept => (at.ok ? { tally: new PointTally(rows[i]!, base, kept) } : { reason: at.reason }),
    );
    const { guaranteed } = found;
    // Of what is guaranteed no estimate is told beside it.
    const probability = guaranteed ? null : found.probability;
    const selected = { procedure, delta, guaranteed, probability, simulations: simulated(valid) };
    const placeOf = ({ place }: { readonly place: number }): number => place;
    return {
      swept,
      choice: { selected, best, judged: judged.map(placeOf), out: out.map(placeOf), common: start },
    };
  }
}

function deltaOf(indifference: number, values: readonly number[]): number {
  const level = new Moments();
  for (const x of values) if (Number.isFinite(x)) level.add(x);
  const size = level.count > 0 && level.mean !== 0 ? Math.abs(level.mean) : 1;
  return Number((Math.max(indifference, LEAST_INDIFFERENCE) * size).toPrecision(2));
}
