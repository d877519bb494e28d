import jstat from 'jstat';
import { describe, expect, test } from 'vitest';
import { gammaVariate } from '../../../src/kernel/random/gamma.ts';
import { stream } from '../../../src/kernel/random/streams.ts';
import { Moments } from '../../../src/kernel/stats/moments.ts';
import { histogram, looksUniform } from './chi-square.ts';

const N = 100_000;

describe.each([0.05, 0.5, 1, 2, 4])('a gamma variate with squared coefficient of variation %d', (scv) => {
  const next = stream('gamma', scv);
  const values = Array.from({ length: N }, () => gammaVariate(next, scv));

  test('has mean 1 and that variance', () => {
    const moments = new Moments();
    const squares = new Moments();
    for (const x of values) {
      moments.add(x);
      squares.add((x - 1) ** 2);
    }
    expect(Math.abs(moments.mean - 1)).toBeLessThan(5 * Math.sqrt(scv / N));
    expect(Math.abs(squares.mean - scv)).toBeLessThan(5 * Math.sqrt(squares.variance / N));
  });

  test('is gamma distributed', () => {
    // 2 x / scv is chi-square with 2 / scv degrees of freedom.
    const share = (i: number): number => jstat.chisquare.cdf((2 * (values[i] as number)) / scv, 2 / scv);
    expect(looksUniform(histogram(N, 50, (i) => Math.min(share(i), 1 - 1e-12)))).toBe(true);
  });
});
