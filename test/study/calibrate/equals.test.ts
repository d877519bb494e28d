import { describe, expect, test } from 'vitest';
import { equals } from '../../../src/study/calibrate/equals.ts';
import { mayBe } from '../../../src/study/calibrate/rate.ts';
import { expectRate } from './promise.ts';

describe('designs that are equal in law but not in what each customer meets', () => {
  const found = equals({ experiments: 40, replications: 5, designs: [3, 10] }, 'small');

  test.each(found)('have a winner in one study of twenty at most ($designs of them)', ({ winner }) => {
    expectRate(winner, { most: 0.05 });
  });

  test.each(found)('are all left among the best as often ($designs of them)', ({ leftOut }) => {
    expectRate(leftOut, { most: 0.05 });
  });

  test('are caught to be told apart where intervals are not corrected', () => {
    expect(mayBe(found[1]!.uncorrected, { most: 0.05 }, 1e-6)).toBe(false);
  });
});
