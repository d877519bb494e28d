/**
 * Selection of the best of several systems by the fully sequential indifference-zone procedure KN (Kim and Nelson
 * 2001, ACM Transactions on Modeling and Computer Simulation 11, 251-273; with c = 1, as in Kim and Nelson 2006,
 * Handbooks in Operations Research and Management Science 13, section 17.3.2). Where the best mean is better than
 * all others by `delta` or more, it is chosen with a probability of at least `confidence`, if the observations of a
 * system are normal and independent from one replication to the next; within a replication the systems may
 * depend on each other in any way, so that common random numbers are allowed, and help.
 */

import { pow } from '../random/math.ts';
import { Moments } from './moments.ts';
import { enoughOfPair } from './unvaried.ts';

export interface KimNelsonOptions {
  readonly systems: number;
  /** The smallest difference that matters; more than 0. */
  readonly delta: number;
  /** More than 1/2, below 1. */
  readonly confidence: number;
  /** Replications before any system is judged, 2 at least; the variances of differences are those of these. */
  readonly first: number;
  /** Which means are good: 'higher' unless said. */
  readonly direction?: 'lower' | 'higher';
  /** Whether values cannot vary: then a difference that did not is known after the first replications. */
  readonly exact?: boolean;
}

/** A pair whose difference was the same in all of the first replications. */
interface Unvaried {
  readonly pair: readonly [number, number];
  readonly difference: Moments;
}

/**
 * The procedure, one replication at a time. It departs from the paper in two points. Systems whose means are equal to
 * the last bit when their differences are settled are not sampled on until the last pair of all would be; the first
 * of them is chosen. And a variance of 0 in the first replications is no certainty, as it would be of normal
 * observations: such a pair is not judged before there are enough replications to have seen a change (`enoughOfPair`,
 * at the chance of error that each system has), and has the variance of all of these then.
 */
export class KimNelson {
  /** Replications after which a system was out, by system; null: it is in. */
  readonly outAfter: (number | null)[];
  /** Replications that were added. */
  replications = 0;
  readonly #options: KimNelsonOptions;
  /** h squared of the paper. */
  readonly #factor: number;
  readonly #sign: number;
  /** Mean of each system that is in; of the others, what it was when they left. The sign makes higher better. */
  readonly #means: Float64Array;
  /** The first replications, until they are judged. */
  #rows: Float64Array[] = [];
  /** Variance of the difference of systems i and l at i * systems + l. */
  #variances = new Float64Array(0);
  #alive: number[];
  #unvaried: Unvaried[] = [];
  /** Replications after which a pair that has not varied is taken to be known. */
  readonly #enough: number;

  /** @throws {RangeError} where an option is out of bounds */
  constructor(options: KimNelsonOptions) {
    const { systems, delta, confidence, first } = options;
    if (!(systems >= 1)) throw new RangeError(`systems must be 1 at least, not ${systems}`);
    if (!(delta > 0)) throw new RangeError(`delta must be more than 0, not ${delta}`);
    if (!(confidence > 0.5 && confidence < 1)) {
      throw new RangeError(`confidence must lie between 0.5 and 1, not ${confidence}`);
    }
    if (!(first >= 2)) throw new RangeError(`first must be 2 at least, not ${first}`);
    this.#options = options;
    this.#factor = knFactor(systems, confidence, first);
    this.#enough = options.exact ? 0 : enoughOfPair((1 - confidence) / Math.max(1, systems - 1));
    this.#sign = options.direction === 'lower' ? -1 : 1;
    this.#means = new Float64Array(systems);
    this.#alive = Array.from({ length: systems }, (_, i) => i);
    this.outAfter = this.#alive.map(() => null);
  }

  /** Systems that are in, in their order. */
  get alive(): readonly number[] {
    return this.#alive;
  }

  /** Whether the choice is made. */
  get done(): boolean {
    if (this.#alive.length <= 1) return true;
    if (this.replications < this.#options.first) return false;
    return this.#alive.every((i, k) => this.#alive.slice(k + 1).every((l) => this.#margin(i, l) === 0));
  }

  /** The system with the best mean of those that are in, the first of equal ones; null where none is in. */
  get best(): number | null {
    let best: number | null = null;
    for (const i of this.#alive) if (best === null || this.#means[i]! > this.#means[best]!) best = i;
    return best;
  }

  /**
   * Adds a replication and judges.
   *
   * @param values by system; those of systems that are out are not read
   * @throws {RangeError} where the value of a system that is in is not finite
   */
  add(values: ArrayLike<number>): void {
    for (const i of this.#alive) {
      if (!Number.isFinite(values[i])) throw new RangeError(`system ${i} has the value ${values[i]}`);
    }
    const r = ++this.replications;
    const { first, systems } = this.#options;
    for (const i of this.#alive) {
      this.#means[i] = this.#means[i]! + (this.#sign * values[i]! - this.#means[i]!) / r;
    }
    if (r <= first)
      this.#rows.push(Float64Array.from({ length: systems }, (_, i) => this.#sign * values[i]!));
    if (r < first) return;
    if (r === first) this.#settleVariances();
    else this.#watchUnvaried(values);
    this.#screen();
  }

  /** Takes a system out for a reason that lies outside the procedure. */
  withdraw(system: number): void {
    this.#alive = this.#alive.filter((i) => i !== system);
    this.outAfter[system] ??= this.replications;
  }

  #settleVariances(): void {
    const { systems, first } = this.#options;
    this.#variances = new Float64Array(systems * systems);
    for (const [k, i] of this.#alive.entries()) {
      for (const l of this.#alive.slice(k + 1)) {
        const mean = this.#means[i]! - this.#means[l]!;
        let sum = 0;
        for (const row of this.#rows) {
          const d = row[i]! - row[l]! - mean;
          sum += d * d;
        }
        // Rounding leaves a trace where the difference is the same in all of them.
        const isConstant = this.#rows.every(
          (row) => row[i]! - row[l]! === this.#rows[0]![i]! - this.#rows[0]![l]!,
        );
        this.#setVariance([i, l], isConstant ? 0 : sum / (first - 1));
        if (isConstant && first < this.#enough) {
          const difference = new Moments();
          for (const row of this.#rows) difference.add(row[i]! - row[l]!);
          this.#unvaried.push({ pair: [i, l], difference });
          this.#setVariance([i, l], Number.POSITIVE_INFINITY);
        }
      }
    }
    this.#rows = [];
  }

  #setVariance([i, l]: readonly [number, number], variance: number): void {
    const { systems } = this.#options;
    this.#variances[i * systems + l] = variance;
    this.#variances[l * systems + i] = variance;
  }

  #watchUnvaried(values: ArrayLike<number>): void {
    if (this.#unvaried.length === 0) return;
    const isIn = (system: number): boolean => this.#alive.includes(system);
    this.#unvaried = this.#unvaried.filter(({ pair }) => pair.every(isIn));
    for (const { pair, difference } of this.#unvaried) {
      difference.add(this.#sign * values[pair[0]]! - this.#sign * values[pair[1]]!);
      if (this.replications >= this.#enough) this.#setVariance(pair, difference.variance);
    }
    if (this.replications >= this.#enough) this.#unvaried = [];
  }

  /** All are judged by those that were in when the replication began. */
  #screen(): void {
    const rivals = this.#alive;
    this.#alive = rivals.filter((i) =>
      rivals.every((l) => l === i || this.#means[i]! >= this.#means[l]! - this.#margin(i, l)),
    );
    for (const i of rivals) if (!this.#alive.includes(i)) this.outAfter[i] = this.replications;
  }

  /** How far the mean of one may lie below that of the other without leaving; W of the paper. */
  #margin(i: number, l: number): number {
    const { delta, systems } = this.#options;
    const r = this.replications;
    const most = (this.#factor * this.#variances[i * systems + l]!) / (delta * delta);
    return Math.max(0, (delta / (2 * r)) * (most - r));
  }
}

/** h squared = 2 eta (first - 1), eta = ((2 alpha / (systems - 1))^(-2 / (first - 1)) - 1) / 2. */
export function knFactor(systems: number, confidence: number, first: number): number {
  const share = (2 * (1 - confidence)) / Math.max(1, systems - 1);
  return (pow(share, -2 / (first - 1)) - 1) * (first - 1);
}
