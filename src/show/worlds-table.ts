import type { Results } from '../study/results.ts';
export function worldsTable(results: Results): string {
  const { pairs, ...rest } = results.robustness!;
  return JSON.stringify({ ...rest, notMoved: 0, parameters: rest.parameters.length, pairs: pairs.map(({ sorted, ...one }) => ({ ...one, sorted: sorted.slice(0, 2) })) }, null, 1);
}
