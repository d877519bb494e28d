/** What a workbench file carries: scenarios as people wrote them, and the results of their runs. */

import type { Results } from '../../study/results.ts';
import type { Digits, Language } from '../locales/index.ts';

export interface WorkbenchDocument {
  /** File name, with its ending. */
  readonly name: string;
  /** The scenario file, byte for byte. */
  readonly text: string;
  /** Of a run of all its designs with the seed and replications of the file; null: nobody has run it yet. */
  readonly results: Results | null;
}

export interface WorkbenchPayload {
  readonly format: 'reportline-workbench/1';
  readonly version: string;
  /** In which it opens. */
  readonly language: Language;
  readonly digits: Digits | null;
  /** The first one opens; those with a story are stories, in the order of their numbers. */
  readonly documents: readonly WorkbenchDocument[];
}

/** Id of the element that holds the packed payload. */
export const PAYLOAD_ID = 'payload';

/** As text that a script element can hold and nobody reads by accident: deflated, in base 64. */
export function packed(_payload: WorkbenchPayload): string {
  throw new Error('not yet');
}

export function unpacked(_text: string): WorkbenchPayload {
  throw new Error('not yet');
}
