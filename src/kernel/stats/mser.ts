/**
 * MSER, the marginal standard error rule: how much of the beginning of a series to leave out, so that the mean of what
 * remains is as sure as it can be. With batches of five observations it is called MSER-5.
 *
 * White (1997), An effective truncation heuristic for bias reduction in simulation output, Simulation 69(6), 323-334;
 * White, Cobb and Spratt (2000), A comparison of five steady-state truncation heuristics for simulation, Proceedings
 * of the Winter Simulation Conference, 755-760.
 */

/** Batches at the end that are never left with themselves: so few can lie together by chance (White et al. 2000). */
const END = 5;

export interface Truncation {
  /** Batches to leave out: the first half of the series at most, as the rule demands. */
  readonly leaveOut: number;
  /** The statistic there: variance of the batches that remain over their number. */
  readonly statistic: number;
  /** Where the statistic is least wherever that is, the last five batches aside. */
  readonly least: number;
  /** False where that lies in the second half: the series is too short to tell where its beginning ends. */
  readonly settled: boolean;
}

/**
 * Leaves out d batches where
 *
 *     z(d) = sum over i > d of (x_i - mean of x_d+1 .. x_n)^2 / (n - d)^2
 *
 * is least, of equals the smallest d.
 *
 * @param batches finite numbers, in the order of time
 * @throws RangeError below ten batches, whose second half would be nothing but the end
 */
export function mser(batches: readonly number[]): Truncation {
  const n = batches.length;
  if (n < 2 * END) throw new RangeError(`MSER needs ${2 * END} batches, found ${n}`);
  const half = Math.floor(n / 2);
  // From the end, so that one pass gives the sum of squares of every remainder (Welford 1962).
  let mean = 0;
  let squares = 0;
  let [best, least] = [half, n - END];
  let [bestAt, leastAt] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let d = n - 1; d >= 0; d--) {
    const count = n - d;
    const x = batches[d] as number;
    const off = x - mean;
    mean += off / count;
    squares += off * (x - mean);
    const z = squares / (count * count);
    if (d <= n - END && z <= leastAt) [least, leastAt] = [d, z];
    if (d <= half && z <= bestAt) [best, bestAt] = [d, z];
  }
  return { leaveOut: best, statistic: bestAt, least, settled: least <= half };
}
