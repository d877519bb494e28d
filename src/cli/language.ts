import type { Argv } from 'yargs';
import { type Digits, LANGUAGES, type Language, type Words, wordsIn } from '../show/locales/index.ts';

/** What a user may say about the language of what is written. */
export interface LanguageArguments {
  lang: Language;
  digits?: Digits;
}

/** Adds `--lang` and `--digits` to a command. */
export function withLanguage<T>(yargs: Argv<T>): Argv<T & LanguageArguments> {
  return yargs
    .option('lang', {
      choices: LANGUAGES,
      default: 'en',
      requiresArg: true,
      describe: 'language of what is written',
    })
    .option('digits', {
      choices: ['latin', 'local'],
      requiresArg: true,
      describe: 'digits (default: those of the language)',
    }) as unknown as Argv<T & LanguageArguments>;
}

export function wordsOf({ lang, digits }: LanguageArguments): Words {
  return wordsIn(lang, digits);
}
