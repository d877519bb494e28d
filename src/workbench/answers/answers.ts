/** Figures for whatever the room asks, coarse at first and better from then on, computed in workers of the page. */

import type { Lives } from '../../model/lives.ts';
import type { ModelSpec } from '../../model/spec.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import type { Results } from '../../study/results.ts';
import { Pool } from './pool.ts';
import { answerProgressively } from './progressive.ts';
import { Urgency, type WorkerLine } from './protocol.ts';
import { shortModels } from './short.ts';

/**
 * `provisional`: one shortened window, no interval; `refining`: some of the replications; `final`: all of them, to the
 * byte what `reportline run` writes for these designs.
 */
export type AnswerMark = 'provisional' | 'refining' | 'final';

export interface Answer {
  readonly mark: AnswerMark;
  readonly results: Results;
}

export interface Answers {
  /** Answers a study, again and again until the answer is final. What was asked before is dropped. */
  ask(study: StudySpec, onAnswer: (answer: Answer) => void): void;
  /** Drops what is asked; lives are still recorded. */
  stop(): void;
  /**
   * The lives of one replication's complaints; comes before refining. Where `signal` drops it, or a study without
   * this model is asked in the meantime, nobody waits for them any more: the promise is never settled.
   */
  lives(model: ModelSpec, seed: string, replication: number, signal?: AbortSignal): Promise<Lives>;
}

/** Replications after which a worker is as fast as it gets. */
const REHEARSALS = 2;

/**
 * Answers by these workers.
 *
 * @param fail hears why a question will not be answered
 */
export function answersBy(workers: readonly WorkerLine[], fail: (error: Error) => void): Answers {
  const pool = new Pool(workers);
  let asked = new AbortController();
  /** Who waits for lives, by what drops them. */
  const waiting = new Map<AbortController, ModelSpec>();

  /**
   * A worker's first replications take three times as long as later ones: let them be done before somebody turns a
   * knob. What comes of them is of no interest, nor what becomes of them.
   */
  let isWarm = false;
  const warmUp = (model: ModelSpec, seed: string): void => {
    if (isWarm) return;
    isWarm = true;
    const [short = model] = shortModels([model]);
    const { signal } = new AbortController();
    for (let k = 0; k < REHEARSALS * pool.workers; k++) {
      pool.numbers({ model: short, seed, replication: k }, Urgency.warmUp, signal).catch(() => {});
    }
  };

  return {
    ask(study, onAnswer) {
      asked.abort();
      asked = new AbortController();
      for (const [drop, model] of waiting) {
        if (!study.designs.some((design) => design.model === model)) drop.abort();
      }
      isWarm = true;
      const { signal } = asked;
      answerProgressively(study, pool, onAnswer, signal).catch((error: Error) => {
        if (!signal.aborted) fail(error);
      });
    },
    stop() {
      asked.abort();
    },
    lives(model, seed, replication, given) {
      const drop = new AbortController();
      const signal = given === undefined ? drop.signal : AbortSignal.any([drop.signal, given]);
      waiting.set(drop, model);
      return new Promise((resolve, reject) => {
        pool
          .lives({ model, seed, replication }, Urgency.lives, signal)
          .finally(() => waiting.delete(drop))
          .then((lives) => {
            warmUp(model, seed);
            resolve(lives);
          })
          .catch((error: Error) => {
            if (!signal.aborted) reject(error);
          });
      });
    },
  };
}
