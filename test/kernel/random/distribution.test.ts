import fc from 'fast-check';
import jstat from 'jstat';
import { describe, expect, test } from 'vitest';
import { addressedUniform } from '../../../src/kernel/random/addressed.ts';
import { type Distribution, Sampler } from '../../../src/kernel/random/distribution.ts';
import { addressedExponential } from '../../../src/kernel/random/ziggurat.ts';
import { Moments } from '../../../src/kernel/stats/moments.ts';

const value = fc.double({ min: 0.01, max: 1000, noNaN: true });
const three = fc.tuple(value, value, value).map((xs) => xs.sort((a, b) => a - b) as [number, number, number]);

const kinds: Record<Distribution['kind'], fc.Arbitrary<Distribution>> = {
  constant: value.map((x) => ({ kind: 'constant', value: x })),
  exponential: value.map((mean) => ({ kind: 'exponential', mean })),
  lognormal: fc
    .tuple(value, fc.double({ min: 0.05, max: 0.8, noNaN: true }))
    .map(([mean, cv]) => ({ kind: 'lognormal', mean, cv })),
  uniform: three.map(([low, , high]) => ({ kind: 'uniform', low, high })),
  triangular: three.map(([low, mode, high]) => ({ kind: 'triangular', low, mode, high })),
  weibull: fc
    .tuple(value, fc.double({ min: 0.7, max: 10, noNaN: true }))
    .map(([mean, shape]) => ({ kind: 'weibull', mean, shape })),
};

type Probability = (x: number) => number;

/** Probability of at most x; for the two that are sampled from above, of more than x. */
function probabilityOf(distribution: Distribution): Probability {
  const d = distribution;
  switch (d.kind) {
    case 'constant':
      return (x) => (x < d.value ? 0 : 1);
    case 'exponential':
      return (x) => Math.exp(-x / d.mean);
    case 'weibull': {
      // One in e lies above the scale.
      const scale = new Sampler(d).sample(1 / Math.E);
      return (x) => Math.exp(-((x / scale) ** d.shape));
    }
    case 'lognormal': {
      const s2 = Math.log(1 + d.cv * d.cv);
      return (x) => jstat.normal.cdf((Math.log(x / d.mean) + s2 / 2) / Math.sqrt(s2), 0, 1);
    }
    case 'uniform':
      return (x) => (x - d.low) / (d.high - d.low);
    case 'triangular':
      return (x) =>
        x < d.mode
          ? (x - d.low) ** 2 / ((d.high - d.low) * (d.mode - d.low))
          : 1 - (d.high - x) ** 2 / ((d.high - d.low) * (d.high - d.mode));
  }
}

describe.each(Object.entries(kinds))('%s', (_kind, distributions) => {
  test('has the mean and the variance it declares', () => {
    fc.assert(
      fc.property(distributions, fc.nat(), (distribution, key) => {
        const sampler = new Sampler(distribution);
        const values = new Moments();
        const squares = new Moments();
        const n = 20_000;
        for (let i = 0; i < n; i++) {
          const x = sampler.at(key, 0, i, 0);
          values.add(x);
          squares.add((x - sampler.mean) ** 2);
        }
        // Five standard errors; and rounding, where nothing varies.
        const rounding = 1e-12 * sampler.mean;
        expect(Math.abs(values.mean - sampler.mean)).toBeLessThanOrEqual(
          5 * Math.sqrt(sampler.variance / n) + rounding,
        );
        expect(Math.abs(squares.mean - sampler.variance)).toBeLessThanOrEqual(
          5 * Math.sqrt(squares.variance / n) + rounding,
        );
      }),
      { seed: 101, numRuns: 25 },
    );
  });

  test('never falls below 0, and moves one way only as the draw grows', () => {
    fc.assert(
      fc.property(distributions, (distribution) => {
        const sampler = new Sampler(distribution);
        const draws = [2 ** -54, 1e-9, 0.01, 0.2, 0.5, 0.8, 0.99, 1 - 1e-9, 1 - 2 ** -53];
        const xs = draws.map((u) => sampler.sample(u));
        expect(xs.every((x) => x >= 0 && x < Infinity)).toBe(true);
        const steps = xs.slice(1).map((x, i) => Math.sign(x - (xs[i] as number)));
        expect(steps.some((step) => step > 0) && steps.some((step) => step < 0)).toBe(false);
      }),
      { seed: 102, numRuns: 200 },
    );
  });
});

const { constant: _, ...spread } = kinds;

test.each(Object.entries(spread))('%s gives back the draw as its probability', (_kind, distributions) => {
  fc.assert(
    fc.property(distributions, fc.double({ min: 1e-3, max: 0.999, noNaN: true }), (distribution, u) => {
      const sampler = new Sampler(distribution);
      fc.pre(sampler.variance > 1e-6 * sampler.mean ** 2);
      expect(probabilityOf(distribution)(sampler.sample(u))).toBeCloseTo(u, 6);
    }),
    { seed: 103, numRuns: 300 },
  );
});

test('at an address a sampler gives the value of the draw there, an exponential a draw of its own', () => {
  const address = [3, -5, 7, 11] as const;
  const u = addressedUniform(...address);
  for (const distribution of fc.sample(fc.oneof(...Object.values(kinds)), { seed: 104, numRuns: 200 })) {
    const sampler = new Sampler(distribution);
    const expected =
      distribution.kind === 'exponential'
        ? distribution.mean * addressedExponential(...address)
        : sampler.sample(u);
    expect(sampler.at(...address)).toBe(expected);
  }
});

describe('samplers at their edges', () => {
  test('a lognormal without spread, or of mean 0, is that constant', () => {
    for (const [mean, cv] of [
      [5, 0],
      [0, 0],
      [0, 2],
    ] as const) {
      const sampler = new Sampler({ kind: 'lognormal', mean, cv });
      expect([0.01, 0.5, 0.99].map((u) => sampler.sample(u))).toEqual([mean, mean, mean]);
      expect([sampler.mean, sampler.variance]).toEqual([mean, 0]);
    }
  });

  test('a triangle may lean on either end, or have no width', () => {
    const at = (low: number, mode: number, high: number, u: number): number =>
      new Sampler({ kind: 'triangular', low, mode, high }).sample(u);
    expect(at(0, 0, 1, 0.75)).toBeCloseTo(0.5, 12);
    expect(at(0, 1, 1, 0.25)).toBeCloseTo(0.5, 12);
    expect(at(3, 3, 3, 0.4)).toBe(3);
  });

  test('a Weibull of shape 1 is exponential, of shape 2 Rayleigh', () => {
    const [weibull, exponential] = [
      new Sampler({ kind: 'weibull', mean: 7, shape: 1 }),
      new Sampler({ kind: 'exponential', mean: 7 }),
    ];
    for (const u of [0.001, 0.3, 0.9]) expect(weibull.sample(u)).toBeCloseTo(exponential.sample(u), 10);
    expect(weibull.variance).toBeCloseTo(49, 9);
    const rayleigh = new Sampler({ kind: 'weibull', mean: 1, shape: 2 });
    expect(rayleigh.variance).toBeCloseTo(4 / Math.PI - 1, 12);
  });

  test('the median of a lognormal is its mean over the root of 1 + cv squared', () => {
    const sampler = new Sampler({ kind: 'lognormal', mean: 80, cv: 2 });
    expect(sampler.sample(0.5)).toBeCloseTo(80 / Math.sqrt(5), 10);
    expect(sampler.variance).toBe(80 * 80 * 4);
  });
});
