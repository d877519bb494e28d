/** Where a file sets something under names of its own: in positions, contact types and designs. */

import { type FileKey, keysOfFiles } from './keys.ts';
import { writeValue } from './values/write.ts';

export interface SetPlace {
  /** As it stands in the file, `company` left out: `positions.technician.limit`. */
  readonly place: string;
  readonly value: string;
}

type Tree = Readonly<Record<string, unknown>>;

/** Where each map of positions, contact types or designs stands; `*` for any name. */
const MAPS: Readonly<Record<FileKey['home'], readonly string[]>> = {
  positions: [
    'company.positions.*',
    'company.units.*.desk',
    'company.service.desk',
    'designs.*.addPosition.*',
    'designs.*.setPosition.*',
  ],
  contacts: ['company.contacts.*'],
  designs: ['designs.*'],
};

/** Everywhere that a file, as plain data, sets a key, or what lies in it: `['faults', 'operations']`. */
export function placesOfKey(
  data: unknown,
  { home, key }: FileKey,
  within: readonly string[] = [],
): SetPlace[] {
  return MAPS[home].flatMap((map) => found(data, [...map.split('.'), key, ...within], []));
}

/** Everywhere beside the company's own settings that a file sets what an entry of the ledger is the default of. */
export function placesOfEntry(data: unknown, id: string): SetPlace[] {
  const [first = '', second, ...rest] = id.split('.');
  if (first === 'contacts') {
    const [key, ...within] = rest;
    return keysOfFiles
      .filter((one) => one.home === 'contacts' && one.key === key)
      .flatMap((one) => placesOfKey(data, one, within))
      .filter(({ place }) => !place.startsWith(`contacts.${second}.`));
  }
  const names = first === 'ladder' || first === 'limits' ? ['limit', 'limits'] : [first];
  return keysOfFiles
    .filter(({ home, key }) => home === 'positions' && names.includes(key))
    .flatMap((one) => placesOfKey(data, one));
}

function found(value: unknown, path: readonly string[], behind: readonly string[]): SetPlace[] {
  const [step, ...left] = path;
  if (step === undefined) {
    const place = (behind[0] === 'company' ? behind.slice(1) : behind).join('.');
    return value === undefined ? [] : [{ place, value: writeValue(value) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  const tree = value as Tree;
  const names = step === '*' ? Object.keys(tree) : Object.hasOwn(tree, step) ? [step] : [];
  return names.flatMap((name) => found(tree[name], left, [...behind, name]));
}
