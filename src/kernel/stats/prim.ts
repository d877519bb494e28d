/**
 * Where in the space of many inputs an outcome of interest is frequent: PRIM, the patient rule induction method
 * (Friedman & Fisher 1999, Statistics and Computing 9, 123-143), as scenario discovery uses it (Bryant & Lempert 2010,
 * Technological Forecasting & Social Change 77, 34-49). A box is peeled from all points by thin slices, each the one
 * that leaves the outcome most frequent for what it takes away; of the boxes on that way the one that agrees best with
 * the outcome is taken, restrictions that chance explains are dropped from it, and its sides are pasted back as far as that helps.
 */

import { binomialTail } from './binomial-tail.ts';
import {
  agreement,
  allows,
  type Bounds,
  type Box,
  type BoxInput,
  FREE,
  freeBox,
  isFree,
  readableBound,
  type Tally,
  tallyOf,
  withBounds,
} from './prim-box.ts';

export interface PrimOptions {
  /** Share of a box that a slice takes away, or pasting adds, about. */
  readonly alpha: number;
  /** Points that a box holds at least. */
  readonly support: number;
  /** Restrictions whose quasi-p-value is above it are dropped. */
  readonly significance: number;
}

export const PRIM: PrimOptions = { alpha: 0.05, support: 10, significance: 0.05 };

/** Points with their inputs in order, for many searches of the same. */
export interface Arena {
  readonly inputs: readonly BoxInput[];
  readonly points: readonly number[];
  /** Of each ordered input, the points by value. */
  readonly orders: readonly Int32Array[];
}

export function arenaOf(inputs: readonly BoxInput[], points: readonly number[]): Arena {
  return {
    inputs,
    points,
    orders: inputs.map(({ values, categories }) =>
      categories === null
        ? Int32Array.from(points).sort((x, y) => values[x]! - values[y]! || x - y)
        : new Int32Array(0),
    ),
  };
}

export interface Peeled extends Tally {
  readonly box: Box;
  readonly agreement: number;
}

/**
 * The box on the way of the peeling that agrees best with the outcome.
 *
 * @param interest by point, 1 where the outcome is there and 0 where not
 */
export function peel(arena: Arena, interest: ArrayLike<number>, { alpha, support }: PrimOptions): Peeled {
  const { inputs, points } = arena;
  const inside = new Uint8Array(1 + points.reduce((most, point) => Math.max(most, point), 0));
  for (const point of points) inside[point] = 1;
  let box = freeBox(inputs.length);
  let now = tallyOf(box, inputs, interest, points);
  const whole = now;
  let best: Peeled = { box, ...now, agreement: 0 };
  for (;;) {
    const slice = bestSlice(arena, { box, inside, interest, now, alpha, support });
    if (slice === null) return best;
    box = withBounds(box, slice.input, slice.bounds());
    const { values } = inputs[slice.input]!;
    const bounds = box[slice.input]!;
    for (const point of points) if (inside[point] && !allows(bounds, values[point]!)) inside[point] = 0;
    now = { n: now.n - slice.n, hits: now.hits - slice.hits };
    const agrees = agreement(now, whole);
    if (agrees > best.agreement) best = { box, ...now, agreement: agrees };
  }
}

interface Slice extends Tally {
  readonly input: number;
  readonly gain: number;
  /** What is left of the input once it is gone. */
  readonly bounds: () => Bounds;
}

interface Peeling {
  readonly box: Box;
  readonly inside: Uint8Array;
  readonly interest: ArrayLike<number>;
  readonly now: Tally;
  readonly alpha: number;
  readonly support: number;
}

/** The slice that helps most, or harms least: what lies behind it may be worth it. Null where none may go. */
function bestSlice(arena: Arena, peeling: Peeling): Slice | null {
  const { box, now, support } = peeling;
  if (now.hits === now.n) return null;
  let best: Slice | null = null;
  arena.inputs.forEach((one, input) => {
    const found =
      one.categories === null
        ? ends(arena.orders[input]!, one, box[input]!, peeling)
        : single(one, box[input]!, arena.points, peeling);
    for (const { n, hits, bounds } of found) {
      if (n === 0 || now.n - n < support) continue;
      // More frequent by how much, for each point taken away and each that is left: with slices of unequal size
      // (ties, categories) the plain gain would favour the large ones (Kwakkel & Jaxa-Rozen 2016, Environmental
      // Modelling & Software 79, 311-321).
      const gain = ((now.hits - hits) / (now.n - n) - now.hits / now.n) * ((now.n - n) / n);
      if (best === null || gain > best.gain) best = { input, n, hits, gain, bounds };
    }
  });
  return best;
}

type Candidate = Omit<Slice, 'input' | 'gain'>;

/** The slices at the low and at the high end; points of one value go together. */
function ends(
  order: Int32Array,
  { values }: BoxInput,
  bounds: Bounds,
  { inside, interest, now, alpha }: Peeling,
): Candidate[] {
  const wanted = Math.max(1, Math.floor(alpha * now.n));
  return [1, -1].map((step): Candidate => {
    let [n, hits] = [0, 0];
    let last = Number.NaN;
    let next = Number.NaN;
    for (let i = step > 0 ? 0 : order.length - 1; i >= 0 && i < order.length; i += step) {
      const point = order[i]!;
      if (!inside[point]) continue;
      const value = values[point]!;
      if (n >= wanted && value !== last) {
        next = value;
        break;
      }
      n += 1;
      hits += interest[point]!;
      last = value;
    }
    if (Number.isNaN(next)) return { n: 0, hits: 0, bounds: () => bounds };
    const at = (): number => readableBound(next, last);
    return { n, hits, bounds: () => (step > 0 ? { ...bounds, low: at() } : { ...bounds, high: at() }) };
  });
}

/** The slices of one category each. */
function single(
  { values, categories }: BoxInput,
  bounds: Bounds,
  points: readonly number[],
  { inside, interest }: Peeling,
): Candidate[] {
  const kept = bounds.kept ?? Array.from({ length: categories ?? 0 }, (_, c) => c);
  if (kept.length < 2) return [];
  const n = new Int32Array(categories ?? 0);
  const hits = new Int32Array(categories ?? 0);
  for (const point of points) {
    if (!inside[point]) continue;
    n[values[point]!]! += 1;
    hits[values[point]!]! += interest[point]!;
  }
  return kept.map((gone) => ({
    n: n[gone]!,
    hits: hits[gone]!,
    bounds: () => ({ ...bounds, kept: kept.filter((one) => one !== gone) }),
  }));
}

/** A box with what each of its restrictions is worth. */
export interface Found extends Peeled {
  /** Quasi-p-value by input; null where it is free. */
  readonly quasiP: readonly (number | null)[];
}

/** Drops what chance explains, the least telling first, and pastes; null where nothing is left. */
export function settled(
  arena: Arena,
  interest: ArrayLike<number>,
  peeled: Peeled,
  options: PrimOptions,
): Found | null {
  let box = pasted(arena, interest, peeled.box, options);
  for (;;) {
    const quasiP = quasiPValues(arena, interest, box);
    const worst = quasiP.reduce<number>(
      (most, p, j) => (p !== null && (most < 0 || p > quasiP[most]!) ? j : most),
      -1,
    );
    if (worst < 0) return null;
    if (quasiP[worst]! <= options.significance) {
      const tally = tallyOf(box, arena.inputs, interest, arena.points);
      const whole = tallyOf(freeBox(box.length), arena.inputs, interest, arena.points);
      return { box, ...tally, agreement: agreement(tally, whole), quasiP };
    }
    box = withBounds(box, worst, FREE);
  }
}

/**
 * The quasi-p-value of each restriction (Bryant & Lempert 2010): the chance that a box of as many points drawn from
 * the same box without it had as many of interest (binomial). Quasi, because the box was chosen by these points.
 */
function quasiPValues({ inputs, points }: Arena, interest: ArrayLike<number>, box: Box): (number | null)[] {
  const { n, hits } = tallyOf(box, inputs, interest, points);
  return box.map((bounds, j) => {
    if (isFree(bounds)) return null;
    const without = tallyOf(withBounds(box, j, FREE), inputs, interest, points);
    return binomialTail(hits, n, without.hits / without.n);
  });
}

/** Moves sides out again, a slice at a time, while the box agrees better with the outcome. */
function pasted(
  { inputs, points, orders }: Arena,
  interest: ArrayLike<number>,
  from: Box,
  { alpha }: PrimOptions,
): Box {
  const whole = tallyOf(freeBox(from.length), inputs, interest, points);
  let box = from;
  let tally = tallyOf(box, inputs, interest, points);
  for (;;) {
    const wider = box.flatMap((bounds, j) =>
      isFree(bounds)
        ? []
        : widened(bounds, j, box, { inputs, points, orders }, Math.max(1, Math.floor(alpha * tally.n))),
    );
    let best: { box: Box; tally: Tally; agrees: number } | null = null;
    for (const one of wider) {
      const seen = tallyOf(one, inputs, interest, points);
      const agrees = agreement(seen, whole);
      if (agrees > (best?.agrees ?? agreement(tally, whole))) best = { box: one, tally: seen, agrees };
    }
    if (best === null) return box;
    ({ box, tally } = best);
  }
}

/** The box with a side of one input moved out by a slice, or with one category more. */
function widened(
  bounds: Bounds,
  j: number,
  box: Box,
  { inputs, points, orders }: Arena,
  slice: number,
): Box[] {
  const open = withBounds(box, j, FREE);
  const { values, categories } = inputs[j]!;
  if (bounds.kept !== null) {
    const more = Array.from({ length: categories ?? 0 }, (_, c) => c).filter(
      (c) => !bounds.kept!.includes(c),
    );
    return more.map((c) => {
      const kept = [...bounds.kept!, c].sort((x, y) => x - y);
      return withBounds(box, j, kept.length === categories ? FREE : { ...bounds, kept });
    });
  }
  const inOpen = new Set(points.filter((point) => isInOpen(open, inputs, point)));
  const ordered = [...orders[j]!].filter((point) => inOpen.has(point)).map((point) => values[point]!);
  const { low, high } = bounds;
  const moved: Bounds[] = [];
  if (low !== null) {
    const out = ordered.filter((value) => value < low && (high === null || value <= high)).reverse();
    moved.push({ ...bounds, low: beyond(out, slice) });
  }
  if (high !== null) {
    const out = ordered.filter((value) => value > high && (low === null || value >= low));
    moved.push({ ...bounds, high: beyond(out, slice) });
  }
  return moved.map((one) => withBounds(box, j, one));
}

/** The bound that takes in the first `slice` of the values outside, nearest first, and those equal to the last. */
function beyond(outside: readonly number[], slice: number): number | null {
  const last = outside[Math.min(slice, outside.length) - 1];
  const next = last === undefined ? undefined : outside.find((value, i) => i >= slice && value !== last);
  return last === undefined || next === undefined ? null : readableBound(last, next);
}

function isInOpen(box: Box, inputs: readonly BoxInput[], point: number): boolean {
  return box.every((bounds, j) => isFree(bounds) || allows(bounds, inputs[j]!.values[point]!));
}
