/** One question, answered coarsely at once and better from then on. */

import type { DesignSpec, StudySpec } from '../../scenario/study-spec.ts';
import { withBootstrap } from '../../study/bootstrap-intervals.ts';
import { buildResults } from '../../study/build-results.ts';
import { findExample } from '../../study/example.ts';
import { type Job, runStudy } from '../../study/run-study.ts';
import type { Answer } from './answers.ts';
import { observerOf } from './observer.ts';
import type { Pool } from './pool.ts';
import { Urgency } from './protocol.ts';
import { shortened } from './short.ts';

/** With fewer replications an interval says next to nothing. */
const FEWEST = 3;
/** Milliseconds between two answers at least: who looks on must be able to read them. */
const PAUSE = 125;

/** Calls `onAnswer` with every answer there is until the final one; stopped by `signal`, it ends without a word. */
export async function answerProgressively(
  study: StudySpec,
  pool: Pool,
  onAnswer: (answer: Answer) => void,
  signal: AbortSignal,
): Promise<void> {
  const short = shortened(study);
  const first = await runStudy(short, executor(short, pool, Urgency.provisional, signal), { signal });
  if (signal.aborted) return;
  onAnswer({ mark: 'provisional', results: buildResults(short, first) });

  let told = Number.NEGATIVE_INFINITY;
  const tally = await runStudy(study, executor(study, pool, Urgency.refining, signal), {
    signal,
    onReplication: (so) => {
      const last = so.replications === study.replications;
      if (signal.aborted || last || so.replications < FEWEST || performance.now() < told + PAUSE) return;
      told = performance.now();
      onAnswer({ mark: 'refining', results: buildResults(study, so) });
    },
  });
  if (signal.aborted) return;

  const results = buildResults(study, tally);
  // Its figures are there; only the example is missing.
  if (tally.replications >= FEWEST) onAnswer({ mark: 'refining', results });
  const observer = observerOf((job) => pool.lives(taskOf(study, job), Urgency.refining, signal));
  const example = await findExample(study, results, observer);
  if (signal.aborted) return;
  // What is saved is what the command line would write, to the byte.
  onAnswer({ mark: 'final', results: { ...withBootstrap(results, tally), example } });
}

function executor(study: StudySpec, pool: Pool, urgency: Urgency, signal: AbortSignal) {
  return {
    width: pool.width,
    run: (job: Job) => pool.numbers(taskOf(study, job), urgency, signal),
  };
}

function taskOf({ designs, seed }: StudySpec, { design, replication }: Job) {
  return { model: (designs[design] as DesignSpec).model, seed, replication };
}
