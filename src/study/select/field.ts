/** What was seen of the candidates of a selection, whichever procedure asks for it. */

import { probabilityOfCorrectSelection } from '../../kernel/stats/correct-selection.ts';
import { Moments } from '../../kernel/stats/moments.ts';
import { Sample } from '../../kernel/stats/sample.ts';
import { isFixedFigure } from '../fixed.ts';
import type { Selection, SelectionPlan, Standing } from './selection.ts';

/** A candidate that was observed in less than this share of the first replications is not judged. */
const LEAST_OBSERVED = 0.5;
/** Simulations under way at once where the plan says nothing. */
const WIDTH = 8;

/** A figure of the candidates of a plan, replication by replication. */
export class Field {
  /** By candidate: its figure in replications 0, 1, 2 ...; NaN where nothing was observed. */
  readonly values: readonly Sample[];
  simulations = 0;
  readonly #plan: SelectionPlan;
  readonly #place: number;
  readonly #out: { after: number; why: NonNullable<Standing['outFor']> }[] = [];

  /** @throws {RangeError} where the shelf has no such figure */
  constructor(plan: SelectionPlan) {
    this.#plan = plan;
    this.#place = plan.shelf.placeOf(plan.figure);
    if (this.#place < 0) throw new RangeError(`the shelf has no figure "${plan.figure}"`);
    this.values = plan.candidates.map(() => new Sample());
  }

  /** Candidates that are in, in their order. */
  get still(): number[] {
    return this.values.flatMap((_, c) => (this.#out[c] === undefined ? [c] : []));
  }

  /** How many more simulations the budget allows. */
  get left(): number {
    return this.#plan.budget === null ? Number.POSITIVE_INFINITY : this.#plan.budget - this.simulations;
  }

  leaves(candidate: number, why: NonNullable<Standing['outFor']>): void {
    this.#out[candidate] ??= { after: this.values[candidate]!.length, why };
  }

  /**
   * Simulates what these candidates have next, and keeps it when all of it is there, in their order; so that what is
   * seen does not depend on what was done first.
   *
   * @param more replications by candidate
   * @returns false where it was stopped; then nothing is kept
   */
  async simulate(more: readonly number[]): Promise<boolean> {
    const { shelf, candidates, signal } = this.#plan;
    if (signal?.aborted) return false;
    const asked = more.map((n, c) => {
      const from = this.values[c]!.length;
      return Array.from({ length: n }, (_, k) => shelf.rowOf(candidates[c]!, from + k));
    });
    try {
      const rows = await Promise.all(asked.map((rows) => Promise.all(rows)));
      for (const [c, found] of rows.entries()) {
        for (const { figures } of found) {
          const value = figures[this.#place]!;
          this.values[c]!.add(value);
          if (Math.abs(value) === Number.POSITIVE_INFINITY) this.leaves(c, 'unbounded');
        }
        this.simulations += found.length;
      }
    } catch (error) {
      // A stopped executor drops what is under way: what is complete is kept.
      if (!signal?.aborted) throw error;
      return false;
    }
    this.#plan.onProgress?.(this.simulations, this.still.length);
    return true;
  }

  /** Has what these candidates need next simulated beforehand: it is there when it is asked for. */
  prepare(candidates: readonly number[]): void {
    const { shelf, most, signal, width = WIDTH } = this.#plan;
    if (signal?.aborted) return;
    const each = Math.ceil(width / Math.max(1, candidates.length));
    for (let k = 0; k < each && (k + 1) * candidates.length <= this.left; k++) {
      for (const c of candidates) {
        const next = this.values[c]!.length + k;
        // It may fail for what nobody asks for any more.
        if (next < most) shelf.rowOf(this.#plan.candidates[c]!, next).catch(() => {});
      }
    }
  }

  /**
   * The first replications of all candidates, as far as the budget goes; who has no figure in them is out.
   *
   * @returns whether all have them
   */
  async begin(): Promise<boolean> {
    const { first, most, seen } = this.#plan;
    const all = this.still;
    for (let r = 0; r < Math.min(first, most); r++) {
      if (this.left < all.length) return false;
      this.prepare(all);
      if (!(await this.simulate(all.map(() => 1)))) return false;
    }
    if (seen !== undefined) {
      const more = this.values.map(({ length }, c) => Math.max(0, (seen[c] ?? 0) - length));
      if (!(await this.simulate(more))) return false;
    }
    for (const c of this.still) {
      if (this.#moments(c).count < LEAST_OBSERVED * this.values[c]!.length) this.leaves(c, 'unobserved');
    }
    return first <= most;
  }

  /**
   * Candidates with a figure, the best first; equal ones in their order. Each is placed by its pairs with the one that
   * has most replications: that one was observed wherever another was, so that who has few, and met hard customers in
   * them, is not thought the worse of, and there is one order of all. Means of unequally many replications would be
   * further apart than the candidates are, where what customers have in common is most of the noise.
   */
  ranked(): number[] {
    const seen = this.still.filter(
      (c) => Number.isFinite(this.#moments(c).mean) && this.#moments(c).count > 0,
    );
    const [first, ...rest] = seen;
    if (first === undefined) return [];
    const most = rest.reduce((a, c) => (this.values[c]!.length > this.values[a]!.length ? c : a), first);
    return seen
      .map((c) => ({ c, lead: this.lead(c, most) }))
      .filter(({ lead }) => lead.count > 0)
      .toSorted((a, b) => b.lead.mean - a.lead.mean || a.c - b.c)
      .map(({ c }) => c);
  }

  /** How much better a is than b, over the replications in which both were observed. */
  lead(a: number, b: number): Moments {
    return this.#plan.direction === 'higher' ? this.#difference(a, b) : this.#difference(b, a);
  }

  /** Leads of `best` over every other candidate that could have been chosen. */
  leads(best: number): Moments[] {
    const rivals = this.values.flatMap((_, c) =>
      c === best || this.#out[c]?.why === 'unobserved' || this.#out[c]?.why === 'unbounded' ? [] : [c],
    );
    return rivals.map((c) => this.lead(best, c));
  }

  /** What is told of it all. */
  selection(best: number | null, guaranteed: boolean): Selection {
    const still = this.still;
    const standings = this.values.map((_, candidate): Standing => {
      const out = this.#out[candidate];
      return {
        candidate,
        moments: this.#moments(candidate),
        replications: this.values[candidate]!.length,
        fromBest: best === null ? new Moments() : this.#difference(candidate, best),
        outAfter: out?.after ?? null,
        outFor: out?.why ?? null,
      };
    });
    const { delta, figure } = this.#plan;
    const exact = isFixedFigure(figure);
    return {
      best,
      left: guaranteed && best !== null ? [best] : still,
      guaranteed,
      probability: best === null ? null : probabilityOfCorrectSelection(this.leads(best), delta, exact),
      standings,
      simulations: this.simulations,
    };
  }

  #moments(candidate: number): Moments {
    const moments = new Moments();
    const { values, length } = this.values[candidate]!;
    for (let r = 0; r < length; r++) if (!Number.isNaN(values[r])) moments.add(values[r]!);
    return moments;
  }

  #difference(a: number, b: number): Moments {
    const moments = new Moments();
    const [x, y] = [this.values[a]!, this.values[b]!];
    for (let r = 0; r < Math.min(x.length, y.length); r++) {
      const d = x.values[r]! - y.values[r]!;
      if (Number.isFinite(d)) moments.add(d);
    }
    return moments;
  }
}
