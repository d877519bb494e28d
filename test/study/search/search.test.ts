import { describe, expect, it } from 'vitest';
import { searchJson } from '../../../src/study/search/results.ts';
import { runSearch } from '../../../src/study/search/search.ts';
import type { Row, Store } from '../../../src/study/shelf.ts';
import { sweepOf } from '../sweep/tiny.ts';
import { type At, atMost, byId, COST, madeUp, planOver, really, searched } from './made-up.ts';

const LEVELS = ['delegation=1..7'];
/** Soonest at level 4, by 5 or more; dearer the more is delegated. */
const valley = ({ level }: At) => ({ time: 50 + 5 * (level - 4) ** 2, cost: 100 + 20 * level });

describe('a search', () => {
  it('chooses the best where nothing else keeps up, and says that it is sure', async () => {
    const results = await searched(planOver(LEVELS), madeUp(valley));
    expect(results.best).toBe('delegation=4');
    expect([results.guaranteed, results.runnersUp]).toEqual([true, []]);
    expect(results.probability).toBeGreaterThan(0.9);
    expect(results.counts).toMatchObject({ points: 7, visited: 7, judged: 7, kept: 7, lookedAt: 0 });
    expect(byId(results, 'delegation=1').outAfter).toBe(10);
    expect(byId(results, 'delegation=4').outAfter).toBeNull();
  });

  it('chooses the best of those that keep to a constraint, and tells what the constraint costs', async () => {
    const results = await searched(planOver(LEVELS, { constraints: [atMost(170)] }), madeUp(valley));
    expect(results.best).toBe('delegation=3');
    expect(byId(results, 'delegation=4').status).toBe('broken');
    expect(byId(results, 'delegation=3').status).toBe('kept');
    const binding = results.binding.find(({ constraint }) => constraint === 'cost.perYear <= 170')!;
    expect(binding).toMatchObject({ broken: 4, only: 4, nearest: { id: 'delegation=4' } });
    // 180 where 170 is allowed.
    expect(binding.nearest!.excess).toBeGreaterThan(8);
    expect(binding.nearest!.excess).toBeLessThan(12);
  });

  it('says of a design on the very bound that it is not settled, and does not choose it', async () => {
    // Level 4 costs 180 in the mean.
    const plan = planOver(LEVELS, { constraints: [atMost(180)], most: 80 });
    const results = await searched(plan, madeUp(valley));
    expect(byId(results, 'delegation=4')).toMatchObject({ status: 'not settled', replications: 80 });
    expect(results.best).toBe('delegation=3');
    expect(results.counts.notSettled).toBe(1);
  });

  it('gives up what is clearly worse than a design that keeps to the constraints, settled or not', async () => {
    // Level 1 costs 120 in the mean, and is far from the best.
    const plan = planOver(LEVELS, { constraints: [atMost(120)], most: 320 });
    const cheap = ({ level }: At) => ({ time: 90 - 5 * level, cost: level === 1 ? 120 : 100 + level });
    const results = await searched(plan, madeUp(cheap));
    const given = byId(results, 'delegation=1');
    expect(given.status).toBe('given up');
    expect(given.replications).toBeLessThan(320);
    expect(results.best).toBe('delegation=7');
  });

  it('leaves out designs with more work than time', async () => {
    const busy = (at: At) => ({ ...valley(at), load: at.level === 4 ? 1.05 : 0.9 });
    const results = await searched(planOver(LEVELS), madeUp(busy));
    expect(results.best).not.toBe('delegation=4');
    expect(byId(results, 'delegation=4')).toMatchObject({ status: 'broken', steady: false, load: 1.05 });
    expect(results.binding.find(({ constraint }) => constraint === 'steady state')).toMatchObject({
      broken: 1,
      nearest: { id: 'delegation=4' },
    });
  });

  it('needs no race where one design alone keeps to the constraints', async () => {
    const results = await searched(planOver(LEVELS, { constraints: [atMost(130)] }), madeUp(valley));
    expect(results.counts.kept).toBe(1);
    expect([results.best, results.guaranteed, results.probability]).toEqual(['delegation=1', true, 1]);
    expect(byId(results, 'delegation=1').replications).toBe(10);
  });

  it('names the nearest miss where nothing keeps to the constraints', async () => {
    const results = await searched(planOver(LEVELS, { constraints: [atMost(100)] }), madeUp(valley));
    expect([results.best, results.nearestMiss]).toEqual([null, 'delegation=1']);
    expect([results.guaranteed, results.against, results.frontier]).toEqual([false, null, []]);
  });

  it('does not claim a best among equals, and says what cannot be told apart', async () => {
    const flat = ({ level }: At) => ({ time: level <= 3 ? 50 : 80 });
    const plan = planOver(LEVELS, { most: 30, indifference: 0.001 });
    const results = await searched(plan, madeUp(flat));
    expect(results.guaranteed).toBe(false);
    expect([results.best, ...results.runnersUp].toSorted()).toEqual([1, 2, 3].map((n) => `delegation=${n}`));
  });

  it('spends what a budget leaves where it helps to tell apart, and never more than it', async () => {
    const near = ({ level }: At) => ({ time: level === 4 ? 50 : level === 3 ? 50.3 : 70 });
    const plan = planOver(LEVELS, { runs: 300, indifference: 0.001 });
    const results = await searched(plan, madeUp(near));
    expect(results.counts.simulations).toBeLessThanOrEqual(300);
    expect(results.guaranteed).toBe(false);
    expect(byId(results, 'delegation=1').replications).toBeLessThan(20);
    expect(byId(results, results.best!).replications).toBeGreaterThan(50);
  });

  it('tells how far it is all the way, in the race too', async () => {
    const near = ({ level }: At) => ({ time: level === 4 ? 50 : level === 3 ? 50.3 : 70 });
    const told: number[] = [];
    const onProgress = (done: number): void => void told.push(done);
    await searched(planOver(LEVELS, { runs: 300, indifference: 0.001 }), madeUp(near), { onProgress });
    expect([told[0], told.at(-1)]).toEqual([0, 300]);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    // Seventy when all have their first ten; the rest is the race.
    expect(new Set(told.filter((n) => n > 100 && n < 300)).size).toBeGreaterThan(20);
  });

  it('has on the frontier what nothing betters in time and cost', async () => {
    const results = await searched(
      planOver(LEVELS, { frontier: [{ ...COST }, planOver(LEVELS).objective] }),
      madeUp(valley),
    );
    // Beyond level 4 both get worse.
    expect(results.frontier.toSorted()).toEqual([1, 2, 3, 4].map((n) => `delegation=${n}`));
  });

  it('puts the best beside the first design of the file, replication by replication', async () => {
    const results = await searched(planOver(LEVELS), madeUp(valley));
    const { against } = results;
    expect(against).toMatchObject({ id: 'coo', replications: byId(results, 'delegation=4').replications });
    const { difference } = against!.differences['resolutionTime.mean']!;
    expect(difference).toBeCloseTo(
      byId(results, 'delegation=4').figures['resolutionTime.mean']!.mean! -
        against!.figures['resolutionTime.mean']!.mean!,
      9,
    );
  });
});

describe('where there are too many points to judge all', () => {
  const bowl = ({ level, agreed }: At) => ({
    time: 50 + 4 * Math.abs(level - 6) + 60 * Math.abs(agreed - 0.3),
  });

  it('looks at all with a few replications, and judges the most promising with others', async () => {
    const plan = planOver([...LEVELS, 'preAgreed=0..1:.1'], { runs: 1200 });
    const results = await searched(plan, madeUp(bowl));
    expect(results.counts).toMatchObject({ points: 77, visited: 77, lookedAt: 77, rounds: 0 });
    expect(results.counts.judged).toBeLessThanOrEqual(24);
    expect(results.best).toBe('delegation=6,preAgreed=0.3');
    expect(results.counts.simulations).toBeLessThanOrEqual(1200);
    expect(results.passedOver.length + results.counts.judged).toBe(77);
  });

  it('of a stretch visits a sample, and goes on beside the best', async () => {
    const plan = planOver([...LEVELS, 'preAgreed=0..1'], { runs: 1600, mostCandidates: 40 });
    const results = await searched(plan, madeUp(bowl, 0.3));
    expect(results.counts.points).toBeNull();
    expect(results.counts.rounds).toBeGreaterThan(1);
    const [level, agreed] = byId(results, results.best!).values as [number, number];
    expect(level).toBe(6);
    expect(Math.abs(agreed - 0.3)).toBeLessThan(0.03);
    // The best of the sample alone was further off.
    const first = await searched({ ...plan, runs: 400, mostCandidates: 40 }, madeUp(bowl, 0.3));
    expect(first.counts.visited).toBeLessThan(results.counts.visited);
  });

  it('judges by other replications than those it looked with', async () => {
    const met: number[] = [];
    const simulate = madeUp(bowl);
    const plan = planOver([...LEVELS, 'preAgreed=0..1:.1'], { runs: 1200 });
    await searched(plan, (model, seed, r) => {
      met.push(r);
      return simulate(model, seed, r);
    });
    // And ten of the best for how much a share of its mean is.
    expect(met.filter((r) => r >= 100_000)).toHaveLength(77 * 4 + 10);
    expect(Math.max(...met.filter((r) => r < 100_000))).toBeLessThan(400);
  });
});

describe('a real company', () => {
  const OVER = ['delegation=1,4,7', 'layers=1,2', 'placement=coo,ceo'];

  it('has the best that simulating every design many times has', async () => {
    const plan = planOver(OVER, { seed: 'tiny', runs: 500, most: 30, indifference: 0.1 });
    const found = await searched(plan, really);
    const all = await sweepOf(OVER, { replications: 30 });
    const times = all.points.map(({ id, steady, metrics }) => ({
      id,
      steady,
      time: metrics['resolutionTime.mean']!.mean!,
    }));
    const best = Math.min(...times.filter(({ steady }) => steady).map(({ time }) => time));
    const chosen = times.find(({ id }) => id === found.best)!;
    expect(chosen.time).toBeLessThanOrEqual(best * 1.1);
  });

  it('gives the same bytes whatever order jobs end in, and when it was stopped and went on', async () => {
    const plan = planOver(OVER, { runs: 200, first: 4, most: 12, constraints: [atMost(1e9)] });
    const first = searchJson(await searched(plan, really));
    let turn = 0;
    const shuffled: typeof really = async (model, seed, r) => {
      const wait = (turn++ * 7) % 5;
      for (let i = 0; i < wait; i++) await new Promise((resolve) => setImmediate(resolve));
      return really(model, seed, r);
    };
    expect(searchJson(await searched(plan, shuffled))).toBe(first);

    const rows = new Map<string, Row>();
    const store: Store = { get: (key) => rows.get(key), put: (key, row) => void rows.set(key, row) };
    const stop = new AbortController();
    let done = 0;
    const stopping: typeof really = async (model, seed, r) => {
      if (++done > 30) stop.abort();
      if (stop.signal.aborted) throw new Error('dropped');
      return really(model, seed, r);
    };
    expect(await runSearch(plan, stopping, { store, signal: stop.signal })).toBeNull();
    expect(rows.size).toBe(30);
    expect(searchJson(await searched(plan, really, { store }))).toBe(first);
  });
});
