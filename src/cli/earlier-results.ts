import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResults } from '../study/read-results.ts';
import type { Results } from '../study/results.ts';

/**
 * What an earlier run of the same study left in a folder, with its keys in the order in which they were written,
 * so that it can be written again to the same bytes; null where there is nothing of this study.
 *
 * @param hash of the study
 */
export function earlierResults(folder: string, hash: string): Results | null {
  const path = join(folder, 'results.json');
  if (!existsSync(path)) return null;
  const text = readFileSync(path, 'utf8');
  const read = readResults(text);
  if (!read.ok || read.results.scenario.hash !== hash) return null;
  return JSON.parse(text) as Results;
}
