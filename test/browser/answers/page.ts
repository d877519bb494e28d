/** A page with nothing but answers, for a test to ask. */

/// <reference types="vite/client" />

import { openAnswers } from '../../../src/workbench/answers/open.ts';

declare global {
  interface Window {
    openAnswers: typeof openAnswers;
  }
}

window.openAnswers = openAnswers;
