/** Where the bundled fonts are: files of an installed package, so that pictures need no font of the system. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Fonts } from '../show/measure.ts';

const require = createRequire(import.meta.url);

/** Paths of the TTF files of Rubik (SIL Open Font License), regular and semi-bold. */
export function fontFiles(): { readonly regular: string; readonly strong: string } {
  return {
    regular: require.resolve('@expo-google-fonts/rubik/400Regular/Rubik_400Regular.ttf'),
    strong: require.resolve('@expo-google-fonts/rubik/600SemiBold/Rubik_600SemiBold.ttf'),
  };
}

export function loadFonts(): Fonts {
  const files = fontFiles();
  return { regular: readFileSync(files.regular), strong: readFileSync(files.strong) };
}
