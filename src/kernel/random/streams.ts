import seedrandom from 'seedrandom';

/** A sequential stream of uniform numbers in [0, 1) with 53 bits. */
export type Stream = () => number;

/**
 * The stream that belongs to this address (for example seed, replication, contact type, purpose). Streams of
 * near-identical keys start alike in seedrandom's Alea, so the first 16 numbers are discarded.
 */
export function stream(...address: readonly (string | number)[]): Stream {
  // The length of each part keeps ('a', 'bc') and ('ab', 'c') apart.
  const generator = seedrandom.alea(address.map((part) => `${String(part).length}:${part}`).join('/'));
  for (let i = 0; i < 16; i++) generator();
  return () => generator.double();
}

/** Two 32-bit words that key the addressed draws of this address. */
export function streamKey(...address: readonly (string | number)[]): readonly [number, number] {
  const next = stream(...address, 'key');
  return [(next() * 4294967296) | 0, (next() * 4294967296) | 0];
}
