/** A page with nothing but answers, for a test to ask. */

import { openAnswers } from '../../../src/workbench/answers/open.ts';

declare global {
  interface Window {
    openAnswers: typeof openAnswers;
  }
}

window.openAnswers = openAnswers;
