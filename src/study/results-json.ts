import type { Results } from './results.ts';

/** The text of results.json, the same for the same results wherever it is written. */
export function resultsJson(results: Results): string {
  return `${JSON.stringify(results, null, 2)}\n`;
}
