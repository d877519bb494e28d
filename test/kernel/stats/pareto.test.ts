import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../../src/kernel/random/math.ts';
import { stream } from '../../../src/kernel/random/streams.ts';
import { type Better, dominates, paretoFront, paretoOf } from '../../../src/kernel/stats/pareto.ts';

const options = { confidence: 0.95, seed: 's' };

/** Points with common and own noise, by point and direction. */
function noisy(truth: readonly (readonly number[])[], sd: number, replications: number, seed: number) {
  const next = stream('noisy', seed);
  const common = Array.from({ length: replications }, () => normalQuantile(next()));
  return truth.map((point) =>
    point.map((mean) => common.map((shared) => mean + sd * (shared + normalQuantile(next())))),
  );
}

describe('the Pareto front', () => {
  test('is what no other point dominates, in any number of directions', () => {
    const directions = fc.array(fc.constantFrom<Better>('lower', 'higher'), { minLength: 1, maxLength: 4 });
    const cases = directions.chain((better) =>
      fc.record({
        better: fc.constant(better),
        points: fc.array(fc.tuple(...better.map(() => fc.integer({ min: 0, max: 4 }))), { maxLength: 12 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ better, points }) => {
        const front = paretoFront(points, better);
        const signed = points.map((p) => p.map((x, k) => (better[k] === 'lower' ? -x : x)));
        signed.forEach((p, i) => {
          const isBeaten = signed.some((q) => q.every((x, k) => x >= p[k]!) && q.some((x, k) => x > p[k]!));
          expect(front.includes(i)).toBe(!isBeaten);
        });
      }),
      { seed: 1 },
    );
  });

  test('keeps equal points, and leaves out one that is not known', () => {
    const better: Better[] = ['lower', 'higher'];
    expect(
      paretoFront(
        [
          [1, 1],
          [1, 1],
          [0, Number.NaN],
          [2, 0],
        ],
        better,
      ),
    ).toEqual([0, 1]);
    expect(dominates([0, Number.NaN], [1, 0], better)).toBe(false);
  });
});

describe('the front of estimates', () => {
  const better: Better[] = ['lower', 'lower'];

  test('a point far inside is clearly dominated, one near the front only by its mean or not at all', () => {
    const truth = [
      [0, 3],
      [3, 0],
      [8, 8],
      [0.02, 3.02],
    ];
    const found = paretoOf(noisy(truth, 0.5, 20, 1), better, options);
    expect(found[0]!.standing).not.toBe('dominated');
    expect(found[1]).toMatchObject({ standing: 'frontier', by: null });
    expect(found[2]).toMatchObject({ standing: 'dominated', share: 0 });
    expect(found[3]!.standing).not.toBe('dominated');
  });

  test('no point of the true front is thrown out, in 95 of 100 cases and more', () => {
    // Three points of the front, hardly apart, and two behind them.
    const truth = [
      [0, 0.2],
      [0.1, 0.1],
      [0.2, 0],
      [0.3, 0.3],
      [1, 1],
    ];
    let lost = 0;
    for (let seed = 0; seed < 200; seed++) {
      const found = paretoOf(noisy(truth, 1, 8, seed), better, options);
      if (found.slice(0, 3).some(({ standing }) => standing === 'dominated')) lost++;
    }
    // P(binomial(200, 0.05) > 28) < 1e-6
    expect(lost).toBeLessThanOrEqual(28);
  });

  test('points with unequal numbers of replications are compared over those that both have', () => {
    const [a, b] = noisy(
      [
        [0, 0],
        [2, 2],
      ],
      0.1,
      40,
      3,
    );
    const short = a!.map((values) => values.slice(0, 12));
    const found = paretoOf([short, b!], better, options);
    expect(found.map(({ standing }) => standing)).toEqual(['frontier', 'dominated']);
  });

  test('what is the same in every replication is in no way of it', () => {
    const [a, b] = noisy([[0], [2]], 0.1, 10, 4);
    const flat = Array.from({ length: 10 }, () => 7);
    const found = paretoOf(
      [
        [a![0]!, flat],
        [b![0]!, flat],
      ],
      better,
      options,
    );
    expect(found[1]).toMatchObject({ standing: 'dominated', by: 0 });
  });

  test('a point that was not observed in a direction is unknown', () => {
    const [a] = noisy([[0, 0]], 1, 5, 5);
    const none = [[1, 1, 1, 1, 1], Array.from({ length: 5 }, () => Number.NaN)];
    expect(paretoOf([a!, none], better, options)[1]).toMatchObject({ standing: 'unknown', share: 0 });
  });

  test('looks at no more replications than it is told to', () => {
    const better: readonly Better[] = ['lower'];
    const first = [4, -1, -1, 4, -1, -1, 4, -1, -1, 4];
    const values = (level: number) => Array.from({ length: 40 }, (_, r) => level * (first[r] ?? 1));
    const all = [[values(0)], [values(1)]];
    const told = (n?: number) =>
      paretoOf(all, better, { confidence: 0.95, seed: '', ...(n && { first: n }) });
    expect(told()[1]!.standing).toBe('dominated');
    expect(told(10)[1]!.standing).toBe('possible');
    expect(told(10)).toEqual(
      paretoOf(
        all.map((point) => point.map((one) => one.slice(0, 10))),
        better,
        { confidence: 0.95, seed: '' },
      ),
    );
  });
});
