import { describe, expect, test } from 'vitest';
import { figureKey, StudyTally } from '../../src/study/tally.ts';
import { smallModel, smallStudy } from './small.ts';

const study = smallStudy({ a: smallModel('east'), b: smallModel('board') });

/** Numbers of a design, all the same. */
function all(tally: StudyTally, design: number, x: number): Float64Array {
  return new Float64Array((tally.figures[design] as readonly unknown[]).length).fill(x);
}

describe('a tally', () => {
  test('keeps mean and variance of every figure, and of its paired difference from the first design', () => {
    const tally = new StudyTally(study);
    for (const [a, b] of [
      [1, 5],
      [2, 4],
      [3, 9],
    ] as const) {
      tally.add([all(tally, 0, a), all(tally, 1, b)]);
    }
    expect(tally.replications).toBe(3);
    expect(tally.moments[1]?.[0]).toMatchObject({ count: 3, mean: 6 });
    expect(tally.moments[1]?.[0]?.variance).toBeCloseTo(7, 12);
    // 4, 2 and 6: the variance of the pairs, not of the parts.
    expect(tally.differences[1]?.[0]?.mean).toBeCloseTo(4, 12);
    expect(tally.differences[1]?.[0]?.variance).toBeCloseTo(4, 12);
    expect(tally.differences[0]?.[0]).toMatchObject({ mean: 0, variance: 0 });
  });

  test('counts a figure only in replications in which it was observed, a difference only where both were', () => {
    const tally = new StudyTally(study);
    tally.add([all(tally, 0, 1), all(tally, 1, Number.NaN)]);
    tally.add([all(tally, 0, Number.NaN), all(tally, 1, 3)]);
    tally.add([all(tally, 0, 1), all(tally, 1, 3)]);
    expect(tally.replications).toBe(3);
    expect(tally.moments[0]?.[0]?.count).toBe(2);
    expect(tally.moments[1]?.[0]).toMatchObject({ count: 2, mean: 3 });
    expect(tally.differences[1]?.[0]).toMatchObject({ count: 1, mean: 2 });
  });

  test('keeps the backlog of each day for its spread, of the first thousand replications at most', () => {
    const tally = new StudyTally(study);
    for (let r = 0; r < 1005; r++) tally.add([all(tally, 0, r), all(tally, 1, -r)]);
    const [first] = tally.backlog[0] ?? [];
    const [second] = tally.backlog[1] ?? [];
    expect([first?.length, second?.length]).toEqual([1000, 1000]);
    expect(first?.values[999]).toBe(999);
    expect(second?.values[999]).toBe(-999);
  });

  test('matches figures by what they are, not by where they stand', () => {
    const models = { a: smallModel('east'), b: smallModel('east') };
    const [extra] = models.b.targets;
    const shifted = { ...models.b, targets: [{ label: '2d', minutes: 2880 }, ...(extra ? [extra] : [])] };
    const tally = new StudyTally(smallStudy({ a: models.a, b: shifted }));
    const a = all(tally, 0, 0).map((_, i) => i);
    const at = new Map((tally.figures[0] ?? []).map((figure, i) => [figureKey(figure), i]));
    const b = all(tally, 1, 0).map((_, i) => at.get(figureKey((tally.figures[1] ?? [])[i] as never)) ?? -1);
    tally.add([a, b]);
    const differences = tally.differences[1] ?? [];
    expect(differences.filter((d) => d !== null).every((d) => d.mean === 0 && d.count === 1)).toBe(true);
    const alone = (tally.figures[1] ?? []).filter((_, i) => differences[i] === null).map(figureKey);
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.every((key) => /^(?:closed|resolved)Within\.2d /.test(key))).toBe(true);
  });
});
