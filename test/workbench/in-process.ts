/** Answers computed on the spot, for tests of what the page makes of them: final at once, when it is asked for. */

import { recordLives } from '../../src/model/lives.ts';
import { replicate } from '../../src/model/replicate.ts';
import type { StudySpec } from '../../src/scenario/study-spec.ts';
import { buildResults } from '../../src/study/build-results.ts';
import { runStudy } from '../../src/study/run-study.ts';
import type { Answer, Answers } from '../../src/workbench/answers/answers.ts';

export interface Hand extends Answers {
  /** Every study that was asked about, the latest last. */
  readonly asked: StudySpec[];
  /** Answers the latest question, unless it was dropped. */
  give(mark?: Answer['mark']): Promise<void>;
}

export function answersByHand(): Hand {
  const asked: StudySpec[] = [];
  let open: ((answer: Answer) => void) | null = null;
  return {
    asked,
    ask(study, onAnswer) {
      asked.push(study);
      open = onAnswer;
    },
    stop() {
      open = null;
    },
    lives: async (model, seed, replication) => recordLives(model, seed, replication),
    async give(mark = 'final') {
      const study = asked.at(-1);
      if (study === undefined || open === null) throw new Error('nothing is asked');
      const answer = open;
      const results = buildResults(study, await ran(study));
      answer({ mark, results });
    },
  };
}

/** Runs a study in this thread. */
export function ran(study: StudySpec) {
  return runStudy(study, {
    width: 1,
    run: async ({ design, replication }) =>
      replicate((study.designs[design] as StudySpec['designs'][number]).model, study.seed, replication),
  });
}
