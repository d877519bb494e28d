import { describe, expect, test } from 'vitest';
import { allocating, boldErrors } from '../../../src/study/calibrate/allocating.ts';
import { frontier } from '../../../src/study/calibrate/frontier.ts';
import { racing } from '../../../src/study/calibrate/racing.ts';
import { expectRate } from './promise.ts';

describe('the best of many', () => {
  test.each([
    [2, 0, 500],
    [2, 0.5, 500],
    [10, 0, 100],
    [10, 0.5, 150],
    [50, 0.5, 60],
  ])('a race of %i systems, correlated %f, chooses rightly as often as it promises', (systems, common, n) => {
    const right = racing({ experiments: n, systems, common }, 'small');
    expectRate(right, { least: 0.95 });
  });

  test('a race does not sample so long that it never errs', () => {
    const { hits, trials } = racing({ experiments: 500, systems: 2, common: 0 }, 'errs');
    expect(hits).toBeLessThan(trials);
  });

  test('the stated probability of a choice is not above what is reached', async () => {
    const said = await allocating({ experiments: 300, systems: [2, 5, 20], more: 60 }, 'small');
    expect(said.length).toBeGreaterThan(4);
    for (const { stated, right } of said) expectRate(right, { least: stated });
  });

  test('much is not said for what is wrong', async () => {
    const sizes = { experiments: 300, systems: [2], more: 60 };
    expectRate(await boldErrors(sizes, 0.8, 'small'), { most: 0.2 });
    const any = await boldErrors(sizes, 0, 'small');
    expect(any.hits).toBeGreaterThan(0);
  });

  test('the frontier keeps what is on it, and finds some of what is not', () => {
    const { kept, found } = frontier({ experiments: 100, points: 8, replications: 15 }, 'small');
    expectRate(kept, { least: 0.95 });
    expectRate(found, { least: 0.05 });
  });
});
