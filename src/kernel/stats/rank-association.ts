/** How far inputs and an outcome go together, by ranks: whatever their scales, and robust to what lies far out. */

import type { BoxInput } from './prim-box.ts';

/** Ranks from 0; equal values share the middle of theirs. In the order of `points`. */
export function midRanks(values: ArrayLike<number>, points: readonly number[]): Float64Array {
  const order = Array.from(points, (_, i) => i).sort((x, y) => values[points[x]!]! - values[points[y]!]!);
  const ranks = new Float64Array(order.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    const value = values[points[order[from]!]!];
    while (to < order.length && values[points[order[to]!]!] === value) to += 1;
    for (let i = from; i < to; i++) ranks[order[i]!] = (from + to - 1) / 2;
    from = to;
  }
  return ranks;
}

/**
 * A measure of one input against any outcome's ranks: the share of their variance that it explains, corrected for what
 * chance explains. Of a number it is Spearman's rank correlation squared (1904, American Journal of Psychology 15,
 * 72-101), of categories the epsilon squared (Kelley 1935, PNAS 21, 554-559) of their mean ranks.
 */
export function explainedBy(
  { values, categories }: BoxInput,
  points: readonly number[],
): (ranks: Float64Array) => number {
  const n = points.length;
  const middle = (n - 1) / 2;
  if (categories === null) {
    const own = midRanks(values, points).map((rank) => rank - middle);
    const size = own.reduce((sum, x) => sum + x * x, 0);
    return (ranks) => {
      let [product, all] = [0, 0];
      for (let i = 0; i < n; i++) {
        const off = ranks[i]! - middle;
        product += own[i]! * off;
        all += off * off;
      }
      return corrected(product * product, size * all, n, 1);
    };
  }
  const counts = new Float64Array(categories);
  for (const point of points) counts[values[point]!]! += 1;
  const groups = counts.filter((count) => count > 0).length;
  return (ranks) => {
    const sums = new Float64Array(categories);
    let all = 0;
    points.forEach((point, i) => {
      const off = ranks[i]! - middle;
      sums[values[point]!]! += off;
      all += off * off;
    });
    const between = sums.reduce((sum, x, c) => sum + (counts[c]! > 0 ? (x * x) / counts[c]! : 0), 0);
    return corrected(between, all, n, groups - 1);
  };
}

function corrected(explained: number, all: number, n: number, degrees: number): number {
  if (all === 0 || n <= degrees + 1) return 0;
  return 1 - ((1 - explained / all) * (n - 1)) / (n - 1 - degrees);
}
