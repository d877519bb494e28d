/** SVG to PNG with the bundled fonts only: the same bytes on every machine of one architecture. */

import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './fonts.ts';

/** `svg` at `zoom` px for each of its own. Throws on text that is no SVG. */
export function toPng(svg: string, zoom = 2): Uint8Array {
  const { regular, strong } = fontFiles();
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    background: '#ffffff',
    font: { loadSystemFonts: false, fontFiles: [regular, strong], defaultFontFamily: 'Rubik' },
  });
  return picture.render().asPng();
}
