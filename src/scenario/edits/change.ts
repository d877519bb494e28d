/** Changes by path: each is made in the text, and the whole is checked against the same changes of plain data. */

import { isAlias, isSeq, type Node } from 'yaml';
import { type Path, valueAt } from '../issue.ts';
import { isTree, put, sameData, without } from './data.ts';
import {
  type Entry,
  isBlank,
  isBlock,
  isMapNode,
  keyOf,
  type MapNode,
  type ParsedText,
  parsedText,
  type Tree,
  Unwritable,
} from './parsed-text.ts';
import { restOfEntry, withEntry, withItem, withoutEntry, withValue } from './splice.ts';
import { written, writtenEntry } from './written.ts';

export type Change =
  /** A value where there may be one or not; one more entry of a list under the number of its entries. */
  | { readonly put: unknown; readonly at: Path }
  | { readonly remove: Path }
  /** A sibling like what is at a path, as the last one. */
  | { readonly copy: Path; readonly as: string };

/** @throws Unwritable where the text cannot take a change without taking another */
export function changed(before: ParsedText, changes: readonly Change[]): ParsedText {
  let parsed = before;
  let wanted = before.data;
  for (const change of changes) {
    parsed = parsedText(inText(parsed, change));
    wanted = inData(wanted, change);
  }
  if (!sameData(parsed.data, wanted)) throw new Unwritable('something else would change too');
  return parsed;
}

function inData(data: Tree, change: Change): Tree {
  if ('put' in change) return put(data, change.at, change.put);
  if ('remove' in change) return without(data, change.remove);
  return put(data, [...change.copy.slice(0, -1), change.as], valueAt(data, change.copy));
}

function inText(parsed: ParsedText, change: Change): string {
  if ('put' in change) return textWith(parsed, change.at, change.put);
  if ('remove' in change) return textWithout(parsed, change.remove);
  const { text, map, entry } = placeOf(parsed, change.copy);
  if (entry === undefined) throw new Unwritable('nothing to copy');
  return withEntry(text, map, map.items.length, [change.as + restOfEntry(text, entry)]);
}

function textWith(parsed: ParsedText, path: Path, value: unknown): string {
  const now = valueAt(parsed.data, path);
  if (sameData(now, value)) return parsed.text;
  // What is spread over several lines keeps its form: only what differs within it is written.
  if (isTree(now) && isTree(value) && Object.keys(now).join() === Object.keys(value).join()) {
    return Object.entries(value).reduce(
      (text, [key, inner]) =>
        textWith(text === parsed.text ? parsed : parsedText(text), [...path, key], inner),
      parsed.text,
    );
  }
  const { text, map, entry, rest } = placeOf(parsed, path);
  const inner = rest.slice(1).reduceRight<unknown>((all, key) => ({ [key]: all }), value);
  if (entry === undefined) {
    return withEntry(
      text,
      map,
      indexOfNew(map, rest[0] ?? ''),
      linesOf(map, parsed.root, rest[0] ?? '', inner),
    );
  }
  if (rest.length === 1) return withValue(text, entry, written(value));
  if (isSeq(entry.value)) return withItem(text, entry.value as Node, written(value));
  if (!isBlank(entry.value)) throw new Unwritable('not a map');
  return withValue(text, entry, written(inner));
}

function textWithout(parsed: ParsedText, path: Path): string {
  const { text, map, entry, rest } = placeOf(parsed, path);
  if (entry === undefined || rest.length > 1) return text;
  if (map.items.length > 1) return withoutEntry(text, map, map.items.indexOf(entry));
  return textWith(parsed, path.slice(0, -1), {});
}

interface PlaceInText {
  /** Where aliases stood in the way they are written out. */
  readonly text: string;
  /** The innermost map on the way, and what it has of the rest of the path. */
  readonly map: MapNode;
  readonly entry: Entry | undefined;
  /** From the key of the entry on. */
  readonly rest: Path;
}

function placeOf(parsed: ParsedText, path: Path): PlaceInText {
  let map = parsed.root;
  for (const [i, key] of path.entries()) {
    if (!isMapNode(map)) break;
    const entry = map.items.find((one) => keyOf(one) === key);
    const last = i === path.length - 1;
    if (entry !== undefined && isAlias(entry.value) && !last) {
      const value = written(valueAt(parsed.data, path.slice(0, i + 1)));
      return placeOf(parsedText(withValue(parsed.text, entry, value)), path);
    }
    if (entry === undefined || last || !isMapNode(entry.value)) {
      return { text: parsed.text, map, entry, rest: path.slice(i) };
    }
    map = entry.value;
  }
  throw new Unwritable('not a map');
}

/** A title comes first, and the company before the designs that change it. */
function indexOfNew(map: MapNode, key: string): number {
  const designs = map.items.findIndex((one) => keyOf(one) === 'designs');
  if (key === 'title') return 0;
  return key === 'company' && designs > 0 ? designs : map.items.length;
}

/** The parts of a file have lines of their own for what they hold; all else is short. */
function linesOf(map: MapNode, root: Node, key: string, value: unknown): string[] {
  if (map !== root || !isBlock(map) || !isTree(value)) return [writtenEntry(key, value)];
  return [`${key}:`, ...Object.entries(value).map(([inner, one]) => `  ${writtenEntry(inner, one)}`)];
}
