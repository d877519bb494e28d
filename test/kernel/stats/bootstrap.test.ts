import { describe, expect, test } from 'vitest';
import { log } from '../../../src/kernel/random/math.ts';
import { stream } from '../../../src/kernel/random/streams.ts';
import { accelerated, RESAMPLES, resamplesOf, studentised } from '../../../src/kernel/stats/bootstrap.ts';
import { meanInterval } from '../../../src/kernel/stats/interval.ts';
import { Moments } from '../../../src/kernel/stats/moments.ts';

const resamples = (n: number, seed = 'bootstrap') => resamplesOf(n, stream(seed, n));

describe('resamples', () => {
  test('hold as many indices of observations as there are, drawn with replacement, alike often', () => {
    const { indices, count, size } = resamples(10);
    expect([size, count, indices.length]).toEqual([10, RESAMPLES, 10 * RESAMPLES]);
    const drawn = new Array<number>(10).fill(0);
    for (const i of indices) drawn[i]!++;
    // Five deviations of a binomial(19990, 1/10), whose deviation is 42.
    for (const times of drawn) expect(Math.abs(times - 1999)).toBeLessThan(215);
    expect(new Set(indices.subarray(0, 10)).size).toBeLessThan(10);
  });

  test('are the same from the same seed', () => {
    expect(resamples(7).indices).toEqual(resamples(7).indices);
    expect(resamples(7).indices).not.toEqual(resamples(7, 'other').indices);
  });
});

describe('the studentised interval of a mean', () => {
  test('is that of the mice of Efron and Tibshirani', () => {
    // 1993, section 12.5, control group: 90 % bootstrap-t interval (35.82, 116.74) from 1,000 resamples.
    const mice = [52, 104, 146, 10, 50, 31, 40, 27, 46];
    const [low, high] = studentised(mice, resamplesOf(9, stream('mice'), 19_999), 0.9)!;
    expect(Math.abs(low - 35.82)).toBeLessThan(1);
    expect(Math.abs(high - 116.74)).toBeLessThan(5);
  });

  test('is that of an independent reading of the definition', () => {
    const values = [3.1, 4.7, 2.2, 9.8, 5.5, 4.1, 3.3];
    const { indices, count, size } = resamples(7);
    const summary = (of: readonly number[]) => {
      const mean = of.reduce((sum, x) => sum + x, 0) / of.length;
      const variance = of.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (of.length - 1);
      return { mean, error: Math.sqrt(variance / of.length) };
    };
    const whole = summary(values);
    const ts = Array.from({ length: count }, (_, b) => {
      const drawn = summary([...indices.slice(b * size, (b + 1) * size)].map((i) => values[i]!));
      return (drawn.mean - whole.mean) / drawn.error;
    }).sort((x, y) => x - y);
    const [low, high] = studentised(values, resamples(7), 0.95)!;
    expect(low).toBeCloseTo(whole.mean - ts[1949]! * whole.error, 9);
    expect(high).toBeCloseTo(whole.mean - ts[49]! * whole.error, 9);
  });

  test('moves and stretches with the figures', () => {
    const values = [3, 5, 2, 10, 5.5, 4];
    const [low, high] = studentised(values, resamples(6), 0.95)!;
    const moved = studentised(
      values.map((x) => 100 - 2 * x),
      resamples(6),
      0.95,
    )!;
    expect(moved[0]).toBeCloseTo(100 - 2 * high, 9);
    expect(moved[1]).toBeCloseTo(100 - 2 * low, 9);
  });

  test('covers the mean of skewed figures more often than Student’s t, as often as it says', () => {
    const runs = 1000;
    const hits = [0, 0];
    for (let run = 0; run < runs; run++) {
      const next = stream('skewed', run);
      const values = Array.from({ length: 10 }, () => -log(Math.max(1e-16, next())));
      const moments = new Moments();
      for (const x of values) moments.add(x);
      [meanInterval(moments, 0.95), studentised(values, resamplesOf(10, next, 499), 0.95)].forEach(
        (interval, k) => {
          if (interval && interval[0] <= 1 && 1 <= interval[1]) hits[k]!++;
        },
      );
    }
    const [student, bootstrap] = hits as [number, number];
    expect(bootstrap).toBeGreaterThan(student);
    // 94.0 % in 4,000 runs; five deviations of 0.75 points either way.
    expect(bootstrap / runs).toBeGreaterThan(0.903);
    expect(bootstrap / runs).toBeLessThan(0.977);
  });

  test('without variance is the mean; of four observations or one without bound there is none', () => {
    expect(studentised([2, 2, 2, 2, 2], resamples(5), 0.95)).toEqual([2, 2]);
    expect(studentised([1, 2, 3, 4], resamples(4), 0.95)).toBeNull();
    expect(studentised([1, 2, 3, 4, Number.POSITIVE_INFINITY], resamples(5), 0.95)).toBeNull();
  });

  test('there is none where an end falls among resamples that do not vary', () => {
    // Of 0, 0, 0, 0, 0, 1 a third of the resamples are all 0, and no t is known of them.
    expect(studentised([0, 0, 0, 0, 0, 1], resamples(6), 0.95)).toBeNull();
    // Their own mean among them does no harm.
    expect(studentised([0, 0, 0, -1, 1, 2, 3, 4], resamples(8), 0.95)).not.toBeNull();
  });
});

describe('the accelerated interval of a statistic', () => {
  const A = [
    48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41,
  ];
  const variance =
    (values: readonly number[]) =>
    (indices: Uint32Array): number => {
      let [sum, squares] = [0, 0];
      for (const i of indices) {
        sum += values[i]!;
        squares += values[i]! ** 2;
      }
      return squares / indices.length - (sum / indices.length) ** 2;
    };

  test('is that of the spatial test data of Efron and Tibshirani', () => {
    // 1993, section 14.3: variance 171.5, 90 % BCa interval (115.8, 259.6) from 2,000 resamples.
    expect(variance(A)(Uint32Array.from(A, (_, i) => i))).toBeCloseTo(171.5, 1);
    const [low, high] = accelerated(variance(A), resamplesOf(26, stream('spatial'), 19_999), 0.9)!;
    expect(Math.abs(low - 115.8)).toBeLessThan(4);
    expect(Math.abs(high - 259.6)).toBeLessThan(6);
  });

  test('without variance is the value; of four observations, or one that is not finite, there is none', () => {
    expect(accelerated(variance([2, 2, 2, 2, 2]), resamples(5), 0.95)).toEqual([0, 0]);
    expect(accelerated(variance([1, 2, 3, 4]), resamples(4), 0.95)).toBeNull();
    expect(accelerated(() => Number.NaN, resamples(5), 0.95)).toBeNull();
    let calls = 0;
    expect(accelerated(() => (++calls === 9 ? Number.NaN : calls), resamples(5), 0.95)).toBeNull();
  });
});
