/** Every text of a language: strings as they stand, functions as they answer the samples. */

import { LANGUAGES, type Language, locales, type Words } from '../../../src/show/locales/index.ts';
import { samples } from './samples.ts';

/** A text with its place in the words, `table.notes.cost` or `deck.runs 2` for the second sample. */
type Texts = ReadonlyMap<string, string>;

/** Languages that say everything in words of their own. */
export const TRANSLATED: readonly Exclude<Language, 'en'>[] = LANGUAGES.filter(
  (language): language is Exclude<Language, 'en'> => language !== 'en' && locales[language] !== locales.en,
);

/** Keyed by ids of results, model and schemas; English leaves them empty because these are in English. */
export const OF_RESULTS = ['ledger', 'mechanisms', 'keys', 'definitions', 'familyDefinitions'];
const NO_TEXTS = [...OF_RESULTS, 'language', 'direction', 'digits'];

export function textsOf(words: Words): Texts {
  const texts = new Map<string, string>();
  const walk = (value: unknown, given: unknown, path: readonly string[]): void => {
    const place = path.join('.');
    if (typeof value === 'string') texts.set(place, value);
    else if (typeof value === 'function') {
      const calls = given as readonly (readonly unknown[])[] | undefined;
      if (calls === undefined || calls.length === 0) throw new Error(`samples.ts has none for ${place}`);
      calls.forEach((parts, i) => {
        texts.set(`${place} ${i + 1}`, value(...parts));
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        walk(inner, (given as Record<string, unknown> | undefined)?.[key], [...path, key]);
      }
    }
  };
  for (const [key, value] of Object.entries(words)) {
    if (!NO_TEXTS.includes(key)) walk(value, (samples as Record<string, unknown>)[key], [key]);
  }
  return texts;
}
