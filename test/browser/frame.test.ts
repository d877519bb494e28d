/** The frame of the workbench as a room meets it: in a real browser, from a file, without a network. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { webFonts } from '../../src/node/web-fonts.ts';
import { LANGUAGES, type Language, locales } from '../../src/show/locales/index.ts';
import { filledPage } from '../../src/show/workbench/page.ts';
import { packed } from '../../src/show/workbench/payload.ts';

const story = (number: number, title: string): string => `title: ${title}
question: Which one?
replications: 4
horizon: { warmUp: 1w, window: 2w, drain: 3w }
company:
  service: { seats: 4, layers: 2 }
  contacts: { complaint: { perDay: 6 }, inquiry: { perDay: 30 } }
designs:
  one: { title: One, putServiceUnder: coo }
  two: { title: Two, putServiceUnder: ceo }
  three: { title: Three, putServiceUnder: cmo }
story:
  number: ${number}
  designs: [one, two]
  bet: { question: Which one?, metric: resolutionTime.p90 }
  knobs: [ladder.agent]
  notes: [{ minutes: 5, title: Open, text: Say hello. }]
  counterCase: { title: Otherwise, text: Then not., set: { ladder.agent: 50 } }
`;

const folder = mkdtempSync(join(tmpdir(), 'reportline-frame-'));
const file = join(folder, 'page.html');
let browser: Browser;
let page: Page;
let noise: string[] = [];
/** Nothing on the console, nothing asked for outside of the page, whatever is done there. */
afterEach(() => expect(noise).toEqual([]));

beforeAll(async () => {
  const configFile = fileURLToPath(new URL('../../src/workbench/vite.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'error', build: { outDir: join(folder, 'built') } });
  const payload = packed({
    format: 'reportline-workbench/1',
    version: '0',
    language: 'en',
    digits: null,
    documents: [story(1, 'First <b>story</b>'), story(2, 'Second story')].map((text, i) => ({
      name: `story-${i + 1}.yaml`,
      text,
      results: null,
    })),
  });
  const template = await readFile(join(folder, 'built', 'index.html'), 'utf8');
  const fonts = LANGUAGES.map((language) => webFonts(language)).join('');
  writeFileSync(file, filledPage(template, { title: 'First', fonts, payload }, locales.en));
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(width = 1280, height = 720, reducedMotion: 'reduce' | 'no-preference' = 'no-preference') {
  const context = await browser.newContext({ viewport: { width, height }, offline: true, reducedMotion });
  page = await context.newPage();
  noise = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) noise.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector('.pane[aria-busy="false"] >> nth=1');
}

/** Simulated minute of the moment, and the span of the scrubber. */
const time = () =>
  page.evaluate(() => {
    const track = document.querySelector('[role=slider]');
    return ['aria-valuenow', 'aria-valuemin', 'aria-valuemax'].map((name) =>
      Number(track?.getAttribute(name)),
    );
  }) as Promise<[number, number, number]>;
const now = async (): Promise<number> => (await time())[0];
const isPlaying = () =>
  page.getByRole('button', { name: locales.en.workbench.pause, exact: true }).isVisible();

describe.each([
  [1280, 720],
  [1024, 640],
  [1920, 1080],
])('at %i × %i', (width, height) => {
  it.each(LANGUAGES)(
    'nothing scrolls, nothing is cut off, and the text is large enough, in %s',
    async (language) => {
      await open(width, height);
      await page.locator(`.languages [lang=${language}]`).click();
      const found = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        const outside = [...document.querySelectorAll('.app button, .app select, .app p')]
          .filter((element) => element.closest('[hidden]') === null)
          .filter((element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            return left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1;
          });
        const size = Number.parseFloat(getComputedStyle(document.body).fontSize);
        return { scrollWidth, scrollHeight, outside: outside.map(({ className }) => className), size };
      });
      expect(found.scrollWidth).toBeLessThanOrEqual(width);
      expect(found.scrollHeight).toBeLessThanOrEqual(height);
      expect(found.outside).toEqual([]);
      expect(found.size).toBeGreaterThanOrEqual(18);
      await page.context().close();
    },
  );
});

describe('by the keys', () => {
  beforeEach(async () => {
    await open();
    return () => page.context().close();
  });

  it('space plays and pauses, and starts over at the end', async () => {
    const [start] = await time();
    await page.keyboard.press('Space');
    expect(await isPlaying()).toBe(true);
    await expect.poll(now).toBeGreaterThan(start);
    await page.keyboard.press('Space');
    expect(await isPlaying()).toBe(false);
    const paused = await now();
    await page.waitForTimeout(200);
    expect(await now()).toBe(paused);
    await page.locator('[role=slider]').press('End');
    const [end, , last] = await time();
    expect(end).toBe(last);
    await page.keyboard.press('Space');
    await expect.poll(now).toBeLessThan(last);
  });

  it('arrows go one event, with shift a day, and time goes on to the right in every language', async () => {
    for (const language of LANGUAGES) {
      await page.locator(`.languages [lang=${language}]`).click();
      await page.keyboard.press('Shift+F');
      await page.locator('[role=slider]').press('Home');
      const start = await now();
      await page.keyboard.press('Shift+ArrowRight');
      expect(await now()).toBe(start + 1440);
      await page.keyboard.press('ArrowRight');
      expect(await now()).toBeGreaterThan(start + 1440);
      await page.keyboard.press('Shift+ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      expect(await now()).toBeLessThan(start + 1440);
    }
  });

  it('digits open stories, whose titles are text and not markup', async () => {
    expect(await page.locator('h1').textContent()).toBe('First <b>story</b>');
    expect(await page.locator('h1 b').count()).toBe(0);
    await page.keyboard.press('2');
    expect(await page.locator('h1').textContent()).toBe('Second story');
    expect(await page.title()).toBe('Second story');
    // Undo goes back over what was done to a file, not to another file.
    await page.keyboard.press('z');
    expect(await page.locator('h1').textContent()).toBe('Second story');
  });

  it('A and B choose designs by arrows or by the same key again', async () => {
    const chosen = (pane: string) => page.locator(`#design-${pane}`).inputValue();
    await page.keyboard.press('b');
    await page.keyboard.press('b');
    expect(await chosen('b')).toBe('three');
    await page.keyboard.press('a');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('design-a');
    await page.keyboard.press('ArrowDown');
    expect(await chosen('a')).toBe('two');
    // From there, the space bar plays and opens no list.
    await page.waitForSelector('.pane[aria-busy="false"] >> nth=1');
    await page.keyboard.press('Space');
    expect(await isPlaying()).toBe(true);
  });

  it('letters are meant by their place, whatever the keyboard writes', async () => {
    await page.evaluate(() =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ن', code: 'KeyK', bubbles: true })),
    );
    expect(await page.locator('.drawer').count()).toBe(1);
  });

  it('R reveals and the clicker goes on also from the field of the room’s number', async () => {
    await page.keyboard.press('p');
    await page.locator('.guess input').fill('3');
    await page.locator('.guess input').press('r');
    expect(await page.locator('.guess').getAttribute('disabled')).not.toBeNull();
    await page.keyboard.press('2');
    await page.keyboard.press('PageDown');
    await page.locator('.guess input').focus();
    await page.keyboard.press('PageDown');
    expect(await isPlaying()).toBe(true);
  });

  it('letters choose in a list, and are commands again after Enter', async () => {
    await page.keyboard.press('b');
    await page.keyboard.press('p');
    expect(await page.locator('.drawer').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('p');
    expect(await page.locator('.drawer').count()).toBe(1);
  });

  it('before the reveal tells no more of a complaint than has happened to it', async () => {
    const leads = () => page.locator('.ribbon .lead').allTextContents();
    const { notYetArrived } = locales.en.workbench;
    const signs = () => page.locator('.tick').count();
    await page.locator('[role=slider]').press('Home');
    expect((await leads()).every((text) => text.includes(notYetArrived))).toBe(true);
    expect(await signs()).toBe(0);
    await page.locator('[role=slider]').press('End');
    const whole = await leads();
    const all = await signs();
    expect(new Set(whole.map((text) => /so far|not complained/.test(text)))).toEqual(new Set([false]));
    await page.locator('[role=slider]').press('Home');
    await page.keyboard.press('r');
    await expect.poll(leads).toEqual(whole);
    expect(await signs()).toBe(all);
    expect(all).toBeGreaterThan(0);
  });

  it('the value of a knob can be typed, and the focus comes back to where it was', async () => {
    await page.locator('.more > button').focus();
    await page.keyboard.press('k');
    const [field, value] = [page.locator('.knob .exact').first(), page.locator('.knob output').first()];
    await field.fill('137.5');
    await field.press('Enter');
    await expect.poll(() => value.textContent()).toContain('137.5');
    expect(await page.locator('.changed').count()).toBe(2);
    await field.fill('none');
    await field.press('Enter');
    expect(await field.evaluate((input: HTMLInputElement) => input.validationMessage)).not.toBe('');
    await page.keyboard.press('Escape');
    expect(await value.count()).toBe(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.parentElement?.className))
      .toBe('more');
  });

  it('the last change is left by a button or Escape, and what was turned does not cover it', async () => {
    await page.keyboard.press('k');
    await page.locator('.knob input[type=range]').first().press('ArrowRight');
    await expect.poll(() => page.locator('.changed').count()).toBe(2);
    await page.keyboard.press('l');
    expect(await page.locator('.drawer').count()).toBe(0);
    expect(await page.locator('.compared').count()).toBe(2);
    await page.getByRole('button', { name: locales.en.workbench.back }).click();
    expect(await page.locator('.compared').count()).toBe(0);
    await page.keyboard.press('l');
    await page.keyboard.press('Escape');
    expect(await page.locator('.compared').count()).toBe(0);
  });

  it('an edit leaves the focus on its control, and what is no amount changes no limit', async () => {
    await page.keyboard.press('e');
    const more = page.getByRole('button', { name: locales.en.panels.editor.moreLayers });
    await more.press('Enter');
    await expect.poll(() => page.locator('.stepper output').textContent()).toBe('3');
    await expect.poll(() => more.evaluate((button) => button === document.activeElement)).toBe(true);
    const limit = page.locator('.drawer input[type=number]');
    const before = await limit.inputValue();
    expect(Number(before)).toBeGreaterThan(0);
    await limit.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('1e');
    await page.keyboard.press('Enter');
    await expect.poll(() => limit.inputValue()).toBe(before);
    await page.getByRole('button', { name: locales.en.panels.editor.anyAmount }).press('Enter');
    await expect.poll(() => limit.inputValue()).toBe('');
  });

  it('what somebody types into a field is no command', async () => {
    await page.keyboard.press('p');
    const field = page.locator('.drawer input[type=number], .drawer input:not([type])').first();
    await field.focus();
    await page.keyboard.press('5');
    await page.keyboard.press('k');
    expect(await page.locator('h1').textContent()).toBe('First <b>story</b>');
    expect(await field.isVisible()).toBe(true);
  });
});

it('a key works as soon as there is something to see', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, offline: true });
  page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('h1') === null) return;
      observer.disconnect();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '2', code: 'Digit2', bubbles: true }));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(pathToFileURL(file).href);
  await expect.poll(() => page.locator('h1').textContent()).toBe('Second story');
  await context.close();
});

it('a file with one design offers to copy it, and then compares the two', async () => {
  await open();
  await page.keyboard.press('o');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: locales.en.panels.file.import }).click(),
  ]);
  const alone = `title: One
question: Which?
company: { contacts: { complaint: { perDay: 6 } } }
designs: { one: { title: Alone } }
`;
  await chooser.setFiles({ name: 'one.yaml', mimeType: 'text/yaml', buffer: Buffer.from(alone) });
  await page.waitForSelector('.pane.b .over');
  await page.getByRole('button', { name: locales.en.workbench.copyDesign }).click();
  await page.waitForSelector('.pane.b .over', { state: 'detached' });
  expect(await page.locator('#design-b option').count()).toBe(2);
  await page.context().close();
});

describe('by the mouse', () => {
  beforeEach(async () => {
    await open();
    return () => page.context().close();
  });

  it('dragging the line of time pauses and goes there', async () => {
    await page.keyboard.press('Shift+F');
    await page.keyboard.press('Space');
    const box = await page.locator('[role=slider]').boundingBox();
    if (box === null) throw new Error('no line of time');
    await page.mouse.move(box.x + 10, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + 10);
    await page.mouse.up();
    const [at, from, to] = await time();
    expect((at - from) / (to - from)).toBeCloseTo(0.5, 2);
    expect(await isPlaying()).toBe(false);
  });

  it('a click on a button leaves the space bar to playing', async () => {
    await page.locator('.languages [lang=en]').click();
    await page.keyboard.press('Space');
    expect(await isPlaying()).toBe(true);
  });

  it('everything that has a key has a button', async () => {
    await page.locator('.more > button').click();
    const titles = await page
      .locator('.app button')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('title') ?? ''));
    // Lists stand for A, B and M.
    const { designA, designB, move, openStory, nextDay, previousDay, close, ...rest } =
      locales.en.workbench.keys;
    const missing = Object.values(rest).filter(
      (text) => !titles.some((title) => title.startsWith(`${text} (`)),
    );
    expect(missing).toEqual([]);
  });
});

it.each(LANGUAGES)(
  'passes the checks of axe in %s, with the list of keys open as well',
  async (language: Language) => {
    await open();
    await page.locator(`.languages [lang=${language}]`).click();
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      language,
      locales[language].direction,
    ]);
    await page.evaluate(axe.source);
    const check = () =>
      page.evaluate(async () => {
        interface Violation {
          readonly id: string;
          readonly nodes: readonly { readonly html: string }[];
        }
        const tool = (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe;
        return (await tool.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
      });
    expect(await check()).toEqual([]);
    await page.keyboard.press('?');
    expect(await page.locator('.keys dt').count()).toBe(Object.keys(locales.en.workbench.keys).length);
    expect(await check()).toEqual([]);
    await page.context().close();
  },
);

it('with reduced motion goes from event to event', async () => {
  await open(1280, 720, 'reduce');
  await page.keyboard.press('Shift+F');
  await page.locator('[role=slider]').press('Home');
  const start = await now();
  await page.keyboard.press('Space');
  await expect.poll(now, { timeout: 3000 }).toBeGreaterThan(start);
  await page.keyboard.press('Space');
  const reached = await now();
  await page.locator('[role=slider]').press('Home');
  await page.keyboard.press('ArrowRight');
  expect(await now()).toBeLessThanOrEqual(reached);
  expect(await page.locator('.speed').textContent()).toBe(locales.en.workbench.byStep);
  await page.context().close();
});
