import type { Chart } from './chart.ts';

/**
 * The positions strictly between h and U on the path over their lowest common ancestor, in order from h; the
 * ancestor is one of them unless it is h or U.
 */
export function relayPath(chart: Chart, h: number, U: number): number[] {
  const top = chart.lca(h, U);
  const up = below(chart.chain(h), top);
  const down = below(chart.chain(U), top).reverse();
  return [...up, top, ...down].filter((p) => p !== h && p !== U);
}

function below(chain: readonly number[], top: number): number[] {
  return chain.slice(0, chain.indexOf(top));
}
