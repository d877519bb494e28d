import type { Chart } from './chart.ts';

/** Positions strictly between p and its ancestor: how many others must carry p's case to it. */
export function proxies(chart: Chart, p: number, ancestor: number): number {
  return Math.max(0, chart.level(p) - chart.level(ancestor) - 1);
}

/**
 * Probability that the head h prevails over the head U before their lowest common ancestor A:
 * m^proxies(h, A) / (m^proxies(h, A) + m^proxies(U, A)), where m, from 0 to 1, is the force a case keeps for
 * each proxy. 1 if A is h, who then is U's boss; 0 if A is U.
 */
export function power(chart: Chart, h: number, U: number, m: number): number {
  const A = chart.lca(h, U);
  if (A === h) return 1;
  if (A === U) return 0;
  const further = proxies(chart, U, A) - proxies(chart, h, A);
  // Divided by the larger force, so that m = 0 means the nearer side always prevails; a product instead of a
  // power gives the same bits everywhere.
  let ratio = 1;
  for (let step = Math.abs(further); step > 0; step -= 1) ratio *= m;
  return (further >= 0 ? 1 : ratio) / (1 + ratio);
}
