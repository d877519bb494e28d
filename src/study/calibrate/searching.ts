import type { ModelSpec } from '../../model/spec.ts';
import type { Space } from '../../scenario/space/space.ts';
import type { DesignSpec } from '../../scenario/study-spec.ts';
import type { Candidate } from '../search/candidates.ts';
import { differenceFromBest, isClearlyWorse } from '../search/paired.ts';
import type { SearchPlan } from '../search/plan.ts';
import { judge } from '../search/search.ts';
import { keyOfMetric, Shelf } from '../shelf.ts';
import { type Normals, normals, systems } from './noise.ts';
import { Counter, type Rate } from './rate.ts';

export interface SearchingSizes {
  readonly experiments: number;
  /** Correlation of any two designs within a replication. */
  readonly common: number;
}

/** True means of a design; the noise of a replication has a variance of 1. */
interface Design {
  /** Lower is better. */
  readonly time: number;
  /** At most 0 is asked for. */
  readonly cost: number;
}

const DELTA = 0.5;
/** The level of the times: a share of it is the smallest difference that matters. */
const LEVEL = 25;

/**
 * The best that keeps to the bound is better than the others that do by the smallest difference that matters. Those
 * clearly beyond the bound are better still, and so is one just beyond it; one just within the bound is the best of all
 * wherever it is found to be.
 */
const DESIGNS: readonly Design[] = [
  ...[0, DELTA, DELTA, DELTA, DELTA].map((time) => ({ time: LEVEL + time, cost: -1 })),
  ...[-1, -2].map((time) => ({ time: LEVEL + time, cost: 1 })),
  { time: LEVEL - 2 * DELTA, cost: 0.2 },
  { time: LEVEL - DELTA, cost: -0.3 },
];

/**
 * How often the choice of a search under a constraint, asked for 95 %, is as it is told: the design keeps to the bound,
 * and no other that does, and of which that was settled, is better by more than the smallest difference that matters.
 */
export async function searching({ experiments, common }: SearchingSizes, seed: string): Promise<Rate> {
  const right = new Counter();
  for (let experiment = 0; experiment < experiments; experiment++) {
    const { best, guaranteed, settled } = await searched(DESIGNS, common, normals(seed, experiment), 400);
    if (best === null || !guaranteed) continue;
    const chosen = DESIGNS[best]!;
    const isBeaten = DESIGNS.some(
      ({ time, cost }, i) =>
        cost <= 0 && settled[i]!.feasibility.status !== 'not settled' && chosen.time - time > 0.99 * DELTA,
    );
    right.add(chosen.cost <= 0 && !isBeaten);
  }
  return right;
}

/** How often one or more of so many equal designs are called clearly worse than the best of them. */
export async function fallenBehind(
  { experiments, common, designs }: SearchingSizes & { readonly designs: number },
  seed: string,
): Promise<Rate> {
  const wrong = new Counter();
  const equal = Array.from({ length: designs }, (): Design => ({ time: LEVEL, cost: -1 }));
  for (let experiment = 0; experiment < experiments; experiment++) {
    const found = await searched(equal, common, normals(seed, experiment), 320);
    const { best, rows, plan, shelf } = found;
    wrong.add(
      rows.some((own, i) => {
        if (best === null || i === best) return false;
        return isClearlyWorse(differenceFromBest(own, rows[best]!, designs, plan, shelf), 'lower');
      }),
    );
  }
  return wrong;
}

async function searched(designs: readonly Design[], common: number, next: Normals, most: number) {
  const plan = planOf(
    most,
    designs.some(({ cost }) => cost > 0),
  );
  const candidates = designs.map((_, i) => ({ one: { model: {} as ModelSpec, label: `${i}` } }) as Candidate);
  const times = systems(
    designs.map(({ time }) => time),
    common,
    next,
  );
  const costs = systems(
    designs.map(({ cost }) => cost),
    common,
    next,
  );
  // In the order in which they are asked for, which is the same every time.
  const rows = new Map<number, readonly [Float64Array, Float64Array]>();
  const shelf = new Shelf([keyOfMetric('time'), keyOfMetric('cost')], () => Promise.reject(), {
    get: (key) => {
      const [design, replication] = key.split(' ').map(Number) as [number, number];
      const [time, cost] = rows.get(replication) ?? [times(), costs()];
      rows.set(replication, [time, cost]);
      return { figures: [time[design]!, cost[design]!], loads: [] };
    },
    put: () => {},
  });
  const found = await judge(candidates, plan, shelf, { budget: Number.POSITIVE_INFINITY, onRows: () => {} });
  return { ...found, plan, shelf };
}

function planOf(most: number, isConstrained: boolean): SearchPlan {
  const objective = { metric: 'time', unit: 'h', direction: 'lower' } as const;
  const bound = { below: true, orEqual: true, bound: 0, unit: '', metIfAbsent: false };
  return {
    space: {} as Space,
    reference: {} as DesignSpec,
    seed: '',
    objective,
    frontier: [],
    constraints: isConstrained ? [{ text: 'cost <= 0', metrics: ['cost'], ...bound }] : [],
    span: null,
    confidence: 0.95,
    indifference: DELTA / LEVEL,
    delta: null,
    first: 10,
    most,
    runs: Number.POSITIVE_INFINITY,
    mostCandidates: Number.POSITIVE_INFINITY,
  };
}
