/** Boxes over numbers and categories: what restricts them, and which points lie inside. */

/** One input of all points; `categories` of them numbered from 0 where it has no order, else null. */
export interface BoxInput {
  readonly values: ArrayLike<number>;
  readonly categories: number | null;
}

/** What a box asks of one input; nothing where an end is null, or `kept` is. */
export interface Bounds {
  /** The least and the greatest value inside. */
  readonly low: number | null;
  readonly high: number | null;
  /** Categories inside, ascending. */
  readonly kept: readonly number[] | null;
}

export type Box = readonly Bounds[];

export const FREE: Bounds = { low: null, high: null, kept: null };

export function freeBox(inputs: number): Box {
  return Array.from({ length: inputs }, () => FREE);
}

export function isFree({ low, high, kept }: Bounds): boolean {
  return low === null && high === null && kept === null;
}

export function withBounds(box: Box, input: number, bounds: Bounds): Box {
  return box.map((one, j) => (j === input ? bounds : one));
}

export function allows({ low, high, kept }: Bounds, value: number): boolean {
  if (low !== null && value < low) return false;
  if (high !== null && value > high) return false;
  return kept === null || kept.includes(value);
}

export function isInside(box: Box, inputs: readonly BoxInput[], point: number): boolean {
  return box.every((bounds, j) => bounds === FREE || allows(bounds, inputs[j]!.values[point]!));
}

export interface Tally {
  /** Points inside. */
  readonly n: number;
  /** Of those, points of interest. */
  readonly hits: number;
}

/** @param points those that are looked at */
export function tallyOf(
  box: Box,
  inputs: readonly BoxInput[],
  interest: ArrayLike<number>,
  points: readonly number[],
): Tally {
  let [n, hits] = [0, 0];
  for (const point of points) {
    if (!isInside(box, inputs, point)) continue;
    n += 1;
    hits += interest[point]!;
  }
  return { n, hits };
}

/**
 * Correlation of being inside and being of interest (the phi coefficient; Matthews 1975, Biochimica et Biophysica
 * Acta 405, 442-451): 1 where a box holds all points of interest and no other, 0 where it says nothing of them. Its
 * square times the number of points is Pearson's chi-square. 0 for a box of all points or of none.
 */
export function agreement({ n, hits }: Tally, whole: Tally): number {
  const [rest, missed] = [whole.n - n, whole.hits - hits];
  const product = n * rest * whole.hits * (whole.n - whole.hits);
  if (product === 0) return 0;
  return (hits * (rest - missed) - (n - hits) * missed) / Math.sqrt(product);
}

/**
 * The number with the fewest digits from `inside` (itself included) half the way to `outside` and beyond, `outside`
 * itself left out: a bound that people can read, and that parts the two as well as any.
 */
export function readableBound(inside: number, outside: number): number {
  const middle = inside + (outside - inside) / 2;
  const parts = (x: number): boolean =>
    inside < outside ? x >= inside && x < outside : x <= inside && x > outside;
  for (let digits = 1; digits < 16; digits++) {
    const found = [inside, middle].map((x) => Number(x.toPrecision(digits))).find(parts);
    if (found !== undefined) return found;
  }
  return inside;
}
