import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readResults } from '../study/read-results.ts';
import type { Results } from '../study/results.ts';
import { Failure, systemFailure } from './failure.ts';

/** The argument that `loadResults` takes, for the commands that read a run. */
export const RUN = {
  type: 'string',
  demandOption: true,
  describe: 'folder that a run wrote, or its results.json',
} as const;

/** The results of a run, from its folder or from its results.json, and the folder they lie in. */
export function loadResults(given: string): { readonly results: Results; readonly folder: string } {
  const isFolder = existsSync(given) && statSync(given).isDirectory();
  const path = isFolder ? join(given, 'results.json') : given;
  if (!existsSync(path)) {
    const what = isFolder ? 'has no results.json' : 'there is no such file or folder';
    throw new Failure(`${given}  ${what}\n    name the folder that "reportline run" wrote`);
  }
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Failure(systemFailure(error, `${path}  cannot be read`).message);
  }
  const read = readResults(text);
  if (!read.ok) throw new Failure(read.faults.map((fault) => `${path}  ${fault}`).join('\n'));
  return { results: read.results, folder: dirname(path) };
}
