/** A scenario file of two designs: the first of another file, and a point of a space over it. */

import { stringify } from 'yaml';
import { setByFile } from '../assumptions.ts';
import { readScenario } from '../compile.ts';
import { put, withMoved } from '../moves/moved.ts';
import { withDesigns } from '../moves/with-designs.ts';
import { designOf, movedAt } from './compile-space.ts';
import type { Point, Space } from './space.ts';

type Tree = Readonly<Record<string, unknown>>;

interface BestFile {
  /** Of the design at the point, by language. */
  readonly titles: Readonly<Record<string, string>>;
  /** Of the run that the point comes from. */
  readonly seed: string;
  /** Lines that stand above it all. */
  readonly remarks: readonly string[];
}

const USUAL = 'best';

/**
 * The text of the file, which a run takes as it is, with the same customers. What a point moves that no design may touch
 * (people, demand) is moved for both designs. Null where `bytes` is no scenario.
 */
export function bestFile(
  bytes: Uint8Array,
  { study, base, factors }: Space,
  point: Point,
  { titles, seed, remarks }: BestFile,
): string | null {
  const read = readScenario(bytes);
  if (!read.ok) return null;
  const data = read.data as Tree;
  const first = study.designs[0]!.id;
  const from = String(point[factors.findIndex(({ kind }) => kind === 'design')] ?? base);
  const {
    sweep: _,
    search: __,
    ...few
  } = withDesigns(data, [first, from]) as Tree & { readonly designs: Tree };
  const designs = few.designs as Readonly<Record<string, Tree | null>>;
  const best = { ...designOf(designs[from] ?? {}, factors, point), title: titles };
  const kept = Object.fromEntries(Object.entries(designs).filter(([id]) => isKept(id, first, designs, from)));
  const names = new Set(Object.keys(designs));
  let name = USUAL;
  for (let n = 2; names.has(name); n++) name = `${USUAL}-${n}`;
  const set = setByFile(data);
  const moved = movedAt(factors, point, set);
  // What the file sets itself is moved there; all else is written into its company.
  const company = [...moved].filter(([id]) => !set.common.has(id));
  const written = company.reduce<Tree>(
    (tree, [id, value]) => put(tree, ['company', ...id.split('.')], value),
    withMoved({ ...few, seed, designs: { ...kept, [name]: best } }, moved),
  );
  // A line of its own for each remark, whatever is in it.
  const above = remarks.map((line) => `# ${line.replace(/[^\P{C}\t]+/gu, ' ')}\n`).join('');
  return above + stringify(written, { lineWidth: 0 });
}

/** The first design, and those that it or the best becomes later. */
function isKept(
  id: string,
  first: string,
  designs: Readonly<Record<string, Tree | null>>,
  from: string,
): boolean {
  if (id === first || id !== from) return true;
  const later = Object.values(designs).flatMap((one) => (one?.then ?? []) as readonly { becomes: string }[]);
  return later.some(({ becomes }) => becomes === id);
}
