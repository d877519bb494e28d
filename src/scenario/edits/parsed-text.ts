/** A scenario file as text and, at once, as nodes that know where in it they stand. */

import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { NodeReader } from '../nodes.ts';
import { LineCounter, Places } from '../places.ts';

export interface ParsedText {
  readonly text: string;
  readonly root: Node;
  readonly data: Tree;
  readonly places: Places;
}

/** Plain data of a map. */
export type Tree = Readonly<Record<string, unknown>>;
/** A key and its value, as nodes. */
export type Entry = Pair<Node, Node | null>;
export type MapNode = YAMLMap<Node, Node | null>;

/** A change that cannot be made without touching more of the text than it is about. */
export class Unwritable extends Error {}

/** @throws Unwritable if it is not a map as scenario files are */
export function parsedText(text: string): ParsedText {
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    keepSourceTokens: true,
    // The reader below finds them, in linear time.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [error] = errors;
  if (error !== undefined) throw new Unwritable(error.message);
  if (!isMap(contents)) throw new Unwritable('not a map');
  const { data, place } = new NodeReader((_, message) => {
    throw new Unwritable(message);
  }).read(contents as Node);
  return { text, root: contents as Node, data: data as Tree, places: new Places(place, lines) };
}

export function isMapNode(node: unknown): node is MapNode {
  return isMap(node);
}

export function keyOf({ key }: Entry): string {
  return isScalar(key) ? String(key.value) : '';
}

/** Whether nothing is written there: `key:` and no more. */
export function isBlank(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.source === '' && startOf(node) === node.range?.[1]);
}

export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Whether it goes by lines and indentation, and not by braces. */
export function isBlock(node: Node): boolean {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}

/** Where the content of a node ends; of a block scalar, the start of the line after it. */
export function endOf(node: Node): number {
  if (isBlock(node) && isMap(node)) {
    const last = node.items.at(-1);
    if (last !== undefined) return endOfEntry(last as Entry);
  }
  if (isBlock(node) && isSeq<Node>(node)) {
    const last = node.items.at(-1);
    if (last !== undefined) return endOf(last);
  }
  return node.range?.[1] ?? 0;
}

export function endOfEntry(entry: Entry): number {
  return isBlank(entry.value) ? endOfColon(entry) : endOf(entry.value as Node);
}

/** Right after the colon; after the key where there is none. */
export function endOfColon({ key, srcToken }: Entry): number {
  const tokens = srcToken !== undefined && 'sep' in srcToken ? (srcToken.sep ?? []) : [];
  const colon = tokens.find(({ type }) => type === 'map-value-ind');
  return colon === undefined ? endOf(key) : colon.offset + colon.source.length;
}
