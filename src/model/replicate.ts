import { backlogSeries, followBacklog } from './metrics/backlog.ts';
import { Cohort, type Slice, slicesOf } from './metrics/cohort.ts';
import { backlogGrid, endedGrid, observeCurves, resolvedGrid } from './metrics/curves.ts';
import { Experience } from './metrics/experience.ts';
import { ENDINGS, type Ended, FollowUp } from './metrics/follow-up.ts';
import { metrics } from './metrics/index.ts';
import type { MetricInfo, Observation } from './metrics/metric.ts';
import { PhaseClock } from './metrics/phase-clock.ts';
import { observeStart, STARTING, type Starting, startBacklog, startGrid } from './metrics/start.ts';
import { observeWeeks, WEEKLY, type Weekly, weekGrid } from './metrics/weeks.ts';
import type { ModelSpec } from './spec.ts';
import { Trace, TraceBus } from './trace.ts';
import { World } from './world.ts';

/** One number of a replication: a metric's figure or a point of a curve. */
export type Figure =
  | { readonly kind: 'metric'; readonly info: MetricInfo; readonly slice: Slice }
  | { readonly kind: Weekly | Starting | Ended | 'resolved' | 'backlog'; readonly at: number };

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
    ...WEEKLY.flatMap((kind) => weekGrid(spec).map((at): Figure => ({ kind, at }))),
    ...STARTING.flatMap((kind) => startGrid(spec).map((at): Figure => ({ kind, at }))),
    ...ENDINGS.flatMap((ending) => endedGrid(spec).map((at): Figure => ({ kind: `ended.${ending}`, at }))),
    ...resolvedGrid().map((at): Figure => ({ kind: 'resolved', at })),
    ...backlogGrid(spec).map((at): Figure => ({ kind: 'backlog', at })),
  ];
}

/** Simulates one replication and returns its numbers in the order of `figuresOf`; NaN: nothing observed. */
export function replicate(spec: ModelSpec, seed: string, replication: number): Float64Array {
  const one = new Replication(spec, seed, replication);
  one.runTo(one.end);
  return one.numbers();
}

/** One replication that can be simulated piece by piece, for where something else must have its turn in between. */
export class Replication {
  /** Simulated minutes to its end. */
  readonly end: number;
  private readonly world: World;
  private readonly cohort: Cohort;
  private readonly reads: readonly { readonly read: (slice: number) => number; readonly sliced: boolean }[];
  private readonly weeks: () => number[];
  private readonly start: () => readonly number[];
  private readonly curves: ReturnType<typeof observeCurves>;

  constructor(spec: ModelSpec, seed: string, replication: number) {
    const trace = new TraceBus();
    const world = new World(spec, seed, replication, trace);
    const cohort = new Cohort(spec, world);
    trace.on(Trace.arrived, (_t, c) => {
      if (cohort.has(c)) cohort.arrivals.add(c);
    });
    trace.on(Trace.deflected, (_t, c) => {
      if (cohort.has(c)) cohort.arrivals.add(c, -1);
    });
    const filling = startBacklog(spec);
    const observation: Observation = {
      world,
      trace,
      spec,
      cohort,
      clock: new PhaseClock(trace, world.cases),
      experience: new Experience({ world, trace, cohort }),
      followUp: new FollowUp({ world, trace, cohort }),
      backlog: backlogSeries(cohort),
    };
    followBacklog(trace, [observation.backlog, filling]);
    this.reads = metrics.flatMap((metric) => {
      const infos = metric.infos(spec);
      return metric
        .observe(observation)
        .map((read, i) => ({ read, sliced: (infos[i] as MetricInfo).sliced }));
    });
    this.weeks = observeWeeks(observation);
    this.start = observeStart(observation, filling);
    this.curves = observeCurves(observation);
    this.world = world;
    this.cohort = cohort;
    this.end = world.end;
    world.begin();
  }

  /** Simulates what is due until `time`; pieces of any size add up to the same numbers. */
  runTo(time: number): void {
    this.world.runTo(Math.min(time, this.end));
  }

  /** After its end: in the order of `figuresOf`. */
  numbers(): Float64Array {
    const values: number[] = [];
    for (const { read, sliced } of this.reads) {
      for (let slice = 0; slice < (sliced ? this.cohort.slices : 1); slice++) values.push(read(slice));
    }
    values.push(...this.weeks(), ...this.start(), ...this.curves.ended());
    values.push(...this.curves.resolved(), ...this.curves.backlog());
    return Float64Array.from(values);
  }
}
