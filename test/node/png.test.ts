import { beforeAll, describe, expect, it } from 'vitest';
import { loadFonts } from '../../src/node/fonts.ts';
import { toPng } from '../../src/node/png.ts';
import { renderAll } from '../../src/show/charts/render-all.ts';
import { fixture } from '../show/fixture.ts';
import { sizeOf } from '../show/svg-texts.ts';

const text = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" viewBox="0 0 200 40">` +
  `<text x="5" y="25" font-family="Rubik, Arial, sans-serif" font-size="20px" fill="#000000">${content}</text></svg>`;

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

  it('of what is no SVG throws', () => {
    expect(() => toPng('no picture')).toThrow();
  });
});
