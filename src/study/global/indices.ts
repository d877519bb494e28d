/**
 * Sobol' indices of a few assumptions of a scenario, all others as they stand (kernel/stats/sobol-indices.ts). Within its
 * range every value is as likely as any other, on a log scale where the range is wide (scenario/moves/draw.ts).
 */

import { quantiles } from '../../kernel/stats/quantile.ts';
import { type SobolDesign, sobolDesign, sobolIndices } from '../../kernel/stats/sobol-indices.ts';
import { type ReplicatedOutcomes, replicated } from '../../kernel/stats/sobol-noise.ts';
import { drawnAt } from '../../scenario/moves/draw.ts';
import type { Movable } from '../../scenario/moves/movable.ts';
import type { WorldValues } from '../../scenario/moves/worlds.ts';
import { CONFIDENCE } from '../comparisons.ts';
import type { Shelf } from '../shelf.ts';
import { type LookOptions, lookAt, type Seen } from './look.ts';
import { designsAt, type GlobalPlan, globalKey, movedOver, type Sorted, sorted } from './plan.ts';
import type { Indices, Share } from './results.ts';

const RESAMPLES = 1000;
/** Raised with the rules by which outcomes become indices. */
export const RULES = 2;

export interface IndicesPlan extends GlobalPlan {
  /** Ids, of what can be moved. */
  readonly asked: ReadonlySet<string>;
  /** Assumptions of the screening that they are the foremost of; null where they were named. */
  readonly screened: number | null;
  readonly samples: number;
}

/** What is to be moved. */
export function chosenFew(plan: IndicesPlan): Sorted {
  return sorted(plan, plan.asked, (one) => [0, 0.5, 1].map((share) => drawnAt(one, share)));
}

export function indicesKey(plan: IndicesPlan, { factors }: Sorted): string {
  return globalKey(plan, factors, ['sobol', RULES, plan.samples]);
}

/** Worlds that are looked at. */
export function indicesSize({ samples }: IndicesPlan, { factors }: Sorted): number {
  return samples * (factors.length + 2);
}

/** @param shelf with the figure of the metric; replications of its seed */
export async function findIndices(
  plan: IndicesPlan,
  chosen: Sorted,
  shelf: Shelf,
  options: LookOptions,
): Promise<Indices> {
  const { factors, leftOut } = chosen;
  const { samples, screened } = plan;
  const design = sobolDesign(samples, factors.length, plan.seed);
  const seen = await lookAt(
    plan,
    shelf,
    indicesSize(plan, chosen),
    (w) => designsAt(plan, valuesIn(design, factors, w)),
    options,
  );
  const outcomes = replicated(outcomesOf(seen, samples, plan.replications));
  const found = sobolIndices(outcomes, { confidence: CONFIDENCE, resamples: RESAMPLES, seed: plan.seed });
  const both = Float64Array.from([...outcomes.a, ...outcomes.b].filter((x) => Number.isFinite(x)));
  const some = both.length > 0;
  const mean = both.reduce((sum, x) => sum + x, 0) / both.length;
  const { a, b, metric, of, replications } = plan;
  return {
    key: indicesKey(plan, chosen),
    a,
    b,
    metric,
    of,
    replications,
    worlds: seen.length,
    unsteady: seen.filter((one) => one?.steady === false).length,
    leftOut,
    samples,
    samplesUsed: outcomes.a.filter((x) => Number.isFinite(x)).length,
    invalid: seen.filter((one) => one === null).length,
    screened,
    mean: some ? mean : null,
    sd: some ? Math.sqrt(both.reduce((sum, x) => sum + (x - mean) ** 2, 0) / both.length) : null,
    middle90: some ? (quantiles(both, both.length, [0.05, 0.95]) as [number, number]) : null,
    noise: found?.noise ?? null,
    rows: (found?.order ?? []).map((f, i) => ({
      ...movedOver(factors[f]!),
      first: found!.first[f] as Share,
      total: found!.total[f] as Share,
      upTo: found!.cumulated[i] as Share,
    })),
  };
}

/** World by world, sample by sample: of each the row of A, that of B, then A with each column of B. */
function valuesIn({ a, b, ab }: SobolDesign, factors: readonly Movable[], world: number): WorldValues {
  const each = factors.length + 2;
  const shares = [a, b, ...ab][world % each]![Math.floor(world / each)]!;
  return factors.map((one, f) => [one, drawnAt(one, shares[f]!)] as const);
}

function outcomesOf(seen: readonly Seen[], samples: number, replications: number): ReplicatedOutcomes {
  const each = seen.length / samples;
  const nothing = new Array<number>(replications).fill(Number.NaN);
  const column = (k: number) =>
    Array.from({ length: samples }, (_, j) => seen[j * each + k]?.outcomes ?? nothing);
  return { a: column(0), b: column(1), ab: Array.from({ length: each - 2 }, (_, i) => column(i + 2)) };
}
