/** The workers of the page, and who of them does what. */

import type { Lives } from '../../model/lives.ts';
import type { Product, Task, Urgency, WorkerLine } from './protocol.ts';

type Given = Omit<Task, 'wanted'>;

interface Job {
  readonly id: number;
  readonly task: Task;
  readonly urgency: Urgency;
  readonly done: (product: Product) => void;
  readonly failed: (error: Error) => void;
}

/** Jobs of the same urgency that a worker has at once: one more than it does, so that it never waits for the page. */
const DEPTH = 2;

/** Hands out jobs to whoever has least of that urgency to do; a more urgent one interrupts. */
export class Pool {
  /** Jobs worth having under way at once. */
  readonly width: number;
  readonly workers: number;
  private readonly lines: readonly WorkerLine[];
  /** By worker: what it has been told and has not answered. */
  private readonly under: readonly Map<number, Job>[];
  private queue: Job[] = [];
  private ids = 0;
  private broken: Error | null = null;

  constructor(lines: readonly WorkerLine[]) {
    this.width = DEPTH * lines.length;
    this.workers = lines.length;
    this.lines = lines;
    this.under = lines.map(() => new Map());
    lines.forEach((line, w) => {
      const jobs = this.under[w] as Map<number, Job>;
      line.listen((reply) => {
        // None: it has been dropped while its answer was on its way.
        const job = jobs.get(reply.id);
        if (job === undefined) return;
        jobs.delete(reply.id);
        if ('error' in reply) job.failed(new Error(reply.error));
        else job.done(reply.product);
        this.handOut();
      });
      line.onBroken((error) => this.fail(error));
    });
  }

  /** All numbers of a replication, in the order of `figuresOf`. */
  numbers(given: Given, urgency: Urgency, signal: AbortSignal): Promise<Float64Array> {
    return this.do({ ...given, wanted: 'numbers' }, urgency, signal) as Promise<Float64Array>;
  }

  lives(given: Given, urgency: Urgency, signal: AbortSignal): Promise<Lives> {
    return this.do({ ...given, wanted: 'lives' }, urgency, signal) as Promise<Lives>;
  }

  /** Fails with the signal’s reason where it drops the job, and with the error of a worker. */
  private do(task: Task, urgency: Urgency, signal: AbortSignal): Promise<Product> {
    return new Promise((resolve, reject) => {
      if (this.broken !== null) throw this.broken;
      signal.throwIfAborted();
      const id = this.ids++;
      const drop = (): void => {
        this.drop(id);
        reject(signal.reason);
      };
      signal.addEventListener('abort', drop);
      const over = (): void => signal.removeEventListener('abort', drop);
      this.queue.push({
        id,
        task,
        urgency,
        done: (product) => {
          over();
          resolve(product);
        },
        failed: (error) => {
          over();
          reject(error);
        },
      });
      this.handOut();
    });
  }

  private handOut(): void {
    // The sort is stable: of equal urgency the oldest first.
    this.queue.sort((a, b) => a.urgency - b.urgency);
    for (let job = this.queue[0]; job !== undefined; job = this.queue[0]) {
      const { id, urgency, task } = job;
      const loads = this.under.map((jobs) => loadOf(jobs, urgency));
      const least = Math.min(...loads);
      if (least >= DEPTH) return;
      const w = loads.indexOf(least);
      this.queue.shift();
      this.under[w]?.set(id, job);
      this.lines[w]?.send({ id, urgency, task }, []);
    }
  }

  private drop(id: number): void {
    this.queue = this.queue.filter((job) => job.id !== id);
    this.under.forEach((jobs, w) => {
      if (jobs.delete(id)) this.lines[w]?.send({ id, task: null }, []);
    });
    this.handOut();
  }

  private fail(error: Error): void {
    this.broken = error;
    const jobs = [...this.queue, ...this.under.flatMap((under) => [...under.values()])];
    this.queue = [];
    for (const under of this.under) under.clear();
    for (const job of jobs) job.failed(error);
  }
}

/** What stands before a job of this urgency. */
function loadOf(jobs: ReadonlyMap<number, Job>, urgency: Urgency): number {
  return [...jobs.values()].filter((job) => job.urgency <= urgency).length;
}
