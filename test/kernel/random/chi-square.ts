import jstat from 'jstat';

/** Chance that a test of randomness fails though the numbers are random. */
const ERROR = 1e-6;

/** Pearson's chi-square statistic of counts that are all expected to be equal. */
function chiSquare(counts: ArrayLike<number>): {
  readonly statistic: number;
  readonly degrees: number;
} {
  const cells = Array.from(counts);
  const expected = cells.reduce((sum, count) => sum + count, 0) / cells.length;
  const statistic = cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return { statistic, degrees: cells.length - 1 };
}

/** Whether counts are as equal as chance makes them: neither more uneven nor, suspiciously, less. */
export function looksUniform(counts: ArrayLike<number>): boolean {
  const { statistic, degrees } = chiSquare(counts);
  const p = jstat.chisquare.cdf(statistic, degrees);
  return p > ERROR / 2 && p < 1 - ERROR / 2;
}

/** Counts of n numbers in [0, 1) by cell. */
export function histogram(n: number, cells: number, value: (i: number) => number): Int32Array {
  const counts = new Int32Array(cells);
  for (let i = 0; i < n; i++) {
    const cell = Math.floor(value(i) * cells);
    counts[cell] = (counts[cell] as number) + 1;
  }
  return counts;
}

/** Counts of pairs of numbers in [0, 1) by cell of a square of `side` x `side`. */
export function pairs(
  n: number,
  side: number,
  a: (i: number) => number,
  b: (i: number) => number,
): Int32Array {
  return histogram(n, side * side, (i) => (Math.floor(a(i) * side) + b(i)) / side);
}
