import { threefry } from '../random/addressed.ts';
import { streamKey } from '../random/streams.ts';
import { DIRECTIONS } from './sobol-directions.ts';

const BITS = 32;
const UNIT = 1 / 2 ** 32;
/** Dimensions there are direction numbers for. */
export const MOST_DIMENSIONS = DIRECTIONS.length + 1;
const block = new Int32Array(2);

/**
 * The first `n` points of the Sobol' sequence (Sobol' 1967, USSR Computational Mathematics and Mathematical Physics 7(4),
 * 86-112) with the direction numbers of Joe & Kuo (2008), in the order of the Gray code (Antonov & Saleev 1979, the same
 * journal 19(1), 252-256). They fill the unit cube more evenly than random points do: best with n a power of two.
 *
 * With a seed the points are scrambled (nested uniform scrambling in base 2, Owen 1995, in: Niederreiter & Shiue, Monte
 * Carlo and Quasi-Monte Carlo Methods in Scientific Computing, 299-317): every point alone is then uniform in the open
 * cube, and all together stay a net. Each dimension is scrambled for itself, whatever others there are; more points leave
 * the first ones where they are.
 *
 * @param seed null: the published points, of which the first is 0 in every dimension
 * @returns by point, a number a dimension
 * @throws RangeError for dimensions without direction numbers
 */
export function sobolPoints(n: number, dimensions: number, seed: string | null): number[][] {
  if (dimensions > MOST_DIMENSIONS) {
    throw new RangeError(
      `there are direction numbers for ${MOST_DIMENSIONS} dimensions, not for ${dimensions}`,
    );
  }
  const points = Array.from({ length: n }, () => new Array<number>(dimensions).fill(0));
  for (let d = 0; d < dimensions; d++) {
    const directions = directionsOf(d);
    const scramble = seed === null ? null : scrambler(seed, d);
    let x = 0;
    for (let i = 0; i < n; i++) {
      if (i > 0) x ^= directions[trailingZeros(i)] as number;
      points[i]![d] = scramble === null ? (x >>> 0) * UNIT : ((scramble(x) >>> 0) + 0.5) * UNIT;
    }
  }
  return points;
}

/** Number of zeros at the end of the binary form of i > 0: the bit in which two neighbours in the Gray code differ. */
function trailingZeros(i: number): number {
  return 31 - Math.clz32(i & -i);
}

/** The bit k of an index, counted from the lowest, flips these of the point; the highest is 1/2. */
function directionsOf(dimension: number): Int32Array {
  const v = new Int32Array(BITS);
  const found = DIRECTIONS[dimension - 1];
  if (found === undefined) return v.map((_, k) => 1 << (BITS - 1 - k));
  const { s, a, m } = found;
  for (let k = 0; k < BITS; k++) {
    if (k < s) {
      v[k] = m[k]! << (BITS - 1 - k);
      continue;
    }
    let next = v[k - s]! ^ (v[k - s]! >>> s);
    for (let j = 1; j < s; j++) if ((a >> (s - 1 - j)) & 1) next ^= v[k - j]!;
    v[k] = next;
  }
  return v;
}

/** Flips every bit by a coin that belongs to the bits above it. */
function scrambler(seed: string, dimension: number): (x: number) => number {
  const [k0, k1] = streamKey(seed, 'sobol', dimension);
  return (x) => {
    let flips = 0;
    for (let bit = 0; bit < BITS; bit++) {
      const above = bit === 0 ? 0 : x >>> (BITS - bit);
      threefry(k0, k1, bit, above, block);
      flips = (flips << 1) | (block[0]! & 1);
    }
    return x ^ flips;
  };
}
