/**
 * Boxes in which an outcome of interest is frequent, one after the other (PRIM; see prim.ts), each held to two tests
 * that its own points cannot flatter: the same search in outcomes that were shuffled, and points that a search did
 * not see.
 *
 * Of many inputs only the few are searched that go together with the outcome's score: a box in a hundred inputs can
 * cut almost any outcome out of noise. The screening is part of the search, and so of both tests.
 */

import type { Stream } from '../random/streams.ts';
import { type Arena, arenaOf, type Found, PRIM, type PrimOptions, peel, settled } from './prim.ts';
import { type Box, type BoxInput, FREE, freeBox, isFree, isInside, type Tally } from './prim-box.ts';
import { explainedBy, midRanks } from './rank-association.ts';

export interface DiscoveryOptions extends PrimOptions {
  /** Inputs that are searched: those that explain most of the score's ranks. */
  readonly screened: number;
  /** Boxes that are looked for at most. */
  readonly boxes: number;
  /** Shuffled outcomes that a box is held against. */
  readonly shuffles: number;
  /** Chance of a box where there is nothing to be found. */
  readonly error: number;
  /** Parts of the points, each kept aside once. */
  readonly folds: number;
}

export const DISCOVERY: DiscoveryOptions = {
  ...PRIM,
  screened: 5,
  boxes: 3,
  shuffles: 199,
  error: 0.05,
  folds: 5,
};

/** By point. */
export interface Outcome {
  /** 1 where the outcome of interest is there, and 0 where not. */
  readonly interest: readonly number[];
  /** A number that goes with it, for the screening: how far beyond or below the limit a point is. */
  readonly score: readonly number[];
}

export interface Region extends Found {
  /**
   * Share of shuffled outcomes, and of this one, in which the peeling finds a box that agrees as well: a permutation
   * test, exact for points that are exchangeable (Phipson & Smyth 2010, Stat Appl Genet Mol Biol 9, article 39).
   */
  readonly p: number;
  /**
   * Points kept aside, a part at a time, that lie in the box found without them. An honest count: what a box of its
   * own points promises is too much.
   */
  readonly aside: Tally;
}

/**
 * The boxes, the first of all points, each further one of those outside the earlier; none where none is more than
 * chance gives (a first one in pure noise has a probability of `error` at most), or where the points or those of
 * interest are too few to tell.
 *
 * @param next drawn from for shuffles and parts
 */
export function discover(
  inputs: readonly BoxInput[],
  { interest, score }: Outcome,
  next: Stream,
  options: DiscoveryOptions = DISCOVERY,
): readonly Region[] {
  const regions: Region[] = [];
  let points = interest.map((_, point) => point);
  while (regions.length < options.boxes) {
    const hits = points.reduce((sum, point) => sum + interest[point]!, 0);
    if (hits < 2 || points.length - hits < 2 || points.length < 2 * options.support) break;
    const search = searchOf(inputs, points, options);
    const { agreement } = search.peeled(interest, score);
    const p = chanceOf(search, points, { interest, score }, agreement, next, options);
    if (p > options.error) break;
    const found = search.settled(interest, score);
    if (found === null) break;
    regions.push({ ...found, p, aside: keptAside(inputs, points, { interest, score }, next, options) });
    points = points.filter((point) => !isInside(found.box, inputs, point));
  }
  return regions;
}

interface Search {
  /** What shuffled outcomes are compared by. */
  peeled(interest: ArrayLike<number>, score: ArrayLike<number>): { readonly agreement: number };
  /** Over all inputs; null where chance explains all of it. */
  settled(interest: ArrayLike<number>, score: ArrayLike<number>): Found | null;
}

function searchOf(inputs: readonly BoxInput[], points: readonly number[], options: DiscoveryOptions): Search {
  const explained = inputs.map((input) => explainedBy(input, points));
  const whole = arenaOf(inputs, points);
  const screened = (score: ArrayLike<number>): number[] => {
    const ranks = midRanks(score, points);
    const shares = explained.map((share) => share(ranks));
    return [...shares.keys()]
      .sort((x, y) => shares[y]! - shares[x]! || x - y)
      .slice(0, options.screened)
      .sort((x, y) => x - y);
  };
  return {
    peeled: (interest, score) => peel(withOnly(whole, screened(score)), interest, options),
    settled: (interest, score) => {
      let kept = screened(score);
      for (;;) {
        const arena = withOnly(whole, kept);
        const found = settled(arena, interest, peel(arena, interest, options), options);
        if (found === null) return null;
        // What is left of the inputs is searched anew: those dropped had taken points away.
        const left = kept.filter((_, j) => !isFree(found.box[j]!));
        if (left.length === kept.length) return spread(found, kept, inputs.length);
        kept = left;
      }
    },
  };
}

function withOnly({ inputs, points, orders }: Arena, kept: readonly number[]): Arena {
  return { points, inputs: kept.map((j) => inputs[j]!), orders: kept.map((j) => orders[j]!) };
}

/** A box of a few inputs as one of all. */
function spread(found: Found, kept: readonly number[], inputs: number): Found {
  const at = (j: number): number => kept.indexOf(j);
  const box: Box = freeBox(inputs).map((_, j) => found.box[at(j)] ?? FREE);
  return { ...found, box, quasiP: box.map((_, j) => found.quasiP[at(j)] ?? null) };
}

function chanceOf(
  search: Search,
  points: readonly number[],
  { interest, score }: Outcome,
  agreement: number,
  next: Stream,
  { shuffles, error }: DiscoveryOptions,
): number {
  // So many as good ones are enough to know that it is no more than chance (Besag & Clifford 1991, Biometrika 78).
  const enough = Math.floor(error * (shuffles + 1));
  const order = [...points];
  const [labels, scores] = [[...interest], [...score]];
  let asGood = 0;
  for (let i = 1; i <= shuffles; i++) {
    shuffle(order, next);
    points.forEach((point, k) => {
      labels[point] = interest[order[k]!]!;
      scores[point] = score[order[k]!]!;
    });
    if (search.peeled(labels, scores).agreement >= agreement) asGood += 1;
    if (asGood >= enough) return (asGood + 1) / (i + 1);
  }
  return (asGood + 1) / (shuffles + 1);
}

function keptAside(
  inputs: readonly BoxInput[],
  points: readonly number[],
  { interest, score }: Outcome,
  next: Stream,
  options: DiscoveryOptions,
): Tally {
  const order = [...points];
  shuffle(order, next);
  let [n, hits] = [0, 0];
  for (let fold = 0; fold < options.folds; fold++) {
    const seen = order.filter((_, i) => i % options.folds !== fold).sort((x, y) => x - y);
    const found = searchOf(inputs, seen, options).settled(interest, score);
    if (found === null) continue;
    order.forEach((point, i) => {
      if (i % options.folds !== fold || !isInside(found.box, inputs, point)) return;
      n += 1;
      hits += interest[point]!;
    });
  }
  return { n, hits };
}

/** In place (Fisher & Yates). */
function shuffle(values: number[], next: Stream): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [values[i], values[j]] = [values[j]!, values[i]!];
  }
}
