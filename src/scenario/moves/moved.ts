import { setByFile } from '../assumptions.ts';

/** Values in the place of those in force, by ledger id, in the form of a scenario file. */
export type Moved = ReadonlyMap<string, unknown>;

export const NOTHING_MOVED: Moved = new Map();

type Tree = Readonly<Record<string, unknown>>;

/** A file that says nothing but the value of one assumption. */
export function at(id: string, value: unknown): Tree {
  return put({}, placeInFile(id), value);
}

/**
 * A file’s data with the values moved that it sets itself; all others are moved where they come from, among
 * the defaults, so that whatever a default stands for moves with it. Designs keep what they set.
 */
export function withMoved(data: Tree, moved: Moved): Tree {
  const { common } = setByFile(data);
  return [...moved]
    .filter(([id]) => common.has(id))
    .reduce((tree, [id, value]) => put(tree, placeInFile(id), value), data);
}

function placeInFile(id: string): readonly string[] {
  return ['company', ...id.split('.')];
}

/** A copy of the tree with the value at the path. */
export function put(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): Tree {
  const inner = tree[key] ?? {};
  // A desk may be written as its seats alone.
  const ends = rest.length === 0 || typeof inner !== 'object';
  return { ...tree, [key]: ends ? value : put(inner as Tree, rest, value) };
}
