import { setByFile } from '../assumptions.ts';
import { decode } from '../bytes.ts';
import { compileScenario } from '../compile.ts';
import { parseDocument } from '../document.ts';
import type { ScenarioError } from '../errors.ts';
import type { StudySpec } from '../study-spec.ts';
import { type Movable, movableOf, movedTogether } from './movable.ts';
import type { Moved } from './moved.ts';

/** Assumptions with the values they take in a world. */
export type WorldValues = readonly (readonly [Movable, unknown])[];

/** A scenario in which some assumptions are set and others may be moved, several at once. */
export interface Worlds {
  /** With what is set in its place. */
  readonly study: StudySpec;
  /** In the order of the ledger; the value in force is what is set. */
  readonly movable: readonly Movable[];
  readonly fixed: readonly { readonly parameter: string; readonly reason: 'no range' | 'other form' }[];
  /** The study with some at other values; null where the scenario is not valid with them. */
  readonly at: (values: WorldValues) => StudySpec | null;
}

type Opened =
  | { readonly ok: true; readonly worlds: Worlds }
  | { readonly ok: false; readonly errors: readonly ScenarioError[] };

/** The worlds of a scenario, or what is wrong with the scenario once `set` is in place. */
export function worldsOf(bytes: Uint8Array, name: string, set: Moved): Opened {
  const compiled = compileScenario(bytes, name, set);
  if (!compiled.ok) return compiled;
  const decoded = decode(bytes);
  const parsed = decoded.ok ? parseDocument(decoded.text) : { ok: false as const };
  // A file that compiles to a study is a map.
  const written = setByFile(parsed.ok ? (parsed.data as Readonly<Record<string, unknown>>) : {});
  const here = { ...written, common: new Map([...written.common, ...set]) };
  const { study } = compiled;
  const all = study.assumptions.map(({ id }) => ({ id, found: movableOf(id, here) }));
  return {
    ok: true,
    worlds: {
      study,
      movable: all.flatMap(({ found }) => (typeof found === 'string' ? [] : [found])),
      fixed: all.flatMap(({ id, found }) =>
        typeof found === 'string' ? [{ parameter: id, reason: found }] : [],
      ),
      at: (values) => {
        const moved = compileScenario(bytes, name, new Map([...set, ...movedTogether(values, here)]));
        return moved.ok ? moved.study : null;
      },
    },
  };
}
