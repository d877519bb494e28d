import { compileSpace } from '../../scenario/space/compile-space.ts';
import { labelled, type Store } from '../shelf.ts';
import { sweptMetrics } from '../sweep/metrics.ts';
import { sweepPoints } from '../sweep/points.ts';
import { runSweep, type SweepPlan } from '../sweep/run.ts';
import { normals, systems } from './noise.ts';
import { Counter, type Rate } from './rate.ts';

export interface GridSizes {
  readonly experiments: number;
  readonly replications: number;
  /** Correlation of any two points within a replication. */
  readonly common: number;
  /** Standard deviations that the first point is better than the others by. */
  readonly ahead: number;
}

const SCENARIO = `
title: A company with ten points
company: { base: neutral, positions: { boss: { role: ceo } }, service: { seats: 1, layers: 1 } }
designs: { only: {} }
`;
/** Anything that makes ten models of it. */
const VARY = 'candour=0,.1,.2,.3,.4,.5,.6,.7,.8,.9';

/**
 * How often a plain sweep over ten points, whose figures are not simulated but given, calls some point worse than the
 * one it prints as the best: a false winner where all are equal.
 */
export async function grid(
  { experiments, replications, common, ahead }: GridSizes,
  seed: string,
): Promise<Rate> {
  const plan = gridPlan(replications);
  const { space, points } = plan;
  const designs = points.map((point) => space.designAt(point));
  const places = new Map(designs.map((at, i) => [at.ok ? labelled(at.design.model).label : '', i]));
  if (places.size < points.length) throw new RangeError('some points are the same model');
  const winner = new Counter();
  for (let experiment = 0; experiment < experiments; experiment++) {
    const means = points.map((_, i) => 50 + (i === 0 ? ahead : 0));
    const next = systems(means, common, normals(seed, experiment));
    const rows = Array.from({ length: replications }, () => next());
    const store: Store = {
      get: (key) => {
        const [label, replication] = key.split(' ') as [string, string];
        const x = rows[Number(replication)]![places.get(label)!] as number;
        return { figures: plan.metrics.map(() => x), loads: [] };
      },
      put: () => {},
    };
    const swept = await runSweep(
      { ...plan, space: { ...space, designAt: (point) => designs[points.indexOf(point)]! } },
      () => Promise.reject(new RangeError('nothing is simulated')),
      { width: 1, store },
    );
    winner.add(swept!.points.some(({ standing }) => standing === 'worse'));
  }
  return winner;
}

function gridPlan(replications: number): SweepPlan {
  const compiled = compileSpace(new TextEncoder().encode(SCENARIO), 'grid.yaml', { vary: [VARY] });
  if (!compiled.ok) throw new RangeError(compiled.errors.join('; '));
  const { space } = compiled;
  return {
    space: { ...space, study: { ...space.study, indifference: 0 } },
    points: sweepPoints(space.factors, 'grid', 10, 'grid'),
    method: 'grid',
    ...sweptMetrics(space.study, []),
    seed: 'grid',
    replications,
    select: null,
  };
}
