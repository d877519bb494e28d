import { describe, expect, test } from 'vitest';
import { buildResults } from '../../src/study/build-results.ts';
import { runStudy } from '../../src/study/run-study.ts';
import { StudyTally } from '../../src/study/tally.ts';
import { typicalReplication } from '../../src/study/typical.ts';
import { isHeadline } from '../../src/study/verdict.ts';
import { here, smallModel, smallStudy } from './small.ts';

const study = smallStudy({ a: smallModel('east'), b: smallModel('board') });

/** A tally to which replications are added whose headline metrics are `x` times 1, 2, …, all else is `rest`. */
function tallied(...replications: readonly (readonly [x: number, rest: number])[]): StudyTally {
  const tally = new StudyTally(study);
  for (const [x, rest] of replications) {
    tally.add(
      tally.figures.map((figures) =>
        Float64Array.from(figures, (figure, i) => {
          const headline = figure.kind === 'metric' && isHeadline(figure.info.id, '7d');
          return headline && figure.slice.by === 'all' ? x * (i + 1) : rest;
        }),
      ),
    );
  }
  return tally;
}

describe('the most typical replication', () => {
  test('is the one whose headline metrics are nearest to their means, whatever the other figures', () => {
    expect(typicalReplication(tallied([1, 50], [9, 0], [4, 900], [2, 50]))).toBe(2);
    expect(typicalReplication(tallied([4.1, 0], [1, 1], [9, 1], [2, 1]))).toBe(0);
  });

  test('is the first of those equally near, and the only one there is', () => {
    expect(typicalReplication(tallied([1, 0], [3, 0], [1, 0], [3, 0]))).toBe(0);
    expect(typicalReplication(tallied([7, 0]))).toBe(0);
    expect(typicalReplication(tallied([7, 0], [7, 0]))).toBe(0);
  });

  test('is none before the first', () => {
    expect(typicalReplication(tallied())).toBeNull();
  });

  test('is no replication in which nothing was observed', () => {
    expect(typicalReplication(tallied([Number.NaN, 0], [1, 0], [2, 0], [3, 0]))).toBe(2);
  });

  test('counts every design, each metric in its own standard deviations', () => {
    const tally = new StudyTally(study);
    const [one] = tally.headlines[0] ?? [];
    const [other] = tally.headlines[1] ?? [];
    // In a the metric is by thousands, in b by thousandths; the third is off by 0 and 2, the fourth by 1 and 0.
    const a = [-4000, 4000, 0, 2000, -2000];
    const b = [0, 0, 0.004, 0, -0.004];
    a.forEach((x, r) => {
      tally.add(
        tally.figures.map((figures, d) => {
          const numbers = new Float64Array(figures.length);
          numbers[(d === 0 ? one : other)!.figure] = d === 0 ? x : b[r]!;
          return numbers;
        }),
      );
    });
    expect(typicalReplication(tally)).toBe(3);
  });

  test('is one of the first thousand, however many there are', () => {
    const far = Array.from({ length: 1000 }, (_, r) => [r % 2 === 0 ? 0 : 10, 0] as const);
    const tally = tallied(...far, [5, 0]);
    expect(typicalReplication(tally)).toBe(0);
    expect(tally.headlines[0]?.[0]?.values.length).toBe(1000);
  });

  test('is found of a real study by its own definition', async () => {
    const tally = await runStudy({ ...study, replications: 12 }, here(study));
    const distances = Array.from({ length: 12 }, (_, r) => {
      const squares = tally.headlines.flatMap((all, d) =>
        all.flatMap(({ figure, values }) => {
          const { mean, variance } = tally.moments[d]![figure]!;
          const z = (values.values[r]! - mean) / Math.sqrt(variance);
          return Number.isFinite(z) ? [z * z] : [];
        }),
      );
      return squares.reduce((sum, x) => sum + x, 0) / squares.length;
    });
    const least = distances.indexOf(Math.min(...distances));
    expect(buildResults(study, tally).typical).toBe(least);
    expect(tally.headlines[0]!.length).toBeGreaterThanOrEqual(6);
  });
});
