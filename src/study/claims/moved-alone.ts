/** What one assumption after the other does to the effects of a claim, at both ends of its range. */

import type { ClaimSpec, ComparisonSpec } from '../../scenario/claims/spec.ts';
import type { Movable } from '../../scenario/moves/movable.ts';
import { writePlace } from '../../scenario/moves/scale.ts';
import { flipBetween, type Seen as Turning } from '../flip.ts';
import type { Bench, Seen } from './bench.ts';
import { designsOf } from './claim-key.ts';
import { marginOf, type Side, smallestOf } from './judge.ts';
import type { MovedAlone, MovedEnd } from './results.ts';

/** A comparison as it stands. */
export interface Standing {
  readonly comparison: ComparisonSpec;
  readonly side: Side;
  readonly difference: number;
  readonly meanA: number;
  readonly interval: readonly [number, number] | null;
  /** Mean difference in the replications that every end of a range is simulated in. */
  readonly inFew: number;
}

/** By comparison. */
export async function movedAlone(
  claim: ClaimSpec,
  one: Movable,
  bench: Bench,
  few: readonly number[],
  standing: readonly Standing[],
): Promise<MovedAlone[]> {
  const lookAt = async (value: unknown): Promise<Seen[] | null> => {
    const study = claim.worlds.at([[one, value]], designsOf(claim));
    return study && bench.look(study, few);
  };
  const ends = await Promise.all(
    [one.low, one.high].map(async (value) => ({ value, seen: await lookAt(value) })),
  );
  const rows: MovedAlone[] = [];
  // One after the other: the values between of one comparison are often those of the next.
  for (const [c, here] of standing.entries()) {
    const [low, high] = [
      await endOf({ claim, one, here, c, ...ends[0]! }, lookAt),
      await endOf({ claim, one, here, c, ...ends[1]! }, lookAt),
    ];
    rows.push({ parameter: one.id, unit: one.unit, low, high });
  }
  return rows;
}

interface End {
  readonly claim: ClaimSpec;
  readonly one: Movable;
  readonly here: Standing;
  /** Place of the comparison. */
  readonly c: number;
  readonly value: unknown;
  readonly seen: readonly Seen[] | null;
}

async function endOf(
  { claim, one, here, c, value, seen }: End,
  lookAt: (value: unknown) => Promise<Seen[] | null>,
): Promise<MovedEnd> {
  const written = writePlace(value);
  if (seen === null) return { value: written, difference: null, effect: 'invalid', breakEven: null };
  const turning = (at: unknown, there: Seen): Turning => turningAt(at, there, here, claim.overload);
  const there = seen[c]!;
  const difference = differenceAt(there, here);
  const { side } = here;
  if (side === 'unclear' || difference === null) {
    return { value: written, difference, effect: null, breakEven: null };
  }
  if (!there.steady && !claim.overload) {
    return { value: written, difference, effect: 'unsteady', breakEven: null };
  }
  const margin = turning(value, there).difference!;
  const breakEven = await flipBetween(
    one,
    asItStands(one.value, here),
    turning(value, there),
    async (between) => {
      const found = await lookAt(between);
      return found && turning(between, found[c]!);
    },
  );
  return { value: written, difference, effect: effectOf(margin, difference, here), breakEven };
}

/** The effect in force, and what the value moves it by in the same replications. */
function differenceAt(there: Seen, here: Standing): number | null {
  const difference = here.difference + there.difference.mean - here.inFew;
  return there.difference.count > 0 && Number.isFinite(difference) ? difference : null;
}

function effectOf(margin: number, difference: number, { comparison, side }: Standing): MovedEnd['effect'] {
  // Where nothing at all may differ there is no margin.
  const alike = comparison.direction === 'same' && side === 'claimed' && difference === 0;
  if (margin > 0 || alike) return 'stays';
  // Of "the same" there is no other side than a difference that counts.
  if (comparison.direction === 'same') return 'turns';
  const claimed = difference > 0 === (comparison.direction === 'higher');
  return claimed === (side === 'claimed') || difference === 0 ? 'falls short' : 'turns';
}

/** The margin as a share of that in force, so that it turns where the effect falls below the smallest. */
function turningAt(value: unknown, there: Seen, here: Standing, overload: boolean): Turning {
  const difference = differenceAt(there, here);
  return {
    value,
    difference: difference === null ? null : margin(difference, there.meanA, here),
    interval: null,
    verdict: there.steady || overload ? 'no clear difference' : 'no steady state',
  };
}

function asItStands(value: unknown, here: Standing): Turning {
  const size = margin(here.difference, here.meanA, here);
  // Clear by what the base says of it: all of its interval lies beyond the smallest effect.
  return { value, difference: size, interval: [size, size], verdict: 'no clear difference' };
}

function margin(difference: number, meanA: number, { comparison, side }: Standing): number {
  const smallest = smallestOf(comparison.smallest, meanA);
  return marginOf(difference, smallest, comparison.direction, side === 'opposite' ? 'opposite' : 'claimed');
}
