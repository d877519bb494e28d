import { ledger } from '../../model/ledger/index.ts';

/** A map of written values, as a scenario file would give it. */
export type Tree = { [key: string]: unknown };

/** The ledger's values as a scenario file would write them; remembers which were used. */
export class Defaults {
  readonly used = new Set<string>();
  readonly #neutral: boolean;
  readonly #moved: ReadonlyMap<string, unknown>;

  /** `neutral`: every mechanism that can be switched off is; `moved`: values in the place of the ledger’s. */
  constructor(neutral: boolean, moved: ReadonlyMap<string, unknown> = new Map()) {
    this.#neutral = neutral;
    this.#moved = moved;
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
      const inForce = this.#neutral && neutral !== undefined ? neutral : value;
      plant(root, rest.split('.'), this.#moved.has(id) ? this.#moved.get(id) : inForce);
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
