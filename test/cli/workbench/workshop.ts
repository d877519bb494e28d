/** The workbench as a room has it: a file that the command line wrote, in a real browser, without a network. */

import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type Language, locales } from '../../../src/show/locales/index.ts';
import { Folder, TINY } from '../program.ts';

const CHROMIUM = '/usr/bin/chromium';
const PAGE = 'workshop.html';
export const FIRST = 'first.yaml';
const SECOND = 'second.yaml';
/** It has no story, stands before those that have, and is what the page opens with. */
const PLAIN = 'tiny.yaml';

/** What the stories' cards show. */
export const FIGURES = [
  'resolutionTime.p90',
  'resolutionTime.mean',
  'cost.perComplaint',
  'resolvedWithin.1d',
] as const;

/** A company of five with a story to bet on; a replication takes a moment. */
const storyText = (number: number, title: string): string => `title: ${title}
question: Which one?
replications: 12
targets: [1d, 7d]
horizon: { warmUp: 1w, window: 2w, drain: 3w }
company:
  service: { seats: 4, layers: 2 }
  contacts: { complaint: { perDay: 12 }, inquiry: { perDay: 30 } }
designs:
  one: { title: Under the COO, putServiceUnder: coo }
  two: { title: Under the CEO, putServiceUnder: ceo }
  three: { title: Under the CMO, putServiceUnder: cmo }
story:
  number: ${number}
  designs: [one, two]
  bet: { question: Which one is faster?, metric: resolutionTime.p90 }
  figures: [${FIGURES.join(', ')}]
  knobs: [ladder.agent, preAgreed]
  notes: [{ minutes: 5, title: Open, text: Say hello. }]
  counterCase: { title: Otherwise, text: Then not., set: { ladder.agent: 50 } }
`;

/** Starts the browser and has the command line write the page; `folder` holds the scenario files beside it. */
export class Workshop {
  readonly folder = new Folder();
  private browser: Browser | null = null;

  async start(): Promise<void> {
    if (!existsSync(CHROMIUM)) {
      throw new Error(`these tests need Chromium at ${CHROMIUM}: apt-get install chromium`);
    }
    this.folder.write(PLAIN, TINY);
    this.folder.write(FIRST, storyText(1, 'First <b>story</b>'));
    this.folder.write(SECOND, storyText(2, 'Second story'));
    const files = [PLAIN, FIRST, SECOND];
    const { code, stderr } = await this.folder.run('replay', ...files, '--no-stories', '--out', PAGE);
    if (code !== 0) throw new Error(stderr);
    this.browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    this.folder.remove();
  }

  /** Text of a file in the folder. */
  read(...parts: readonly string[]): string {
    return readFileSync(this.folder.in(...parts), 'utf8');
  }

  /** Opens the page; with `story` at once the story of that number, by its key. */
  async visit(story: number | null = 1, options: BrowserContextOptions = {}): Promise<Visit> {
    if (this.browser === null) throw new Error('the browser was not started');
    const viewport = { width: 1280, height: 720 };
    const context = await this.browser.newContext({ viewport, offline: true, ...options });
    // What is not there by then will not come: a test that waits for it should say so soon.
    context.setDefaultTimeout(10_000);
    const visit = new Visit(await context.newPage());
    await visit.open(pathToFileURL(this.folder.in(PAGE)).href);
    if (story !== null) {
      await visit.press(String(story));
      await visit.isThere();
    }
    return visit;
  }
}

/** What somebody in the room sees of the page. */
export interface Look {
  readonly heading: string;
  /** Simulated minute, first and last of the line of time. */
  readonly t: number;
  readonly span: readonly [number, number];
  readonly playing: boolean;
  readonly speed: string;
  /** Designs in the panes. */
  readonly a: string;
  readonly b: string;
  /** Id of what has the focus. */
  readonly focus: string;
  /** Heading of the panel that is open; null: none. */
  readonly panel: string | null;
  /** Key figures of both designs. */
  readonly figures: readonly string[];
  readonly mark: string;
  readonly counterCase: boolean;
  /** Sentences about the complaint that is followed. */
  readonly leads: readonly string[];
  /** Whether the last change is shown, before and after. */
  readonly compared: boolean;
}

export class Visit {
  readonly page: Page;
  /** Whatever the page said on its console, and asked for outside of itself. */
  readonly noise: string[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  async open(address: string): Promise<void> {
    const { page, noise } = this;
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (url !== address && !/^(data|blob):/.test(url)) noise.push(url);
    });
    await page.goto(address);
    await this.isThere();
  }

  /** Until both designs have been simulated for the stages. */
  async isThere(): Promise<void> {
    // A key's effect is on the screen with the next picture.
    await this.page.evaluate(() => new Promise(requestAnimationFrame));
    await this.page.waitForSelector('.pane[aria-busy="false"] >> nth=1');
  }

  /** Until all runs are done and, where figures are revealed, the two designs are compared. */
  async isFinal(): Promise<void> {
    await this.page.waitForSelector('.figures:has(.mark.final):not(:has(.verdict.none))', {
      timeout: 60_000,
    });
  }

  /** As the first story is when it is opened: nothing open, nothing changed, nothing revealed. */
  async startOver(): Promise<void> {
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    if ((await this.look()).panel !== null) await this.press('Esc');
    await this.press('O');
    const { afresh, startAfresh } = locales.en.panels.file;
    await this.page.locator('.drawer summary', { hasText: afresh }).click();
    await this.page.getByRole('button', { name: startAfresh, exact: true }).click();
    await this.press('1');
    await this.isThere();
  }

  /** Presses a key as it is printed on the keyboard and in the page's own list. */
  async press(cap: string): Promise<void> {
    await this.page.keyboard.press(keyOf(cap));
  }

  async speak(language: Language): Promise<void> {
    await this.page.locator(`.languages [lang=${language}]`).click();
  }

  /** What a download holds. */
  async saved(start: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), start()]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }

  /** What one of the file panel's buttons saves; the panel is closed again. */
  async savedByPanel(action: 'scenario' | 'results'): Promise<string> {
    await this.press('O');
    const name = locales.en.panels.file[action];
    const { bytes } = await this.saved(() => this.page.getByRole('button', { name, exact: true }).click());
    await this.press('Esc');
    return bytes.toString('utf8');
  }

  /** Turns a knob by some notches; the panel is closed again. */
  async turn(knob: number, notches: number): Promise<void> {
    await this.press('K');
    const slider = this.page.locator('.knob input').nth(knob);
    for (let k = 0; k < notches; k++) await slider.press('ArrowRight');
    // The file follows with the next picture.
    await this.page.evaluate(() => new Promise(requestAnimationFrame));
    await this.press('Esc');
  }

  look(): Promise<Look> {
    return this.page.evaluate((pause) => {
      const text = (selector: string): string => document.querySelector(selector)?.textContent?.trim() ?? '';
      const texts = (selector: string): string[] =>
        [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
      const value = (selector: string): string =>
        document.querySelector<HTMLSelectElement>(selector)?.value ?? '';
      const track = document.querySelector('[role=slider]');
      const number = (name: string): number => Number(track?.getAttribute(`aria-value${name}`));
      return {
        heading: text('h1'),
        t: number('now'),
        span: [number('min'), number('max')] as const,
        playing: document.querySelector(`.transport [aria-label="${pause}"]`) !== null,
        speed: text('.speed'),
        a: value('#design-a'),
        b: value('#design-b'),
        focus: document.activeElement?.id ?? '',
        panel: document.querySelector('.drawer h2')?.textContent ?? null,
        figures: texts('.card .value'),
        mark: document.querySelector('.figures .mark')?.className.replace(/^mark /, '') ?? '',
        counterCase: document.querySelector('.counter-case') !== null,
        leads: texts('.ribbon .lead'),
        compared: document.querySelector('.compared') !== null,
      };
    }, locales.en.workbench.pause);
  }

  /** What both stages show just now. */
  pictures(): Promise<string[]> {
    return this.page.$$eval('.pane canvas', (all) =>
      all.map((canvas) => (canvas as HTMLCanvasElement).toDataURL()),
    );
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}

const NAMED: Readonly<Record<string, string>> = {
  '→': 'ArrowRight',
  '←': 'ArrowLeft',
  PgDn: 'PageDown',
  PgUp: 'PageUp',
  Esc: 'Escape',
};

/** "⇧ →" is Shift+ArrowRight, "A" the key and not a capital letter. */
function keyOf(cap: string): string {
  const [, shift, rest] = /^(⇧ )?(.+)$/.exec(cap) as RegExpExecArray;
  const key = rest as string;
  const named = NAMED[key] ?? (/^[A-Z]$/.test(key) ? `Key${key}` : key);
  return `${shift ? 'Shift+' : ''}${named}`;
}
