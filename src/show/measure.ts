/**
 * How wide text really is, shaped by HarfBuzz with the fonts a picture will be drawn in. Vega's own estimate
 * without a canvas is 1.6 to 2 times too wide.
 */

/** The bytes of the TTF files charts are drawn in. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly strong: Uint8Array;
}

/** Width in px of `text` at `size` px; weights from 600 up are measured in the strong font. */
export type Measure = (text: string, size: number, weight: number) => number;

/** Loads HarfBuzz (WebAssembly, hence the promise) and returns a measure with a memory. */
export async function createMeasure(fonts: Fonts): Promise<Measure> {
  const { Blob, Buffer, Face, Font, shape } = await import('harfbuzzjs');
  const load = (bytes: Uint8Array) => {
    const face = new Face(new Blob(bytes));
    return { font: new Font(face), upem: face.upem, known: new Map<string, number>() };
  };
  const regular = load(fonts.regular);
  const strong = load(fonts.strong);
  return (text, size, weight) => {
    const face = weight >= 600 ? strong : regular;
    let ems = face.known.get(text);
    if (ems === undefined) {
      const buffer = new Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      shape(face.font, buffer);
      ems = buffer.getGlyphPositions().reduce((sum, glyph) => sum + glyph.xAdvance, 0) / face.upem;
      face.known.set(text, ems);
    }
    return ems * size;
  };
}
