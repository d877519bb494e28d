/** What a design changes, in sentences. */

import type { ChangeNote } from '../scenario/changes/note.ts';
import { meaningOf } from './assumptions.ts';
import type { Words } from './locales/index.ts';

/** `nameOf` a setting: what it means, unless another name is asked for. */
export function changeSentences(
  notes: readonly ChangeNote[],
  words: Words,
  nameOf: (id: string, words: Words) => string = meaningOf,
): string[] {
  return notes.map((note) => sentence(note, words, nameOf));
}

/** What a design becomes, and when; null where it stays. */
export function becomesText(notes: readonly ChangeNote[], words: Words): string | null {
  const later = notes.filter(({ kind }) => kind === 'becomes');
  return later.length === 0 ? null : changeSentences(later, words).join(' ');
}

function sentence(note: ChangeNote, words: Words, nameOf: typeof meaningOf): string {
  const { changes } = words;
  switch (note.kind) {
    case 'serviceUnder':
      return changes.serviceUnder(note);
    case 'addedAbove':
      return changes.addedAbove(note);
    case 'addedUnder':
      return changes.addedUnder(note);
    case 'addedAtTop':
      return changes.addedAtTop(note);
    case 'moved':
      return changes.moved(note);
    case 'removed':
      return changes.removed(note);
    case 'layers':
      return changes.layers(note);
    case 'dottedLine':
      return changes.dottedLine(note);
    case 'decidedBy':
      return changes.decidedBy(note);
    case 'becomes':
      return changes.becomes({ design: note.design, week: note.day < 0 ? 0 : Math.floor(note.day / 7) + 1 });
    case 'setting':
      return changes.setting({ meaning: nameOf(note.id, words), value: inSentence(note.value) });
    case 'property':
      return changes.property({ ...note, value: inSentence(note.value) });
  }
}

/** A value in a sentence: `.85` of a file would run into the sentence's own marks. */
function inSentence(value: string): string {
  return value.replaceAll(/(?<![\d.\p{L}])\.(?=\d)/gu, '0.');
}
