import { action } from './action.ts';
import { authority } from './authority.ts';
import { change } from './change.ts';
import { channel } from './channel.ts';
import { closing } from './closing.ts';
import { company } from './company.ts';
import { conflict } from './conflict.ts';
import { cost } from './cost.ts';
import { demand } from './demand.ts';
import type { LedgerEntry } from './entry.ts';
import { errors } from './errors.ts';
import { foresight } from './foresight.ts';
import { hours } from './hours.ts';
import { loyalty } from './loyalty.ts';
import { people } from './people.ts';
import { persons } from './persons.ts';
import { returns } from './returns.ts';
import { run } from './run.ts';
import { workOfPeople } from './work.ts';

/** Every default of the product, in the order in which assumptions are listed. */
export const ledger: readonly LedgerEntry[] = Object.freeze([
  ...run,
  ...company,
  ...change,
  ...hours,
  ...people,
  ...authority,
  ...demand,
  ...channel,
  ...workOfPeople,
  ...action,
  ...conflict,
  ...errors,
  ...persons,
  ...closing,
  ...returns,
  ...foresight,
  ...cost,
  ...loyalty,
]);

/** What a company counts in its own books, or chooses itself: a scenario states it, nobody has to guess it. */
export const ownFacts: ReadonlySet<string> = new Set(
  [run, company, change, hours, people, authority, demand, channel, workOfPeople, cost]
    .flat()
    .map(({ id }) => id),
);

const byId: ReadonlyMap<string, LedgerEntry> = new Map(ledger.map((one) => [one.id, one]));

/** The entry of that id, or undefined. */
export function entry(id: string): LedgerEntry | undefined {
  return byId.get(id);
}

/**
 * The default of that id, as a scenario file writes it. @throws RangeError if the ledger has no such entry.
 */
export function defaultOf(id: string): unknown {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`the ledger has no entry "${id}"`);
  return found.value;
}
