/** Values as an author would write them on one line, right within braces as well as outside them. */

import { parse } from 'yaml';
import { writeValue } from '../values/write.ts';

/** Starts with a letter or a number, ends with no space, and has nothing in it that means anything to YAML. */
const PLAIN = /^[\p{L}\p{N}.][\p{L}\p{M}\p{N}\u200c ._/()%-]*(?<! )$/u;
/** Characters that only an escape can bring across: line ends, controls and marks that no editor shows. */
const TO_ESCAPE = /[\p{Cc}\p{Zl}\p{Zp}\ufeff]|\p{Cs}/u;

export function written(value: unknown): string {
  if (typeof value === 'string') return writtenText(value);
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => writtenEntry(key, inner));
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return value === null ? 'null' : writeValue(value);
}

export function writtenEntry(key: string, value: unknown): string {
  return `${writtenText(key)}: ${written(value)}`;
}

function writtenText(text: string): string {
  if (PLAIN.test(text) && parse(text) === text) return text;
  return TO_ESCAPE.test(text) ? escaped(text) : `'${text.replaceAll("'", "''")}'`;
}

function escaped(text: string): string {
  const unseen = new RegExp(TO_ESCAPE, 'gu');
  return JSON.stringify(text).replace(
    unseen,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
