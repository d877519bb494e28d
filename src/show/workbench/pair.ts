/** Two designs out of results that may hold more. */

import type { DesignResult, Results } from '../../study/results.ts';
import { own } from '../evidence.ts';

/** The same results with these two designs alone, `a` the one that `b` is compared with. */
export function pairIn(results: Results, a: string, b: string): Results {
  return {
    ...results,
    designs: Object.fromEntries([a, b].map((id) => [id, own(results.designs, id) as DesignResult])),
    comparisons: results.comparisons.filter((one) => one.a === a && one.b === b),
  };
}
