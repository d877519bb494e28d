import { Moments } from '../kernel/stats/moments.ts';
import { Sample } from '../kernel/stats/sample.ts';
import { type Figure, figuresOf } from '../model/replicate.ts';
import type { StudySpec } from '../scenario/study-spec.ts';
import { StartTally } from './start-tally.ts';
import { isHeadline } from './verdict.ts';

/** Two designs' figures are the same figure where metric and slice, or curve and point, agree. */
export function figureKey(figure: Figure): string {
  if (figure.kind !== 'metric') return `${figure.kind} ${figure.at}`;
  return `${figure.info.id} ${figure.slice.by} ${figure.slice.key}`;
}

/** Id of the share truly resolved within the study's first target; '' where it has no target. */
export function firstTargetMetric({ designs }: StudySpec): string {
  const target = designs[0]?.model.targets[0];
  return target === undefined ? '' : `resolvedWithin.${target.label}`;
}

/** Replications that are kept one by one at most, beside the share within target: more would only cost memory. */
const MOST_KEPT = 1000;

/** A headline metric of a design in each of the first `MOST_KEPT` replications, NaN where nothing was observed. */
export interface HeadlineValues {
  /** Its place among the figures of the design. */
  readonly figure: number;
  readonly values: Sample;
}

/**
 * What is kept of the replications of a study: running moments of every figure of every design, and of its
 * paired difference from the first design; every value of the share within the first target, for comparisons of
 * any two designs, of the backlog of each day, for its spread, and of the headline metrics, for the most typical
 * replication.
 */
export class StudyTally {
  readonly figures: readonly (readonly Figure[])[];
  readonly moments: readonly (readonly Moments[])[];
  /** By design and figure; null where the first design has no such figure. */
  readonly differences: readonly (readonly (Moments | null)[])[];
  /** By design: the share resolved within the first target in every replication, NaN where no complaint came. */
  readonly withinTarget: readonly Sample[];
  /** By design: the backlog of each day in each of the first `MOST_KEPT` replications. */
  readonly backlog: readonly (readonly Sample[])[];
  /** By design. */
  readonly headlines: readonly (readonly HeadlineValues[])[];
  /** By design: what tells whether the warm-up is long enough. */
  readonly starts: readonly StartTally[];
  /** By design: place of that share among the figures, -1 without a target. */
  private readonly target: Int32Array;
  /** By design and figure: place of the same figure in the first design, -1 none. */
  private readonly first: readonly Int32Array[];
  replications = 0;

  constructor(study: StudySpec) {
    this.figures = study.designs.map(({ model }) => figuresOf(model));
    this.moments = this.figures.map((figures) => figures.map(() => new Moments()));
    this.backlog = this.figures.map((figures) =>
      figures.filter(({ kind }) => kind === 'backlog').map(() => new Sample()),
    );
    const target = firstTargetMetric(study);
    this.target = Int32Array.from(this.figures, (figures) =>
      figures.findIndex((f) => f.kind === 'metric' && f.info.id === target && f.slice.by === 'all'),
    );
    this.withinTarget = this.figures.map(() => new Sample());
    const label = target.slice('resolvedWithin.'.length);
    this.headlines = this.figures.map((figures) =>
      figures.flatMap((f, figure) => {
        const isOne = f.kind === 'metric' && f.slice.by === 'all' && isHeadline(f.info.id, label);
        return isOne ? [{ figure, values: new Sample() }] : [];
      }),
    );
    this.starts = study.designs.map(({ model }, d) => new StartTally(model, this.figures[d] ?? []));
    const places = new Map((this.figures[0] ?? []).map((figure, i) => [figureKey(figure), i]));
    this.first = this.figures.map((figures) =>
      Int32Array.from(figures, (figure) => places.get(figureKey(figure)) ?? -1),
    );
    this.differences = this.first.map((first) => Array.from(first, (i) => (i < 0 ? null : new Moments())));
  }

  /** Adds one replication: the numbers of every design, met by the same customers. Order matters to the last bit. */
  add(values: readonly Float64Array[]): void {
    const base = values[0] as Float64Array;
    values.forEach((numbers, d) => {
      const moments = this.moments[d] as readonly Moments[];
      const differences = this.differences[d] as readonly (Moments | null)[];
      const first = this.first[d] as Int32Array;
      const days = this.backlog[d] as readonly Sample[];
      // The points of the backlog are the last numbers of a replication.
      const from = numbers.length - days.length;
      if (this.replications < MOST_KEPT) {
        for (const [k, day] of days.entries()) day.add(numbers[from + k] as number);
        for (const { figure, values } of this.headlines[d] as readonly HeadlineValues[]) {
          values.add(numbers[figure] as number);
        }
      }
      (this.starts[d] as StartTally).add(numbers);
      (this.withinTarget[d] as Sample).add(numbers[this.target[d] as number] ?? Number.NaN);
      for (let i = 0; i < numbers.length; i++) {
        const x = numbers[i] as number;
        // Nothing observed in this replication: it says nothing about the figure.
        if (Number.isNaN(x)) continue;
        (moments[i] as Moments).add(x);
        const y = first[i] as number;
        const b = y < 0 ? Number.NaN : (base[y] as number);
        // Nothing to pair with, or both without bound.
        if (!Number.isNaN(x - b)) (differences[i] as Moments).add(x - b);
      }
    });
    this.replications++;
  }
}
