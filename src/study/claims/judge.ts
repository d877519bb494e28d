/** How a claim is judged: committed rules over figures, with no verdict by hand. */

import type { ClaimDirection, Smallest } from '../../scenario/claims/schema.ts';

export type ClaimVerdict = 'supported' | 'contradicted' | 'depends' | 'no clear difference';

/** What an effect says of a claim: as claimed, clearly the other way, or neither. */
export type Side = 'claimed' | 'opposite' | 'unclear';

/**
 * The smallest effect that counts, in the metric's unit, beside a mean of design a. A share of 0 is no size: it is
 * NaN, beside which no difference counts and only none at all is the same.
 */
export function smallestOf({ amount, share }: Smallest, meanA: number): number {
  if (!share || amount === 0) return amount;
  return meanA === 0 ? Number.NaN : amount * Math.abs(meanA);
}

/**
 * How far a difference b - a lies beyond the smallest effect on the `side` of a claim: above 0 it is there, below
 * 0 it falls short of it or lies on the other side.
 */
export function marginOf(
  difference: number,
  smallest: number,
  direction: ClaimDirection,
  side: 'claimed' | 'opposite',
): number {
  if (direction === 'same') {
    const inside = smallest - Math.abs(difference);
    return side === 'claimed' ? inside : -inside;
  }
  const forward = (direction === 'higher') === (side === 'claimed') ? difference : -difference;
  return forward - smallest;
}

/** Where an interval of the difference lies: all of it beyond the smallest effect, or on neither side. */
export function sideOfInterval(
  interval: readonly [number, number] | null,
  smallest: number,
  direction: ClaimDirection,
): Side {
  if (interval === null) return 'unclear';
  const [low, high] = interval;
  if (direction === 'same') {
    if (low === 0 && high === 0) return 'claimed';
    if (low >= -smallest && high <= smallest) return 'claimed';
    return low > smallest || high < -smallest ? 'opposite' : 'unclear';
  }
  const up = low > smallest;
  const down = high < -smallest;
  if (!up && !down) return 'unclear';
  return up === (direction === 'higher') ? 'claimed' : 'opposite';
}

/**
 * The side of a single world, by its mean difference: the smallest effect itself counts, no effect does not. What
 * is not the same has no middle ground between itself and its opposite: noise alone would make one of the other, so
 * that a difference is opposite only where it lies beyond the smallest by more than its standard error.
 */
export function sideOfMean(
  { mean, standardError }: MeanDifference,
  smallest: number,
  direction: ClaimDirection,
): Side {
  const size = Math.abs(mean);
  if (direction === 'same') {
    if (size === 0 || size <= smallest) return 'claimed';
    return size - smallest > standardError ? 'opposite' : 'unclear';
  }
  if (size === 0 || !(size >= smallest)) return 'unclear';
  return mean > 0 === (direction === 'higher') ? 'claimed' : 'opposite';
}

/** Of a few replications. */
export interface MeanDifference {
  readonly mean: number;
  /** NaN below two replications. */
  readonly standardError: number;
}

/** In how many of the worlds that were drawn a claim holds, and in how many its opposite does. */
export interface WorldCount {
  readonly drawn: number;
  /** Not drawn, because the scenario is not valid there. */
  readonly invalid: number;
  readonly holds: number;
  readonly opposite: number;
}

/**
 * The verdict on one comparison. Supported or contradicted where the interval in the base lies beyond the smallest
 * effect and at least the share `needed` of the worlds is on the same side; where nothing was to be drawn, the base
 * decides alone; where no world that was drawn is valid, it depends.
 */
export function comparisonVerdict(base: Side, worlds: WorldCount, needed: number): ClaimVerdict {
  if (base === 'unclear') return 'no clear difference';
  const enough = isEnough(base === 'claimed' ? worlds.holds : worlds.opposite, worlds, needed);
  if (!enough) return 'depends';
  return base === 'claimed' ? 'supported' : 'contradicted';
}

/**
 * The verdict on a claim of several comparisons: contradicted if one is; supported if all are, and hold together in
 * enough of the worlds; no clear difference if one has none; else it depends.
 */
export function claimVerdict(
  comparisons: readonly ClaimVerdict[],
  together: WorldCount,
  needed: number,
): ClaimVerdict {
  if (comparisons.includes('contradicted')) return 'contradicted';
  if (comparisons.every((verdict) => verdict === 'supported')) {
    return isEnough(together.holds, together, needed) ? 'supported' : 'depends';
  }
  return comparisons.includes('no clear difference') ? 'no clear difference' : 'depends';
}

function isEnough(hits: number, { drawn, invalid }: WorldCount, needed: number): boolean {
  if (drawn === 0) return invalid === 0;
  // A share of .8 is to be met by 8 of 10, whatever its last bit is.
  return hits >= needed * drawn - 1e-9;
}
