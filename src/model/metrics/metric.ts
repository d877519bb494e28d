import type { StepSeries } from '../../kernel/stats/step-series.ts';
import type { ModelSpec } from '../spec.ts';
import type { TraceBus } from '../trace.ts';
import type { World } from '../world.ts';
import type { Cohort } from './cohort.ts';
import type { Experience } from './experience.ts';
import type { FollowUp } from './follow-up.ts';
import type { PhaseClock } from './phase-clock.ts';

/** Which way is better: `neither` where more is neither better nor worse. */
export type Direction = 'lower' | 'higher' | 'neither';

/** One figure a replication yields, with its slices where `sliced`. */
export interface MetricInfo {
  readonly id: string;
  readonly unit: string;
  readonly definition: string;
  readonly direction: Direction;
  /** Also by contact type, by unit at fault, and own faults and others' faults apart. */
  readonly sliced: boolean;
  /** The smallest value it can have, where that is not 0. */
  readonly least?: number;
}

export interface Observation {
  readonly world: World;
  readonly trace: TraceBus;
  readonly spec: ModelSpec;
  readonly cohort: Cohort;
  /** Time each complaint alive has spent in each phase. */
  readonly clock: PhaseClock;
  /** What each complaint puts its customer through. */
  readonly experience: Experience;
  /** How each complaint of the cohort ends, and when. */
  readonly followUp: FollowUp;
  /** Open complaints less those with the customer, over the window, in days. */
  readonly backlog: StepSeries;
}

/** The value of a slice; NaN where nothing was observed. Slice 0 is everything. */
export type Read = (slice: number) => number;

/** A metric turns the trace of a replication into figures; it listens and never acts. */
export interface Metric {
  /** What it yields for a spec: ids may depend on positions, ranks and targets. */
  readonly infos: (spec: ModelSpec) => readonly MetricInfo[];
  /** Begins to listen; returns, in the order of `infos`, how to read each figure at the end. */
  readonly observe: (observation: Observation) => readonly Read[];
}

export function defineMetric(metric: Metric): Metric {
  return Object.freeze(metric);
}
