/** Texts on their way into the page. */

import type { Words } from '../../../show/locales/index.ts';
import { clean } from '../../../show/text.ts';
import { typeset } from '../../../show/typeset.ts';

export type Say = (text: string) => string;

/** Makes texts ready for the language: its digits, its direction; nothing in them is markup. */
export function sayIn(words: Words): Say {
  return (text) => typeset(clean(text), words);
}

const RTL = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Direction of a paragraph of a scenario's: the reader's where it is in his language, whatever its first word is. */
export function directionOf(text: string, { direction }: Words): 'rtl' | 'auto' {
  return direction === 'rtl' && RTL.test(text) ? 'rtl' : 'auto';
}
