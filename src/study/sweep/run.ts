import type { MetricInfo } from '../../model/metrics/metric.ts';
import type { Point, Space } from '../../scenario/space/space.ts';
import type { DesignSpec } from '../../scenario/study-spec.ts';
import { atMost } from '../at-most.ts';
import {
  keyOfMetric,
  labelled,
  type Row,
  replicationsFrom,
  Shelf,
  type SimulateSeeded,
  type Store,
} from '../shelf.ts';
import { buildSweep } from './build.ts';
import { PointTally } from './point-tally.ts';
import type { Goal, Method, SweepResults } from './results.ts';
import { type Choice, selectPoints } from './select.ts';

export interface SweepPlan {
  readonly space: Space;
  readonly points: readonly Point[];
  readonly method: Method;
  readonly metrics: readonly MetricInfo[];
  readonly goal: Goal;
  readonly objectives: readonly Goal[];
  readonly seed: string;
  readonly replications: number;
  /** How replications are shared among the points; null: each has the same number. */
  readonly select: 'kn' | 'ocba' | null;
}

export interface SweepOptions {
  /** Simulations worth having under way at once. */
  readonly width: number;
  readonly store?: Store | null;
  /** Called after every replication that is there, with how many are asked for. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** A point while the sweep runs: why it is not valid, or what is known of it. */
export type Swept = { readonly reason: string } | { readonly tally: PointTally };

/**
 * Simulates every point of a sweep with the same customers. A few points are under way at once; of those that are done
 * moments are kept and few values, so that memory does not grow with the figures of all replications. The result does
 * not depend on how many worked on it, nor on what the store had. Null where it was stopped.
 */
export async function runSweep(
  plan: SweepPlan,
  simulate: SimulateSeeded,
  { width, store = null, onProgress, signal }: SweepOptions,
): Promise<SweepResults | null> {
  const { space, points, replications, seed } = plan;
  const bounded = atMost(width, simulate);
  const figures = plan.metrics.map(({ id }) => keyOfMetric(id));
  const shelf = new Shelf(figures, (model, r) => bounded(model, seed, r), store);
  const kept = [plan.goal, ...plan.objectives].map(({ metric }) => shelf.placeOf(keyOfMetric(metric)));
  const total = points.length * replications;
  const swept: Swept[] = [];
  let done = 0;
  const count = (more: number): void => {
    done += more;
    onProgress?.(done, total);
  };
  const first = referenceOf(space, points);
  let choice: Choice | null = null;
  const all = replicationsFrom(0, replications);

  const rowsOf = async (design: DesignSpec): Promise<Row[]> => {
    const one = labelled(design.model);
    const rows = await Promise.all(
      shelf.rowsOf(one, all).map((row) =>
        row.then((found) => {
          count(1);
          return found;
        }),
      ),
    );
    shelf.forget(one, all);
    return rows;
  };
  const sweep = async (): Promise<void> => {
    if (first === null) return;
    const reference = await rowsOf(first.design);
    const queue = points.keys();
    const worker = async (): Promise<void> => {
      for (const i of queue) {
        if (signal?.aborted) return;
        if (i === first.place) {
          swept[i] = { tally: new PointTally(reference, reference, kept) };
          continue;
        }
        const at = space.designAt(points[i]!);
        if (at.ok) swept[i] = { tally: new PointTally(await rowsOf(at.design), reference, kept) };
        else {
          swept[i] = { reason: at.reason };
          count(replications);
        }
      }
    };
    await Promise.all(Array.from({ length: Math.ceil(width / replications) + 1 }, worker));
  };
  const select = async (procedure: 'kn' | 'ocba'): Promise<void> => {
    if (first === null) return;
    const found = await selectPoints(plan, procedure, shelf, {
      kept,
      first: first.place,
      onProgress,
      signal,
    });
    swept.push(...found.swept);
    choice = found.choice;
  };

  try {
    await (plan.select === null ? sweep() : select(plan.select));
  } catch (error) {
    // A stopped executor drops what is under way: what is complete is in the store.
    if (!signal?.aborted) throw error;
  }
  if (signal?.aborted) return null;
  if (first === null)
    points.forEach((point, i) => {
      swept[i] = space.designAt(point) as { reason: string };
    });
  return buildSweep(plan, swept, first?.place ?? null, choice);
}

/** The base design where it is a point, else the first valid point. */
export function referenceOf(
  { own, designAt }: Space,
  points: readonly Point[],
): { readonly place: number; readonly design: DesignSpec } | null {
  const base = points.findIndex((point) => point.every((value, f) => value === own[f]));
  const order = base < 0 ? points.keys() : [base, ...points.keys()];
  for (const place of order) {
    const at = designAt(points[place]!);
    if (at.ok) return { place, design: at.design };
  }
  return null;
}
