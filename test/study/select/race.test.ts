import { describe, expect, test } from 'vitest';
import { KimNelson } from '../../../src/kernel/stats/kim-nelson.ts';
import { race } from '../../../src/study/select/race.ts';
import { Shelf } from '../../../src/study/shelf.ts';
import { noisy, plan } from './synthetic.ts';

const MEANS = [0, 1, -1, 0.4];

describe('a race', () => {
  test('is that of Kim and Nelson, over the replications in their order', async () => {
    const value = noisy(MEANS, 0.5, 'kn');
    const found = await race(plan(4, value));
    const kn = new KimNelson({ systems: 4, delta: 0.5, confidence: 0.95, first: 10 });
    for (let r = 0; !kn.done; r++) kn.add(MEANS.map((_, c) => value(c, r)));
    expect(found).toMatchObject({ best: kn.best, guaranteed: true, left: [kn.best] });
    expect(found.standings.map(({ outAfter }) => outAfter)).toEqual(kn.outAfter);
    const counted = found.standings.map(({ moments }) => moments.count);
    expect(found.simulations).toBe(counted.reduce((a, b) => a + b));
    expect(found.standings[2]!.outFor).toBe('worse');
  });

  test('does not depend on what is done first, nor on how much at once', async () => {
    const value = noisy(MEANS, 0.5, 'order');
    const one = await race(plan(4, value, { width: 1 }));
    const other = await race(plan(4, value, { width: 64 }, (c, r) => (c * 7 + r * 13) % 11));
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });

  test('chooses the lowest where that is best, and says how far the others are from it', async () => {
    const found = await race(plan(4, noisy(MEANS, 0, 'low'), { direction: 'lower' }));
    expect(found.best).toBe(2);
    expect(found.standings[2]!.fromBest.mean).toBe(0);
    for (const c of [0, 1, 3]) expect(found.standings[c]!.fromBest.mean).toBeGreaterThan(0);
  });

  test('equal candidates are not told apart by `most`: no guarantee, all that are in are left', async () => {
    const found = await race(plan(3, noisy([0, 0, 0], 0, 'equal'), { delta: 0.01, most: 30 }));
    expect(found.guaranteed).toBe(false);
    expect(found.left.length).toBeGreaterThan(1);
    expect(found.left).toContain(found.best);
    expect(found.probability).toBeLessThan(0.9);
    expect(Math.max(...found.standings.map(({ moments }) => moments.count))).toBe(30);
  });

  test('keeps to the budget', async () => {
    const tight = plan(4, noisy([0, 0.1, 0.2, 0.3], 0, 'budget'), { delta: 0.01, budget: 61 });
    const found = await race(tight);
    expect(found.guaranteed).toBe(false);
    expect(found.simulations).toBe(60);
    expect(tight.asked.size).toBeLessThanOrEqual(61);
    const starved = await race(plan(4, noisy(MEANS, 0, 'starved'), { budget: 3 }));
    expect(starved).toMatchObject({ best: null, probability: null, simulations: 0, left: [0, 1, 2, 3] });
  });

  test('one candidate is chosen after its first replications; equal models are no contest', async () => {
    const one = await race(plan(1, noisy([0], 0, 'one')));
    expect(one).toMatchObject({ best: 0, guaranteed: true, probability: 1, simulations: 10 });
    const same = noisy([0], 0, 'same');
    const two = await race(plan(2, (_, r) => same(0, r)));
    expect(two).toMatchObject({ best: 0, guaranteed: true, left: [0], simulations: 58 });
  });

  test('of a figure that nothing can change is over when all have their first replications', async () => {
    const pay = plan(2, (c) => 100 - c, { delta: 1e-9, direction: 'lower' });
    const shelf = new Shelf(['cost.payroll all all'], () => Promise.reject(new Error('given')), {
      get: (key) => ({ figures: [100 - Number(key.split(' ')[0])], loads: [] }),
      put: () => {},
    });
    const found = await race({ ...pay, shelf, figure: 'cost.payroll all all' });
    expect(found).toMatchObject({ best: 1, guaranteed: true, simulations: 20 });
    expect((await race(pay)).simulations).toBe(58);
  });

  test('who is not observed is not chosen, who is seldom so holds nobody up', async () => {
    const value = noisy([0, 1, 9, 9], 0, 'unseen');
    const found = await race(
      plan(4, (c, r) =>
        c === 2 || (c === 3 && r % 3 > 0) || (c === 0 && r === 4) ? Number.NaN : value(c, r),
      ),
    );
    expect(found).toMatchObject({ best: 1, guaranteed: true });
    expect(found.standings.map(({ outFor }) => outFor)).toEqual(['worse', null, 'unobserved', 'unobserved']);
    const none = await race(plan(2, () => Number.NaN));
    expect(none).toMatchObject({ best: null, guaranteed: false, probability: null });
  });

  test('a figure without bound is no best one', async () => {
    const value = noisy([0, 0.1, 9], 0, 'unbounded');
    const found = await race(
      plan(3, (c, r) => (c === 2 && r === 5 ? Number.POSITIVE_INFINITY : value(c, r)), { delta: 0.05 }),
    );
    expect(found.standings[2]).toMatchObject({ outFor: 'unbounded' });
    expect(found.best).toBeLessThan(2);
    const late = await race(
      plan(3, (c, r) => (c === 2 && r === 25 ? Number.NEGATIVE_INFINITY : noisy([0, 0.1, 0.2], 0, 1)(c, r)), {
        delta: 0.05,
      }),
    );
    expect(late.standings[2]).toMatchObject({ outFor: 'unbounded', outAfter: 26 });
  });

  test('what is there is kept when it is stopped', async () => {
    const controller = new AbortController();
    const stopped = plan(3, noisy([0, 0.1, 0.2], 0, 'stopped'), {
      delta: 0.01,
      signal: controller.signal,
      onProgress: (simulated) => {
        if (simulated >= 45) controller.abort();
      },
    });
    const found = await race(stopped);
    expect(found).toMatchObject({ guaranteed: false, simulations: 45 });
    expect(found.best).not.toBeNull();
  });

  test('what fails is told, not swallowed', async () => {
    const broken = plan(2, (_, r) => {
      if (r === 30) throw new Error('broken');
      return r;
    });
    await expect(race({ ...broken, delta: 1e-9 })).resolves.toMatchObject({ guaranteed: true });
    const noise = noisy([0, 0], 0, 'broken');
    const failing = plan(2, (c, r) => {
      if (r === 12) throw new Error('broken');
      return noise(c, r);
    });
    await expect(race({ ...failing, delta: 0.001 })).rejects.toThrow('broken');
    await expect(race({ ...failing, figure: 'nothing all all' })).rejects.toThrow('no figure');
  });
});
