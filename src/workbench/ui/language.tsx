/** The language of the page: everything changes at once and stays where it is. */

import { useSignalEffect } from '@preact/signals';
import { translator } from '../../show/in-language.ts';
import { LANGUAGES, type Language, locales } from '../../show/locales/index.ts';
import type { Workbench } from '../state.ts';
import { sayIn } from './panels/say.ts';

const SHORT: Readonly<Record<Language, string>> = { en: 'en', fa: 'فا', he: 'עב' };

export function LanguageSwitch({ workbench }: { readonly workbench: Workbench }) {
  const words = workbench.words.value;
  return (
    <fieldset class="languages" aria-label={sayIn(words)(words.workbench.language)}>
      {LANGUAGES.map((language) => (
        <button
          type="button"
          key={language}
          lang={language}
          class="chip"
          title={locales[language].workbench.languageName}
          aria-label={`${SHORT[language]}, ${locales[language].workbench.languageName}`}
          aria-pressed={workbench.language.value === language}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            workbench.language.value = language;
          }}
        >
          {SHORT[language]}
        </button>
      ))}
    </fieldset>
  );
}

/** Keeps language, direction and title of the page those of what it shows. */
export function usePageLanguage({ words, study }: Workbench): void {
  useSignalEffect(() => {
    const root = document.documentElement;
    root.lang = words.value.language;
    root.dir = words.value.direction;
    document.title = translator(study.value.translations, words.value)(study.value.title);
  });
}
