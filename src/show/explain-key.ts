/** A key of a scenario file that the ledger knows nothing of: what it means, where it stands, who uses it. */

import { mechanisms } from '../model/mechanisms/index.ts';
import { type FileKey, keyLines } from '../scenario/keys.ts';
import type { SetPlace } from '../scenario/set-in.ts';
import { own } from './evidence.ts';
import { explainedRows } from './explain.ts';
import type { Words } from './locales/index.ts';

export interface ExplainedKey {
  readonly id: string;
  readonly meaning: string;
  readonly mechanisms: readonly { readonly id: string; readonly does: string; readonly section: string }[];
  readonly lines: readonly string[];
  readonly where: string;
  /** Of one file; absent where none was named. */
  readonly inFile?: { readonly file: string; readonly places: readonly SetPlace[] };
}

export function explainedKey(key: FileKey, words: Words, inFile?: ExplainedKey['inFile']): ExplainedKey {
  const { homes } = words.explain;
  const ids = [key.key, `contacts.complaint.${key.key}`];
  return {
    id: key.id,
    meaning: own(words.keys, key.id) ?? key.means,
    mechanisms: mechanisms
      .filter(({ parameters }) => parameters.some((id) => ids.includes(id)))
      .map(({ id, does, section }) => ({ id, does: own(words.mechanisms, id) ?? does, section })),
    lines: keyLines(key),
    where: key.home === 'positions' && !key.settable ? homes.places : homes[key.home],
    ...(inFile === undefined ? {} : { inFile }),
  };
}

/** What is known of a key, without a line break at its end. */
export function keyExplanation(one: ExplainedKey, words: Words, width: number): string {
  const { explain: said } = words;
  const { labels } = said;
  const { inFile } = one;
  const used = one.mechanisms.map(({ id, does, section }) => `${id} (docs/model.md, ${section}): ${does}`);
  const set =
    inFile === undefined
      ? []
      : inFile.places.length === 0
        ? [said.setNowhere(inFile.file)]
        : inFile.places.map(({ place, value }) => said.setIn(inFile.file, place, value));
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [labels.meaning, [one.meaning]],
    [labels.mechanisms, used],
    [labels.inForce, set],
    [labels.where, [one.where]],
  ];
  return explainedRows(
    one.id,
    rows.filter(([, texts]) => texts.length > 0),
    one.lines,
    words,
    width,
  );
}
