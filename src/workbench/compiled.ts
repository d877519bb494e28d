/** Texts in the page compiled: what was compiled last is known, for undo, knobs and edits come back to the same texts. */

import { type Compiled, compileScenario } from '../scenario/compile.ts';
import { type Moved, NOTHING_MOVED } from '../scenario/moves/moved.ts';

/** A file in the page: its name, and its text as it stands. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

const KEPT = 24;
const known = new Map<string, Compiled>();

/** @param moved assumptions that have other values than those in force */
export function compiled({ name, text }: Source, moved: Moved = NOTHING_MOVED): Compiled {
  const key = JSON.stringify([name, text, [...moved]]);
  const found = known.get(key) ?? compileScenario(new TextEncoder().encode(text), name, moved);
  known.delete(key);
  known.set(key, found);
  for (const oldest of [...known.keys()].slice(0, -KEPT)) known.delete(oldest);
  return found;
}
