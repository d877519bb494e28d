import { describe, expect, it } from 'vitest';
import { stream } from '../../../src/kernel/random/streams.ts';
import { latinColumn, latinHypercube } from '../../../src/kernel/stats/latin-hypercube.ts';

const N = 64;
const streams = (...names: readonly string[]) => names.map((name) => stream('seed', name));

describe('a Latin hypercube', () => {
  it('has exactly one point in each of the n parts of every coordinate', () => {
    const points = latinHypercube(N, streams('a', 'b', 'c'));
    for (const c of [0, 1, 2]) {
      const parts = points.map((point) => Math.floor(point[c]! * N)).sort((a, b) => a - b);
      expect(parts).toEqual(Array.from({ length: N }, (_, i) => i));
    }
  });

  it('moves no coordinate when another stands beside it', () => {
    const [alone, together] = [latinHypercube(N, streams('a')), latinHypercube(N, streams('z', 'a'))];
    expect(together.map((point) => point[1])).toEqual(alone.map((point) => point[0]));
  });

  it('does not pair its coordinates: their rank correlation is small', () => {
    const points = latinHypercube(1000, streams('a', 'b'));
    const mean = points.reduce((sum, [x, y]) => sum + (x! - 0.5) * (y! - 0.5), 0) / points.length;
    // Of independent ranks the correlation has a deviation of about 1 / sqrt(1000); six of them.
    expect(Math.abs(mean * 12)).toBeLessThan(6 / Math.sqrt(1000));
  });

  it('gives the same points for the same stream, and others for another', () => {
    expect(latinColumn(N, stream('1'))).toEqual(latinColumn(N, stream('1')));
    expect(latinColumn(N, stream('1'))).not.toEqual(latinColumn(N, stream('2')));
  });

  it('estimates the mean of a sum of monotone functions better than random points do', () => {
    const f = ([x, y]: readonly number[]) => x! ** 2 + 2 * y!;
    const error = (points: readonly (readonly number[])[]) =>
      Math.abs(points.reduce((sum, point) => sum + f(point), 0) / points.length - (1 / 3 + 1));
    let [latin, random] = [0, 0];
    for (let k = 0; k < 50; k++) {
      const [a, b] = [stream('latin a', k), stream('latin b', k)];
      latin += error(latinHypercube(N, [a, b]));
      random += error(Array.from({ length: N }, () => [a(), b()]));
    }
    // Within strata what is left of the variance is of the order 1/n²: by theory about a 60th of it here.
    expect(latin).toBeLessThan(random / 5);
  });
});
