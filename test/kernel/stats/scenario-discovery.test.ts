import { describe, expect, test } from 'vitest';
import { stream } from '../../../src/kernel/random/streams.ts';
import { arenaOf, PRIM, peel, settled } from '../../../src/kernel/stats/prim.ts';
import { agreement, type BoxInput, readableBound } from '../../../src/kernel/stats/prim-box.ts';
import { DISCOVERY, discover } from '../../../src/kernel/stats/scenario-discovery.ts';

/** So many points evenly in the unit cube; from `categories` on inputs are of three categories. */
function cube(points: number, dimensions: number, seed: string, categories = dimensions): BoxInput[] {
  const next = stream('cube', seed);
  return Array.from({ length: dimensions }, (_, j) => ({
    categories: j >= categories ? 3 : null,
    values: Array.from({ length: points }, () => (j >= categories ? Math.floor(3 * next()) : next())),
  }));
}
const all = (points: number): number[] => Array.from({ length: points }, (_, i) => i);
/** With no score of its own. */
const of = (interest: number[]) => ({ interest, score: interest });

describe('peeling and pasting', () => {
  test('recover a planted box, and restrict nothing else', () => {
    const inputs = cube(400, 12, 'planted');
    const [x, y] = [inputs[3]!.values, inputs[7]!.values];
    const interest = all(400).map((i) => (x[i]! < 0.3 && y[i]! > 0.6 ? 1 : 0));
    const [region, ...more] = discover(inputs, of(interest), stream('shuffles'));
    expect(more).toEqual([]);
    const { box, n, hits, p, quasiP, aside } = region!;
    expect(box.flatMap(({ low, high, kept }, j) => ((low ?? high ?? kept) ? [j] : []))).toEqual([3, 7]);
    expect(box[3]).toMatchObject({ low: null, kept: null });
    expect(box[7]).toMatchObject({ high: null, kept: null });
    expect(Math.abs(box[3]!.high! - 0.3)).toBeLessThan(0.03);
    expect(Math.abs(box[7]!.low! - 0.6)).toBeLessThan(0.03);
    expect(hits / interest.filter(Boolean).length).toBeGreaterThan(0.9);
    expect(hits / n).toBeGreaterThan(0.9);
    expect(p).toBe(1 / 200);
    expect(Math.max(...quasiP.filter((one) => one !== null))).toBeLessThan(1e-6);
    expect(aside.hits / aside.n).toBeGreaterThan(0.8);
  });

  test('recover a box of categories among numbers', () => {
    const inputs = cube(300, 6, 'categories', 4);
    const [x, kind] = [inputs[0]!.values, inputs[5]!.values];
    const interest = all(300).map((i) => (x[i]! > 0.5 && kind[i] === 2 ? 1 : 0));
    const { box } = discover(inputs, of(interest), stream('shuffles'))[0]!;
    expect(box[5]!.kept).toEqual([2]);
    expect(Math.abs(box[0]!.low! - 0.5)).toBeLessThan(0.05);
  });

  test('find two separate regions one after the other', () => {
    const inputs = cube(600, 5, 'two');
    const [x, y] = [inputs[0]!.values, inputs[1]!.values];
    const interest = all(600).map((i) => (x[i]! < 0.15 || y[i]! > 0.9 ? 1 : 0));
    const found = discover(inputs, of(interest), stream('shuffles'));
    expect(found.length).toBe(2);
    expect(found.map(({ n, hits }) => hits / n).every((density) => density > 0.9)).toBe(true);
  });

  test('find a region among a hundred inputs, in spite of outcomes that noise has turned', () => {
    const inputs = cube(200, 100, 'noisy');
    const next = stream('turned');
    const [x, y] = [inputs[0]!.values, inputs[1]!.values];
    const interest = all(200).map((i) => {
      const inside = x[i]! < 0.4 && y[i]! < 0.4;
      return Number(next() < 0.1 ? !inside : inside);
    });
    const { box, n, hits, aside } = discover(inputs, of(interest), stream('shuffles'))[0]!;
    expect(box[0]!.high).not.toBeNull();
    expect(box[1]!.high).not.toBeNull();
    // Points of its own flatter it.
    expect(aside.hits / aside.n).toBeLessThan(hits / n);
  });

  test('keep to the support asked for, and to bounds between the points that they part', () => {
    const inputs = cube(200, 3, 'support');
    const x = inputs[0]!.values;
    const interest = all(200).map((i) => (x[i]! < 0.02 ? 1 : 0));
    const arena = arenaOf(inputs, all(200));
    const peeled = peel(arena, interest, { ...PRIM, support: 20 });
    expect(peeled.n).toBeGreaterThanOrEqual(20);
    const { box, n } = settled(arena, interest, peeled, { ...PRIM, support: 20 })!;
    expect(all(200).filter((i) => x[i]! <= (box[0]!.high ?? 1)).length).toBe(n);
  });

  test('take points of one value together', () => {
    const values = all(100).map((i) => i % 4);
    const interest = values.map((value) => (value === 3 ? 1 : 0));
    const peeled = peel(arenaOf([{ values, categories: null }], all(100)), interest, PRIM);
    expect(peeled).toMatchObject({ n: 25, hits: 25, agreement: 1, box: [{ low: 3, high: null }] });
  });
});

describe('where there is nothing to be found', () => {
  test('one search in twenty finds something, and no more', () => {
    // Binomial(120, .05): 22 or more has a chance below 1e-6.
    let found = 0;
    for (let i = 0; i < 120; i++) {
      const inputs = cube(80, 6, `noise ${i}`);
      const next = stream('noise', i);
      const interest = all(80).map(() => (next() < 0.2 ? 1 : 0));
      if (discover(inputs, of(interest), stream('shuffles', i), { ...DISCOVERY, folds: 2 }).length > 0)
        found += 1;
    }
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(22);
  });

  test.each([0, 1])('outcomes that are all %d have no region', (outcome) => {
    const inputs = cube(100, 4, 'same');
    expect(discover(inputs, of(Array(100).fill(outcome)), stream('shuffles'))).toEqual([]);
  });

  test('no inputs have no region', () => {
    expect(discover([], of(all(40).map((i) => i % 2)), stream('s'))).toEqual([]);
  });
});

test('agreement is the correlation of two indicators', () => {
  expect(agreement({ n: 10, hits: 10 }, { n: 100, hits: 10 })).toBe(1);
  expect(agreement({ n: 50, hits: 5 }, { n: 100, hits: 10 })).toBe(0);
  // Pearson by hand: (9 x 183 - 3 x 5) / sqrt(12 x 188 x 14 x 186).
  expect(agreement({ n: 12, hits: 9 }, { n: 200, hits: 14 })).toBeCloseTo(
    1632 / Math.sqrt(12 * 188 * 14 * 186),
    14,
  );
});

test.each([
  [0.1234, 0.1311, 0.13],
  [0.4471, 0.4019, 0.42],
  [2, 3, 2],
  [3, 2, 3],
  [0.3, 0.30001, 0.3],
])('the bound from %d towards %d is %d', (inside, outside, bound) => {
  expect(readableBound(inside, outside)).toBe(bound);
});
