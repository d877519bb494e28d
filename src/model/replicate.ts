import { backlogSeries } from './metrics/backlog.ts';
import { Cohort, type Slice, slicesOf } from './metrics/cohort.ts';
import { backlogGrid, observeCurves, resolvedGrid } from './metrics/curves.ts';
import { metrics } from './metrics/index.ts';
import type { MetricInfo, Observation } from './metrics/metric.ts';
import { PhaseClock } from './metrics/phase-clock.ts';
import type { ModelSpec } from './spec.ts';
import { Trace, TraceBus } from './trace.ts';
import { World } from './world.ts';

/** One number of a replication: a metric's figure or a point of a curve. */
export type Figure =
  | { readonly kind: 'metric'; readonly info: MetricInfo; readonly slice: Slice }
  | { readonly kind: 'resolved' | 'backlog'; readonly at: number };

/** What the numbers of a replication are, in their order; the same for every replication of a spec. */
export function figuresOf(spec: ModelSpec): readonly Figure[] {
  const slices = slicesOf(spec);
  const all = slices.slice(0, 1);
  return [
    ...metrics
      .flatMap((metric) => metric.infos(spec))
      .flatMap((info) =>
        (info.sliced ? slices : all).map((slice): Figure => ({ kind: 'metric', info, slice })),
      ),
    ...resolvedGrid().map((at): Figure => ({ kind: 'resolved', at })),
    ...backlogGrid(spec).map((at): Figure => ({ kind: 'backlog', at })),
  ];
}

/** Simulates one replication and returns its numbers in the order of `figuresOf`; NaN: nothing observed. */
export function replicate(spec: ModelSpec, seed: string, replication: number): Float64Array {
  const trace = new TraceBus();
  const world = new World(spec, seed, replication, trace);
  const cohort = new Cohort(spec, world);
  trace.on(Trace.arrived, (_t, c) => {
    if (cohort.has(c)) cohort.arrivals.add(c);
  });
  trace.on(Trace.deflected, (_t, c) => {
    if (cohort.has(c)) cohort.arrivals.add(c, -1);
  });
  const observation: Observation = {
    world,
    trace,
    spec,
    cohort,
    clock: new PhaseClock(trace),
    backlog: backlogSeries(trace, cohort),
  };
  const reads = metrics.map((metric) => {
    const infos = metric.infos(spec);
    return metric.observe(observation).map((read, i) => ({ read, sliced: (infos[i] as MetricInfo).sliced }));
  });
  const curves = observeCurves(observation);
  world.run();
  const values: number[] = [];
  for (const { read, sliced } of reads.flat()) {
    for (let slice = 0; slice < (sliced ? cohort.slices : 1); slice++) values.push(read(slice));
  }
  values.push(...curves.resolved(), ...curves.backlog());
  return Float64Array.from(values);
}
