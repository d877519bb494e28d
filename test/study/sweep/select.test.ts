import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/kernel/random/math.ts';
import { stream } from '../../../src/kernel/random/streams.ts';
import { labelled, type Store } from '../../../src/study/shelf.ts';
import type { SweepResults } from '../../../src/study/sweep/results.ts';
import { runSweep, type SweepPlan } from '../../../src/study/sweep/run.ts';
import { tinyPlan } from './tiny.ts';

interface Given {
  /** Of a point in a replication, lower being better. */
  readonly figure: (point: number, r: number) => number;
  readonly load?: (point: number, r: number) => number;
}

/** A sweep of four points with rows that are given. */
async function chosenFrom({ figure, load = () => 0.5 }: Given, more: Partial<SweepPlan>) {
  const plan = tinyPlan(['preAgreed=0,.3,.6,.9'], more);
  const places = new Map(
    plan.points.map((point, i) => {
      const at = plan.space.designAt(point);
      if (!at.ok) throw new Error(at.reason);
      return [labelled(at.design.model).label, i];
    }),
  );
  const asked: string[] = [];
  const store: Store = {
    get: (key) => {
      asked.push(key);
      const [label, replication] = key.split(' ') as [string, string];
      const [i, r] = [places.get(label)!, Number(replication)];
      return { figures: plan.metrics.map(() => figure(i, r)), loads: [load(i, r)] };
    },
    put: () => {},
  };
  const goal = { metric: 'resolutionTime.mean', direction: 'lower' as const };
  const simulate = () => Promise.reject(new Error('it is given'));
  const results = await runSweep({ ...plan, goal, objectives: [goal] }, simulate, { width: 3, store });
  return { results: results as SweepResults, asked };
}

const normal = (...address: (string | number)[]): number => normalQuantile(stream('select', ...address)());
const placeOf = ({ points, best }: SweepResults): number => points.findIndex(({ id }) => id === best);

describe.each(['kn', 'ocba'] as const)('a sweep that selects by %s', (select) => {
  it('names the point that was chosen, not the one that was lucky in its few replications', async () => {
    const level = [0, 0.5, 30, 40];
    // Customers get harder after the first replications: who had no more than these has the better mean.
    const figure = (i: number, r: number) => 100 + level[i]! + (r < 10 ? -60 : 60) + normal(i, r);
    const { results } = await chosenFrom({ figure }, { select, replications: 60 });
    expect(placeOf(results)).toBe(0);
    const [best, near, far] = results.points;
    expect(best!.replications).toBeGreaterThan(far!.replications);
    expect(far!.metrics['resolutionTime.mean']!.mean).toBeLessThan(
      best!.metrics['resolutionTime.mean']!.mean!,
    );
    expect(far).toMatchObject({ standing: 'worse' });
    expect(far!.fromBest!.difference).toBeGreaterThan(28);
    expect(far!.fromBest!.difference).toBeLessThan(32);
    expect(best!.fromBest).toEqual({ difference: 0, interval: [0, 0] });
    expect(near!.standing).not.toBe('best');
    expect(results.points.filter(({ standing }) => standing === 'best')).toHaveLength(1);
  });

  it('does not race points without steady state, and runs again where more replications show the best to be one', async () => {
    const level = [0, 3, -50, -1];
    const figure = (i: number, r: number) => 100 + level[i]! + 3 * normal(i, r);
    const load = (i: number, r: number) => (i === 2 || (i === 3 && r >= 10) ? 1.5 : 0.5);
    const { results } = await chosenFrom({ figure, load }, { select, replications: 300 });
    expect(placeOf(results)).toBe(0);
    expect(results.points.map(({ standing }) => standing).slice(2)).toEqual(['unsteady', 'unsteady']);
    expect(results.points[2]!.replications).toBe(select === 'kn' ? 10 : 5);
    expect(results.points[3]!.replications).toBeGreaterThan(10);
    const runs = results.points.reduce((sum, { replications }) => sum + replications, 0);
    expect(results.selection!.simulations).toBe(runs);
    if (select === 'ocba') expect(runs).toBeLessThanOrEqual(4 * 300);
    else expect(results.selection!.guaranteed).toBe(true);
  });

  it('chooses none where no point has a steady state', async () => {
    const figure = (i: number, r: number) => 100 + i + normal(i, r);
    const { results } = await chosenFrom({ figure, load: () => 1.1 }, { select, replications: 20 });
    expect(results).toMatchObject({ best: null, selection: { guaranteed: false, probability: null } });
    expect(new Set(results.points.map(({ standing }) => standing))).toEqual(new Set(['unsteady']));
  });

  it('tells one thing of its choice: a guarantee, or an estimate', async () => {
    const figure = (i: number, r: number) => 100 + 0.4 * i + normal(i, r);
    const { selection } = (await chosenFrom({ figure }, { select, replications: 400 })).results;
    expect(selection!.guaranteed).toBe(select === 'kn');
    if (select === 'kn') expect(selection!.probability).toBeNull();
    else expect(selection!.probability).toBeGreaterThan(0);
  });

  it('settles the difference that matters to two digits, so that it can be told as it is', async () => {
    const figure = (i: number, r: number) => 5.934 + i + 0.01 * normal(i, r);
    const { selection } = (await chosenFrom({ figure }, { select, replications: 20 })).results;
    // A hundredth of what the reference, the second point, has.
    expect(selection!.delta).toBe(0.069);
  });

  it('calls a point dominated by the first replications that all have, and by no more', async () => {
    // Noise of the first replications hides what the later ones show.
    const figure = (i: number, r: number) => 100 + i + (r < 10 ? 20 * normal(i, r) : 0.1 * normal(i, r));
    const { results } = await chosenFrom({ figure }, { select, replications: 2000 });
    expect(Math.max(...results.points.map(({ replications }) => replications))).toBeGreaterThan(50);
    expect(results.points.map(({ frontier }) => frontier)).not.toContain('dominated');
  });
});
