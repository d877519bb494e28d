import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Place } from './places.ts';

/** Deeper nesting is no scenario. */
export const DEEPEST = 40;
/** Values in one file, those that aliases repeat counted again. */
const MOST_VALUES = 200_000;
/** Names on which the language’s own objects would trip. */
const REFUSED: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

interface Read {
  readonly data: unknown;
  readonly place: Place;
}

type Report = (offset: number, message: string, hint: string) => void;

/**
 * Turns the nodes of a document into plain data and notes the place of each. Refuses aliases that multiply or
 * contain themselves, keys that are no text, are repeated, or are names of the language’s own objects, and
 * numbers that are not finite.
 */
export class NodeReader {
  readonly #report: Report;
  readonly #anchors = new Map<string, Node>();
  #values = 0;

  constructor(report: Report) {
    this.#report = report;
  }

  read(node: Node): Read {
    return this.#read(node, node.range?.[0] ?? 0, 0);
  }

  #read(node: Node | null, key: number, depth: number): Read {
    this.#values += 1;
    const at = node?.range?.[0] ?? key;
    const leaf = (data: unknown): Read => ({ data, place: { key, value: at, entries: new Map() } });
    const refuse = (message: string, hint: string): Read => {
      this.#report(at, message, hint);
      return leaf(null);
    };
    if (node === null || this.#values > MOST_VALUES) return leaf(null);
    if (depth > DEEPEST) return refuse('this alias stands within what it stands for', 'write it out');
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source);
      if (target === undefined)
        return refuse(`no anchor &${node.source} stands before this`, 'write the value out');
      const { data, place } = this.#read(target, key, depth + 1);
      if (this.#values > MOST_VALUES)
        return refuse('aliases make this file far too large', 'write the values out');
      return { data, place: { ...place, key } };
    }
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isSeq<Node>(node)) return this.#list(node, key, depth);
    if (isMap<Node, Node | null>(node)) return this.#map(node, key, depth);
    if (!isScalar(node)) return leaf(null);
    if (typeof node.value === 'number' && !Number.isFinite(node.value)) {
      return refuse('this is not a finite number', 'write an ordinary number');
    }
    return leaf(node.value);
  }

  #list(node: YAMLSeq<Node>, key: number, depth: number): Read {
    const read = node.items.map((item) => this.#read(item, item.range?.[0] ?? key, depth + 1));
    const entries = new Map(read.map(({ place }, i) => [String(i), place]));
    return { data: read.map(({ data }) => data), place: { key, value: node.range?.[0] ?? key, entries } };
  }

  #map(node: YAMLMap<Node, Node | null>, key: number, depth: number): Read {
    const entries = new Map<string, Place>();
    const data: [string, unknown][] = [];
    for (const pair of node.items) {
      const name = this.#name(pair, entries);
      if (name === undefined) continue;
      const keyAt = pair.key.range?.[0] ?? key;
      const read = this.#read(pair.value, keyAt, depth + 1);
      entries.set(name, read.place);
      data.push([name, read.data]);
    }
    return { data: Object.fromEntries(data), place: { key, value: node.range?.[0] ?? key, entries } };
  }

  /** The key of a pair as text, or undefined where it is refused. */
  #name({ key }: Pair<Node, Node | null>, taken: ReadonlyMap<string, Place>): string | undefined {
    const at = key.range?.[0] ?? 0;
    if (!isScalar(key) || (typeof key.value !== 'string' && typeof key.value !== 'number')) {
      this.#report(at, 'a key must be text', 'put it in quotes if it is meant so');
      return undefined;
    }
    const name = String(key.value);
    if (REFUSED.has(name)) {
      this.#report(at, `"${name}" cannot be a key`, 'choose another name');
      return undefined;
    }
    if (taken.has(name)) {
      this.#report(at, `"${name}" is given twice`, 'remove one of the two');
      return undefined;
    }
    return name;
  }
}
