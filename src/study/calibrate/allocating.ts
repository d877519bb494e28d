import type { ModelSpec } from '../../model/spec.ts';
import { allocate } from '../select/allocate.ts';
import type { Selection } from '../select/selection.ts';
import { givenShelf } from './known-means.ts';
import { normals, systems } from './noise.ts';
import { Counter, type Rate } from './rate.ts';

export interface AllocatingSizes {
  readonly experiments: number;
  /** Numbers of systems, taken in turn. */
  readonly systems: readonly number[];
  /** Replications of all systems together, beside the first of each. */
  readonly more: number;
}

/** Choices of which about the same was said, and what came of them. */
export interface Said {
  /** Mean of the probabilities that were stated, 0 to 1. */
  readonly stated: number;
  readonly right: Rate;
}

const DELTA = 0.1;
const COMMON = 0.5;
const FIRST = 10;
/** Stated probabilities are put together between these. */
const EDGES: readonly number[] = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01];

/**
 * What budget allocation says of its choices against what is true of them, over problems whose true means are drawn
 * from a normal distribution as wide as the noise; by what was said. A choice is right where no other system is better
 * by delta or more.
 */
export async function allocating(sizes: AllocatingSizes, seed: string): Promise<Said[]> {
  const bins = EDGES.slice(1).map(() => ({ sum: 0, right: new Counter() }));
  for (let experiment = 0; experiment < sizes.experiments; experiment++) {
    const next = normals(seed, experiment);
    const means = Array.from({ length: countAt(sizes, experiment) }, next);
    const { best, probability } = await chosen(means, next, sizes.more);
    const bin = bins[EDGES.findIndex((edge) => probability! < edge) - 1]!;
    bin.sum += probability!;
    bin.right.add(Math.max(...means) - means[best!]! < DELTA);
  }
  return bins.flatMap(({ sum, right }) =>
    right.trials > 0
      ? [{ stated: sum / right.trials, right: { hits: right.hits, trials: right.trials } }]
      : [],
  );
}

/**
 * How often the wrong system is chosen and a probability of `stated` or more is claimed for it, where the best is better
 * than each of the others by delta and no more: whatever `stated` is, no more often than 1 - stated.
 */
export async function boldErrors(sizes: AllocatingSizes, stated: number, seed: string): Promise<Rate> {
  const wrong = new Counter();
  for (let experiment = 0; experiment < sizes.experiments; experiment++) {
    const last = countAt(sizes, experiment) - 1;
    const means = Array.from({ length: last + 1 }, (_, i) => (i === last ? DELTA : 0));
    const { best, probability } = await chosen(means, normals(seed, experiment), sizes.more);
    wrong.add(best !== last && probability! >= stated);
  }
  return wrong;
}

function countAt({ systems }: AllocatingSizes, experiment: number): number {
  return systems[experiment % systems.length]!;
}

function chosen(means: readonly number[], next: () => number, more: number): Promise<Selection> {
  return allocate({
    candidates: means.map((_, i) => ({ model: {} as ModelSpec, label: `${i}` })),
    shelf: givenShelf(systems(means, COMMON, next)),
    figure: 'figure',
    direction: 'higher',
    delta: DELTA,
    confidence: 0.95,
    first: FIRST,
    most: Number.POSITIVE_INFINITY,
    budget: FIRST * means.length + more,
  });
}
