/** An Open Packaging archive as its parts, read and written so that equal parts give equal bytes. */

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Bytes by the name of the part, without a leading slash. */
export type Parts = Map<string, Uint8Array>;

/** The earliest moment that a zip can tell; a part has no time of its own. */
const NO_TIME = '1980-01-01T00:00:00';
const CONTENT_TYPES = '[Content_Types].xml';

/** Parts only: entries for folders, which packages must not have, are left out. */
export function readPackage(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
}

/** Content types first, as readers expect, the other parts by name. */
export function writePackage(parts: Parts): Uint8Array {
  const names = [...parts.keys()].filter((name) => name !== CONTENT_TYPES).sort();
  const files: Zippable = {};
  for (const name of [CONTENT_TYPES, ...names]) {
    // Pictures are compressed already, but Office wants nothing stored as it is.
    files[name] = [parts.get(name)!, { level: name.endsWith('.png') ? 1 : 6, mtime: NO_TIME }];
  }
  return zipSync(files);
}

export function textOf(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new Error(`the package has no part ${name}`);
  return strFromU8(bytes);
}

export function setText(parts: Parts, name: string, text: string): void {
  parts.set(name, strToU8(text));
}
