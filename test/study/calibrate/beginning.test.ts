import { expect, test } from 'vitest';
import { settling, told } from '../../../src/study/calibrate/beginning.ts';
import { emptyStudy, steadyStudy } from '../../../src/study/calibrate/companies.ts';
import { expectRate } from './promise.ts';

test('a warm-up that is too short is noticed and lengthened, and what it did to the mean is gone', async () => {
  const { lengthened, before, after } = await settling({ experiments: 10, replications: 10 }, 'small');
  expectRate(lengthened, { least: 0.95 });
  expect(lengthened.hits).toBeGreaterThanOrEqual(8);
  expect(before.mean).toBeGreaterThan(0.06);
  expect(Math.abs(after.mean)).toBeLessThan(before.mean / 2);
});

test('a company that is counted from an empty start is seldom said to be counted late enough', () => {
  const { longEnough, tooShort, cannotTell } = told(
    { experiments: 20, replications: 10 },
    emptyStudy(),
    'small',
  );
  expect(longEnough.hits).toBeLessThanOrEqual(5);
  expect(tooShort.hits).toBeGreaterThanOrEqual(8);
  expect(tooShort.hits + longEnough.hits + cannotTell.hits).toBe(20);
});

test('an ample warm-up is seldom called too short, and mostly called long enough', () => {
  const { longEnough, tooShort } = told({ experiments: 20, replications: 5 }, steadyStudy(), 'small');
  expectRate(tooShort, { most: 0.05 });
  expect(longEnough.hits).toBeGreaterThanOrEqual(10);
});
