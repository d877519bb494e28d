import jstat from 'jstat';
import { describe, expect, test } from 'vitest';
import { chanceOfError, probabilityOfCorrectSelection } from '../../../src/kernel/stats/correct-selection.ts';
import { Moments } from '../../../src/kernel/stats/moments.ts';
import { studentTCdf } from '../../../src/kernel/stats/student-t.ts';

function moments(...values: number[]): Moments {
  const all = new Moments();
  for (const x of values) all.add(x);
  return all;
}

describe("Student's distribution function", () => {
  test('is that of a library', () => {
    for (const degrees of [1, 2, 3, 9, 30, 199]) {
      for (const t of [-40, -3, -1, -0.1, 0, 0.5, 2, 8]) {
        expect(studentTCdf(t, degrees)).toBeCloseTo(jstat.studentt.cdf(t, degrees), 7);
      }
    }
    expect(studentTCdf(Infinity, 3)).toBe(1);
    expect(studentTCdf(-Infinity, 3)).toBe(0);
  });
});

describe('the probability that the choice is right', () => {
  test('adds up the chances that another is better by delta', () => {
    const leads = [moments(1, 2, 3, 4), moments(0, 1, -1, 3)];
    const chance = (mean: number, variance: number): number =>
      jstat.studentt.cdf(-(mean + 0.5) / Math.sqrt(variance / 4), 3);
    const expected = chance(2.5, 5 / 3) + chance(0.75, 8.75 / 3);
    expect(chanceOfError(leads, 0.5)).toBeCloseTo(expected, 7);
    expect(probabilityOfCorrectSelection(leads, 0.5)).toBe(Math.floor(100 * (1 - expected)) / 100);
  });

  test('is told as an estimate: never more than 99 %, never less than none', () => {
    expect(probabilityOfCorrectSelection([moments(10, 10.1, 10.05)], 0.1)).toBe(0.99);
    const unclear = Array.from({ length: 20 }, () => moments(-1, 1));
    expect(probabilityOfCorrectSelection(unclear, 0.01)).toBe(0);
  });

  test('one candidate cannot be the wrong one; a pair seen once tells nothing', () => {
    expect(probabilityOfCorrectSelection([], 1)).toBe(1);
    expect(probabilityOfCorrectSelection([moments(1)], 1)).toBeNull();
  });

  test('a difference that has not changed yet is as sure as so few replications make it', () => {
    const same = (n: number): Moments => moments(...Array.from({ length: n }, () => 0));
    expect(chanceOfError([same(3)], 0.1)).toBeCloseTo(0.9 ** 3, 12);
    expect(chanceOfError([same(60)], 0.1)).toBeLessThan(0.002);
    expect(chanceOfError([moments(-1, -1, -1)], 0.1)).toBe(1);
  });

  test('a difference of figures that cannot change is known', () => {
    expect(chanceOfError([moments(0, 0, 0)], 0.1, true)).toBe(0);
    expect(chanceOfError([moments(-1, -1, -1)], 0.1, true)).toBe(1);
  });
});
