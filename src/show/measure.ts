/**
 * How wide text really is, shaped by HarfBuzz with the fonts a picture will be drawn in. Vega's own estimate
 * without a canvas is 1.6 to 2 times too wide.
 */

/** The bytes of the TTF files charts are drawn in. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly strong: Uint8Array;
  /** For letters that these lack. */
  readonly fallback?: { readonly regular: Uint8Array; readonly strong: Uint8Array };
}

/** Width in px of `text` at `size` px; weights from 600 up are measured in the strong font. */
export type Measure = (text: string, size: number, weight: number) => number;

/** Letters of one script with what stands between them: shaped together, as a renderer does. */
const RUNS = /[\p{scx=Arabic}\u200c\u200d]+|\p{scx=Hebrew}+|[^\p{scx=Arabic}\p{scx=Hebrew}\u200c\u200d]+/gu;
/** Marks without width, of which a font may know nothing. */
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Loads HarfBuzz (WebAssembly, hence the promise) and returns a measure with a memory. */
export async function createMeasure(fonts: Fonts): Promise<Measure> {
  const { Blob, Buffer, Face, Font, shape } = await import('harfbuzzjs');
  const load = (bytes: Uint8Array) => {
    const face = new Face(new Blob(bytes));
    const font = new Font(face);
    return (run: string): { readonly ems: number; readonly whole: boolean } => {
      const buffer = new Buffer();
      buffer.addText(run);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      const ems = buffer.getGlyphPositions().reduce((sum, glyph) => sum + glyph.xAdvance, 0) / face.upem;
      return { ems, whole: buffer.getGlyphInfos().every(({ codepoint }) => codepoint !== 0) };
    };
  };
  const choose = (own: Uint8Array, other: Uint8Array | undefined) => {
    const shaped = load(own);
    const instead = other && load(other);
    const known = new Map<string, number>();
    const width = (run: string): number => {
      const first = shaped(run);
      if (first.whole || instead === undefined) return first.ems;
      const second = instead(run);
      return second.whole ? second.ems : first.ems;
    };
    return (text: string): number => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const runs = text.replaceAll(INVISIBLE, '').match(RUNS) ?? [];
      const ems = runs.reduce((sum, run) => sum + width(run), 0);
      known.set(text, ems);
      return ems;
    };
  };
  const regular = choose(fonts.regular, fonts.fallback?.regular);
  const strong = choose(fonts.strong, fonts.fallback?.strong);
  return (text, size, weight) => size * (weight >= 600 ? strong : regular)(text);
}
