/** What a claim's figures hang on, and how much is simulated for it. */

import type { ClaimSpec, ClaimsPlan } from '../../scenario/claims/spec.ts';
import { VERSION } from '../../version.ts';
import { hashOf } from '../hash.ts';

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
  const few = Math.min(perEnd, replications);
  const drawn = claim.over.length === 0 ? 0 : worlds * perWorld;
  return designsOf(claim).length * (replications + drawn + 2 * few * claim.over.length);
}

/** Ids of the designs that it compares. */
export function designsOf({ comparisons }: ClaimSpec): string[] {
  return [...new Set(comparisons.flatMap(({ a, b }) => [a, b]))];
}
