import { Sample } from './sample.ts';

/** How a follow-up ends without one of the outcomes: it was cut off before. */
export const CENSORED = -1;

/**
 * Cumulative incidence of K competing outcomes with right censoring: the Aalen-Johansen estimator of
 * P(T <= t, outcome = k) (Aalen & Johansen 1978, Scand. J. Statist. 5, 141-150; Andersen, Borgan, Gill & Keiding
 * 1993, Statistical Models Based on Counting Processes, IV.4). At event times, which are kept exactly:
 *
 *     F_k(t) = sum over t_i <= t of S(t_i-) d_ik / n_i,    S the Kaplan-Meier estimator of all outcomes together.
 *
 * It is computed as Efron (1967, Proc. 5th Berkeley Symp. 4, 831-853) redistributes to the right: each of those
 * followed carries a mass of 1/N, and the mass of whoever is censored goes in equal parts to those still at risk. The
 * two are the same number, and this one is exactly the share of those followed for as long as nobody is censored.
 * Conventions: of equal times, outcomes come before censorings; beyond the last time observed the curves stay level,
 * so that who is still open then never reaches an outcome (Gill 1980, Censoring and Stochastic Integrals). It
 * rests on censoring that tells nothing of what would have come. Variances are not estimated here: the unit of every
 * interval is the replication.
 */
export class CumulativeIncidence {
  /** Times by outcome, and of those censored. */
  readonly #ended: readonly Sample[];
  readonly #censored = new Sample();
  #masses: Masses | null = null;

  /** @param outcomes how many outcomes compete, numbered from 0 */
  constructor(outcomes: number) {
    this.#ended = Array.from({ length: outcomes }, () => new Sample());
  }

  /** One that was followed for `time` >= 0, of any unit, to an outcome or `CENSORED`. */
  add(time: number, outcome: number): void {
    (outcome === CENSORED ? this.#censored : (this.#ended[outcome] as Sample)).add(time);
    this.#masses = null;
  }

  /** How many were followed. */
  get count(): number {
    return this.#ended.reduce((sum, { length }) => sum + length, this.#censored.length);
  }

  /** F_k at each of ascending times, 0 to 1; NaN where nobody was followed. */
  at(outcome: number, times: readonly number[]): number[] {
    if (this.count === 0) return times.map(() => Number.NaN);
    const { length, values } = this.#ended[outcome] as Sample;
    const { after, mass } = this.#weighed();
    let sum = 0;
    let i = 0;
    let s = 0;
    // Of equal masses the times are counted, so that shares without censoring are not sums of rounded parts.
    let counted = 0;
    return times.map((t) => {
      for (; i < length && (values[i] as number) <= t; i++) {
        for (; s < after.length && (after[s] as number) < (values[i] as number); s++) {
          sum += counted * (mass[s] as number);
          counted = 0;
        }
        counted++;
      }
      return sum + counted * (mass[s] as number);
    });
  }

  /**
   * Mean time lost to an outcome up to `horizon`, the integral of F_k from 0 to it (Andersen 2013, Stat. Med. 32,
   * 5278-5285), in the unit of the times; NaN where nobody was followed. `horizon` less this is the restricted mean
   * time without the outcome, in which those that end otherwise count with all of `horizon`.
   */
  lost(outcome: number, horizon: number): number {
    if (this.count === 0) return Number.NaN;
    const { length, values } = this.#ended[outcome] as Sample;
    const { after, mass } = this.#weighed();
    let sum = 0;
    let part = 0;
    let s = 0;
    for (let i = 0; i < length && (values[i] as number) < horizon; i++) {
      for (; s < after.length && (after[s] as number) < (values[i] as number); s++) {
        sum += part * (mass[s] as number);
        part = 0;
      }
      part += horizon - (values[i] as number);
    }
    return sum + part * (mass[s] as number);
  }

  /** Sorts what was added, and passes the masses on. */
  #weighed(): Masses {
    this.#masses ??= this.#pass();
    return this.#masses;
  }

  #pass(): Masses {
    for (const { values, length } of [...this.#ended, this.#censored]) values.subarray(0, length).sort();
    const all = this.count;
    const { values: cut, length } = this.#censored;
    const after: number[] = [];
    const mass = [1 / all];
    // Outcomes up to the censoring at hand, by outcome.
    const gone = this.#ended.map(() => 0);
    for (let i = 0; i < length; ) {
      const t = cut[i] as number;
      let next = i;
      while (next < length && cut[next] === t) next++;
      let atRisk = all - i;
      this.#ended.forEach(({ values, length: n }, k) => {
        let g = gone[k] as number;
        while (g < n && (values[g] as number) <= t) g++;
        gone[k] = g;
        atRisk -= g;
      });
      const left = atRisk - (next - i);
      // The mass of the last ones has nobody to go to.
      if (left === 0) break;
      after.push(t);
      mass.push(((mass.at(-1) as number) * atRisk) / left);
      i = next;
    }
    return { after, mass };
  }
}

/** Mass of each one at risk: `mass[s]` after the first s times of censoring in `after`. */
interface Masses {
  readonly after: readonly number[];
  readonly mass: readonly number[];
}
