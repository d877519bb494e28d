import { pow } from '../kernel/random/math.ts';
import type { Chart } from './chart.ts';
import { type Rank, rankOf } from './rank.ts';

/** Money each grade may grant alone. */
export interface Ladder {
  readonly agent: number;
  readonly head: number;
  readonly executive: number;
}

/**
 * The authority ladder: what each position may grant alone, by grade and not by place; null is without limit.
 * Agents, the service head and executives have the ladder's amounts, the CEO and the board none, desks 0.
 *
 * Those between are spaced evenly on a log scale (an interval that starts or ends at 0 gives them 0). The first
 * of these bosses that a manager has says which interval is his:
 * - the service head: i steps above the front line (the longest way down) and j below the head, i / (i + j) of
 *   the way from agent to head;
 * - an executive: i steps above the service head and j below the executive, i / (i + j) of the way from head to
 *   executive. On a branch that does not lead to the service head, i counts the managers down the longest line
 *   from him, himself included: who has nobody below him but a desk stands one grade above the service head, as
 *   he does when service is put under him, so moving the head moves no limit of his.
 */
export function ladderAmounts(chart: Chart, ladder: Ladder): (number | null)[] {
  const ranks = Array.from({ length: chart.count }, (_, p) => rankOf(chart, p));
  const heights = managementHeights(chart);
  return ranks.map((rank, p) => {
    switch (rank) {
      case 'ceo':
      case 'board':
        return null;
      case 'desk':
        return 0;
      case 'agent':
      case 'head':
      case 'executive':
        return ladder[rank];
      default:
        return amountBetween(chart, ladder, ranks, heights, p);
    }
  });
}

function amountBetween(
  chart: Chart,
  ladder: Ladder,
  ranks: readonly Rank[],
  heights: readonly number[],
  p: number,
): number {
  const chain = chart.chain(p);
  const down = chain.findIndex((q, i) => i > 0 && (q === chart.serviceHead || ranks[q] === 'executive'));
  const boss = chain[down];
  if (boss === chart.serviceHead) return between(ladder.agent, ladder.head, heights[p]!, down);
  const headChain = chart.chain(chart.serviceHead);
  const toHead = headChain.indexOf(p);
  return between(ladder.head, ladder.executive, toHead === -1 ? heights[p]! : toHead, down);
}

/** The point i / (i + j) of the way from low to high on a log scale. */
function between(low: number, high: number, i: number, j: number): number {
  return low === 0 || high === 0 ? 0 : low * pow(high / low, i / (i + j));
}

/** Positions down the longest line of managers from each position, itself included; 0 for teams and desks. */
function managementHeights(chart: Chart): number[] {
  const heights = new Array<number>(chart.count).fill(0);
  for (let p = 0; p < chart.count; p += 1) {
    if (chart.isFrontLine(p) || chart.isDesk(p)) continue;
    chart.chain(p).forEach((q, i) => {
      heights[q] = Math.max(heights[q]!, i + 1);
    });
  }
  return heights;
}
