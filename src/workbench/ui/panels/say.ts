/** Texts on their way into the page. */

import type { Words } from '../../../show/locales/index.ts';
import { clean } from '../../../show/text.ts';
import { typeset } from '../../../show/typeset.ts';

export type Say = (text: string) => string;

/** Makes texts ready for the language: its digits, its direction; nothing in them is markup. */
export function sayIn(words: Words): Say {
  return (text) => typeset(clean(text), words);
}
