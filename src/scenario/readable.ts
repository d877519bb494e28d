import type { ScenarioError } from './errors.ts';

/** Errors of one file that are listed; nobody reads more. */
const MOST_ERRORS = 200;

/** By place in the file; of very many the first, and how many more there are. */
export function readable(errors: readonly ScenarioError[]): ScenarioError[] {
  const sorted = errors.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const next = sorted[MOST_ERRORS];
  if (next === undefined) return sorted;
  const message = `and ${sorted.length - MOST_ERRORS} more errors from here on`;
  return [...sorted.slice(0, MOST_ERRORS), { ...next, message, hint: 'correct those above first' }];
}
