/** Two designs out of results that may hold more. */

import type { Results } from '../../study/results.ts';
import { own } from '../evidence.ts';

/** The same results with these two designs alone, `a` the one that `b` is compared with. */
export function pairIn(results: Results, a: string, b: string): Results {
  const ids = own(results.designs, a) && own(results.designs, b) ? [a, b] : Object.keys(results.designs);
  const designs = ids.flatMap((id) => {
    const design = own(results.designs, id);
    return design === undefined ? [] : [[id, design] as const];
  });
  return {
    ...results,
    designs: Object.fromEntries(designs),
    comparisons: results.comparisons.filter((one) => one.a === ids[0] && ids.slice(1).includes(one.b)),
  };
}
