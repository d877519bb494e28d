/** Worlds drawn from the ranges of the assumptions, and what every design does in each. */

import type { Movable } from '../../scenario/moves/movable.ts';
import { hypercube } from '../hypercube.ts';
import { keyOfMetric, labelled, type Row, replicationsFrom, Shelf, type Store } from '../shelf.ts';
import type { RobustnessPlan } from './plan.ts';

/** One world and what was seen in it. */
export interface SeenWorld {
  /** Of the assumptions moved, in their order: as in force there. */
  readonly values: readonly unknown[];
  /** Rows of each design, in the order of the study, figure 0 the metric; null where the scenario is not valid. */
  readonly rows: readonly (readonly Row[])[] | null;
}

export interface WorldsOptions {
  /** Simulations worth having under way at once. */
  readonly width: number;
  readonly simulate: ConstructorParameters<typeof Shelf>[1];
  /** Where rows outlive this process. */
  readonly store?: Store | null;
  /** Called with every replication that is there. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops the work. */
  readonly signal?: AbortSignal;
}

/** Figures that a row holds. */
export function figuresIn(metric: string): readonly string[] {
  return [keyOfMetric(metric)];
}

/** Every design in every world, in the order of the worlds whatever order they come in; null where it was stopped. */
export async function simulateWorlds(
  { study, metric, worlds, draw }: RobustnessPlan,
  over: readonly Movable[],
  { width, simulate, store = null, onProgress, signal }: WorldsOptions,
): Promise<readonly SeenWorld[] | null> {
  const ids = study.designs.map(({ id }) => id);
  const { replications } = study;
  const each = ids.length * replications;
  let done = 0;
  const announce = (count: number): void => {
    done += count;
    onProgress?.(done, each * draw);
  };
  const seen: SeenWorld[] = [];
  const next = hypercube(over, draw, study.seed, 'worlds').entries();
  const worker = async (): Promise<void> => {
    for (const [w, values] of next) {
      if (signal?.aborted) return;
      const world = worlds.at(values, ids);
      if (world === null) announce(each);
      // One world's rows are asked for once: nothing is kept of them but what the store keeps.
      const shelf = new Shelf(figuresIn(metric), simulate, store);
      const rows =
        world &&
        (await Promise.all(
          ids.map((id) => {
            const one = labelled(world.designs.find((design) => design.id === id)!.model);
            const wanted = shelf.rowsOf(one, replicationsFrom(w * replications, replications));
            for (const row of wanted)
              row.then(
                () => announce(1),
                () => {},
              );
            return Promise.all(wanted);
          }),
        ));
      seen[w] = { values: worlds.inForce(values), rows };
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.ceil(width / each) + 1 }, worker));
  } catch (error) {
    // A stopped executor drops what is under way: what is complete is in the store.
    if (!signal?.aborted) throw error;
  }
  return signal?.aborted ? null : seen;
}
