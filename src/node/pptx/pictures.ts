/** The pictures of a deck, at twice the size they are drawn for. */

import type { TopLevelSpec } from 'vega-lite';
import type { Deck } from '../../show/deck/deck.ts';
import type { Words } from '../../show/locales/index.ts';
import { createMeasure } from '../../show/measure.ts';
import { renderSvg } from '../../show/render-svg.ts';
import type { ThemeFile } from '../../show/theme.ts';
import { loadFonts } from '../fonts.ts';
import { toPng } from '../png.ts';
import type { Picture } from './slides.ts';

const ZOOM = 2;
/** Bytes into the file at which a PNG tells its width, then its height. */
const PNG_SIZE = 16;

/** All pictures that `deck` asks for, in order, each specification restyled first. */
export async function drawPictures(
  deck: Deck,
  words: Words,
  { fonts, restyle }: { readonly fonts: ThemeFile['fonts']; restyle(spec: TopLevelSpec): TopLevelSpec },
): Promise<Picture[]> {
  const measure = await createMeasure(loadFonts(words.language, fonts));
  const pictures: Picture[] = [];
  for (const part of deck.slides.flatMap(({ parts }) => parts)) {
    if (part.kind !== 'picture') continue;
    const svg = await renderSvg(restyle(part.spec), measure);
    const png = toPng(svg, ZOOM, Object.values(fonts ?? {}));
    const view = new DataView(png.buffer, png.byteOffset);
    pictures.push({ png, width: view.getUint32(PNG_SIZE), height: view.getUint32(PNG_SIZE + 4) });
  }
  return pictures;
}
