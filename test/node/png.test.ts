import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { fontFiles, loadFonts } from '../../src/node/fonts.ts';
import { toPng } from '../../src/node/png.ts';
import { renderAll } from '../../src/show/charts/render-all.ts';
import { type Words, wordsIn } from '../../src/show/locales/index.ts';
import { typeset, typesetForPicture } from '../../src/show/typeset.ts';
import { fixture } from '../show/fixture.ts';
import { sizeOf } from '../show/svg-texts.ts';

const text = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" viewBox="0 0 200 40">` +
  `<text x="5" y="25" font-family="Rubik, Arial, sans-serif" font-size="20px" fill="#000000">${content}</text></svg>`;

const PERSIAN: Words = { ...wordsIn('fa'), language: 'fa', direction: 'rtl', digits: 'latin' };

const same = (a: string, b: string): boolean => Buffer.compare(toPng(a), toPng(b)) === 0;

/** Part of the pixels in which two pictures clearly differ. */
function apart(a: string, b: string): number {
  const [left, right] = [a, b].map((svg) => {
    const files = { loadSystemFonts: false, fontFiles: [...fontFiles()], defaultFontFamily: 'Rubik' };
    return new Resvg(svg, { background: '#ffffff', font: files }).render().pixels;
  });
  return left!.filter((value, i) => Math.abs(value - right![i]!) > 128).length / left!.length;
}

describe('a PNG', () => {
  let svg: string;

  beforeAll(async () => {
    svg = (await renderAll(fixture({ designs: 2 }), loadFonts()))[2]!.svg;
  });

  it('is twice as large as its SVG', () => {
    const png = Buffer.from(toPng(svg));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * sizeOf(svg).width);
    expect(png.readUInt32BE(20)).toBe(2 * sizeOf(svg).height);
  });

  it('is the same, byte for byte, when it is made again', () => {
    expect(Buffer.compare(toPng(svg), toPng(svg))).toBe(0);
  });

  it('shows Latin, Hebrew and Arabic letters in the bundled font', () => {
    const empty = Buffer.from(toPng(text('')));
    for (const content of ['Complaints', 'שירות', 'خدمات']) {
      expect(Buffer.compare(Buffer.from(toPng(text(content))), empty)).not.toBe(0);
    }
  });

  it('draws letters that its font lacks in another: Hebrew in a Persian picture', () => {
    const inFont = (font: string): string => text('שירות').replace('Rubik, Arial', `${font}, Arial`);
    expect(same(inFont('Vazirmatn'), inFont('Rubik'))).toBe(true);
    const persian = (font: string): string => text('خدمات').replace('Rubik, Arial', `${font}, Arial`);
    expect(same(persian('Vazirmatn'), persian('Rubik'))).toBe(false);
  });

  it('shows signs and intervals the right way round in right-to-left text', () => {
    const embedded = (content: string): string => text(`\u202b${content}\u202c`);
    const interval = '[−4.1, −3.3]';
    expect(same(embedded(interval), text(interval))).toBe(false);
    for (const content of [interval, '−3.7', '186 ±26', '5–8']) {
      expect(same(embedded(typeset(content, PERSIAN)), text(content)), content).toBe(true);
    }
  });

  it('keeps a Latin title and the number behind it in the order of reading', () => {
    // Read from the right: the title in its quotes, then the number.
    const right = text('\u202dو 84 «CEO»\u202c');
    expect(apart(text(typesetForPicture('«CEO» 84 و', PERSIAN)), right)).toBeLessThan(0.01);
    expect(apart(text('\u202b«CEO» 84 و\u202c'), right)).toBeGreaterThan(0.02);
  });

  it('of what is no SVG throws', () => {
    expect(() => toPng('no picture')).toThrow();
  });
});
