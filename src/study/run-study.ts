import type { StudySpec } from '../scenario/study-spec.ts';
import { StudyTally } from './tally.ts';

/** One design in one replication: the unit of work. */
export interface Job {
  readonly design: number;
  readonly replication: number;
}

/** How jobs are computed: here, in threads, elsewhere. Results may come in any order. */
export interface Executor {
  /** Jobs worth having under way at once. */
  readonly width: number;
  run(job: Job): Promise<Float64Array>;
}

export interface RunOptions {
  /** Called after every job that has been counted. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Called after every replication that is complete in every design. */
  readonly onReplication?: (tally: StudyTally) => void;
  /**
   * Asked after every replication that is complete in every design, in their order, whether these are enough: then the
   * run ends, and jobs that ran ahead are dropped. `study.replications` is the most there can be.
   */
  readonly enough?: (tally: StudyTally) => boolean;
  /** Stops the run; replications that are complete in every design are kept. */
  readonly signal?: AbortSignal;
}

/**
 * Runs every design in every replication. Numbers are added in the order of the replications whatever order
 * they come in, so that the result does not depend on how many worked on it; what waits for its turn is
 * bounded by what is under way.
 */
export async function runStudy(
  study: StudySpec,
  executor: Executor,
  options: RunOptions = {},
): Promise<StudyTally> {
  const tally = new StudyTally(study);
  const designs = study.designs.length;
  const total = designs * study.replications;
  const waiting = new Map<number, Float64Array>();
  let next = 0;
  let done = 0;
  let isEnough = false;

  const add = (): void => {
    for (;;) {
      const from = tally.replications * designs;
      const row = study.designs.map((_, d) => waiting.get(from + d));
      if (isEnough || from >= total || row.some((numbers) => numbers === undefined)) return;
      tally.add(row as Float64Array[]);
      options.onReplication?.(tally);
      isEnough = options.enough?.(tally) ?? false;
      for (let d = 0; d < designs; d++) waiting.delete(from + d);
    }
  };

  // How far jobs may run ahead of the oldest one that is not done.
  const ahead = designs + 4 * executor.width;
  let progress = new Promise<void>(() => {});
  let announce = (): void => {};
  const renew = (): void => {
    announce();
    progress = new Promise((resolve) => {
      announce = resolve;
    });
  };
  renew();

  const worker = async (): Promise<void> => {
    while (next < total && !isEnough && !options.signal?.aborted) {
      if (next - tally.replications * designs >= ahead) {
        await progress;
        continue;
      }
      const k = next++;
      const numbers = await executor.run({ design: k % designs, replication: Math.floor(k / designs) });
      waiting.set(k, numbers);
      add();
      renew();
      options.onProgress?.(++done, total);
    }
  };

  try {
    await Promise.all(Array.from({ length: Math.min(executor.width, total) }, worker));
  } catch (error) {
    // A stopped executor drops the jobs under way: what is complete is kept.
    if (!options.signal?.aborted) throw error;
  }
  return tally;
}
