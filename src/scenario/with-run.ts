import { type Change, changed } from './edits/change.ts';
import { parsedText } from './edits/parsed-text.ts';

/** How often a study is repeated, and with which luck. */
export interface RunSettings {
  readonly seed?: string | undefined;
  readonly replications?: number | undefined;
}

const BOM = '\ufeff';

/**
 * The text of a scenario file with other settings of its run; everything else stays as it is, to the byte.
 *
 * @throws Unwritable where its anchors allow no such change
 */
export function withRun(text: string, settings: RunSettings): string {
  const changes = Object.entries(settings).flatMap(([key, value]): Change[] =>
    value === undefined ? [] : [{ put: value, at: [key] }],
  );
  const mark = text.startsWith(BOM) ? BOM : '';
  return mark + changed(parsedText(text.slice(mark.length)), changes).text;
}
