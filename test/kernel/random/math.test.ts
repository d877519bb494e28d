import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp, log, normalQuantile, pow } from '../../../src/kernel/random/math.ts';

/** Values of 80-digit arithmetic, rounded to the nearest double. */
const LOGS = [
  [0.1, -Math.LN10],
  [0.5, -Math.LN2],
  [0.7071067811865475, -0.34657359027997275],
  [Math.SQRT1_2, -0.3465735902799726],
  [0.9999999999999999, -1.1102230246251565e-16],
  [1.0000000000000002, 2.2204460492503128e-16],
  [Math.SQRT2, 0.3465735902799727],
  [2, Math.LN2],
  [3, 1.0986122886681098],
  [10, Math.LN10],
  [12345.678, 9.421061321291832],
  [1e-300, -690.7755278982137],
  [5e-324, -744.4400719213812],
  [2.2250738585072014e-308, -708.3964185322641],
  [Number.MAX_VALUE, 709.782712893384],
  [8.98846567431158e307, 709.0895657128241],
  [2 ** 1023, 709.0895657128241],
] as const;

const EXPS = [
  [1e-20, 1],
  [-1e-20, 1],
  [1e-5, 1.00001000005],
  [0.1, 1.1051709180756477],
  [0.34657359027997264, Math.SQRT2],
  [0.5, 1.6487212707001282],
  [1, Math.E],
  [-1, 0.36787944117144233],
  [2.5, 12.182493960703473],
  [10, 22026.465794806718],
  [-10, 4.5399929762484854e-5],
  [100, 2.6881171418161356e43],
  [-100, 3.720075976020836e-44],
  [700, 1.0142320547350045e304],
  [709.782712893384, 1.7976931348622732e308],
  [-708.4, 2.217119081664265e-308],
  [-740, 4.2e-322],
  [-745.1, 5e-324],
] as const;

const POWERS = [
  [2, 0.3, 1.2311444133449163],
  [0.5, 1.7, 0.3077861033362291],
  [10, -3.5, 0.00031622776601683794],
  [1.0001, 5000.5, 1.6487624878731344],
  [123.456, 0.25, 3.3333279999872],
  [1e-5, 2.5, 3.16227766016838e-13],
  [0.9, 65, 0.001061116611996474],
  [7, -1, 0.14285714285714285],
] as const;

const NORMAL_QUANTILES = [
  [0.5, 0],
  [0.6, 0.2533471031357997],
  [0.25, -0.6744897501960817],
  [0.925, 1.4395314709384561],
  [0.0749, -1.4402382675279637],
  [0.975, 1.9599639845400538],
  [0.999, 3.090232306167813],
  [0.001, -3.0902323061678136],
  [1e-5, -4.264890793922825],
  [1e-10, -6.361340902404057],
  [1.3e-11, -6.667611456510741],
  [1e-16, -8.222082216130435],
  [1e-50, -14.933337534788489],
  [1e-300, -37.0470962993612],
] as const;

const bits = new DataView(new ArrayBuffer(8));

/** How many doubles lie between two of the same sign. */
function ulps(a: number, b: number): number {
  const place = (x: number): bigint => {
    bits.setFloat64(0, x);
    return bits.getBigInt64(0);
  };
  return Number(place(a) - place(b) < 0n ? place(b) - place(a) : place(a) - place(b));
}

const positive = fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true });
const exponent = fc.double({ min: -745, max: 709, noNaN: true });
const unit = fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true });
/** A number and another that is not smaller. */
const pair = <T>(values: fc.Arbitrary<T>) =>
  fc.tuple(values, values).map(([a, b]) => (a < b ? [a, b] : [b, a]) as [T, T]);

describe('log', () => {
  test.each(LOGS)('log %d is %d to 4 units in the last place', (x, expected) => {
    expect(ulps(log(x), expected)).toBeLessThanOrEqual(4);
  });

  test('is right to 5 units in the last place of what the engine gives, over all doubles', () => {
    fc.assert(
      fc.property(positive, (x) => {
        expect(x === 1 ? log(x) : ulps(log(x), Math.log(x))).toBeLessThanOrEqual(5);
      }),
      { seed: 81, numRuns: 5000 },
    );
  });

  test('does not fall', () => {
    fc.assert(
      fc.property(pair(positive), ([a, b]) => {
        expect(log(a)).toBeLessThanOrEqual(log(b));
      }),
      { seed: 82, numRuns: 3000 },
    );
    for (let x = Math.SQRT2, i = 0; i < 3000; i++, x = nextAfter(x))
      expect(log(x)).toBeLessThanOrEqual(log(nextAfter(x)));
  });

  test('of 1 is 0, of 0 -Infinity, of Infinity itself, below 0 undefined', () => {
    expect([log(1), log(0), log(Infinity), log(-1), log(Number.NaN)]).toEqual([
      0,
      -Infinity,
      Infinity,
      Number.NaN,
      Number.NaN,
    ]);
  });

  test('of the powers of two is that many times log 2, the subnormal ones included', () => {
    for (let k = -1074; k <= 1023; k++) {
      if (k !== 0) expect(ulps(log(2 ** k), k * Math.LN2), `2^${k}`).toBeLessThanOrEqual(4);
    }
  });
});

describe('exp', () => {
  test.each(EXPS)('exp %d is %d to 2 units in the last place', (x, expected) => {
    expect(ulps(exp(x), expected)).toBeLessThanOrEqual(2);
  });

  test('is right to 3 units in the last place of what the engine gives', () => {
    fc.assert(
      fc.property(exponent, (x) => {
        expect(ulps(exp(x), Math.exp(x))).toBeLessThanOrEqual(3);
      }),
      { seed: 83, numRuns: 5000 },
    );
  });

  test('does not fall', () => {
    fc.assert(
      fc.property(pair(exponent), ([a, b]) => {
        expect(exp(a)).toBeLessThanOrEqual(exp(b));
      }),
      { seed: 84, numRuns: 3000 },
    );
    for (const start of [0.3465735, 1.0397207, 20.4478, 0.01]) {
      for (let x = start, i = 0; i < 1000; i++, x = nextAfter(x)) {
        expect(exp(x)).toBeLessThanOrEqual(exp(nextAfter(x)));
      }
    }
  });

  test('overflows to Infinity, underflows to 0, and passes on what is no number', () => {
    expect([exp(0), exp(709.79), exp(Infinity), exp(-746), exp(-Infinity), exp(Number.NaN)]).toEqual([
      1,
      Infinity,
      Infinity,
      0,
      0,
      Number.NaN,
    ]);
  });

  test('undoes log', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (x) => {
        expect(Math.abs(exp(log(x)) / x - 1)).toBeLessThan(4e-15);
      }),
      { seed: 85, numRuns: 2000 },
    );
  });
});

describe('pow', () => {
  test.each(POWERS)('%d to the power %d is %d', (x, y, expected) => {
    // The error of the logarithm grows with the exponent.
    const units = 4 + Math.abs(y * Math.log(x));
    expect(Math.abs(pow(x, y) / expected - 1)).toBeLessThan(units * Number.EPSILON);
  });

  test('has the values of the edges', () => {
    expect([
      pow(0, 0),
      pow(0, 2.5),
      pow(0, -1),
      pow(1, 1e300),
      pow(5, 0),
      pow(5, 1),
      pow(Infinity, 2.5),
    ]).toEqual([1, 0, Infinity, 1, 1, 5, Infinity]);
  });

  test('is the exact square root and product where there is one', () => {
    expect(pow(2, 0.5)).toBe(Math.SQRT2);
    expect([pow(3, 4), pow(1.5, 3), pow(2, 64), pow(2, 62)]).toEqual([81, 3.375, 2 ** 64, 2 ** 62]);
  });

  test('is right over the range that distributions use', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.double({ min: -10, max: 10, noNaN: true }),
        (x, y) => {
          expect(Math.abs(pow(x, y) / x ** y - 1)).toBeLessThan(1e-13);
        },
      ),
      { seed: 86, numRuns: 3000 },
    );
  });
});

describe('the normal quantile', () => {
  test.each(NORMAL_QUANTILES)('at %d is %d', (p, expected) => {
    expect(Math.abs(normalQuantile(p) - expected)).toBeLessThanOrEqual(4e-15 * Math.abs(expected));
  });

  test('is odd about one half', () => {
    fc.assert(
      // Multiples of 2^-40, so that 1 - p is exact.
      fc.property(fc.integer({ min: 1, max: 2 ** 30 }), (k) => {
        const p = k / 2 ** 40;
        expect(normalQuantile(1 - p)).toBe(-normalQuantile(p));
      }),
      { seed: 87, numRuns: 1000 },
    );
  });

  test('does not fall, across the seams of its approximations either', () => {
    fc.assert(
      fc.property(pair(unit), ([a, b]) => {
        expect(normalQuantile(a)).toBeLessThanOrEqual(normalQuantile(b));
      }),
      { seed: 88, numRuns: 3000 },
    );
    for (const seam of [0.075, 0.925, Math.exp(-25), 1e-12]) {
      for (let step = 1e-9; step > 1e-13; step /= 10) {
        expect(normalQuantile(seam * (1 - step))).toBeLessThanOrEqual(normalQuantile(seam * (1 + step)));
      }
    }
  });
});

/** The double after a positive one. */
function nextAfter(x: number): number {
  bits.setFloat64(0, x);
  bits.setBigInt64(0, bits.getBigInt64(0) + 1n);
  return bits.getFloat64(0);
}
