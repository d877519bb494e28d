/** Where the bundled fonts are: files of installed packages, so that pictures need no font of the system. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Language } from '../show/locales/index.ts';
import type { Fonts } from '../show/measure.ts';

const require = createRequire(import.meta.url);

/** Paths of the TTF files of one family. */
interface FontFiles {
  readonly regular: string;
  readonly strong: string;
}

/** Rubik has Latin, Hebrew and Arabic letters, Vazirmatn Latin and Arabic ones (both SIL Open Font License). */
const RUBIK: FontFiles = {
  regular: require.resolve('@expo-google-fonts/rubik/400Regular/Rubik_400Regular.ttf'),
  strong: require.resolve('@expo-google-fonts/rubik/600SemiBold/Rubik_600SemiBold.ttf'),
};
const VAZIRMATN: FontFiles = {
  regular: require.resolve('@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf'),
  strong: require.resolve('@expo-google-fonts/vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf'),
};

/** All bundled fonts: a picture names the one it is set in, and takes from the others letters that this one lacks. */
export function fontFiles(): readonly string[] {
  return [RUBIK, VAZIRMATN].flatMap(({ regular, strong }) => [regular, strong]);
}

/** The fonts that pictures in a language are measured by, or a family of the user's in their place. */
export function loadFonts(language: Language = 'en', own?: FontFiles): Fonts {
  const house = language === 'fa' ? VAZIRMATN : RUBIK;
  return { ...read(own ?? house), fallback: read(own === undefined ? RUBIK : house) };
}

function read({ regular, strong }: FontFiles): Fonts {
  return { regular: readFileSync(regular), strong: readFileSync(strong) };
}
