import { entry, ownFacts } from '../../model/ledger/index.ts';
import type { Movable } from './movable.ts';
import { writePlace } from './scale.ts';

/**
 * The assumptions that a company cannot look up: how people and customers behave, in the mechanisms that are at work.
 * What it counts in its own books or chooses itself (people, hours, limits, contacts, times, prices) is a fact of the
 * scenario: drawn at random, it would make overloaded companies that nobody has. What the scenario leaves switched off
 * stays off: to switch it on is another model, not another value.
 */
export function unmeasured(movable: readonly Movable[]): readonly Movable[] {
  return movable.filter((one) => !ownFacts.has(one.id) && !isOff(one));
}

/** Ids of the others: facts of the company, and what is switched off. */
export function heldBack(movable: readonly Movable[]): ReadonlySet<string> {
  const open = new Set(unmeasured(movable));
  return new Set(movable.filter((one) => !open.has(one)).map(({ id }) => id));
}

function isOff({ id, value }: Movable): boolean {
  const neutral = entry(id)?.neutral;
  return neutral !== undefined && writePlace(neutral) === writePlace(value);
}
