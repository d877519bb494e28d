import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressedUniform, threefry } from '../../../src/kernel/random/addressed.ts';
import { histogram, looksUniform, pairs } from './chi-square.ts';

function block(k0: number, k1: number, c0: number, c1: number): string[] {
  const out = new Int32Array(2);
  threefry(k0, k1, c0, c1, out);
  return Array.from(out, (word) => (word >>> 0).toString(16).padStart(8, '0'));
}

const N = 200_000;
const KEY = [0x9e3779b9, -0x61c88647] as const;
const draw = (c0: number, c1: number): number => addressedUniform(KEY[0], KEY[1], c0, c1);

describe('Threefry-2x32 with 13 rounds', () => {
  test('gives the known answers of its authors', () => {
    expect(block(0, 0, 0, 0)).toEqual(['9d1c5ec6', '8bd50731']);
    expect(block(-1, -1, -1, -1)).toEqual(['fd36d048', '2d17272c']);
    expect(block(0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3)).toEqual(['ba3e4725', 'f27d669e']);
  });

  test('no two counters share a block under one key', () => {
    const seen = new Set<string>();
    for (let c0 = 0; c0 < 300; c0++) for (let c1 = 0; c1 < 300; c1++) seen.add(block(1, 2, c0, c1).join());
    expect(seen.size).toBe(90_000);
  });
});

describe('an addressed draw', () => {
  test('lies strictly between 0 and 1 and depends on its address alone', () => {
    const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(word, word, word, word, (k0, k1, c0, c1) => {
        const u = addressedUniform(k0, k1, c0, c1);
        expect(u > 0 && u < 1).toBe(true);
        addressedUniform(k1, k0, c1, c0);
        expect(addressedUniform(k0, k1, c0, c1)).toBe(u);
      }),
      { seed: 91, numRuns: 2000 },
    );
  });

  test.each([
    ['along the first word of the counter', (i: number) => draw(i, 0)],
    ['along the second word', (i: number) => draw(0, i)],
    ['over purposes, in the high bits of the second word', (i: number) => draw(i >> 6, (i & 63) << 24)],
    ['along the keys', (i: number) => addressedUniform(i, 0, 0, 0)],
  ])('is uniform %s', (_, value) => {
    expect(looksUniform(histogram(N, 256, value))).toBe(true);
  });

  test('is uniform in its low bits too', () => {
    expect(looksUniform(histogram(N, 256, (i) => (draw(i, 7) * 2 ** 40) % 1))).toBe(true);
  });

  test.each([
    ['of neighbouring cases', (i: number) => draw(i + 1, 0)],
    ['of one case for neighbouring purposes', (i: number) => draw(i, 1 << 24)],
    ['of one case, one after the other', (i: number) => draw(i, 1)],
    ['of one case under neighbouring keys', (i: number) => addressedUniform(KEY[0], KEY[1] + 1, i, 0)],
    ['of cases a power of two apart', (i: number) => draw(i + 2 ** 20, 0)],
  ])('draws %s are independent', (_, value) => {
    expect(looksUniform(pairs(N, 16, (i) => draw(i, 0), value))).toBe(true);
  });

  test('changes half of its bits when one bit of its address does', () => {
    const out = new Int32Array(2);
    const words = (address: readonly number[]): [number, number] => {
      const [k0 = 0, k1 = 0, c0 = 0, c1 = 0] = address;
      threefry(k0, k1, c0, c1, out);
      return [out[0] as number, out[1] as number];
    };
    for (let word = 0; word < 4; word++) {
      for (let bit = 0; bit < 32; bit += 3) {
        let flipped = 0;
        for (let i = 0; i < 500; i++) {
          const address = [i, 17, 3 * i, 5];
          const changed = address.map((value, k) => (k === word ? value ^ (1 << bit) : value));
          const [a, b] = words(address);
          const [c, d] = words(changed);
          flipped += ones(a ^ c) + ones(b ^ d);
        }
        // 32,000 fair coins: six standard deviations are 0.017.
        expect(Math.abs(flipped / 32_000 - 0.5), `word ${word}, bit ${bit}`).toBeLessThan(0.017);
      }
    }
  });
});

function ones(word: number): number {
  let n = 0;
  for (let rest = word >>> 0; rest > 0; rest = (rest & (rest - 1)) >>> 0) n++;
  return n;
}
