/** What a language must say: the keys of English, with any words of its own. */

import type { en } from './en/index.ts';

export const LANGUAGES = ['en', 'fa', 'he'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `latin`: 0-9 in every language; `local`: those of the language. */
export type Digits = 'latin' | 'local';

/** The form of `T` without its words. */
type Form<T> = T extends string
  ? string
  : T extends (...parts: infer P) => infer R
    ? (...parts: P) => Form<R>
    : { readonly [K in keyof T]: Form<T[K]> };

export interface Words extends Form<Omit<typeof en, 'language' | 'direction' | 'digits'>> {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly digits: Digits;
}
