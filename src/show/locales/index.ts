/** Languages: a new one is a folder with the files and keys of en/ and a line here. */

import { en } from './en/index.ts';
import { fa } from './fa/index.ts';
import { he } from './he/index.ts';
import type { Digits, Language, Words } from './words.ts';

export { type Digits, LANGUAGES, type Language, type Words } from './words.ts';

export const locales: Readonly<Record<Language, Words>> = { en, fa, he };

/** The words of a language, with its own digits unless others are asked for. */
export function wordsIn(language: Language, digits: Digits = locales[language].digits): Words {
  return { ...locales[language], digits };
}
