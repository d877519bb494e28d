import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fontFamily } from '../node/font-family.ts';
import { decode } from '../scenario/bytes.ts';
import { parseDocument } from '../scenario/document.ts';
import { type Fault, formatErrors } from '../scenario/errors.ts';
import { shape } from '../scenario/shape.ts';
import { type Theme, type ThemeFile, themeFaults, themeFile, themeOf } from '../show/theme.ts';
import { Failure, systemFailure } from './failure.ts';

export interface LoadedTheme {
  readonly theme: Theme;
  /** TTF files of the theme; undefined where it names none. */
  readonly fonts: ThemeFile['fonts'];
}

/** Reads and checks a theme file; every error of it at once. */
export function loadTheme(path: string): LoadedTheme {
  const decoded = decode(read(path));
  if (!decoded.ok) throw new Failure(formatErrors(path, [decoded.error]));
  const document = parseDocument(decoded.text);
  if (!document.ok) throw new Failure(formatErrors(path, document.errors));
  const { value, faults: shapeFaults } = shape(themeFile, document.data);
  const fonts = value?.fonts && inFolder(value.fonts, dirname(path));
  const { family, faults: fontFaults } = familyOf(fonts);
  const faults = [...shapeFaults, ...(value === undefined ? [] : themeFaults(value)), ...fontFaults];
  if (value === undefined || faults.length > 0) {
    throw new Failure(
      formatErrors(
        path,
        faults.map((fault) => document.places.locate(fault)),
      ),
    );
  }
  return { theme: themeOf(value, family), fonts };
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Failure(systemFailure(error, `${path}  cannot be read`).message);
  }
}

function inFolder(fonts: NonNullable<ThemeFile['fonts']>, folder: string): NonNullable<ThemeFile['fonts']> {
  return { regular: resolve(folder, fonts.regular), strong: resolve(folder, fonts.strong) };
}

/** The family both files belong to; null without files. */
function familyOf(fonts: ThemeFile['fonts']): { readonly family: string | null; readonly faults: Fault[] } {
  if (fonts === undefined) return { family: null, faults: [] };
  const found = Object.entries(fonts).map(([weight, file]) => {
    const hint = 'name a TTF file, by its path from the folder of this file';
    const fault = (message: string): Fault => ({ path: ['fonts', weight], message, hint });
    try {
      const family = fontFamily(readFileSync(file));
      return family === undefined ? fault(`${file} is no TTF font`) : family;
    } catch (error) {
      return fault(systemFailure(error, `${file} cannot be read`).message);
    }
  });
  const faults = found.filter((one) => typeof one !== 'string');
  const [regular, strong] = found;
  if (typeof regular !== 'string' || typeof strong !== 'string') return { family: null, faults };
  if (regular === strong) return { family: regular, faults };
  const message = `"${strong}" is not of the family of the regular font, "${regular}"`;
  return {
    family: regular,
    faults: [{ path: ['fonts', 'strong'], message, hint: 'name two fonts of one family' }],
  };
}
