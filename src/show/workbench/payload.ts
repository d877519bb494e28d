/** What a workbench file carries: scenarios as people wrote them, and the results of their runs. */

import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate';
import { z } from 'zod';
import { RESULTS_FORMAT, type Results } from '../../study/results.ts';
import { type Digits, LANGUAGES, type Language } from '../locales/index.ts';
import { halved, whole } from './halved.ts';

export const WORKBENCH_FORMAT = 'reportline-workbench/1';

export interface WorkbenchDocument {
  /** File name, with its ending. */
  readonly name: string;
  /** The scenario file, byte for byte. */
  readonly text: string;
  /** Of a run of all its designs with the seed and replications of the file; null: nobody has run it yet. */
  readonly results: Results | null;
}

export interface WorkbenchPayload {
  readonly format: typeof WORKBENCH_FORMAT;
  readonly version: string;
  /** In which it opens. */
  readonly language: Language;
  readonly digits: Digits | null;
  /** The first one opens; those with a story are stories, in the order of their numbers. */
  readonly documents: readonly WorkbenchDocument[];
}

/** Id of the element that holds the packed payload. */
export const PAYLOAD_ID = 'payload';

/** Results were written by the program that wrote the file: their format is looked at, not every figure. */
const resultsSchema = z.custom<Results>(
  (data) =>
    (data as Results | null)?.format === RESULTS_FORMAT && Object.keys((data as Results).designs).length > 0,
);
const payloadSchema: z.ZodType<WorkbenchPayload> = z.object({
  format: z.literal(WORKBENCH_FORMAT),
  version: z.string(),
  language: z.enum(LANGUAGES),
  digits: z.enum(['latin', 'local']).nullable(),
  documents: z
    .array(z.object({ name: z.string(), text: z.string(), results: resultsSchema.nullable() }))
    .min(1),
});

/** As text that a script element can hold and nobody reads by accident: deflated, in base 64. */
export function packed(payload: WorkbenchPayload): string {
  const json = strToU8(JSON.stringify(halved(payload)));
  return btoa(strFromU8(zlibSync(json, { level: 9 }), true));
}

/** The payload that `packed` wrote. Throws on text that was cut off or changed. */
export function unpacked(text: string): WorkbenchPayload {
  const json = strFromU8(unzlibSync(strToU8(atob(text.trim()), true)));
  return payloadSchema.parse(whole(JSON.parse(json)));
}
