import type { SweepResults } from './results.ts';

/** One document; what is not finite is null. */
export function sweepJson(results: SweepResults): string {
  return `${JSON.stringify(results, null, 2)}\n`;
}
