import { expect, test } from 'vitest';
import { EXPERIMENTS } from '../../../scripts/calibration/experiments.ts';
import { beyond, proves, rate, unbiased, within } from '../../../scripts/calibration/finding.ts';
import { documentOf } from '../../../scripts/calibration/table.ts';
import { Moments } from '../../../src/kernel/stats/moments.ts';

/** Moments of errors around `mean`, with a standard error of 0.001. */
function errors(mean: number): Moments {
  const moments = new Moments();
  for (let i = 0; i < 1000; i++) moments.add(mean + (i % 2 === 0 ? 1 : -1) * Math.sqrt(0.999e-3));
  return moments;
}

test('coverage has to be what it promises, and to be found there', () => {
  const bounds = { least: 0.94, most: 0.96, itself: true };
  expect(rate('x', { hits: 3800, trials: 4000 }, bounds).holds).toBe(true);
  // Not rejected by the test, but not within the bounds.
  expect(rate('x', { hits: 3750, trials: 4000 }, { ...bounds, itself: false }).holds).toBe(true);
  expect(rate('x', { hits: 3750, trials: 4000 }, bounds).holds).toBe(false);
  expect(rate('x', { hits: 3650, trials: 4000 }, bounds).holds).toBe(false);
});

test('what is to be wrong has to be clearly so', () => {
  expect(proves('x', { hits: 90, trials: 400 }, 0.05).holds).toBe(true);
  expect(proves('x', { hits: 24, trials: 400 }, 0.05).holds).toBe(false);
});

test('a mean error is judged by its interval', () => {
  expect(unbiased('x', errors(0.003)).holds).toBe(true);
  expect(unbiased('x', errors(0.005)).holds).toBe(false);
  expect(within('x', errors(0.005), 0.01).holds).toBe(true);
  expect(within('x', errors(0.007), 0.01).holds).toBe(false);
  expect(beyond('x', errors(0.1), 0.05).holds).toBe(true);
  expect(beyond('x', errors(0.052), 0.05).holds).toBe(false);
});

test('the document says what does not hold', () => {
  const experiment = EXPERIMENTS[0]!;
  const good = rate('good', { hits: 3800, trials: 4000 }, { least: 0.94, most: 0.96 });
  const bad = rate('bad', { hits: 3000, trials: 4000 }, { least: 0.94 });
  expect(documentOf([{ experiment, findings: [good] }])).toContain('All of it holds.');
  const told = documentOf([{ experiment, findings: [good, bad] }]);
  expect(told).toContain('**1 of these does not hold.**');
  expect(told).toContain('| bad | 75.0 % (73.6 to 76.3) | 4,000 | at least 94 % | **no** |');
  expect(told).toContain('| good | 95.0 % (94.3 to 95.7) | 4,000 | 94 to 96 % | yes |');
});

test('no two experiments have the same id', () => {
  expect(new Set(EXPERIMENTS.map(({ id }) => id)).size).toBe(EXPERIMENTS.length);
});
