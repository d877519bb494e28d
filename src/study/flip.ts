import type { Movable } from '../scenario/moves/movable.ts';
import { writePlace } from '../scenario/moves/scale.ts';
import type { SensitivityFlip, SensitivityPoint, Verdict } from './results.ts';

/** How often the stretch in which the sign changes is halved by a simulation. */
const HALVINGS = 3;

/** What was seen with one value in place. */
export interface Seen extends Pick<SensitivityPoint, 'difference' | 'interval'> {
  /** In the form of a scenario file. */
  readonly value: unknown;
  readonly verdict: Verdict;
}

/**
 * Looks for the value between the one in force and an end of the range at which the difference changes its
 * sign. Null where it keeps its sign; where the sign is not clear to begin with, so that there is nothing to
 * turn round; and where an end has no steady state, so that its sign hangs on the length of the run. A value
 * between without a steady state ends the search: the stretch stays as wide as it is.
 *
 * @param look simulates a value between; null where the scenario is not valid with it
 */
export async function flipBetween(
  one: Movable,
  base: Seen,
  end: Seen,
  look: (value: unknown) => Promise<Seen | null>,
): Promise<SensitivityFlip | null> {
  if (!isClear(base) || !isOpposite(base, end)) return null;
  if (!isSteady(base) || !isSteady(end)) return null;
  let [near, far] = [base, end];
  for (let i = 0; i < HALVINGS; i++) {
    const value = one.between(near.value, far.value, 0.5);
    const seen = value === null ? null : await look(value);
    if (seen === null || seen.difference === null || !isSteady(seen)) break;
    if (isOpposite(base, seen)) far = seen;
    else near = seen;
  }
  // The line between the two values crosses zero here.
  const share = near.difference! / (near.difference! - far.difference!);
  const about = one.between(near.value, far.value, share);
  return {
    between: [writePlace(near.value), writePlace(far.value)],
    about: about === null ? null : writePlace(about),
  };
}

/** Whether all of the interval lies on one side of zero. */
function isClear({ interval }: Seen): boolean {
  return interval !== null && interval[0] * interval[1] > 0;
}

function isSteady({ verdict }: Seen): boolean {
  return verdict !== 'no steady state';
}

function isOpposite(a: Seen, b: Seen): boolean {
  return (a.difference ?? 0) * (b.difference ?? 0) < 0;
}
