import { setByFile } from '../assumptions.ts';
import { decode } from '../bytes.ts';
import { compileScenario } from '../compile.ts';
import { parseDocument } from '../document.ts';
import type { StudySpec } from '../study-spec.ts';
import { type Movable, movableOf } from './movable.ts';

/** The assumptions of a scenario as things that can be moved one at a time. */
export interface StudyMoves {
  /** In the order of the ledger. */
  readonly movable: readonly Movable[];
  readonly fixed: readonly { readonly parameter: string; readonly reason: 'no range' | 'other form' }[];
  /** The study with one of them at another value; null where the scenario is not valid with it. */
  readonly moved: (one: Movable, value: unknown) => StudySpec | null;
}

/**
 * What can be moved in a scenario: of the assumptions in force, those with a range. Whatever a design sets
 * itself stays as it is in that design: it is what the design is, and the assumption is about the others.
 *
 * @param study what the file compiles to
 */
export function studyMoves(bytes: Uint8Array, name: string, study: StudySpec): StudyMoves {
  const decoded = decode(bytes);
  const parsed = decoded.ok ? parseDocument(decoded.text) : { ok: false as const };
  // A file that compiles to a study is a map.
  const set = setByFile(parsed.ok ? (parsed.data as Readonly<Record<string, unknown>>) : {});
  const all = study.assumptions.map(({ id }) => ({ id, found: movableOf(id, set) }));
  return {
    movable: all.flatMap(({ found }) => (typeof found === 'string' ? [] : [found])),
    fixed: all.flatMap(({ id, found }) =>
      typeof found === 'string' ? [{ parameter: id, reason: found }] : [],
    ),
    moved: (one, value) => {
      const compiled = compileScenario(bytes, name, one.moved(value));
      return compiled.ok ? compiled.study : null;
    },
  };
}
