import { describe, expect, it } from 'vitest';
import { allWebFonts, webFonts } from '../../src/node/web-fonts.ts';
import { LANGUAGES } from '../../src/show/locales/index.ts';

describe('the fonts of a page', () => {
  it.each(LANGUAGES)('in %s are inside the style sheet, whole, in two weights', (language) => {
    const faces = webFonts(language).trimEnd().split('\n');
    expect(faces.filter((face) => face.includes('font-weight: 400'))).toHaveLength(faces.length / 2);
    for (const face of faces) {
      const data = /url\(data:font\/woff2;base64,([\w+/=]+)\)/.exec(face)?.[1] ?? '';
      expect(Buffer.from(data, 'base64').subarray(0, 4).toString('latin1')).toBe('wOF2');
    }
    expect(faces.join('')).not.toMatch(/https?:/);
  });

  it('have the letters of their language', () => {
    expect(webFonts('he')).toContain('U+0590-05FF');
    expect(webFonts('fa')).toContain('U+0600-06FF');
    for (const language of LANGUAGES) expect(webFonts(language)).toContain('U+0000-00FF');
  });

  it('of all languages together are those of each, none twice', () => {
    const all = allWebFonts().trimEnd().split('\n');
    const each = LANGUAGES.flatMap((language) => webFonts(language).trimEnd().split('\n'));
    expect(new Set(all)).toEqual(new Set(each));
    expect(all).toHaveLength(new Set(each).size);
  });
});
