import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { CaseHistory, ResolvedCases } from '../model/case-history.ts';
import type { Customer, Lives } from '../model/lives.ts';
import type { DesignSpec, StudySpec } from '../scenario/study-spec.ts';
import type { Observer } from '../study/example.ts';
import type { Executor, Job } from '../study/run-study.ts';
import type { Task } from './worker.ts';

/** Run from source (tests) the worker is TypeScript, which needs a loader; built, it is JavaScript. */
const SOURCE = import.meta.url.endsWith('.ts');

/** Threads that simulate whatever model comes with a task. */
export interface ModelPool {
  /** Tasks worth having under way at once. */
  readonly width: number;
  run(task: Task): Promise<Float64Array>;
  resolved(task: Task): Promise<ResolvedCases>;
  history(task: Task, customer: Customer): Promise<CaseHistory | null>;
  lives(task: Task): Promise<Lives>;
  close(): Promise<void>;
}

/** Threads that simulate the designs of one study, and look into single replications of them. */
export interface Pool extends Executor, Observer {
  /** The same threads for the same study with other models. */
  of(study: StudySpec): Pool;
  close(): Promise<void>;
}

/** By default one thread for each core this process may use. */
export function openModelPool(jobs = availableParallelism(), signal?: AbortSignal): ModelPool {
  const piscina = new Piscina({
    filename: fileURLToPath(new URL(SOURCE ? './worker.ts' : './worker.js', import.meta.url)),
    execArgv: SOURCE ? ['--import', 'tsx'] : [],
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: 1,
  });
  piscina.on('error', (error: Error) => {
    // The last word of a thread whose task was dropped may still be on its way.
    if (!signal?.aborted) throw error;
  });
  const stoppable = signal ? { signal } : {};
  return {
    // One more than there are threads, so that none waits for its next task.
    width: jobs + 1,
    run: (task) => piscina.run(task, stoppable),
    resolved: (task) => piscina.run(task, { ...stoppable, name: 'resolved' }),
    history: (task, customer) => piscina.run({ ...task, customer }, { ...stoppable, name: 'history' }),
    lives: (task) => piscina.run(task, { ...stoppable, name: 'lives' }),
    close: () => piscina.destroy(),
  };
}

/** No more threads than the study has jobs. */
export function openPool(
  { designs, replications, seed }: StudySpec,
  jobs = availableParallelism(),
  signal?: AbortSignal,
): Pool {
  const threads = Math.max(1, Math.min(jobs, designs.length * replications));
  return poolOf(openModelPool(threads, signal), { designs, seed });
}

function poolOf(pool: ModelPool, { designs, seed }: Pick<StudySpec, 'designs' | 'seed'>): Pool {
  // A model is small beside what its simulation takes: it goes along with every job.
  const taskOf = ({ design, replication }: Job): Task => {
    return { model: (designs[design] as DesignSpec).model, seed, replication };
  };
  return {
    width: pool.width,
    of: (study) => poolOf(pool, study),
    run: (job) => pool.run(taskOf(job)),
    resolved: (job) => pool.resolved(taskOf(job)),
    history: (job, customer) => pool.history(taskOf(job), customer),
    close: pool.close,
  };
}
