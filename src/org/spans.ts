import type { Chart } from './chart.ts';

export interface SpansAndLayers {
  /** Direct reports of each position, seats counted. */
  readonly spans: readonly number[];
  /** Mean span of those who have any; 0 where nobody has. */
  readonly averageSpan: number;
  /** Positions on the longest line from the root to a team of the front line, both counted. */
  readonly layers: number;
}

export function spansAndLayers(chart: Chart): SpansAndLayers {
  const all = Array.from({ length: chart.count }, (_, p) => p);
  const spans = all.map((p) => chart.directReports(p));
  const managers = spans.filter((span) => span > 0);
  const total = managers.reduce((sum, span) => sum + span, 0);
  const depths = all.filter((p) => chart.isFrontLine(p)).map((p) => chart.level(p) + 1);
  return {
    spans,
    averageSpan: managers.length === 0 ? 0 : total / managers.length,
    layers: depths.reduce((deepest, depth) => Math.max(deepest, depth), 0),
  };
}
