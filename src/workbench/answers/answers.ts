/** Figures for whatever the room asks, coarse at first and better from then on, computed in workers of the page. */

import type { Lives } from '../../model/lives.ts';
import type { ModelSpec } from '../../model/spec.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import type { Results } from '../../study/results.ts';

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
  /** Drops what is asked. */
  stop(): void;
  /** The lives of one replication's complaints; comes before refining. */
  lives(model: ModelSpec, seed: string, replication: number): Promise<Lives>;
}

/** `width` workers, one for each core that the page may use. */
export function openAnswers(_width: number): Answers {
  throw new Error('not yet');
}
