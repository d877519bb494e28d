/** The report as a reader meets it: in a real browser, from a file, without a network. */

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFonts } from '../../src/node/fonts.ts';
import { webFonts } from '../../src/node/web-fonts.ts';
import { renderAll } from '../../src/show/charts/render-all.ts';
import { locales, type Words } from '../../src/show/locales/index.ts';
import { reportHtml } from '../../src/show/report/report.ts';
import type { Results } from '../../src/study/results.ts';
import { assumedFixture } from '../show/report/assumed.ts';

/** Px between the margins of an upright A4 page. */
const PAGE_WIDTH = 680;
const CHROMIUM = '/usr/bin/chromium';
const HOSTILE = `</style></title><script>document.title = 'run'</script><img src=x onerror="document.title = 'run'">`;
const MIRRORED: Words = { ...locales.en, language: 'he', direction: 'rtl' };
const CASES: readonly (readonly [string, Results, Words])[] = [
  ['six designs', assumedFixture(), locales.en],
  ['six designs, mirrored', assumedFixture(), MIRRORED],
  ['twelve designs', assumedFixture({ designs: 12 }), locales.en],
  ['long words', assumedFixture({ designs: 3, hostile: 'W'.repeat(300) }), locales.en],
  ['hostile texts', assumedFixture({ designs: 2, hostile: HOSTILE }), locales.en],
];

const folder = mkdtempSync(join(tmpdir(), 'reportline-browser-'));
let browser: Browser;

const fileOf = (name: string): string => join(folder, `${name.replaceAll(/\W+/g, '-')}.html`);

beforeAll(async () => {
  if (!existsSync(CHROMIUM))
    throw new Error(`these tests need Chromium at ${CHROMIUM}: apt-get install chromium`);
  for (const [name, results, words] of CASES) {
    const pictures = await renderAll(results, loadFonts(), words);
    writeFileSync(fileOf(name), reportHtml(results, pictures, words, webFonts(words.language)));
  }
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Visit {
  readonly page: Page;
  /** Whatever the page said on its console or asked for beside itself. */
  readonly noise: readonly string[];
}

async function open(name: string, width: number): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height: 720 },
    offline: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const noise: string[] = [];
  const address = pathToFileURL(fileOf(name)).href;
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) noise.push(request.url());
  });
  await page.goto(address);
  return { page, noise };
}

describe.each(CASES)('the report of %s', (name, results, words) => {
  it.each([1280, 400])(
    'at %i px asks for nothing, complains of nothing and does not scroll sideways',
    async (width) => {
      const { page, noise } = await open(name, width);
      expect(noise).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const outside = await page.evaluate(
        (right) =>
          [...document.querySelectorAll('h1, h2, h3, p, li, dd, pre, summary')]
            .filter((element) => element.closest('.scroll') === null)
            .map((element) => ({
              text: element.textContent?.slice(0, 40),
              box: element.getBoundingClientRect(),
            }))
            .filter(({ box }) => box.width > 1 && (box.left < -0.5 || box.right > right + 0.5))
            .map(({ text }) => text),
        width,
      );
      expect(outside).toEqual([]);
      await page.context().close();
    },
  );

  it('has the title of the study, its direction, and the fonts it carries', async () => {
    const { page } = await open(name, 1280);
    expect(await page.title()).toBe(results.scenario.title);
    const found = await page.evaluate(async () => {
      await document.fonts.ready;
      return {
        direction: getComputedStyle(document.body).direction,
        picture: getComputedStyle(document.querySelector('.picture') as Element).direction,
        loaded: [...document.fonts].filter(({ status }) => status === 'loaded').length,
      };
    });
    expect(found.direction).toBe(words.direction);
    expect(found.picture).toBe('ltr');
    expect(found.loaded).toBeGreaterThan(1);
    await page.context().close();
  });
});

describe('the report', () => {
  it.each(['six designs', 'six designs, mirrored'])('of %s passes the checks of axe', async (name) => {
    const { page } = await open(name, 1280);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    // Put in by the test: the policy of the page lets no script of its own run.
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const tool = (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe;
      return (await tool.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
      interface Violation {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }
    });
    expect(violations).toEqual([]);
    await page.context().close();
  });

  it('leads by keyboard alone from the top to a key figure and on to an assumption behind it', async () => {
    const { page } = await open('six designs', 1280);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    const walkTo = async (start: string): Promise<void> => {
      for (let step = 0; step < 200 && !(await focused()).startsWith(start); step++) {
        await page.keyboard.press('Tab');
      }
      expect(await focused()).toMatch(new RegExp(`^${start}`));
      await page.keyboard.press('Enter');
    };
    await walkTo('#definition-');
    await walkTo('#assumption-');
    const inView = await page.evaluate(() => {
      const box = document.querySelector(':target')?.getBoundingClientRect();
      return box !== undefined && box.top < innerHeight && box.bottom > 0;
    });
    expect(inView).toBe(true);
    await page.context().close();
  });

  it('prints every chart on a page of its own, its figures opened, with a line at the foot', async () => {
    const { page } = await open('six designs', 1280);
    await page.emulateMedia({ media: 'print' });
    const tables = await page.evaluate(() =>
      [...document.querySelectorAll('details:not(.unprinted) table')].map(
        (table) => table.getBoundingClientRect().height,
      ),
    );
    expect(tables.length).toBeGreaterThan(3);
    expect(Math.min(...tables)).toBeGreaterThan(50);
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
      ([, w, h]) => Number(w) > Number(h),
    );
    // A wide table lies on its side as well.
    expect(sizes.filter((landscape) => landscape).length).toBeGreaterThanOrEqual(tables.length);
    await page.context().close();
  });

  it('of twelve designs is not shrunk in print: nothing is wider than a page', async () => {
    const { page } = await open('twelve designs', PAGE_WIDTH);
    await page.emulateMedia({ media: 'print' });
    const wide = await page.evaluate(
      (most) =>
        [...document.querySelectorAll('table, pre, svg')]
          .filter((element) => element.closest('.chart details:has(.wide)') === null)
          .filter((element) => element.getBoundingClientRect().width > most + 1)
          .map((element) => element.outerHTML.slice(0, 80)),
      PAGE_WIDTH,
    );
    expect(wide).toEqual([]);
    await page.context().close();
  });
});
