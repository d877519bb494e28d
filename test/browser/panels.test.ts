/** The panels of the workbench as a room uses them: in a real browser, from a file, without a network. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webFonts } from '../../src/node/web-fonts.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import { LANGUAGES, type Language, locales } from '../../src/show/locales/index.ts';
import { filledPage } from '../../src/show/workbench/page.ts';
import { packed, WORKBENCH_FORMAT } from '../../src/show/workbench/payload.ts';
import { buildResults } from '../../src/study/build-results.ts';
import type { Results } from '../../src/study/results.ts';
import { ran } from '../workbench/in-process.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STORY = 'waiting-signature.yaml';
const folder = mkdtempSync(join(tmpdir(), 'reportline-panels-'));
/** Of few runs, so that the last one comes soon. */
const text = readFileSync(join(ROOT, 'scenarios/stories', STORY), 'utf8').replace(
  /^( *replications: )\d+/m,
  '$112',
);
/** A page that carries the results of its runs, as the workshop's does. */
const CARRYING = 'carrying';
let browser: Browser;

beforeAll(async () => {
  await build({
    configFile: join(ROOT, 'src/workbench/vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder },
  });
  const template = readFileSync(join(folder, 'index.html'), 'utf8');
  const write = (file: string, language: Language, results: Results | null): void => {
    const payload = packed({
      format: WORKBENCH_FORMAT,
      version: '0.0.0',
      language,
      digits: null,
      documents: [{ name: STORY, text, results }],
    });
    const parts = { title: 'workbench', fonts: webFonts(language), payload };
    writeFileSync(join(folder, `${file}.html`), filledPage(template, parts, locales[language]));
  };
  for (const language of LANGUAGES) write(language, language, null);
  write(CARRYING, 'en', await resultsOf(text));
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Visit {
  readonly page: Page;
  /** Whatever the page said on its console. */
  readonly noise: readonly string[];
}

async function resultsOf(scenario: string): Promise<Results> {
  const compiled = compileScenario(new TextEncoder().encode(scenario), STORY);
  if (!compiled.ok) throw new Error('it must compile');
  return buildResults(compiled.study, await ran(compiled.study));
}

/** @param file of those written above, without its ending */
async function open(file: Language | typeof CARRYING = 'en'): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, offline: true });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(error.message));
  await page.goto(pathToFileURL(join(folder, `${file}.html`)).href);
  await page.waitForSelector('.figures');
  return { page, noise };
}

/** Until all runs are done. */
async function settled(page: Page): Promise<void> {
  await page.waitForSelector('.mark.final', { timeout: 60_000 });
}

const values = (page: Page): Promise<string[]> =>
  page.$$eval('.card .value', (all) => all.map((one) => one.textContent ?? ''));

/** Every text of the page and of its attributes, without markup: what is read, heard or pointed at. */
function said(page: Page): Promise<string> {
  return page.evaluate(() => {
    const told = ['title', 'alt', 'value', 'placeholder'];
    const texts: string[] = [];
    for (const element of document.querySelectorAll('body, body *:not(script, style)')) {
      for (const { name, value } of element.attributes) {
        if (told.includes(name) || /^(aria|data)-/.test(name)) texts.push(value);
      }
      for (const node of element.childNodes) if (node instanceof Text) texts.push(node.data);
    }
    return texts.join('\n');
  });
}

describe('the figures', () => {
  it('are nowhere in the page before the reveal, and four of each design after it', async () => {
    const { page, noise } = await open(CARRYING);
    await settled(page);
    expect(await page.$$('.card, .value, .bar')).toEqual([]);
    const before = await said(page);
    await page.keyboard.press('r');
    await page.waitForSelector('.card');
    const shown = await values(page);
    expect(shown).toHaveLength(8);
    const after = await said(page);
    for (const value of shown) {
      const [number] = /\d[\d.,]*/.exec(value)!;
      const alone = new RegExp(`(?<![\\d.,])${number.replaceAll('.', '\\.')}(?![.,]?\\d)`);
      expect(after).toMatch(alone);
      expect(before).not.toMatch(alone);
    }
    const sizes = await page.$$eval('.values', (all) => all.map((one) => getComputedStyle(one).fontSize));
    expect(new Set(sizes)).toEqual(new Set(['28px']));
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('are marked while they are provisional or unfinished, and name no winner until the last run', async () => {
    const { page } = await open();
    await settled(page);
    await page.keyboard.press('r');
    await page.waitForSelector('.card');
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        const mark = document.querySelector('.figures .mark')?.className ?? '';
        const winner = document.querySelector('.verdict.better, .verdict.worse') !== null;
        seen.push(`${mark}${winner ? ' winner' : ''}`);
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await page.keyboard.press('k');
    await page.locator('.knob input').first().press('ArrowRight');
    await page.waitForSelector('.figures .mark:not(.final)');
    await settled(page);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen.some((mark) => mark.startsWith('mark stale') || mark.startsWith('mark provisional'))).toBe(
      true,
    );
    expect(seen.filter((mark) => mark.includes('winner') && !mark.startsWith('mark final'))).toEqual([]);
    await page.context().close();
  });

  it('lead to their definition and the assumptions behind them in one click', async () => {
    const { page } = await open();
    await page.keyboard.press('r');
    await page.locator('.card-title').first().click();
    await page.waitForSelector('.drawer table.assumptions tbody tr');
    expect(await page.textContent('.drawer')).toContain(locales.en.report.chart.standing.emergent);
    await page.keyboard.press('Escape');
    expect(await page.$('.drawer')).toBeNull();
    await page.context().close();
  });
});

describe('the bet', () => {
  it('counts hands and a number by keyboard, and stands beside the result after the reveal', async () => {
    const { page } = await open();
    await settled(page);
    await page.keyboard.press('p');
    const hands = page.locator('.hands input');
    await hands.nth(1).focus();
    for (let hand = 0; hand < 3; hand++) await page.keyboard.press('ArrowUp');
    expect(await hands.nth(1).inputValue()).toBe('3');
    await page.locator('.guess input').fill('1');
    await page.locator('.drawer button.main').click();
    const outcome = await page.textContent('.outcome');
    // Within a week nearly all are resolved where the agent decides: a guess of one per cent is too low.
    expect(outcome).toContain('below');
    expect(outcome).toContain('3');
    // On the card of what was bet on, and on no other.
    expect(await page.locator('.card .guessed').allTextContents()).toEqual([
      locales.en.panels.figures.guessed('1.0 %'),
    ]);
    await page.context().close();
  });
});

describe('the keys of the bet', () => {
  it('P keeps the hands that are counted; after the reveal R and P show what became of the bet, which its button makes anew', async () => {
    const { page } = await open();
    await settled(page);
    const hand = page.locator('.hands input').first();
    await page.keyboard.press('p');
    await page.locator('.hands button').nth(1).click();
    await page.keyboard.press('p');
    expect(await page.locator('.drawer').count()).toBe(0);
    await page.keyboard.press('p');
    expect(await hand.inputValue()).toBe('1');
    await page.keyboard.press('p');
    await page.keyboard.press('r');
    await page.waitForSelector('.card');
    await page.keyboard.press('r');
    expect(await page.textContent('.outcome')).toMatch(/0 hands of 1|1 hand of 1/);
    expect(await page.locator('.card').count()).toBe(4);
    await page.keyboard.press('Escape');
    await page.keyboard.press('p');
    expect(await page.locator('.outcome').count()).toBe(1);
    expect(await page.locator('.card').count()).toBe(4);
    await page.getByRole('button', { name: locales.en.panels.bet.again }).click();
    await page.waitForSelector('.covered');
    expect(await hand.inputValue()).toBe('0');
    await page.context().close();
  });
});

describe('a knob', () => {
  it('turned in one go by the mouse is one step back', async () => {
    const { page } = await open();
    await page.keyboard.press('k');
    const slider = page.locator('.knob input').first();
    const before = await slider.inputValue();
    const box = (await slider.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    for (const share of [0.6, 0.7, 0.8, 0.9]) {
      await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
      await page.waitForTimeout(60);
    }
    await page.mouse.up();
    await expect.poll(() => slider.inputValue()).not.toBe(before);
    await page.keyboard.press('z');
    await expect.poll(() => slider.inputValue()).toBe(before);
    await page.context().close();
  });
});

describe('the editor', () => {
  it('moves a box under another boss by keyboard, and says beside the control why one cannot be moved', async () => {
    const { page } = await open();
    await page.keyboard.press('e');
    const [box, boss] = [page.locator('.drawer select').nth(0), page.locator('.drawer select').nth(1)];
    const head = await box.inputValue();
    await page.keyboard.press('m');
    const from = await boss.inputValue();
    await boss.selectOption({ label: 'CEO' });
    expect(await boss.inputValue()).not.toBe(from);
    expect(await box.inputValue()).toBe(head);
    // Teams are generated: they stand where the layers put them.
    await box.selectOption({ label: 'Agents' });
    await boss.selectOption({ label: 'CEO' });
    await page.waitForSelector('.drawer .errors li');
    await page.context().close();
  });
});

describe('on the stage', () => {
  const [COO, DESK, HEAD] = [1, 2, 3];
  const boxes = (page: Page) => page.locator('.pane.b .box');
  /** Where a box is reported to, as the editor says it. */
  const bossOf = (page: Page) =>
    page
      .locator('.drawer select')
      .nth(1)
      .evaluate((select) => (select as HTMLSelectElement).value);
  const centre = async (page: Page, box: number) => {
    const { x, y, width, height } = (await boxes(page).nth(box).boundingBox())!;
    return [x + width / 2, y + height / 2] as const;
  };

  it('a box is dragged onto its new boss, who is marked on the way', async () => {
    const { page, noise } = await open();
    await page.keyboard.press('e');
    const stage = page.locator('.pane.b canvas');
    const [from, to] = [await centre(page, HEAD), await centre(page, 0)];
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(from[0], from[1] - 20, { steps: 3 });
    await page.waitForTimeout(100);
    const before = await stage.screenshot();
    await page.mouse.move(...to, { steps: 4 });
    await expect.poll(async () => before.equals(await stage.screenshot())).toBe(false);
    expect(await bossOf(page)).toBe('coo');
    await page.mouse.up();
    await expect.poll(() => bossOf(page)).toBe('ceo');
    await page.keyboard.press('z');
    await expect.poll(() => bossOf(page)).toBe('coo');
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('a box is dragged by a finger', async () => {
    const { page } = await open();
    await page.keyboard.press('e');
    const touch = await page.context().newCDPSession(page);
    const [[x, y], [toX, toY]] = [await centre(page, HEAD), await centre(page, 0)];
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await send('touchStart', [{ x, y }]);
    await send('touchMove', [{ x, y: y - 30 }]);
    await send('touchMove', [{ x: toX, y: toY }]);
    await send('touchEnd', []);
    await expect.poll(() => bossOf(page)).toBe('ceo');
    await page.context().close();
  });

  it.each(LANGUAGES)('a box is moved by M, arrows and Enter, in %s', async (language) => {
    const { page } = await open(language);
    await page.keyboard.press('e');
    await boxes(page).nth(HEAD).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('m');
    const said = page.locator('.pane.b .moving');
    const coo = (await boxes(page).nth(COO).getAttribute('aria-label'))!.split(/[,،]/)[0]!;
    expect(await said.textContent()).toContain(coo);
    await page.keyboard.press('ArrowUp');
    expect(await said.textContent()).not.toContain(coo);
    await page.keyboard.press('Escape');
    expect(await said.textContent()).toBe('');
    expect(await bossOf(page)).toBe('coo');
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => bossOf(page)).toBe('ceo');
    await page.context().close();
  });

  it('a box that cannot be moved says why in a notice, which Escape takes away', async () => {
    const { page } = await open();
    await page.keyboard.press('e');
    await boxes(page).nth(4).focus();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const notice = page.locator('.notices [role=alert] .notice');
    expect(await notice.textContent()).toContain(locales.en.workbench.problem);
    await page.keyboard.press('Escape');
    expect(await notice.count()).toBe(0);
    await page.context().close();
  });

  it('desks, which grant nothing, have no limit to set', async () => {
    const { page } = await open();
    await page.keyboard.press('e');
    await boxes(page).nth(HEAD).click();
    const limit = page.getByLabel(locales.en.panels.editor.limit);
    expect(await limit.inputValue()).toBe('1000');
    await boxes(page).nth(DESK).click();
    expect(await limit.count()).toBe(0);
    expect(await boxes(page).nth(DESK).getAttribute('aria-label')).not.toMatch(/limit/);
    await page.context().close();
  });
});

describe('charts', () => {
  it('are drawn in the page after the reveal, one at a time, without a word on the console', async () => {
    const { page, noise } = await open();
    await settled(page);
    await page.keyboard.press('g');
    expect(await page.$('.drawer svg')).toBeNull();
    await page.keyboard.press('Escape');
    await page.keyboard.press('r');
    await page.keyboard.press('g');
    await page.waitForSelector('.chart .picture svg');
    const first = await page.getAttribute('.chart .picture', 'aria-label');
    await page.locator('.chart-bar button').nth(1).click();
    await page.waitForFunction(
      (label) => document.querySelector('.chart .picture')?.getAttribute('aria-label') !== label,
      first,
    );
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('are printed one a page, each with how it was made', async () => {
    const { page } = await open();
    await settled(page);
    await page.keyboard.press('r');
    await page.keyboard.press('g');
    await page.waitForSelector('.chart .picture svg');
    await page.evaluate(() => {
      // A dialogue would wait for somebody.
      window.print = () => document.body.setAttribute('data-printing', '');
    });
    await page.locator('.chart-bar button').last().click();
    await page.waitForSelector('body[data-printing]');
    const charts = await page.$$eval('.print-page', (all) =>
      all.map((one) => ({
        picture: one.querySelector('svg') !== null,
        foot: one.lastChild?.textContent ?? '',
      })),
    );
    expect(charts.length).toBeGreaterThan(4);
    for (const { picture, foot } of charts) {
      expect(picture).toBe(true);
      expect(foot).toMatch(/12 replications.*seed.*simulated, not measured/);
    }
    await page.emulateMedia({ media: 'print' });
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(charts.length);
    await page.context().close();
  });
});

describe('printing', () => {
  it('by its shortcut prints the charts after the reveal', async () => {
    const { page } = await open();
    await settled(page);
    await page.keyboard.press('r');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printing', '');
    });
    await page.keyboard.press('Control+p');
    await page.waitForSelector('body[data-printing]');
    expect(await page.locator('.print-page .chart svg').count()).toBeGreaterThan(4);
    await page.context().close();
  });

  it('before the reveal prints the stages at this moment, without a figure', async () => {
    const { page } = await open();
    await settled(page);
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    // What the browser told of printing is gone with it.
    expect(await page.locator('.print-page').count()).toBe(0);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printing', '');
    });
    await page.keyboard.press('Control+p');
    await page.waitForSelector('body[data-printing]');
    const paper = (await page.locator('.print-page').textContent())!;
    expect(paper).toContain('The manager signs');
    expect(paper).not.toMatch(/points|better|figures:/);
    await page.context().close();
  });
});

describe('the counter-case', () => {
  it.each(LANGUAGES)('in force is one line that covers nothing below the stages, in %s', async (language) => {
    const { page } = await open(language);
    await page.keyboard.press('c');
    const strip = page.locator('.counter-case summary');
    const boxOf = async (selector: string) => (await page.locator(selector).boundingBox())!;
    const { y, height } = (await strip.boundingBox())!;
    expect(height).toBeLessThanOrEqual(34);
    const stages = await boxOf('.panes');
    expect(y).toBeGreaterThanOrEqual(stages.y + stages.height - 1);
    for (const below of ['.ribbon', '.transport']) {
      expect((await boxOf(below)).y, below).toBeGreaterThanOrEqual(y + height - 1);
    }
    await strip.click();
    const rest = await boxOf('.counter-case .case');
    expect(rest.y).toBeGreaterThan(stages.y);
    expect(rest.y + rest.height).toBeLessThanOrEqual(y + 1);
    await strip.click();
    expect(await page.locator('.counter-case .case').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('a picture of the moment', () => {
  it.each(LANGUAGES)('has its letters in the fonts of the page, in %s', async (language) => {
    const { page } = await open(language);
    await page.waitForSelector('.pane[aria-busy="false"] >> nth=1');
    const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('i')]);
    const png = readFileSync(await saved.path()).toString('base64');
    // Dark px of the title in the corner where the language begins, and of the titles of both panes.
    const dark = await page.evaluate(
      async ([data, rtl]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        Object.assign(canvas, { width: image.width, height: image.height });
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        const count = (x: number, y: number): number => {
          const { data: px } = context.getImageData(rtl ? image.width - x - 400 : x, y, 400, 50);
          return px.filter((value, i) => i % 4 === 0 && value < 100).length;
        };
        return [count(60, 60), count(60, 190)];
      },
      [png, locales[language].direction === 'rtl'] as const,
    );
    for (const count of dark) expect(count).toBeGreaterThan(400);
    await page.context().close();
  });
});

describe('the notes', () => {
  it('stand in a window of their own in the reader’s language, and its keys are those of the page', async () => {
    const { page } = await open('he');
    const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
    await notes.waitForSelector('.steps li');
    expect(await notes.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await notes.keyboard.press('r');
    await page.waitForSelector('.card');
    expect(await notes.textContent('body')).toContain('הנתונים נחשפו');
    await page.context().close();
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('every panel passes the checks of axe and hides no figure', async () => {
    const { page } = await open(language);
    await settled(page);
    await page.keyboard.press('r');
    await page.evaluate(axe.source);
    for (const key of ['p', 'k', 'e', 'o', 's', 'g']) {
      await page.keyboard.press(key);
      await page.waitForSelector('.drawer');
      if (key === 'g') await page.waitForSelector('.chart .picture svg');
      const drawer = (await page.locator('.drawer').boundingBox())!;
      const figures = (await page.locator('.figures').boundingBox())!;
      expect(drawer.y + drawer.height, key).toBeLessThanOrEqual(figures.y + 1);
      expect(await violations(page), key).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  });
});

/** What axe finds fault with in the panel that is open and in the figures. */
function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const tool = (globalThis as unknown as { axe: { run(at: string): Promise<{ violations: Violation[] }> } })
      .axe;
    const found = [...(await tool.run('.drawer')).violations, ...(await tool.run('.figures')).violations];
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }
  });
}
