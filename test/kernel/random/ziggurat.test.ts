import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressedExponential } from '../../../src/kernel/random/ziggurat.ts';
import { Moments } from '../../../src/kernel/stats/moments.ts';
import { histogram, looksUniform, pairs } from './chi-square.ts';

const N = 400_000;
const draw = (i: number): number => addressedExponential(12, 34, i, 0);
/** The draw as a share, which is uniform if the draw is exponential. */
const share = (i: number): number => -Math.expm1(-draw(i));

describe('the exponential of an address', () => {
  test('is exponential: as many fall into each of a thousand cells of equal probability', () => {
    expect(looksUniform(histogram(N, 1000, share))).toBe(true);
  });

  test('has the tail of an exponential: across the widest layers, and beyond the last at 7.7', () => {
    // What exceeds a bound, exceeds it by an exponential.
    for (const [bound, cells] of [
      [4, 100],
      [7, 20],
    ] as const) {
      const beyond: number[] = [];
      for (let i = 0; i < 10 * N; i++) {
        const x = draw(i);
        if (x > bound) beyond.push(x - bound);
      }
      const expected = 10 * N * Math.exp(-bound);
      expect(Math.abs(beyond.length - expected)).toBeLessThan(5 * Math.sqrt(expected));
      const counts = histogram(beyond.length, cells, (i) => -Math.expm1(-(beyond[i] as number)));
      expect(looksUniform(counts), `beyond ${bound}`).toBe(true);
    }
  });

  test('has mean, variance and third moment 1, 1 and 6', () => {
    const powers = [1, 2, 3].map((k) => {
      const moments = new Moments();
      for (let i = 0; i < N; i++) moments.add(draw(i) ** k);
      return moments;
    });
    [1, 2, 6].forEach((expected, k) => {
      const { mean, variance } = powers[k] as Moments;
      expect(Math.abs(mean - expected)).toBeLessThan(5 * Math.sqrt(variance / N));
    });
  });

  test('is positive, finite and depends on its address alone', () => {
    const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(word, word, word, word, (k0, k1, c0, c1) => {
        const x = addressedExponential(k0, k1, c0, c1);
        expect(x > 0 && x < 60).toBe(true);
        addressedExponential(c0, c1, k0, k1);
        expect(addressedExponential(k0, k1, c0, c1)).toBe(x);
      }),
      { seed: 141, numRuns: 3000 },
    );
  });

  test.each([
    ['of neighbouring cases', (i: number) => share(i + 1)],
    ['of one case, one after the other', (i: number) => -Math.expm1(-addressedExponential(12, 34, i, 1))],
    ['under the neighbouring key', (i: number) => -Math.expm1(-addressedExponential(12, 35, i, 0))],
  ])('draws %s are independent', (_, other) => {
    expect(looksUniform(pairs(N, 16, share, other))).toBe(true);
  });
});
