/** Looks for the best design of a space under constraints. */

import {
  keyOfMetric,
  labelled,
  type Row,
  replicationsFrom,
  Shelf,
  type SimulateSeeded,
  type Store,
} from '../shelf.ts';
import { searchResults } from './build.ts';
import { type Candidate, Candidates } from './candidates.ts';
import { type Chosen, choose } from './choose.ts';
import { look } from './look.ts';
import { LOOK, type SearchPlan, sharesOf } from './plan.ts';
import { allPlaces, countPoints, sampledPlaces } from './points.ts';
import type { SearchResults } from './results.ts';
import { type Settled, settle } from './settle.ts';

export interface SearchOptions {
  /** Rows that outlive this process: a search that was stopped goes on with them. */
  readonly store?: Store | null;
  /** Replications that candidates have, and may have. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * 1 Points of the space become candidates: all of them, or a sample. 2 Where they are too many to be judged, all get a
 * few replications, and from a sample the best are improved step by step. 3 Those left are judged by replications of
 * their own: which keep to the constraints, and which of these is the best. Equal plans give equal bytes.
 *
 * @returns null where `signal` stopped it
 */
export async function runSearch(
  plan: SearchPlan,
  simulate: SimulateSeeded,
  { store = null, onProgress, signal }: SearchOptions = {},
): Promise<SearchResults | null> {
  const shelf = new Shelf(figuresOf(plan), (model, r) => simulate(model, plan.seed, r), store);
  const stopped = (): void => {
    if (signal?.aborted) throw new Stopped();
  };
  try {
    const { runs, span, space, seed } = plan;
    const shares = sharesOf(plan);
    let used = 0;
    let shown = 0;
    const progress = (more: number): void => {
      // Who races anew after the best was taken out begins anew.
      shown = Math.max(shown, Math.min(runs, used + more));
      onProgress?.(shown, runs);
      stopped();
    };
    progress(0);

    // 1 Candidates.
    const points = countPoints(space.factors);
    const isWhole = points <= Math.max(shares.judgedAtOnce, shares.lookedAt);
    const candidates = new Candidates(space, span);
    const places = isWhole ? allPlaces(space.factors) : sampledPlaces(space.factors, shares.lookedAt, seed);
    candidates.add(places);
    stopped();

    // 2 Those worth judging.
    const isLooked = !isWhole || candidates.all.length > shares.judgedAtOnce;
    const looked = isLooked
      ? await look(candidates, plan, shelf, shares, {
          widen: !isWhole,
          onLook: (n) => progress(n * LOOK),
        })
      : { finalists: candidates.all, passedOver: [], rounds: 0 };
    if (isLooked) used += candidates.all.length * LOOK;

    // 3 Which keep to the constraints, and which of these is the best.
    const judged = looked.finalists;
    const chosen = await judge(judged, plan, shelf, { budget: runs - used, onRows: progress });
    const { settled } = chosen;
    const simulations = chosen.simulations + (isLooked ? candidates.all.length * LOOK : 0);

    const reference = await referenceRows(plan, chosen, shelf);
    onProgress?.(runs, runs);
    return searchResults({
      plan,
      shelf,
      candidates,
      settled,
      chosen,
      reference,
      lookedAt: isLooked ? candidates.all.length : 0,
      passedOver: looked.passedOver,
      rounds: looked.rounds,
      points: Number.isFinite(points) ? points : null,
      simulations,
    });
  } catch (error) {
    // A stopped executor drops what is under way: what is complete is in the store.
    if (!signal?.aborted) throw error;
    return null;
  }
}

/**
 * Which of the candidates keep to the constraints, and which of these is the best.
 *
 * @param onRows replications so far
 */
export async function judge(
  candidates: readonly Candidate[],
  plan: SearchPlan,
  shelf: Shelf,
  { budget, onRows }: { readonly budget: number; readonly onRows: (replications: number) => void },
): Promise<Chosen & { readonly settled: readonly Settled[]; readonly simulations: number }> {
  // What delta is set by.
  const beside = plan.delta === null ? plan.first : 0;
  const settled = await settle(candidates, plan, shelf, { budget: Math.max(0, budget - beside), onRows });
  const used = beside + settled.reduce((sum, { rows }) => sum + rows.length, 0);
  const there = settled.reduce(
    (sum, { feasibility, rows }) => sum + (feasibility.status === 'kept' ? rows.length : 0),
    0,
  );
  const chosen = await choose(settled, plan, shelf, {
    budget: Math.max(0, budget - used),
    onRows: (replications) => onRows(used + Math.max(0, replications - there)),
  });
  const simulations = chosen.rows.reduce((sum, rows) => sum + rows.length, there > 0 ? beside : 0);
  return { ...chosen, settled, simulations };
}

class Stopped extends Error {}

/** The design of the file meets the customers that the best met. */
function referenceRows(
  { reference, first }: SearchPlan,
  { best, rows }: Chosen,
  shelf: Shelf,
): Promise<Row[]> {
  const count = best === null ? first : rows[best]!.length;
  return Promise.all(shelf.rowsOf(labelled(reference.model), replicationsFrom(0, count)));
}

/** Keys of what is looked at of a replication. */
export function figuresOf({ objective, frontier, constraints }: SearchPlan): string[] {
  const all = [objective, ...frontier].map(({ metric }) => metric);
  return [...new Set([...all, ...constraints.flatMap((one) => one.metrics)])].map(keyOfMetric);
}
