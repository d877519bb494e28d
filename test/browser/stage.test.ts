/** The stage in a real browser: how fast it is drawn, and its pictures. */

import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webFonts } from '../../src/node/web-fonts.ts';
import { shipped } from '../scenario/compiled.ts';
import type { StageKit } from './stage-page.ts';

declare const kit: StageKit;

const CHROMIUM = '/usr/bin/chromium';
let browser: Browser;
let page: Page;
const noise: string[] = [];

beforeAll(async () => {
  const entry = fileURLToPath(new URL('stage-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'page' } },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.on('console', (message) => {
    // The tests read many pixels, the page none.
    if (!message.text().startsWith('Canvas2D: Multiple readback')) noise.push(message.text());
  });
  page.on('pageerror', (error) => noise.push(error.message));
  await page.setContent(`<style>${webFonts('en')}</style>`);
  await page.addScriptTag({ content: output.output[0].code });
});
afterAll(async () => {
  await browser?.close();
});

describe('two stages of the placement study', () => {
  it('play more than 10,000 complaints at 30 frames a second at least, and scrub within 100 ms', async () => {
    const found = await page.evaluate(async (text) => {
      const stages = kit.openStages(text, ['under-coo', 'ccso']);
      const frames = await stages.play(120);
      return { complaints: stages.complaints, frames, scrub: stages.scrub(60) };
    }, shipped('placement'));
    expect(found.complaints).toBeGreaterThan(10_000);
    expect(found.frames).toBeGreaterThanOrEqual(30);
    expect(found.scrub).toBeLessThanOrEqual(100);
    console.info(`stage: ${found.frames.toFixed(0)} frames/s, scrub ${found.scrub.toFixed(1)} ms at worst`);
  });

  it('are as fast where 10,000 complaints wait at once', async () => {
    const found = await page.evaluate(async (text) => {
      const stages = kit.openStages(text, ['under-coo', 'ccso'], kit.crowd(10_000, 18));
      return { frames: await stages.play(60), scrub: stages.scrub(30) };
    }, shipped('placement'));
    expect(found.frames).toBeGreaterThanOrEqual(30);
    expect(found.scrub).toBeLessThanOrEqual(100);
  });

  it('draw on the canvas: not one colour, and the same at the same moment', async () => {
    const [colours, same] = await page.evaluate((text) => {
      const { stages, draw, middle } = kit.openStages(text, ['under-coo']);
      const context = stages[0]!.context;
      const read = (): string => {
        draw(middle, 20);
        return context.canvas.toDataURL();
      };
      const first = read();
      const { data } = context.getImageData(0, 0, 620, 300);
      draw(middle + 5000, 20);
      return [new Set(new Uint32Array(data.buffer)).size, read() === first] as const;
    }, shipped('placement'));
    expect(colours).toBeGreaterThan(20);
    expect(same).toBe(true);
  });
});

describe('a snapshot', () => {
  it('is valid SVG with a title, its sizes, and no reference to anything outside', async () => {
    const found = await page.evaluate((text) => {
      const stages = kit.openStages(text, ['under-coo', 'ccso']);
      const svg = stages.snapshot(stages.middle);
      const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
      return {
        svg,
        name: root.nodeName,
        size: [root.getAttribute('width'), Number(root.getAttribute('height')) > 400],
        title: root.querySelector('title')?.textContent,
        errors: root.querySelectorAll('parsererror').length,
        texts: [...root.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n'),
      };
    }, shipped('placement'));
    expect(found).toMatchObject({ name: 'svg', size: ['1280', true], title: 'A snapshot', errors: 0 });
    expect(found.texts).toContain('simulated, not measured');
    expect(found.texts).toContain('A figure');
    expect(found.svg).not.toMatch(/href|url\(|<script|<style|foreignObject/);
  });

  it('is drawn as PNG at twice its size, in the fonts of the page', async () => {
    const [withFonts, again, without] = await page.evaluate(
      async ([text, fonts]) => {
        const stages = kit.openStages(text, ['under-coo', 'ccso']);
        const svg = stages.snapshot(stages.middle);
        const draw = async (css: string) => {
          const blob = await stages.png(svg, css);
          const { width } = await createImageBitmap(blob);
          return { type: blob.type, width, bytes: new Uint8Array(await blob.arrayBuffer()).join() };
        };
        return [await draw(fonts), await draw(fonts), await draw('')] as const;
      },
      [shipped('placement'), webFonts('en')] as const,
    );
    expect(withFonts).toMatchObject({ type: 'image/png', width: 2560 });
    expect(again.bytes === withFonts.bytes).toBe(true);
    expect(without.bytes === withFonts.bytes).toBe(false);
  });

  it('leaves nothing on the console', () => {
    expect(noise).toEqual([]);
  });
});
