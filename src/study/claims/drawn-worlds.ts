/** The plausible worlds of a claim, and on which side each of them is. */

import type { Moments } from '../../kernel/stats/moments.ts';
import { wilsonInterval } from '../../kernel/stats/wilson.ts';
import type { ClaimSpec, ClaimsPlan } from '../../scenario/claims/spec.ts';
import type { Movable } from '../../scenario/moves/movable.ts';
import { hypercube } from '../hypercube.ts';
import { replicationsFrom } from '../shelf.ts';
import type { Bench } from './bench.ts';
import { designsOf } from './claim-key.ts';
import { type MeanDifference, type Side, sideOfMean, smallestOf } from './judge.ts';
import { CONFIDENCE, type WorldShares } from './results.ts';

/** On which side each comparison is in a world; null where the scenario is not valid there. */
export type World = { readonly sides: readonly Side[]; readonly steady: boolean } | null;

export async function drawnWorlds(
  claim: ClaimSpec,
  over: readonly Movable[],
  bench: Bench,
  { plan, seed }: { readonly plan: ClaimsPlan; readonly seed: string },
): Promise<readonly World[]> {
  if (over.length === 0) return [];
  const drawn = hypercube(over, plan.worlds, seed, 'claim', claim.id);
  const worlds = drawn.map(async (values, w): Promise<World> => {
    const study = claim.worlds.at(values, designsOf(claim));
    if (study === null) return null;
    // Every world has customers of its own, so that its chances are its own as well.
    const from = plan.replications + w * plan.perWorld;
    const seen = await bench.look(study, replicationsFrom(from, plan.perWorld));
    const steady = claim.overload || seen.every((one) => one.steady);
    return {
      steady,
      sides: claim.comparisons.map(({ smallest, direction }, c) => {
        const { difference, meanA } = seen[c]!;
        if (!steady || difference.count === 0) return 'unclear';
        return sideOfMean(meanOf(difference), smallestOf(smallest, meanA), direction);
      }),
    };
  });
  return Promise.all(worlds);
}

function meanOf({ mean, variance, count }: Moments): MeanDifference {
  return { mean, standardError: Math.sqrt(variance / count) };
}

/** The side of a whole claim: as claimed where all are, opposite where one is. */
export function sideOfAll(sides: readonly Side[]): Side {
  if (sides.includes('opposite')) return 'opposite';
  return sides.every((side) => side === 'claimed') ? 'claimed' : 'unclear';
}

export function sharesOf(
  worlds: readonly ({ readonly side: Side; readonly steady: boolean } | null)[],
): WorldShares {
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
