/** SVG to PNG with the bundled fonts only: the same bytes on every machine of one architecture. */

import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './fonts.ts';

/** `svg` at `zoom` px for each of its own; `fonts` are further TTF files. Throws on text that is no SVG. */
export function toPng(svg: string, zoom = 2, fonts: readonly string[] = []): Uint8Array {
  return drawing(svg, fonts, { fitTo: { mode: 'zoom', value: zoom }, background: '#ffffff' })
    .render()
    .asPng();
}

/** `svg` with its texts shaped and turned into outlines. Throws on text that is no SVG. */
export function outlined(svg: string, fonts: readonly string[] = []): string {
  return drawing(svg, fonts, {}).toString();
}

type Options = NonNullable<ConstructorParameters<typeof Resvg>[1]>;

function drawing(svg: string, fonts: readonly string[], options: Options): Resvg {
  const files = [...fonts, ...fontFiles()];
  return new Resvg(svg, {
    ...options,
    font: { loadSystemFonts: false, fontFiles: files, defaultFontFamily: 'Rubik' },
  });
}
