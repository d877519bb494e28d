import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { StudySpec } from '../scenario/study-spec.ts';
import type { Executor, Job } from '../study/run-study.ts';

/** Run from source (tests) the worker is TypeScript, which needs a loader; built, it is JavaScript. */
const SOURCE = import.meta.url.endsWith('.ts');

export interface Pool extends Executor {
  close(): Promise<void>;
}

/** Threads that compute the jobs of one study; by default one for each core this process may use. */
export function openPool(study: StudySpec, jobs = availableParallelism(), signal?: AbortSignal): Pool {
  const threads = Math.max(1, Math.min(jobs, study.designs.length * study.replications));
  const piscina = new Piscina({
    filename: fileURLToPath(new URL(SOURCE ? './worker.ts' : './worker.js', import.meta.url)),
    execArgv: SOURCE ? ['--import', 'tsx'] : [],
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    workerData: { seed: study.seed, models: study.designs.map(({ model }) => model) },
  });
  return {
    // One more than there are threads, so that none waits for its next job.
    width: threads + 1,
    run: (job: Job): Promise<Float64Array> => piscina.run(job, signal ? { signal } : {}),
    close: () => piscina.destroy(),
  };
}
