/**
 * The keys of positions, contact types and designs, as their schemas describe them: what a file may set beside the
 * entries of the ledger.
 */

import { contact } from './schema/contact.ts';
import { design } from './schema/file.ts';
import { addedPosition, changedPosition, listedPosition } from './schema/position.ts';

/** The map of a file in which the key stands under a name that the file chooses. */
export type KeyHome = 'positions' | 'contacts' | 'designs';

export interface FileKey {
  /** Map and key: `positions.deputy`. */
  readonly id: string;
  readonly home: KeyHome;
  readonly key: string;
  /** In English. */
  readonly means: string;
  /** The keys of its value, where that is a section. */
  readonly parts: readonly string[];
  /** Whether `setPosition` may set it in a design. */
  readonly settable: boolean;
}

const HOMES: Readonly<Record<KeyHome, object>> = {
  positions: { ...listedPosition.shape, above: addedPosition.shape.above },
  contacts: contact.shape,
  designs: design.shape,
};

/** Parts that an example spells out. */
const MOST_PARTS = 6;

/** In the order of their schemas. */
export const keysOfFiles: readonly FileKey[] = Object.entries(HOMES).flatMap(([home, shape]) =>
  Object.entries(shape).map(
    ([key, schema]): FileKey => ({
      id: `${home}.${key}`,
      home: home as KeyHome,
      key,
      means: described(schema),
      parts: partsOf(schema),
      settable: home === 'positions' && Object.hasOwn(changedPosition.shape, key),
    }),
  ),
);

/** The keys that `written` names: `committee`, `positions.committee`, `positions.serviceHead.committee`. */
export function keysNamed(written: string): readonly FileKey[] {
  const [home, ...rest] = written.split('.');
  if (rest.length === 0) return keysOfFiles.filter(({ key }) => key === home);
  return rest.length > 2 ? [] : keysOfFiles.filter((one) => one.home === home && one.key === rest.at(-1));
}

/** The lines of a file in which it stands, under a name that shows where names go. */
export function keyLines({ home, key, parts }: FileKey): string[] {
  const above = home === 'designs' ? ['designs:'] : ['company:', `  ${home}:`];
  const value =
    parts.length === 0 || parts.length > MOST_PARTS
      ? '…'
      : `{ ${parts.map((part) => `${part}: …`).join(', ')} }`;
  const depth = '  '.repeat(above.length);
  const list = home === 'designs' && key === 'then' ? `[${value}]` : value;
  return [...above, `${depth}NAME:`, `${depth}  ${key}: ${list}`];
}

interface Schema {
  readonly description?: string;
  readonly shape?: object;
  readonly options?: readonly Schema[];
  readonly element?: Schema;
  readonly unwrap?: () => Schema;
}

function described(schema: Schema): string {
  return schema.description ?? (schema.unwrap === undefined ? '' : described(schema.unwrap()));
}

function partsOf(schema: Schema): readonly string[] {
  if (schema.shape !== undefined) return Object.keys(schema.shape);
  if (schema.options !== undefined) return schema.options.map(partsOf).find((one) => one.length > 0) ?? [];
  if (schema.element !== undefined) return partsOf(schema.element);
  return schema.unwrap === undefined ? [] : partsOf(schema.unwrap());
}
