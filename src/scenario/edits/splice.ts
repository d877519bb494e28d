/**
 * Changes to the text of a file at the places of its nodes. All other characters stay: comments, order, quotes,
 * folded lines and the line ends of whatever wrote the file.
 */

import { isSeq, type Node } from 'yaml';
import {
  type Entry,
  endOf,
  endOfColon,
  endOfEntry,
  isBlank,
  isBlock,
  type MapNode,
  startOf,
  Unwritable,
} from './parsed-text.ts';

function spliced(text: string, from: number, to: number, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

/** Another value for an entry, in the place of its old one. */
export function withValue(text: string, entry: Entry, value: string): string {
  const colon = endOfColon(entry);
  if (entry.value === null || isBlank(entry.value)) {
    return spliced(text, colon, colon, text[colon - 1] === ':' ? ` ${value}` : `: ${value}`);
  }
  const [from, to] = [startOf(entry.value), endOf(entry.value)];
  // What stands in braces or quotes, or is a plain text, begins and ends where its value does.
  if (!isBlock(entry.value) && text[to - 1] !== '\n') return spliced(text, from, to, value);
  const lineEnd = /\r?\n$/.exec(text.slice(from, to))?.[0] ?? '';
  return spliced(text, colon, to, ` ${value}${lineEnd}`);
}

/** One more entry of a map, as its `at`th, in lines of which a map in braces has one. */
export function withEntry(text: string, map: MapNode, at: number, lines: readonly string[]): string {
  const entry = lines.join(' ');
  const before = map.items[at - 1];
  const [first] = map.items;
  if (first === undefined) {
    const inside = startOf(map) + 1;
    const blank = /^\{\s*\}$/.test(text.slice(startOf(map), endOf(map)));
    return spliced(text, inside, blank ? endOf(map) - 1 : inside, blank ? ` ${entry} ` : ` ${entry}`);
  }
  if (!isBlock(map)) {
    if (before !== undefined) return spliced(text, endOfEntry(before), endOfEntry(before), `, ${entry}`);
    return spliced(text, startOf(first.key), startOf(first.key), `${entry}, `);
  }
  const indent = ' '.repeat(columnOf(text, startOf(first.key)));
  if (before !== undefined) return withLines(text, endOfEntry(before), indent, lines);
  const above = lines.map((line) => `${line}${eol(text)}${indent}`).join('');
  return spliced(text, startOf(first.key), startOf(first.key), above);
}

/** One more item at the end of a list. */
export function withItem(text: string, list: Node, item: string): string {
  const last = isSeq<Node>(list) ? list.items.at(-1) : undefined;
  if (last === undefined) throw new Unwritable('an empty list');
  if (!isBlock(list)) return spliced(text, endOf(last), endOf(last), `, ${item}`);
  return withLines(text, endOf(last), ' '.repeat(columnOf(text, startOf(list))), [`- ${item}`]);
}

/** A map of several entries without one of them. */
export function withoutEntry(text: string, map: MapNode, at: number): string {
  const entry = map.items[at] as Entry;
  const [before, after] = [map.items[at - 1], map.items[at + 1]];
  if (isBlock(map)) {
    const column = columnOf(text, startOf(entry.key));
    const from = startOf(entry.key) - column;
    if (text.slice(from, from + column).trim() === '') {
      return spliced(text, from, lineAfter(text, endOfEntry(entry)), '');
    }
  } else if (before !== undefined) return spliced(text, endOfEntry(before), endOfEntry(entry), '');
  if (after === undefined) throw new Unwritable('nothing would be left');
  return spliced(text, startOf(entry.key), startOf(after.key), '');
}

/** What stands after a key, up to the end of its last line without its line end. */
export function restOfEntry(text: string, entry: Entry): string {
  const end = endOfEntry(entry);
  const line = isBlock(entry.value ?? entry.key) ? lineAfter(text, end) : end;
  return text.slice(endOf(entry.key), line).replace(/\r?\n$/, '');
}

/** Lines of their own after the one in which something ends. */
function withLines(text: string, end: number, indent: string, lines: readonly string[]): string {
  const at = lineAfter(text, end);
  const block = lines.map((line) => indent + line).join(eol(text));
  const open = at === text.length && !text.endsWith('\n');
  return spliced(text, at, at, open ? eol(text) + block : block + eol(text));
}

/** Start of the line after the one in which something ends. */
function lineAfter(text: string, end: number): number {
  // A block of text ends with its last line.
  if (text[end - 1] === '\n') return end;
  const at = text.indexOf('\n', end);
  return at === -1 ? text.length : at + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function eol(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
