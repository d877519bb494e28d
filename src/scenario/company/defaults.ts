import { ledger } from '../../model/ledger/index.ts';

/** A map of written values, as a scenario file would give it. */
export type Tree = { [key: string]: unknown };

/** The ledger's values as a scenario file would write them; remembers which were used. */
export class Defaults {
  readonly used = new Set<string>();
  readonly #neutral: boolean;

  /** `neutral`: every mechanism that can be switched off is. */
  constructor(neutral: boolean) {
    this.#neutral = neutral;
  }

  /**
   * The values of all entries whose id starts with `path` and a dot and is `wanted` after it, as the map that
   * a file would have at that path; all of the ledger's for the path ''.
   */
  under(path: string, wanted: (rest: string) => boolean = () => true): Tree {
    const prefix = path === '' ? '' : `${path}.`;
    const root: Tree = {};
    for (const { id, value, neutral } of ledger) {
      const rest = id.slice(prefix.length);
      if (!id.startsWith(prefix) || !wanted(rest)) continue;
      this.used.add(id);
      plant(root, rest.split('.'), this.#neutral && neutral !== undefined ? neutral : value);
    }
    return root;
  }
}

function plant(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const inner = (tree[key] ?? {}) as Tree;
  tree[key] = inner;
  plant(inner, rest, value);
}
