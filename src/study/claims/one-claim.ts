/** One claim from its first replication to its verdict. */

import type { ClaimSpec, ClaimsPlan, ComparisonSpec } from '../../scenario/claims/spec.ts';
import type { Movable } from '../../scenario/moves/movable.ts';
import { writePlace } from '../../scenario/moves/scale.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { writeValue } from '../../scenario/values/write.ts';
import { replicationsFrom } from '../shelf.ts';
import { correctedInterval } from '../verdict.ts';
import type { Bench, Seen } from './bench.ts';
import { type ClaimContext, claimKey, designsOf } from './claim-key.ts';
import { drawnWorlds, sharesOf, sideOfAll } from './drawn-worlds.ts';
import { claimVerdict, comparisonVerdict, sideOfInterval, smallestOf } from './judge.ts';
import { movedAlone, type Standing } from './moved-alone.ts';
import {
  type ClaimResult,
  CONFIDENCE,
  type ComparisonResult,
  type MovedAlone,
  type WorldShares,
} from './results.ts';

export async function judgeClaim(
  claim: ClaimSpec,
  context: ClaimContext,
  bench: Bench,
  model: Promise<string>,
): Promise<ClaimResult> {
  const { plan, family } = context;
  const { comparisons, worlds } = claim;
  const seed = context.seed ?? worlds.study.seed;
  const over = claim.over.filter((one) => hasPart(claim, one));
  const few = replicationsFrom(0, Math.min(plan.perEnd, plan.replications));
  // All begins at once, so that there is always something to simulate.
  const whole = bench.look(worlds.study, replicationsFrom(0, plan.replications));
  const standing = Promise.all([whole, bench.look(worlds.study, few)]).then(([seen, part]) =>
    comparisons.map((comparison, c) => standingOf(comparison, seen[c]!, part[c]!, claim, family)),
  );
  const [modelHash, base, stand, drawn, moved] = await Promise.all([
    model,
    whole,
    standing,
    drawnWorlds(claim, over, bench, { plan, seed }),
    Promise.all(over.map(async (one) => movedAlone(claim, one, bench, few, await standing))),
  ]);
  const together = sharesOf(drawn.map((world) => world && { ...world, side: sideOfAll(world.sides) }));
  const results = comparisons.map((comparison, c) =>
    comparisonResult(comparison, {
      study: worlds.study,
      seen: base[c]!,
      standing: stand[c]!,
      shares: sharesOf(drawn.map((world) => world && { ...world, side: world.sides[c]! })),
      moved: moved.map((rows) => rows[c]!),
      plan,
    }),
  );
  return {
    id: claim.id,
    says: claim.says,
    source: claim.source,
    scenario: { file: claim.scenario, title: worlds.study.title },
    key: claimKey(claim, context),
    model: modelHash,
    verdict: claimVerdict(
      results.map(({ verdict }) => verdict),
      together,
      plan.holds,
    ),
    set: [...claim.set].map(([parameter, value]) => ({ parameter, value: writeValue(value) })),
    over: over.map(({ id, unit, value, low, high }) => ({
      parameter: id,
      unit,
      value: writePlace(value),
      low: writePlace(low),
      high: writePlace(high),
    })),
    idle: claim.over.filter((one) => !over.includes(one)).map(({ id }) => id),
    worlds: together,
    comparisons: results,
    simulations: bench.simulations,
  };
}

/** Whether an end of its range changes a design of the claim. */
function hasPart(claim: ClaimSpec, one: Movable): boolean {
  const written = (study: StudySpec | null): string =>
    JSON.stringify(
      study?.designs.filter(({ id }) => designsOf(claim).includes(id)).map(({ model }) => model) ?? null,
    );
  const now = written(claim.worlds.study);
  return [one.low, one.high].some(
    (value) => written(claim.worlds.at([[one, value]], designsOf(claim))) !== now,
  );
}

function standingOf(
  comparison: ComparisonSpec,
  { difference, meanA, steady }: Seen,
  few: Seen,
  { overload }: ClaimSpec,
  family: number,
): Standing {
  const interval = correctedInterval(difference, CONFIDENCE, family);
  const { smallest, direction } = comparison;
  const judged = steady || overload;
  return {
    comparison,
    side: judged ? sideOfInterval(interval, smallestOf(smallest, meanA), direction) : 'unclear',
    difference: difference.mean,
    meanA,
    interval,
    inFew: few.difference.mean,
  };
}

function comparisonResult(
  { a, b, metric, unit, slice, direction, smallest }: ComparisonSpec,
  {
    study,
    seen,
    standing,
    shares,
    moved,
    plan,
  }: {
    readonly study: StudySpec;
    readonly seen: Seen;
    readonly standing: Standing;
    readonly shares: WorldShares;
    readonly moved: readonly MovedAlone[];
    readonly plan: ClaimsPlan;
  },
): ComparisonResult {
  const sideOf = (design: string, mean: number) => ({
    design,
    title: study.designs.find(({ id }) => id === design)!.title,
    mean: finite(mean),
  });
  return {
    a: sideOf(a, seen.meanA),
    b: sideOf(b, seen.meanB),
    metric,
    unit,
    slice,
    direction,
    smallest: {
      ...smallest,
      size: finite(smallestOf(smallest, seen.meanA)) ?? 0,
    },
    difference: seen.difference.count > 0 ? finite(seen.difference.mean) : null,
    interval: standing.interval,
    side: standing.side,
    unobserved: plan.replications - seen.difference.count,
    steady: seen.steady,
    worlds: shares,
    verdict: comparisonVerdict(standing.side, shares, plan.holds),
    moved,
  };
}

function finite(x: number): number | null {
  return Number.isFinite(x) ? x : null;
}
