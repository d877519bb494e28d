/**
 * Addressed draws: a uniform number that belongs to (key, counter) and to nothing else, so that an added draw
 * moves no other. The generator is Threefry-2x32 with 13 rounds (Salmon, Moraes, Dror & Shaw 2011, "Parallel
 * random numbers: as easy as 1, 2, 3"), the fewest that pass BigCrush; a counter-based generator costs nothing
 * to seed. Keys come from seedrandom (streams.ts).
 */

const PARITY = 0x1bd11bda;

/** One block of Threefry-2x32-13: two words of key, two of counter; the two result words go to `out`. */
export function threefry(k0: number, k1: number, c0: number, c1: number, out: Int32Array): void {
  const k2 = PARITY ^ k0 ^ k1;
  let x0 = (c0 + k0) | 0;
  let x1 = (c1 + k1) | 0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
  x0 = (x0 + k1) | 0;
  x1 = (x1 + k2 + 1) | 0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 29) | (x1 >>> 3)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 16) | (x1 >>> 16)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 24) | (x1 >>> 8)) ^ x0;
  x0 = (x0 + k2) | 0;
  x1 = (x1 + k0 + 2) | 0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
  x0 = (x0 + k0) | 0;
  x1 = (x1 + k1 + 3) | 0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;
  out[0] = x0;
  out[1] = x1;
}

const block = new Int32Array(2);

/** The uniform number in the open interval (0, 1), 53 bits, that belongs to this key and counter. */
export function addressedUniform(k0: number, k1: number, c0: number, c1: number): number {
  threefry(k0, k1, c0, c1, block);
  const a = (block[0] as number) >>> 5;
  const b = (block[1] as number) >>> 6;
  // The last number below 2^-53: with 2^-53 itself the largest sum would round to 1.
  return (a * 67108864 + b + 0.5) * 1.1102230246251564e-16;
}
