import { setByFile } from '../assumptions.ts';
import { compileWritten, readScenario, type Written } from '../compile.ts';
import type { ScenarioError } from '../errors.ts';
import type { StudySpec } from '../study-spec.ts';
import { type Movable, movableOf, movedTogether } from './movable.ts';
import type { Moved } from './moved.ts';
import { withDesigns } from './with-designs.ts';

/** Assumptions with the values they take in a world. */
export type WorldValues = readonly (readonly [Movable, unknown])[];

/** A scenario in which some assumptions are set and others may be moved, several at once. */
export interface Worlds {
  /** With what is set in its place. */
  readonly study: StudySpec;
  /** In the order of the ledger; the value in force is what is set. */
  readonly movable: readonly Movable[];
  readonly fixed: readonly { readonly parameter: string; readonly reason: 'no range' | 'other form' }[];
  /** These designs with some at other values; null where they are not valid with them. */
  readonly at: (values: WorldValues, designs: readonly string[]) => StudySpec | null;
  /** What is in force in such a world: the values, but for shares of one whole, which are scaled to sum to 1. */
  readonly inForce: (values: WorldValues) => readonly unknown[];
}

type Opened =
  | { readonly ok: true; readonly worlds: Worlds }
  | { readonly ok: false; readonly errors: readonly ScenarioError[] };

/** The worlds of a scenario, or what is wrong with the scenario once `set` is in place. */
export function worldsOf(bytes: Uint8Array, name: string, set: Moved): Opened {
  const written = readScenario(bytes);
  if (!written.ok) return written;
  const compiled = compileWritten(written, name, set);
  if (!compiled.ok) return compiled;
  // A file that compiles to a study is a map.
  const data = written.data as Readonly<Record<string, unknown>>;
  const own = setByFile(data);
  const here = { ...own, common: new Map([...own.common, ...set]) };
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
      at: (values, designs) => {
        const few: Written = { data: withDesigns(data, designs), places: written.places };
        const moved = compileWritten(few, name, new Map([...set, ...movedTogether(values, here)]));
        return moved.ok ? moved.study : null;
      },
      inForce: (values) => {
        const together = movedTogether(values, here);
        return values.map(([{ id }, value]) => (together.has(id) ? together.get(id) : value));
      },
    },
  };
}
