import { setByFile } from '../assumptions.ts';

/** Values in the place of those in force, by ledger id, in the form of a scenario file. */
export type Moved = ReadonlyMap<string, unknown>;

export const NOTHING_MOVED: Moved = new Map();

type Tree = Readonly<Record<string, unknown>>;

/**
 * A file’s data with the values moved that it sets itself; all others are moved where they come from, among
 * the defaults, so that whatever a default stands for moves with it. Designs keep what they set.
 */
export function withMoved(data: Tree, moved: Moved): Tree {
  const { common } = setByFile(data);
  return [...moved]
    .filter(([id]) => common.has(id))
    .reduce((tree, [id, value]) => put(tree, ['company', ...id.split('.')], value), data);
}

function put(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): Tree {
  const inner = tree[key];
  // A desk may be written as its seats alone.
  const ends = rest.length === 0 || typeof inner !== 'object' || inner === null;
  return { ...tree, [key]: ends ? value : put(inner as Tree, rest, value) };
}
