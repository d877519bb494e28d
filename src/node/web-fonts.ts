/** The fonts of a language as a style sheet with the files inside, for pages that must not load any. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LANGUAGES, type Language } from '../show/locales/index.ts';

interface Family {
  readonly name: string;
  readonly folder: string;
  readonly subsets: readonly string[];
}

const RUBIK: Family = { name: 'Rubik', folder: '@fontsource/rubik', subsets: ['latin'] };
const FAMILIES: Readonly<Record<Language, Family>> = {
  en: RUBIK,
  he: { ...RUBIK, subsets: ['hebrew', 'latin'] },
  fa: { name: 'Vazirmatn', folder: '@fontsource/vazirmatn', subsets: ['arabic', 'latin'] },
};
const WEIGHTS = [400, 600] as const;
/** What each subset's file is for; elsewhere the next one is asked. */
const RANGES: Readonly<Record<string, string>> = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215',
  hebrew: 'U+0307-0308, U+0590-05FF, U+200C-2010, U+20AA, U+25CC, U+FB1D-FB4F',
  arabic:
    'U+0600-06FF, U+0750-077F, U+0870-088E, U+0890-0891, U+0897-08E1, U+08E3-08FF, U+200C-200E, U+2010-2011, U+204F, U+2E41, U+FB50-FDFF, U+FE70-FE74, U+FE76-FEFC',
};

const require = createRequire(import.meta.url);

/** Rubik, or Vazirmatn for Persian (both SIL Open Font License), regular and semi-bold. */
export function webFonts(language: Language): string {
  return faces(language).join('');
}

/** The fonts of every language, each once. */
export function allWebFonts(): string {
  return [...new Set(LANGUAGES.flatMap(faces))].join('');
}

function faces(language: Language): string[] {
  const { name, folder, subsets } = FAMILIES[language];
  const file = folder.slice(folder.indexOf('/') + 1);
  return subsets.flatMap((subset) =>
    WEIGHTS.map((weight) => {
      const path = require.resolve(`${folder}/files/${file}-${subset}-${weight}-normal.woff2`);
      const data = readFileSync(path, 'base64');
      return (
        `@font-face { font-family: ${name}; font-weight: ${weight}; unicode-range: ${RANGES[subset]}; ` +
        `src: url(data:font/woff2;base64,${data}) format('woff2'); }\n`
      );
    }),
  );
}
