/** A page with nothing but answers, for a test to ask. */

import { openAnswers } from '../../../src/workbench/answers/open.ts';

export interface AnswersPage {
  openAnswers: typeof openAnswers;
}

Object.assign(globalThis, { openAnswers } satisfies AnswersPage);
