import { describe, expect, test } from 'vitest';
import { allocate } from '../../../src/study/select/allocate.ts';
import { noisy, plan } from './synthetic.ts';

const counts = (found: Awaited<ReturnType<typeof allocate>>): number[] =>
  found.standings.map(({ moments }) => moments.count);

describe('the allocation of a budget', () => {
  const MEANS = [0, 1, 0.85, -1, -3];

  test('spends it where the choice is close, and finds the best', async () => {
    const found = await allocate(plan(5, noisy(MEANS, 0.5, 'close'), { budget: 600, delta: 0.02 }));
    expect(found.best).toBe(1);
    const [, best, close, far, last] = counts(found);
    expect(close!).toBeGreaterThan(10 * far!);
    expect(best!).toBeGreaterThanOrEqual(close! - 1);
    expect(last!).toBe(10);
    expect(found.simulations).toBeLessThanOrEqual(600);
    expect(found.guaranteed).toBe(false);
  });

  test('does not depend on what is done first', async () => {
    const value = noisy(MEANS, 0.5, 'order');
    const one = await allocate(plan(5, value, { budget: 300 }));
    const other = await allocate(plan(5, value, { budget: 300, width: 50 }, (c, r) => (c * 7 + r * 13) % 11));
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });

  test('does not take for certain what has not varied yet: it goes there, too', async () => {
    const found = await allocate(plan(3, (c) => c, { budget: 300, delta: 0.1 }));
    expect(found.best).toBe(2);
    expect(Math.min(...counts(found))).toBeGreaterThan(60);
    expect((await allocate(plan(3, (c) => c, { budget: 36, delta: 0.1 }))).probability).toBeLessThan(0.7);
  });

  test('saves what is left where the choice is plain', async () => {
    const found = await allocate(plan(2, noisy([0, 5], 0, 'plain'), { budget: 10_000 }));
    expect(found).toMatchObject({ best: 1, probability: 0.99, simulations: 20 });
  });

  test('without a budget it goes on to the confidence asked for', async () => {
    const found = await allocate(plan(3, noisy([0, 0.4, 0.2], 0, 'free'), { delta: 0.1, confidence: 0.9 }));
    expect(found.probability).toBeGreaterThanOrEqual(0.9);
    expect(found.simulations).toBeGreaterThan(30);
  });

  test('no candidate has more than the most; equal ones stop there', async () => {
    const found = await allocate(plan(2, noisy([0, 0], 0, 'most'), { delta: 0.001, most: 50 }));
    expect(counts(found)).toEqual([50, 50]);
    expect(found.left).toEqual([0, 1]);
  });

  test('who is not observed is not chosen', async () => {
    const value = noisy([0, 1, 9], 0, 'unseen');
    const found = await allocate(plan(3, (c, r) => (c === 2 ? Number.NaN : value(c, r)), { budget: 200 }));
    expect(found.best).toBe(1);
    expect(found.standings[2]!.outFor).toBe('unobserved');
    expect(await allocate(plan(2, () => Number.NaN, { budget: 50 }))).toMatchObject({ best: null });
  });

  test('what is there is kept when it is stopped', async () => {
    const controller = new AbortController();
    const found = await allocate(
      plan(3, noisy([0, 0.1, 0.2], 0, 'stopped'), {
        delta: 0.01,
        signal: controller.signal,
        onProgress: (simulated) => {
          if (simulated >= 46) controller.abort();
        },
      }),
    );
    expect(found.simulations).toBe(46);
    expect(found.best).not.toBeNull();
  });
});
