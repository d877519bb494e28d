import { describe, expect, it } from 'vitest';
import { meanInterval } from '../../../src/kernel/stats/interval.ts';
import { Moments } from '../../../src/kernel/stats/moments.ts';
import { dominates } from '../../../src/kernel/stats/pareto.ts';
import { figuresOf, replicate } from '../../../src/model/replicate.ts';
import type { Row, Store } from '../../../src/study/shelf.ts';
import { sweepJson } from '../../../src/study/sweep/json.ts';
import { sweptMetrics } from '../../../src/study/sweep/metrics.ts';
import type { SweptPoint } from '../../../src/study/sweep/results.ts';
import { runSweep } from '../../../src/study/sweep/run.ts';
import { here, sweepOf, tinyPlan, tinySpace } from './tiny.ts';

const GRID = ['delegation=1,4', 'layers=1,2', 'placement=coo,ceo'];

/** Rows that survive a sweep, and how many are held at once. */
function storeOf(rows = new Map<string, Row>()) {
  const held = new Set<string>();
  let most = 0;
  const store: Store = {
    get: (key) => rows.get(key),
    put: (key, row) => {
      rows.set(key, row);
      held.add(key);
      most = Math.max(most, held.size);
    },
    forget: (key) => {
      held.delete(key);
    },
  };
  return { store, rows, held, most: () => most };
}

describe('a sweep', () => {
  it('has of every point the mean, deviation and interval of its replications, and paired differences', async () => {
    const plan = tinyPlan(GRID);
    const results = await sweepOf(GRID);
    expect(results.points.map(({ id }) => id)).toHaveLength(8);
    expect(results.reference).toBe('delegation=1,layers=1,placement=coo');
    const numbers = (i: number, metric: string): number[] => {
      const at = plan.space.designAt(plan.points[i]!);
      if (!at.ok) throw new Error(at.reason);
      const { model } = at.design;
      const place = figuresOf(model).findIndex(
        (f) => f.kind === 'metric' && f.info.id === metric && f.slice.by === 'all',
      );
      return [0, 1, 2, 3].map((r) => replicate(model, 'tiny', r)[place]!);
    };
    for (const metric of ['resolvedWithin.7d', 'resolutionTime.mean', 'cost.perComplaint']) {
      const [point, base] = [numbers(7, metric), numbers(0, metric)];
      const [own, paired] = [new Moments(), new Moments()];
      point.forEach((x, r) => {
        own.add(x);
        paired.add(x - base[r]!);
      });
      const [low, high] = meanInterval(own, 0.95)!;
      const most = metric.startsWith('resolvedWithin') ? 100 : Number.POSITIVE_INFINITY;
      expect(results.points[7]!.metrics[metric]).toEqual({
        mean: own.mean,
        sd: Math.sqrt(own.variance),
        interval: [Math.max(0, low), Math.min(most, high)],
        difference: paired.mean,
        differenceInterval: meanInterval(paired, 0.95),
      });
    }
    expect(results.points[0]!.metrics['cost.perYear']).toMatchObject({
      difference: 0,
      differenceInterval: [0, 0],
    });
  });

  it('gives the same bytes whatever order jobs end in, and however many are under way', async () => {
    const first = sweepJson(await sweepOf(GRID));
    for (const width of [1, 7]) {
      let turn = 0;
      const simulate: typeof here = async (model, seed, r) => {
        const wait = (turn++ * 7) % 5;
        for (let i = 0; i < wait; i++) await new Promise((resolve) => setImmediate(resolve));
        return here(model, seed, r);
      };
      expect(sweepJson(await sweepOf(GRID, {}, { width, simulate }))).toBe(first);
    }
  });

  it('that was stopped goes on from its store to the same bytes, and simulates nothing twice', async () => {
    const abort = new AbortController();
    const { store, rows } = storeOf();
    const stopping: typeof here = async (model, seed, r) => {
      if (rows.size >= 13) abort.abort();
      abort.signal.throwIfAborted();
      return here(model, seed, r);
    };
    const options = { width: 3, store, signal: abort.signal };
    expect(await runSweep(tinyPlan(GRID), stopping, options)).toBeNull();
    const before = rows.size;
    expect(before).toBeGreaterThanOrEqual(13);
    expect(before).toBeLessThan(32);
    let simulated = 0;
    const counting: typeof here = (model, seed, r) => {
      simulated++;
      return here(model, seed, r);
    };
    const results = await sweepOf(GRID, {}, { store, simulate: counting });
    expect(simulated).toBe(32 - before);
    expect(sweepJson(results)).toBe(sweepJson(await sweepOf(GRID)));
  });

  it('holds the rows of a few points at once, not of all', async () => {
    const held = storeOf();
    await sweepOf(['preAgreed=0..1:.2', 'placement=coo,ceo'], {}, { store: held.store });
    expect(held.rows.size).toBe(12 * 4);
    expect(held.held.size).toBe(0);
    expect(held.most()).toBeLessThanOrEqual(4 * 4);
  });

  it('keeps a point at which the scenario is not valid, with its reason and without figures', async () => {
    const { points } = await sweepOf(['placement=ceo,serviceHead']);
    expect(points[1]).toMatchObject({
      id: 'placement=serviceHead',
      reason: expect.stringContaining('reports to itself'),
      standing: 'invalid',
      steady: null,
      frontier: null,
      replications: 0,
      metrics: {},
    });
    expect(points[0]!.standing).toBe('best');
  });

  it('takes the first valid point for reference where the base design is none', async () => {
    expect((await sweepOf(['placement=serviceHead,ceo'])).reference).toBe('placement=ceo');
  });

  it('judges points without a steady state by nothing', async () => {
    const { points } = await sweepOf(['contacts.complaint.faults.operations.perDay=8,400']);
    expect(points.map(({ steady, standing, frontier }) => [steady, standing, frontier])).toEqual([
      [true, 'best', 'frontier'],
      [false, 'unsteady', null],
    ]);
  });

  it('names as best the best mean in the direction of the figure', async () => {
    const study = tinySpace('layers=1').study;
    const results = await sweepOf(GRID, sweptMetrics(study, ['resolutionTime.mean']));
    const means = results.points.map(({ metrics }) => metrics['resolutionTime.mean']!.mean!);
    const best = results.points.find(({ standing }) => standing === 'best');
    expect(results.goal).toEqual({ metric: 'resolutionTime.mean', direction: 'lower' });
    expect(best?.metrics['resolutionTime.mean']?.mean).toBe(Math.min(...means));
    expect(results.best).toBe(best?.id);
  });

  it('has on its frontier the points that no other mean dominates', async () => {
    const { points, objectives } = await sweepOf(GRID);
    const better = objectives.map(({ direction }) => direction);
    const place = ({ metrics }: SweptPoint) => objectives.map(({ metric }) => metrics[metric]!.mean!);
    for (const point of points) {
      const isDominated = points.some((other) => dominates(place(other), place(point), better));
      expect(point.frontier === 'frontier').toBe(!isDominated);
    }
  });

  it.each(['latin', 'sobol'] as const)(
    'of %s points has those of the seed, and no point twice',
    async (method) => {
      const plan = tinyPlan(['preAgreed=0..1', 'placement=coo,ceo'], { method, count: 16 });
      const again = tinyPlan(['preAgreed=0..1', 'placement=coo,ceo'], { method, count: 16 });
      expect(plan.points).toEqual(again.points);
      expect(new Set(plan.points.map((point) => JSON.stringify(point))).size).toBe(16);
      expect(plan.points.filter(([, place]) => place === 'coo')).toHaveLength(8);
      const { points } = await sweepOf(['preAgreed=0..1', 'placement=coo,ceo'], { method, count: 4 });
      expect(points).toHaveLength(4);
    },
  );
});

describe('a sweep that selects', () => {
  it.each(['kn', 'ocba'] as const)(
    'by %s names the best, with unequally many replications',
    async (select) => {
      const results = await sweepOf(['preAgreed=0,.9', 'placement=coo,ceo'], { select, replications: 20 });
      expect(results.selection?.procedure).toBe(select);
      const runs = results.points.map(({ replications }) => replications);
      expect(runs.reduce((sum, n) => sum + n, 0)).toBe(results.selection?.simulations);
      expect(Math.min(...runs)).toBeGreaterThan(1);
      expect(results.best).not.toBeNull();
      const whole = await sweepOf(['preAgreed=0,.9', 'placement=coo,ceo'], { replications: 30 });
      expect(whole.points.find(({ id }) => id === results.best)?.standing).not.toBe('worse');
    },
  );

  it('gives the same bytes again from what a store has', async () => {
    const { store, rows } = storeOf();
    const options = { select: 'kn' as const, replications: 12 };
    const first = sweepJson(await sweepOf(['preAgreed=0,.5,.9'], options, { store }));
    const simulate: typeof here = () => Promise.reject(new Error('it is there already'));
    const prepared = storeOf(rows);
    expect(
      sweepJson(await sweepOf(['preAgreed=0,.5,.9'], options, { store: prepared.store, simulate })),
    ).toBe(first);
  });
});
