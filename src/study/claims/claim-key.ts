/** What a claim's figures hang on, and how much is simulated for it. */

import type { ClaimSpec, ClaimsPlan } from '../../scenario/claims/spec.ts';
import { VERSION } from '../../version.ts';
import { hashOf } from '../hash.ts';
import type { SimulateSeeded } from '../shelf.ts';

export interface ClaimContext {
  readonly plan: ClaimsPlan;
  /** Comparisons of the whole file. */
  readonly family: number;
  /** Instead of the scenario's own. */
  readonly seed: string | null;
}

/** Raised with the rules by which figures become sides and verdicts. */
const RULES = 2;

/** Equal keys give equal figures and verdicts by the same model. */
export function claimKey(claim: ClaimSpec, { plan, family, seed }: ClaimContext): string {
  const { comparisons, over, overload, worlds, id } = claim;
  const designs = designsOf(claim);
  return hashOf([
    VERSION,
    RULES,
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

/**
 * A hash of all numbers of a few runs: the first replication of its designs as they stand, and with all that is
 * drawn at its low and at its high end. A change of the program that changes what they simulate changes it.
 */
export async function modelKey(
  claim: ClaimSpec,
  { seed }: ClaimContext,
  simulate: SimulateSeeded,
): Promise<string> {
  const { over, worlds } = claim;
  const ends = [over.map((one) => [one, one.low] as const), over.map((one) => [one, one.high] as const)];
  const models = [[], ...ends].flatMap((values) => {
    const study = worlds.at(values, designsOf(claim));
    return designsOf(claim).map((id) => study?.designs.find((design) => design.id === id)?.model ?? null);
  });
  const numbers = await Promise.all(
    models.map(
      async (model) => model && [...(await simulate(model, seed ?? worlds.study.seed, 0))].map(String),
    ),
  );
  return hashOf(numbers);
}

/** Simulations that a claim takes at most, but for the values between at which an effect turns. */
export function claimSize(claim: ClaimSpec, { replications, worlds, perWorld, perEnd }: ClaimsPlan): number {
  const few = Math.min(perEnd, replications);
  const drawn = claim.over.length === 0 ? 0 : worlds * perWorld;
  return designsOf(claim).length * (replications + drawn + 2 * few * claim.over.length);
}

/** Ids of the designs that it compares. */
export function designsOf({ comparisons }: ClaimSpec): string[] {
  return [...new Set(comparisons.flatMap(({ a, b }) => [a, b]))];
}
