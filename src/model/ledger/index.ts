import { action } from './action.ts';
import { authority } from './authority.ts';
import { company } from './company.ts';
import { conflict } from './conflict.ts';
import { cost } from './cost.ts';
import { demand } from './demand.ts';
import type { LedgerEntry } from './entry.ts';
import { errors } from './errors.ts';
import { hours } from './hours.ts';
import { returns } from './returns.ts';
import { run } from './run.ts';
import { workOfPeople } from './work.ts';

/** Every default of the product, in the order in which assumptions are listed. */
export const ledger: readonly LedgerEntry[] = Object.freeze([
  ...run,
  ...company,
  ...hours,
  ...authority,
  ...demand,
  ...workOfPeople,
  ...action,
  ...conflict,
  ...errors,
  ...returns,
  ...cost,
]);

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
