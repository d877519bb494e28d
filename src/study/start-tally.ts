import { Moments } from '../kernel/stats/moments.ts';
import { STARTING } from '../model/metrics/start.ts';
import type { Figure } from '../model/replicate.ts';
import { cycleWeeks, firstDate } from '../model/rhythm.ts';
import type { ModelSpec } from '../model/spec.ts';
import type { Unjudged } from './warm-up-results.ts';

const WEEK = 7 * 24 * 60;

/** MSER is not asked about fewer batches. */
const FEWEST_BATCHES = 10;

/** Weeks after the warm-up that there must be before something happens on a date. */
const FEWEST_AFTER = 4;

/** What of a model's weeks can be looked at to judge its warm-up. */
export interface StartPlan {
  /** Weeks of a batch: after so many hours, rates and meetings are the same again. */
  readonly cycle: number;
  readonly batches: number;
  /** Batches that lie in the warm-up, most of a week counts as one. */
  readonly skipped: number;
  /** Why nothing can be judged, whatever the replications say; null: it can. */
  readonly refused: Exclude<Unjudged, 'single' | 'sparse'> | null;
}

export function startPlan(model: ModelSpec): StartPlan {
  const { warmUp, window } = model.horizon;
  const whole = Math.floor((warmUp + window) / WEEK);
  const before = Math.floor((firstDate(model) ?? Number.POSITIVE_INFINITY) / WEEK);
  const cycle = cycleWeeks(model);
  const weeks = Math.min(whole, before);
  const inWarmUp = Math.round(warmUp / WEEK);
  const batches = Math.floor(weeks / cycle);
  const skipped = Math.ceil(inWarmUp / cycle);
  const isDated = before < whole;
  const refused = (): StartPlan['refused'] => {
    if (isDated && weeks < inWarmUp + FEWEST_AFTER) return 'dated';
    if (batches >= FEWEST_BATCHES) return batches - skipped < 2 ? 'short' : null;
    if (weeks >= FEWEST_BATCHES) return 'cycle';
    return isDated ? 'dated' : 'short';
  };
  return { cycle, batches, skipped, refused: refused() };
}

/**
 * What is kept of a design's start over replications: for each number of batches f that might be left out, the
 * difference between the mean of the batches from the warm-up to f and the mean of those from f on, of one and the same
 * replication. Memory grows with the weeks of the run alone.
 */
export class StartTally {
  readonly plan: StartPlan;
  /** By series (backlog, hours) and f; nothing is in those up to the warm-up. */
  readonly differences: readonly (readonly Moments[])[];
  /** By series: mean of the batches that are counted. */
  readonly counted: readonly Moments[] = STARTING.map(() => new Moments());
  /** By series: the difference of the third and the last quarter of the batches, in so far as they are counted. */
  readonly late: readonly Moments[] = STARTING.map(() => new Moments());
  /** By series: place of its first week among the figures. */
  readonly places: readonly number[];

  constructor(model: ModelSpec, figures: readonly Figure[]) {
    this.plan = startPlan(model);
    const length = this.plan.refused === null ? this.plan.batches : 0;
    this.differences = STARTING.map(() => Array.from({ length }, () => new Moments()));
    this.places = STARTING.map((kind) => figures.findIndex((figure) => figure.kind === kind));
  }

  /** Adds the numbers of a replication. */
  add(numbers: Float64Array): void {
    if (this.plan.refused !== null) return;
    this.places.forEach((place, k) => {
      const batches = this.batchesOf(numbers, place);
      this.addSeries(batches, this.differences[k] as readonly Moments[]);
      this.addLate(batches, this.late[k] as Moments);
      const mean = meanOf(batches.slice(this.plan.skipped));
      if (!Number.isNaN(mean)) (this.counted[k] as Moments).add(mean);
    });
  }

  /** Means of the weeks of each batch in which something was observed; NaN: of none. */
  private batchesOf(numbers: Float64Array, place: number): number[] {
    const { cycle, batches } = this.plan;
    return Array.from({ length: batches }, (_, b) => {
      let sum = 0;
      let count = 0;
      for (let w = 0; w < cycle; w++) {
        const x = numbers[place + b * cycle + w] as number;
        if (Number.isNaN(x)) continue;
        sum += x;
        count++;
      }
      return sum / count;
    });
  }

  private addLate(batches: readonly number[], late: Moments): void {
    const from = Math.max(Math.floor(batches.length / 2), this.plan.skipped);
    const middle = Math.floor((from + batches.length) / 2);
    const difference = meanOf(batches.slice(from, middle)) - meanOf(batches.slice(middle));
    if (!Number.isNaN(difference)) late.add(difference);
  }

  private addSeries(batches: readonly number[], differences: readonly Moments[]): void {
    const counted = batches.slice(this.plan.skipped);
    const [total, all] = sumOf(counted);
    let sum = 0;
    let count = 0;
    counted.forEach((x, i) => {
      // Without the batches before this one.
      if (count > 0 && all > count) {
        (differences[this.plan.skipped + i] as Moments).add(sum / count - (total - sum) / (all - count));
      }
      if (Number.isNaN(x)) return;
      sum += x;
      count++;
    });
  }
}

/** Mean of the numbers observed; NaN: of none. */
function meanOf(numbers: readonly number[]): number {
  const [sum, count] = sumOf(numbers);
  return sum / count;
}

/** Sum and count of the numbers observed. */
function sumOf(numbers: readonly number[]): [number, number] {
  const observed = numbers.filter((x) => !Number.isNaN(x));
  return [observed.reduce((sum, x) => sum + x, 0), observed.length];
}
