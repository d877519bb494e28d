import { type Change, changed } from '../../scenario/edits/change.ts';
import { type ParsedText, parsedText, Unwritable } from '../../scenario/edits/parsed-text.ts';
import type { ScenarioError } from '../../scenario/errors.ts';
import type { Path } from '../../scenario/issue.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { compiled, type Source } from '../compiled.ts';

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

/** The texts that were opened last, the latest first. */
let latest: readonly ParsedText[] = [];
/** A session’s text and that of its document are asked for in turns. */
const KEPT = 4;

/** A file’s nodes and data. */
export function opened({ text }: Source): ParsedText {
  const plain = text.startsWith(BOM) ? text.slice(1) : text;
  const found = latest.find((one) => one.text === plain) ?? parsedText(plain);
  keep(found);
  return found;
}

function keep(parsed: ParsedText): void {
  latest = [parsed, ...latest.filter((one) => one !== parsed)].slice(0, KEPT);
}

/** The file with changes made, if it compiles with them. */
export function edited(file: Source, changes: readonly Change[]): Edited {
  const before = opened(file);
  try {
    const after = changed(before, changes);
    const text = file.text.startsWith(BOM) ? BOM + after.text : after.text;
    const found = compiled({ name: file.name, text });
    if (!found.ok) return refused(before, found.errors);
    keep(after);
    return { ok: true, text, study: found.study };
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
