import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fontFiles, loadFonts } from '../../src/node/fonts.ts';
import { toPdf } from '../../src/node/pdf.ts';
import { type RenderedChart, renderAll } from '../../src/show/charts/render-all.ts';
import { wordsIn } from '../../src/show/locales/index.ts';
import { fixture } from '../show/fixture.ts';
import { sizeOf } from '../show/svg-texts.ts';

const INFO = { title: 'A (title) \\ of “mine”', subject: 'تعارض منافع', language: 'fa' };
const folder = mkdtempSync(join(tmpdir(), 'reportline-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let pictures: readonly RenderedChart[];

beforeAll(async () => {
  const results = fixture({ designs: 3, surge: true });
  pictures = [
    ...(await renderAll(results, loadFonts())),
    ...(await renderAll(results, loadFonts('fa'), wordsIn('fa'))),
  ];
});

function run(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  expect([command, status, stderr]).toEqual([command, 0, '']);
  return stdout;
}

/** The page as Poppler draws it, a byte for each of red, green and blue. */
function pageOf(pdf: Uint8Array): { width: number; height: number; pixels: Uint8Array } {
  writeFileSync(join(folder, 'a.pdf'), pdf);
  run('pdftoppm', '-r', '96', '-singlefile', join(folder, 'a.pdf'), join(folder, 'a'));
  const bytes = readFileSync(join(folder, 'a.ppm'));
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1'))!;
  return { width: Number(head[1]), height: Number(head[2]), pixels: bytes.subarray(head[0].length) };
}

/** Mean darkness, 0 to 255, of squares of `side` px: what an eye some way off sees. */
function squares(pixels: Uint8Array, channels: number, width: number, height: number): number[] {
  const side = 12;
  const [across, down] = [Math.floor(width / side), Math.floor(height / side)];
  const sums = new Array<number>(across * down).fill(0);
  for (let y = 0; y < down * side; y++) {
    for (let x = 0; x < across * side; x++) {
      const at = (y * width + x) * channels;
      const square = Math.floor(y / side) * across + Math.floor(x / side);
      sums[square]! += 255 - (pixels[at]! + pixels[at + 1]! + pixels[at + 2]!) / 3;
    }
  }
  return sums.map((sum) => sum / side ** 2);
}

describe('a PDF of a chart', () => {
  it('looks like its PNG, in every chart and in Persian too', async () => {
    expect(pictures.length).toBeGreaterThan(8);
    for (const { id, svg } of pictures) {
      const page = pageOf(await toPdf(svg, INFO));
      const png = new Resvg(svg, {
        background: '#ffffff',
        font: { loadSystemFonts: false, fontFiles: [...fontFiles()], defaultFontFamily: 'Rubik' },
      }).render();
      expect([page.width, page.height], id).toEqual([png.width, png.height]);
      const drawn = squares(page.pixels, 3, page.width, page.height);
      const wanted = squares(png.pixels, 4, png.width, png.height);
      const apart = drawn.map((dark, i) => Math.abs(dark - wanted[i]!));
      expect(Math.max(...wanted), id).toBeGreaterThan(60);
      // Edges are smoothed a little differently, thin lines lie on whole px.
      expect(Math.max(...apart), id).toBeLessThan(20);
    }
  });

  it('is one page as large as the picture, with its title and subject and no date', async () => {
    const { svg } = pictures[0]!;
    const { width, height } = sizeOf(svg);
    writeFileSync(join(folder, 'b.pdf'), await toPdf(svg, INFO));
    const info = run('pdfinfo', join(folder, 'b.pdf'));
    expect(info).toMatch(/Pages: +1\n/);
    expect(info).toContain(`Page size:       ${width * 0.75} x ${height * 0.75} pts`);
    expect(info).toContain(`Title:           ${INFO.title}`);
    expect(info).toContain(`Subject:         ${INFO.subject}`);
    expect(info).not.toMatch(/Date/);
    expect(run('pdffonts', join(folder, 'b.pdf')).trim().split('\n')).toHaveLength(2);
    expect(run('pdfimages', '-list', join(folder, 'b.pdf')).trim().split('\n')).toHaveLength(2);
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const [once, again] = [await toPdf(pictures[0]!.svg, INFO), await toPdf(pictures[0]!.svg, INFO)];
    expect(Buffer.compare(once, again)).toBe(0);
  });

  it('of what it could not draw as it is rejects', async () => {
    const svg = (inner: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inner}</svg>`;
    const gradient =
      '<defs><linearGradient id="a"><stop offset="0" stop-color="#000000"/><stop offset="1"/></linearGradient></defs>' +
      '<rect width="9" height="9" fill="url(#a)"/>';
    await expect(toPdf(svg(gradient), INFO)).rejects.toThrow();
    await expect(toPdf('no picture', INFO)).rejects.toThrow();
    await expect(toPdf(svg('<rect width="9" height="9"/>'), INFO)).resolves.toBeInstanceOf(Uint8Array);
  });
});
