/** What a name stands for that somebody wants explained: a parameter, a key of a file, a group, a mechanism. */

import type { LedgerEntry } from '../model/ledger/entry.ts';
import { entry, ledger } from '../model/ledger/index.ts';
import { mechanisms } from '../model/mechanisms/index.ts';
import { type FileKey, keysNamed, keysOfFiles } from '../scenario/keys.ts';
import { suggestAmong } from '../scenario/nearest.ts';

export interface Meant {
  readonly entry: LedgerEntry | undefined;
  readonly keys: readonly FileKey[];
  /** What stands in the section of that name, or belongs to it otherwise. */
  readonly group: readonly LedgerEntry[];
}

/** A type of contact that a file adds starts from the common complaint, whose entries are its defaults. */
const USUAL_TYPE = 'complaint';

/** What `name` stands for; undefined where there is nothing of that name. */
export function meantBy(name: string): Meant | undefined {
  const found = entry(name) ?? ofOwnType(name);
  const keys = found === undefined || !name.startsWith('contacts.') ? keysNamed(name) : [];
  const byMechanism = mechanisms.find(({ id }) => id === name)?.parameters ?? [];
  const ofKeys = keys.filter(({ home }) => home === 'contacts').map(({ key }) => key);
  const group = ledger.filter(({ id }) => {
    const [first, , key = ''] = id.split('.');
    return (
      id.startsWith(`${name}.`) ||
      (byMechanism.includes(id) && id !== name) ||
      (first === 'contacts' && ofKeys.includes(key))
    );
  });
  if (found === undefined && keys.length === 0 && group.length === 0) return undefined;
  return { entry: found, keys, group };
}

/** The names that may have been meant instead. */
export function otherNames(name: string): string {
  const groups = ledger.flatMap(({ id }) => (id.includes('.') ? [id.slice(0, id.lastIndexOf('.'))] : []));
  const keys = keysOfFiles.flatMap(({ id, key }) => [key, id]);
  const all = [...ledger.map(({ id }) => id), ...groups, ...keys, ...mechanisms.map(({ id }) => id)];
  return suggestAmong(name, [...new Set(all)]);
}

function ofOwnType(name: string): LedgerEntry | undefined {
  const [first, , ...rest] = name.split('.');
  return first === 'contacts' ? entry([first, USUAL_TYPE, ...rest].join('.')) : undefined;
}
