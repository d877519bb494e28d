import { buildChart } from '../../org/chart.ts';
import { rankOf } from '../../org/rank.ts';
import { isThere, shapesOf } from '../shapes.ts';
import type { ModelSpec, PositionSpec } from '../spec.ts';
import { Trace } from '../trace.ts';
import { defineMetric } from './metric.ts';

function executives(spec: ModelSpec): { id: string; p: number }[] {
  const shapes = shapesOf(spec).map(({ chart }) => ({
    chart: buildChart(chart),
    positions: chart.positions,
  }));
  return spec.chart.positions.flatMap(({ id }, p) => {
    const isOne = shapes.some(({ chart, positions }) => {
      const rank = rankOf(chart, p);
      return (
        isThere(positions[p] as PositionSpec) && (rank === 'executive' || rank === 'ceo' || rank === 'board')
      );
    });
    return isOne ? [{ id, p }] : [];
  });
}

/** What the design costs at the top. */
export const executiveTime = defineMetric({
  infos: (spec) =>
    executives(spec).map(({ id }) => ({
      id: `executiveTime.${id}`,
      unit: 'h a week',
      definition: 'Hours of work a week that complaints take from this executive.',
      direction: 'lower' as const,
      sliced: false,
    })),
  observe: ({ world, trace, cohort, spec }) => {
    const minutes = new Float64Array(world.stations.length);
    const { items } = world;
    trace.on(Trace.started, (t, _c, item) => {
      if (!cohort.inWindow(t)) return;
      const s = items.station[item] as number;
      minutes[s] = (minutes[s] as number) + (items.work[item] as number);
    });
    return executives(spec).map(
      ({ p }) =>
        () =>
          (minutes[p] as number) / 60 / cohort.weeks,
    );
  },
});
