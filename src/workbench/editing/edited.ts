import { compileScenario } from '../../scenario/compile.ts';
import type { ScenarioError } from '../../scenario/errors.ts';
import type { Path } from '../../scenario/issue.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { type Change, changed } from './change.ts';
import { type ParsedText, parsedText, Unwritable } from './parsed-text.ts';

/** A file in the page: its name, and its text as it stands. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

export type Edited =
  | {
      readonly ok: true;
      readonly text: string;
      /** What the text compiles to. */
      readonly study: StudySpec;
    }
  /** At the places of the text before the edit that they are about. */
  | { readonly ok: false; readonly errors: readonly ScenarioError[] };

const BOM = '\ufeff';

let last: ParsedText | null = null;

/** A file’s nodes and data; those of the text that was asked for last are kept. */
export function opened({ text }: Source): ParsedText {
  const plain = text.startsWith(BOM) ? text.slice(1) : text;
  if (last?.text !== plain) last = parsedText(plain);
  return last;
}

/** The file with changes made, if it compiles with them. */
export function edited(file: Source, changes: readonly Change[]): Edited {
  const before = opened(file);
  try {
    const after = changed(before, changes);
    const text = file.text.startsWith(BOM) ? BOM + after.text : after.text;
    const compiled = compileScenario(new TextEncoder().encode(text), file.name);
    if (!compiled.ok) return refused(before, compiled.errors);
    last = after;
    return { ok: true, text, study: compiled.study };
  } catch (wrong) {
    if (!(wrong instanceof Unwritable)) throw wrong;
    const [change] = changes;
    const path = change === undefined ? [] : pathOf(change);
    const hint = 'anchors and aliases are changed in a text editor: export the file, and open it again';
    return refused(before, [{ path, message: `this cannot be written here: ${wrong.message}`, hint }]);
  }
}

function pathOf(change: Change): Path {
  if ('put' in change) return change.at;
  return 'remove' in change ? change.remove : change.copy;
}

function refused(
  { places }: ParsedText,
  errors: readonly Pick<ScenarioError, 'path' | 'message' | 'hint'>[],
): Edited {
  return { ok: false, errors: errors.map((error) => places.locate(error)) };
}
