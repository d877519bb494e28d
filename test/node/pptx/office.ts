/** The programs that judge a deck from outside; a test that needs one fails with what to install. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const INSTALL = 'apt-get install libreoffice-impress poppler-utils fonts-liberation fonts-dejavu-core';

/** A word on a page, in points from its top left corner. */
export interface Word {
  readonly text: string;
  readonly xMin: number;
  readonly xMax: number;
  readonly yMin: number;
  readonly yMax: number;
}

export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** The page in grey, a byte for each px: 0 is black. */
  readonly grey: { readonly width: number; readonly height: number; readonly pixels: Uint8Array };
}

/** `pptx` as LibreOffice draws it. */
export function draw(pptx: Uint8Array): DrawnPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'reportline-deck-'));
  try {
    writeFileSync(join(folder, 'deck.pptx'), pptx);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'deck.pptx'),
    ]);
    run('pdftotext', ['-bbox', join(folder, 'deck.pdf'), join(folder, 'words.html')]);
    run('pdftoppm', ['-gray', '-r', '48', join(folder, 'deck.pdf'), join(folder, 'page')]);
    const greys = readdirSync(folder)
      .filter((name) => name.endsWith('.pgm'))
      .sort()
      .map((name) => grey(readFileSync(join(folder, name))));
    return pages(readFileSync(join(folder, 'words.html'), 'utf8')).map((page, i) => ({
      ...page,
      grey: greys[i]!,
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, given: readonly string[]): void {
  try {
    execFileSync(program, given, { stdio: 'pipe', timeout: 120_000 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error(`${program} is missing: ${INSTALL}`);
    throw error;
  }
}

function pages(html: string): Omit<DrawnPage, 'grey'>[] {
  return html
    .split('<page ')
    .slice(1)
    .map((page) => {
      const size = /width="([\d.]+)" height="([\d.]+)"/.exec(page)!;
      const found = page.matchAll(
        /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g,
      );
      const words = [...found].map(([, xMin, yMin, xMax, yMax, text]) => {
        return {
          text: text!,
          xMin: Number(xMin),
          yMin: Number(yMin),
          xMax: Number(xMax),
          yMax: Number(yMax),
        };
      });
      return { width: Number(size[1]), height: Number(size[2]), words };
    });
}

/** A binary PGM of 8 bits. */
function grey(file: Buffer): DrawnPage['grey'] {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString('latin1', 0, 40))!;
  return { width: Number(width), height: Number(height), pixels: file.subarray(head.length) };
}
