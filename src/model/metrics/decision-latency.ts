import { buildChart } from '../../org/chart.ts';
import { RANKS, type Rank, rankOf } from '../../org/rank.ts';
import { isThere, shapesOf } from '../shapes.ts';
import type { ModelSpec } from '../spec.ts';
import { Trace } from '../trace.ts';
import { SlicedSum } from './cohort.ts';
import { defineMetric } from './metric.ts';

/** The ranks of a chart that can decide, from the front line up; a desk does where it is a deputy or technician. */
export function decidingRanks(spec: ModelSpec): Rank[] {
  const charts = shapesOf(spec).map(({ chart }) => chart);
  const present = new Set(charts.flatMap(ranksOf));
  const deputies = new Set(charts.flatMap(({ positions }) => positions.map(({ deputy }) => deputy)));
  const technicians = new Set(spec.types.map(({ visit }) => visit?.by));
  const deskDecides = spec.chart.positions.some(
    ({ id, desk }) => desk && (deputies.has(id) || technicians.has(id)),
  );
  return RANKS.filter((rank) => present.has(rank) && (rank !== 'desk' || deskDecides));
}

function ranksOf(spec: ModelSpec['chart']): Rank[] {
  const chart = buildChart(spec);
  return spec.positions.flatMap((position, p) => (isThere(position) ? [rankOf(chart, p)] : []));
}

/** From being asked to having decided, by the rank of who decides. */
export const decisionLatency = defineMetric({
  infos: (spec) =>
    decidingRanks(spec).map((rank) => ({
      id: `decisionLatency.${rank}`,
      unit: 'h',
      definition: `Mean elapsed time from being asked to having decided, of decisions by rank ${rank}.`,
      direction: 'lower' as const,
      sliced: true,
    })),
  observe: ({ world, trace, cohort, spec }) => {
    const ranks = decidingRanks(spec);
    const counts = ranks.map(() => new SlicedSum(cohort));
    const sums = ranks.map(() => new SlicedSum(cohort));
    trace.on(Trace.decided, (_t, c, p, minutes) => {
      if (!cohort.has(c)) return;
      const i = ranks.indexOf(world.company.rank[p] as Rank);
      (counts[i] as SlicedSum).add(c);
      (sums[i] as SlicedSum).add(c, minutes / 60);
    });
    return sums.map((sum, i) => sum.per(counts[i] as SlicedSum));
  },
});
