import type { Chart } from './chart.ts';

/**
 * Conflict of interest: who would judge the unit they answer for, and who could be reached over their head.
 * Positions are indices, -1 means there is none.
 */

/**
 * Whether d answers for unit u: d is not neutral and stands on the chain of u's head, or works in u and has a
 * direct report.
 */
export function conflicted(chart: Chart, d: number, u: number): boolean {
  if (chart.neutral(d)) return false;
  if (chart.unitOf(d) === u && chart.reports(d).length > 0) return true;
  return isOnChain(chart, d, chart.headOf(u));
}

/** The nearest neutral position strictly above p; the root where none is neutral, and for the root itself. */
export function nearestNeutral(chart: Chart, p: number): number {
  const found = neutralAbove(chart, p);
  return found === -1 ? chart.root : found;
}

/**
 * The nearest boss of h, at any height and not neutral, who answers for unit u, else -1. Whether h answers for
 * u as well is a question apart (`conflicted(chart, h, u)`).
 */
export function answeringBoss(chart: Chart, h: number, u: number): number {
  return chart.chain(h).find((b) => b !== h && conflicted(chart, b, u)) ?? -1;
}

/**
 * Who decides when the handler's side goes round the conflicted position d: the first dotted line to a neutral
 * position found going up from the handler, d excluded; else, where one of these positions has a boss with the
 * skip-level right, the nearest neutral position above d; else -1.
 *
 * The handler's side is its chain below lca(handler, d). That is "from the handler up to d" where d is one of
 * its bosses, and all who carry the case from below where d stands on another branch (a relay on the other
 * side, a deputy): the lca stands above d then, so a case with it is over d's head already.
 */
export function bypassTarget(chart: Chart, handler: number, d: number): number {
  const top = chart.lca(handler, d);
  const chain = chart.chain(handler);
  const side = chain.slice(0, chain.indexOf(top));
  for (const p of side) {
    const neutral = chart.dotted(p).find((q) => chart.neutral(q));
    if (neutral !== undefined) return neutral;
  }
  return side.some((p) => chart.skipLevel(chart.boss(p))) ? neutralAbove(chart, d) : -1;
}

function neutralAbove(chart: Chart, p: number): number {
  return chart.chain(p).find((q) => q !== p && chart.neutral(q)) ?? -1;
}

/** A chain ends at the root, so position p of level l can only stand l places from its end. */
function isOnChain(chart: Chart, p: number, q: number): boolean {
  const chain = chart.chain(q);
  return chain[chain.length - 1 - chart.level(p)] === p;
}
