/** The same changes on plain data, against which those of the text are checked. */

import type { Path } from '../issue.ts';
import type { Tree } from './parsed-text.ts';

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `tree` with the value at a path; a list takes one more entry under the number of its entries. */
export function put(tree: Tree, [key = '', ...rest]: Path, value: unknown): Tree {
  const inner = tree[key];
  if (rest.length === 0) return { ...tree, [key]: value };
  if (Array.isArray(inner)) return { ...tree, [key]: [...inner, value] };
  return { ...tree, [key]: put(isTree(inner) ? inner : {}, rest, value) };
}

/** `tree` without what is at a path. */
export function without(tree: Tree, [key = '', ...rest]: Path): Tree {
  const { [key]: inner, ...others } = tree;
  if (rest.length === 0) return others;
  return isTree(inner) ? { ...tree, [key]: without(inner, rest) } : tree;
}

/** Whether two values are the same but for the order of keys, which says nothing in a scenario. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, i) => sameData(one, b[i]));
  }
  if (!isTree(a) || !isTree(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameData(a[key], b[key]))
  );
}
