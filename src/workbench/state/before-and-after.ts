/** One design before a change and after it, as a study of two designs. */

import type { DesignSpec, StudySpec } from '../../scenario/study-spec.ts';
import { translator } from '../../show/in-language.ts';
import { LANGUAGES, locales, type Words } from '../../show/locales/index.ts';

/** @param study that `is` is from */
export function beforeAndAfter(study: StudySpec, was: DesignSpec, is: DesignSpec): StudySpec {
  const titles = (words: Words): readonly [string, string] => {
    const translate = translator(study.translations, words);
    const { beforeChange, afterChange } = words.workbench;
    return [beforeChange(translate(was.title)), afterChange(translate(is.title))];
  };
  const [before, after] = titles(locales.en);
  const translations = LANGUAGES.map((language) => {
    const [was, is] = titles(locales[language]);
    return [language, { ...study.translations[language], [before]: was, [after]: is }] as const;
  });
  return {
    ...study,
    translations: Object.fromEntries(translations),
    designs: [
      { ...was, id: 'before', title: before },
      { ...is, id: 'after', title: after },
    ],
  };
}
