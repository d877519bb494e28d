/** What a worker of the page does: it simulates in slices, and listens in between. */

import { LifeRecorder } from '../../model/lives.ts';
import { Replication } from '../../model/replicate.ts';
import type { Line, Order, Product, Reply, Task, Urgency } from './protocol.ts';

/** Milliseconds until it listens again. */
const SLICE = 8;
/** Simulated minutes between two looks at the clock: well under a millisecond for a company of a thousand. */
const STEP = 60;

/** A task under way. */
interface Job {
  readonly id: number;
  readonly urgency: Urgency;
  readonly task: Task;
  simulation: Simulation | null;
  /** Simulated minutes so far. */
  at: number;
}

interface Simulation {
  readonly end: number;
  runTo(time: number): void;
  product(): Product;
}

/**
 * Follows orders: the most urgent job first, then the oldest. A job that something more urgent interrupts goes on
 * where it was.
 *
 * @param later calls back after whatever else is waiting to be heard
 */
export function serve(line: Line<Reply, Order>, later: (next: () => void) => void): void {
  const jobs: Job[] = [];
  let busy = false;

  const slice = (): void => {
    const job = mostUrgent(jobs);
    busy = job !== null;
    if (job === null) return;
    try {
      const product = advance(job);
      if (product !== null) {
        drop(job.id);
        line.send({ id: job.id, product }, buffersOf(product));
      }
    } catch (error) {
      drop(job.id);
      line.send({ id: job.id, error: error instanceof Error ? error.message : String(error) }, []);
    }
    later(slice);
  };

  const drop = (id: number): void => {
    const at = jobs.findIndex((job) => job.id === id);
    if (at >= 0) jobs.splice(at, 1);
  };

  line.listen((order) => {
    if (order.task === null) {
      drop(order.id);
      return;
    }
    jobs.push({ ...order, simulation: null, at: 0 });
    if (busy) return;
    busy = true;
    later(slice);
  });
}

function mostUrgent(jobs: readonly Job[]): Job | null {
  return jobs.reduce<Job | null>(
    (first, job) => (first === null || job.urgency < first.urgency ? job : first),
    null,
  );
}

/** Simulates for one slice; what was wanted if that is the end, else null. */
function advance(job: Job): Product | null {
  const until = performance.now() + SLICE;
  job.simulation ??= begin(job.task);
  const { simulation } = job;
  while (job.at < simulation.end) {
    if (performance.now() >= until) return null;
    job.at += STEP;
    simulation.runTo(job.at);
  }
  return simulation.product();
}

function begin({ wanted, model, seed, replication }: Task): Simulation {
  if (wanted === 'numbers') {
    const one = new Replication(model, seed, replication);
    return { end: one.end, runTo: (time) => one.runTo(time), product: () => one.numbers() };
  }
  const one = new LifeRecorder(model, seed, replication);
  return { end: one.end, runTo: (time) => one.runTo(time), product: () => one.lives() };
}

/** The memory of all columns. */
function buffersOf(product: object): ArrayBuffer[] {
  if (ArrayBuffer.isView(product)) return [product.buffer as ArrayBuffer];
  return Object.values(product).flatMap((part: unknown) =>
    typeof part === 'object' && part !== null ? buffersOf(part) : [],
  );
}
