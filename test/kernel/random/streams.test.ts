import { describe, expect, test } from 'vitest';
import { stream, streamKey } from '../../../src/kernel/random/streams.ts';
import { histogram, looksUniform, pairs } from './chi-square.ts';

/** Addresses that differ little. */
const N = 20_000;
const firsts = Array.from({ length: N }, (_, i) => stream('seed', i, 'arrivals')());
const seconds = Array.from({ length: N }, (_, i) => {
  const next = stream('seed', i, 'arrivals');
  next();
  return next();
});
const first = (i: number): number => firsts[i] as number;

describe('a stream', () => {
  test('belongs to its address: the same again, and another for any other', () => {
    const take = (...address: readonly (string | number)[]): number[] => {
      const next = stream(...address);
      return [next(), next(), next()];
    };
    expect(take('a', 1, 'b')).toEqual(take('a', 1, 'b'));
    const addresses = [
      ['a', 'bc'],
      ['ab', 'c'],
      ['abc'],
      ['a', 'b', 'c'],
      ['a/b', 'c'],
      ['a', 'b/c'],
      ['', 'abc'],
      ['abc', ''],
      ['1:a'],
      ['1', 'a'],
      [1, 11],
      [11, 1],
      [111],
    ];
    expect(new Set(addresses.map((address) => take(...address).join())).size).toBe(addresses.length);
  });

  test('has numbers in [0, 1) with more than 32 bits', () => {
    const next = stream('bits');
    const numbers = Array.from({ length: 1000 }, next);
    expect(numbers.every((u) => u >= 0 && u < 1)).toBe(true);
    expect(numbers.filter((u) => !Number.isInteger(u * 2 ** 32)).length).toBeGreaterThan(990);
  });

  test('has its own state: streams drawn in turns give what each gives alone', () => {
    const alone = ['x', 'y'].map((name) => {
      const next = stream(name);
      return Array.from({ length: 100 }, next);
    });
    const [x, y] = [stream('x'), stream('y')];
    const turns: [number[], number[]] = [[], []];
    for (let i = 0; i < 100; i++) {
      turns[0].push(x());
      turns[1].push(y());
      stream('x');
    }
    expect(turns).toEqual(alone);
  });

  test('leaves Math.random as it is', () => {
    const before = Math.random;
    stream('a')();
    expect(Math.random).toBe(before);
  });

  test('is uniform, and its neighbours in time are independent', () => {
    const next = stream('long');
    const numbers = Array.from({ length: 200_001 }, next);
    const at = (i: number): number => numbers[i] as number;
    expect(looksUniform(histogram(200_000, 256, at))).toBe(true);
    expect(
      looksUniform(
        pairs(
          100_000,
          16,
          (i) => at(2 * i),
          (i) => at(2 * i + 1),
        ),
      ),
    ).toBe(true);
  });
});

describe('streams of neighbouring addresses', () => {
  test('start differently, and uniformly', () => {
    expect(new Set(firsts).size).toBe(N);
    expect(looksUniform(histogram(N, 64, first))).toBe(true);
  });

  test('are independent in their first numbers', () => {
    expect(
      looksUniform(
        pairs(
          N / 2,
          8,
          (i) => first(2 * i),
          (i) => first(2 * i + 1),
        ),
      ),
    ).toBe(true);
    expect(looksUniform(pairs(N, 8, first, (i) => seconds[i] as number))).toBe(true);
  });
});

describe('a key', () => {
  test('is two 32-bit words that belong to the address', () => {
    expect(streamKey('s', 1)).toEqual(streamKey('s', 1));
    const words = [0, 1, 2, 3].flatMap((i) => [...streamKey('s', i)]);
    expect(new Set(words).size).toBe(8);
    expect(words.every((word) => word === (word | 0))).toBe(true);
  });

  test('is no number of the stream it would be confused with', () => {
    const next = stream('s', 1);
    const [a] = streamKey('s', 1);
    expect((next() * 4294967296) | 0).not.toBe(a);
  });

  test('fills both halves of the words evenly', () => {
    const words = Array.from({ length: 5000 }, (_, i) => streamKey('s', i)).flat();
    expect(looksUniform(histogram(words.length, 32, (i) => ((words[i] as number) >>> 0) / 2 ** 32))).toBe(
      true,
    );
    expect(looksUniform(histogram(words.length, 32, (i) => ((words[i] as number) & 0xffff) / 2 ** 16))).toBe(
      true,
    );
  });
});
