import type { Chart } from './chart.ts';

/** Where a position stands, from the front line up; a desk stands beside. */
export const RANKS = ['agent', 'supervisor', 'manager', 'head', 'executive', 'ceo', 'board', 'desk'] as const;

export type Rank = (typeof RANKS)[number];

/**
 * Rank by place alone. The first that fits: agent (a team of the front line), desk, CEO, board (a root that is
 * not the CEO), head (of the service unit, wherever it hangs and however many layers it has), supervisor (boss
 * of a team of the front line), executive (reports to the CEO or to the root above him), manager.
 */
export function rankOf(chart: Chart, p: number): Rank {
  if (chart.isFrontLine(p)) return 'agent';
  if (chart.isDesk(p)) return 'desk';
  if (p === chart.ceo) return 'ceo';
  if (p === chart.root) return 'board';
  if (p === chart.serviceHead) return 'head';
  if (chart.reports(p).some((q) => chart.isFrontLine(q))) return 'supervisor';
  const boss = chart.boss(p);
  return boss === chart.ceo || boss === chart.root ? 'executive' : 'manager';
}
