import jstat from 'jstat';
import { expect, test } from 'vitest';
import { studentT } from '../../../src/kernel/stats/student-t.ts';

// Quantiles of published tables, to the digits they print.
test.each([
  [0.95, 1, 12.7062047],
  [0.95, 2, 4.3026527],
  [0.95, 4, 2.7764451],
  [0.95, 9, 2.2621572],
  [0.95, 19, 2.0930241],
  [0.99, 4, 4.6040949],
  [0.999, 30, 3.6459586],
  [0.5, 1, 1],
  [0.5, 10, 0.6998121],
  [0.95, 1e5, 1.9599877],
])('Student t at %d with %d degrees is %d', (confidence, degrees, expected) => {
  expect(studentT(confidence, degrees)).toBeCloseTo(expected, 7);
});

test('with one and two degrees it is the tangent and the root that it is known to be', () => {
  for (const confidence of [0.1, 0.5, 0.9, 0.95, 0.999, 1 - 1e-6]) {
    const one = Math.tan((Math.PI * confidence) / 2);
    const two = confidence * Math.sqrt(2 / ((1 - confidence) * (1 + confidence)));
    expect(studentT(confidence, 1) / one).toBeCloseTo(1, 8);
    expect(studentT(confidence, 2) / two).toBeCloseTo(1, 8);
  }
});

test('it agrees with a library for all degrees that a study has, as closely as that one is exact', () => {
  for (let degrees = 1; degrees <= 300; degrees++) {
    for (const confidence of [0.5, 0.95, 0.9994, 0.99999]) {
      const expected = jstat.studentt.inv(1 - (1 - confidence) / 2, degrees);
      expect(Math.abs(studentT(confidence, degrees) / expected - 1)).toBeLessThan(1e-6);
    }
  }
});

test('no confidence short of certainty is without bound', () => {
  expect(studentT(0, 5)).toBeCloseTo(0, 12);
  expect(studentT(1, 5)).toBe(Number.POSITIVE_INFINITY);
});
