/** One claim from its first replication to its verdict. */

import { wilsonInterval } from '../../kernel/stats/wilson.ts';
import type { ClaimSpec, ClaimsPlan, ComparisonSpec } from '../../scenario/claims/spec.ts';
import type { Movable } from '../../scenario/moves/movable.ts';
import { writePlace } from '../../scenario/moves/scale.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { writeValue } from '../../scenario/values/write.ts';
import { VERSION } from '../../version.ts';
import { hashOf } from '../hash.ts';
import { correctedInterval } from '../verdict.ts';
import { Bench, type Seen, type SimulateSeeded } from './bench.ts';
import { hypercube } from './hypercube.ts';
import { claimVerdict, comparisonVerdict, type Side, sideOfInterval, sideOfMean, smallestOf } from './judge.ts';
import { movedAlone, type Standing } from './moved-alone.ts';
import type { ClaimResult, ComparisonResult, MovedAlone, WorldShares } from './results.ts';

export const CONFIDENCE = 0.95;

export interface ClaimContext {
  readonly plan: ClaimsPlan;
  /** Comparisons of the whole file. */
  readonly family: number;
  /** Instead of the scenario's own. */
  readonly seed: string | null;
}

/** Equal keys give equal figures and verdicts. */
export function claimKey(claim: ClaimSpec, { plan, family, seed }: ClaimContext): string {
  const { comparisons, over, overload, worlds, id } = claim;
  const designs = designsOf(claim);
  return hashOf([
    VERSION,
    id,
    seed ?? worlds.study.seed,
    plan,
    family,
    comparisons,
    over.map(({ id: parameter, value, low, high }) => [parameter, value, low, high]),
    [...claim.set],
    overload,
    worlds.study.designs.filter((design) => designs.includes(design.id)).map(({ model }) => model),
  ]);
}

/** Simulations that a claim takes at most, but for the values between at which an effect turns. */
export function claimSize(claim: ClaimSpec, { replications, worlds, perWorld, perEnd }: ClaimsPlan): number {
  const drawn = claim.over.length === 0 ? 0 : worlds * perWorld;
  return designsOf(claim).length * (replications + drawn + 2 * perEnd * claim.over.length);
}

export async function judgeClaim(
  claim: ClaimSpec,
  context: ClaimContext,
  simulate: SimulateSeeded,
): Promise<ClaimResult> {
  const { plan, family } = context;
  const { comparisons, worlds } = claim;
  const seed = context.seed ?? worlds.study.seed;
  const bench = new Bench(comparisons, (model, replication) => simulate(model, seed, replication));
  const over = claim.over.filter((one) => hasPart(claim, one));
  const few = range(0, Math.min(plan.perEnd, plan.replications));
  // All begins at once, so that there is always something to simulate.
  const whole = bench.look(worlds.study, range(0, plan.replications));
  const standing = Promise.all([whole, bench.look(worlds.study, few)]).then(([seen, part]) =>
    comparisons.map((comparison, c) => standingOf(comparison, seen[c]!, part[c]!, claim, family)),
  );
  const [base, stand, drawn, moved] = await Promise.all([
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
      needed: plan.holds,
    }),
  );
  return {
    id: claim.id,
    says: claim.says,
    source: claim.source,
    scenario: { file: claim.scenario, title: worlds.study.title },
    key: claimKey(claim, context),
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

function designsOf({ comparisons }: ClaimSpec): string[] {
  return [...new Set(comparisons.flatMap(({ a, b }) => [a, b]))];
}

/** Whether an end of its range changes a design of the claim. */
function hasPart(claim: ClaimSpec, one: Movable): boolean {
  const written = (study: StudySpec | null): string =>
    JSON.stringify(
      study?.designs.filter(({ id }) => designsOf(claim).includes(id)).map(({ model }) => model) ?? null,
    );
  const now = written(claim.worlds.study);
  return [one.low, one.high].some((value) => written(claim.worlds.at([[one, value]])) !== now);
}

/** On which side each comparison is in a world; null where the scenario is not valid there. */
type World = { readonly sides: readonly Side[]; readonly steady: boolean } | null;

async function drawnWorlds(
  claim: ClaimSpec,
  over: readonly Movable[],
  bench: Bench,
  { plan, seed }: { readonly plan: ClaimsPlan; readonly seed: string },
): Promise<readonly World[]> {
  if (over.length === 0) return [];
  const drawn = hypercube(over, plan.worlds, seed, claim.id);
  const worlds = drawn.map(async (values, w): Promise<World> => {
    const study = claim.worlds.at(values);
    if (study === null) return null;
    // Every world has customers of its own, so that its chances are its own as well.
    const from = plan.replications + w * plan.perWorld;
    const seen = await bench.look(study, range(from, from + plan.perWorld));
    const steady = claim.overload || seen.every((one) => one.steady);
    return {
      steady,
      sides: claim.comparisons.map(({ smallest, direction }, c) => {
        const { difference, meanA } = seen[c]!;
        if (!steady || difference.count === 0) return 'unclear';
        return sideOfMean(difference.mean, smallestOf(smallest, meanA), direction);
      }),
    };
  });
  return Promise.all(worlds);
}

/** As claimed where all are, opposite where one is. */
function sideOfAll(sides: readonly Side[]): Side {
  if (sides.includes('opposite')) return 'opposite';
  return sides.every((side) => side === 'claimed') ? 'claimed' : 'unclear';
}

function sharesOf(worlds: readonly ({ readonly side: Side; readonly steady: boolean } | null)[]): WorldShares {
  const valid = worlds.filter((world) => world !== null);
  const drawn = valid.length;
  const holds = valid.filter(({ side }) => side === 'claimed').length;
  const opposite = valid.filter(({ side }) => side === 'opposite').length;
  return {
    drawn,
    holds,
    opposite,
    unsteady: valid.filter(({ steady }) => !steady).length,
    invalid: worlds.length - drawn,
    holdsInterval: wilsonInterval(holds, drawn, CONFIDENCE),
    oppositeInterval: wilsonInterval(opposite, drawn, CONFIDENCE),
  };
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
    needed,
  }: {
    readonly study: StudySpec;
    readonly seen: Seen;
    readonly standing: Standing;
    readonly shares: WorldShares;
    readonly moved: readonly MovedAlone[];
    readonly needed: number;
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
    smallest: { ...smallest, size: smallest.share ? smallestOf(smallest, finite(seen.meanA) ?? 0) : smallest.amount },
    difference: seen.difference.count > 0 ? finite(seen.difference.mean) : null,
    interval: standing.interval,
    side: standing.side,
    steady: seen.steady,
    worlds: shares,
    verdict: comparisonVerdict(standing.side, shares, needed),
    moved,
  };
}

function finite(x: number): number | null {
  return Number.isFinite(x) ? x : null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
