/** Searches over a small company whose figures are made up, so that the truth is known. */

import { stream } from '../../../src/kernel/random/streams.ts';
import { figuresOf, replicate } from '../../../src/model/replicate.ts';
import type { ModelSpec } from '../../../src/model/spec.ts';
import { compileSpace } from '../../../src/scenario/space/compile-space.ts';
import type { Space } from '../../../src/scenario/space/space.ts';
import type { Constraint } from '../../../src/study/search/constraint.ts';
import type { Goal, SearchPlan } from '../../../src/study/search/plan.ts';
import type { SearchCandidate, SearchResults } from '../../../src/study/search/results.ts';
import { runSearch, type SearchOptions } from '../../../src/study/search/search.ts';
import type { SimulateSeeded } from '../../../src/study/shelf.ts';
import { bytesOf } from '../../scenario/compiled.ts';
import { TINY_SCENARIO } from '../claims/tiny.ts';

const TIME: Goal = { metric: 'resolutionTime.mean', unit: 'h', direction: 'lower' };
export const COST: Goal = { metric: 'cost.perComplaint', unit: 'money per complaint', direction: 'lower' };

export function spaceOf(...vary: readonly string[]): Space {
  const names = { flag: '--over', section: 'search', key: 'over' } as const;
  const compiled = compileSpace(bytesOf(TINY_SCENARIO), 'tiny.yaml', { vary, names });
  if (!compiled.ok) throw new Error(compiled.errors.join('\n'));
  return compiled.space;
}

export const atMost = (bound: number, metric = 'cost.perYear'): Constraint => ({
  text: `${metric} <= ${bound}`,
  metrics: [metric],
  below: true,
  orEqual: true,
  bound,
  unit: '',
  metIfAbsent: false,
});

export function planOver(vary: readonly string[], more: Partial<SearchPlan> = {}): SearchPlan {
  const space = spaceOf(...vary);
  return {
    space,
    reference: space.study.designs[0]!,
    seed: 'search',
    objective: TIME,
    frontier: [TIME, COST],
    constraints: [],
    span: null,
    confidence: 0.95,
    indifference: 0.02,
    delta: null,
    first: 10,
    most: 400,
    runs: 4000,
    mostCandidates: 500,
    ...more,
  };
}

/** What a model has of the factors `delegation` and `preAgreed`. */
export interface At {
  readonly level: number;
  readonly agreed: number;
}

/** Expectations at a place. */
export interface Truth {
  readonly time: number;
  readonly cost?: number;
  /** Highest load. */
  readonly load?: number;
}

/**
 * Figures with these expectations, and deviations of which most is common to all designs of a replication, as where they
 * meet the same customers.
 */
export function madeUp(truth: (at: At) => Truth, deviation = 1): SimulateSeeded {
  return async (model, seed, replication) => {
    const figures = figuresOf(model);
    const { level, agreed } = placeOf(model);
    const { time, cost = 100, load = 0.5 } = truth({ level, agreed });
    const common = normal(stream(seed, 'common', replication));
    const own = stream(seed, 'own', replication, level, agreed);
    const noise = deviation * (2 * common + normal(own));
    const dear = cost * (1 + 0.02 * deviation * normal(own));
    return Float64Array.from(figures, (figure) => {
      if (figure.kind !== 'metric' || figure.slice.by !== 'all') return 0;
      const { id } = figure.info;
      if (id === 'resolutionTime.mean') return time + noise;
      if (id === 'cost.perYear' || id === 'cost.perComplaint') return dear;
      return id.startsWith('load.') ? load : 0;
    });
  };
}

function placeOf({ rules }: ModelSpec): At {
  return { level: Math.max(...Object.values(rules.delegation)), agreed: rules.preAgreed };
}

/** Sum of twelve uniform numbers less six: mean 0, variance 1. */
function normal(next: () => number): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += next();
  return sum;
}

export const really: SimulateSeeded = async (model, seed, replication) => replicate(model, seed, replication);

export async function searched(
  plan: SearchPlan,
  simulate: SimulateSeeded,
  options: SearchOptions = {},
): Promise<SearchResults> {
  const results = await runSearch(plan, simulate, options);
  if (results === null) throw new Error('it was stopped');
  return results;
}

export function byId({ candidates }: SearchResults, id: string): SearchCandidate {
  const found = candidates.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} was not judged`);
  return found;
}
