/**
 * How fast the workbench is in a real browser, each measurement against its bound, as Markdown.
 *
 *     npx tsx bench/workbench.ts [FILE.html] [rounds]
 *
 * FILE must open with `placement`; by default it is what `npm run workbench` writes. Bounds that are missed are shown
 * as such, and are no failure: what else the machine does decides over them as well.
 */

import { readFileSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { quantiles } from '../src/kernel/stats/quantile.ts';
import { recordLives } from '../src/model/lives.ts';
import { compileScenario } from '../src/scenario/compile.ts';
import { unpacked } from '../src/show/workbench/payload.ts';

const CHROMIUM = '/usr/bin/chromium';
const FILE = process.argv[2] ?? fileURLToPath(new URL('../output/workbench.html', import.meta.url));
const ROUNDS = Number(process.argv[3] ?? 5);
const MB = 1e6;

interface Measured {
  readonly what: string;
  readonly unit: 'MB' | 'ms' | 'frames/s';
  readonly bound: number;
  /** Whether values from the bound upwards are good. */
  readonly most?: boolean;
  readonly values: readonly number[];
}

/** A fresh page of the file. */
async function open(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, offline: true });
  const page = await context.newPage();
  // What runs this file wraps functions into this one, in order to keep their names.
  await page.addInitScript('globalThis.__name = (wrapped) => wrapped');
  // Measured in the page itself, so that the way to this program is no part of it.
  await page.addInitScript(watch);
  await page.goto(pathToFileURL(resolve(FILE)).href);
  await page.waitForFunction(() => globalThis.bench.first !== null);
  return page;
}

interface Bench {
  /** Ms from the navigation to the first picture of both stages; null until then. */
  first: number | null;
  /** Ms since the navigation when the picture in which something has come true is on the screen. */
  when(isTrue: () => boolean): Promise<number>;
}

declare global {
  var bench: Bench;
}

/** Runs in the page before its own program. */
function watch(): void {
  const frame = () => new Promise(requestAnimationFrame);
  globalThis.bench = {
    first: null,
    async when(isTrue) {
      while (!isTrue()) await frame();
      // The next frame begins when this one is on the screen.
      await frame();
      return performance.now();
    },
  };
  const isPainted = (): boolean => {
    const stages = [...document.querySelectorAll<HTMLCanvasElement>('.pane canvas')];
    return stages.length === 2 && stages.every((canvas) => canvas.width > 300 && hasInk(canvas));
  };
  function hasInk(canvas: HTMLCanvasElement): boolean {
    const { width, height } = canvas;
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    return pixels.some((value, i) => i % 4 === 3 && value > 0);
  }
  void globalThis.bench.when(isPainted).then((at) => {
    globalThis.bench.first = at;
  });
}

/** Until both stages have their run, and nothing is computed any more that was not asked for. */
async function settled(page: Page): Promise<void> {
  await page.waitForSelector('.pane[aria-busy="false"] >> nth=1', { timeout: 120_000 });
  await page.waitForTimeout(3000);
}

/** Ms from the turn of a knob to figures that come from it, and to the first interval of their difference. */
async function turnKnob(page: Page): Promise<readonly [number, number]> {
  await page.keyboard.press('KeyR');
  await page.keyboard.press('KeyK');
  await page.waitForSelector('.knob input');
  await page.waitForSelector('.card');
  return page.evaluate(async () => {
    const slider = document.querySelector('.knob input') as HTMLInputElement;
    const has = (selector: string) => (): boolean => document.querySelector(selector) !== null;
    const start = performance.now();
    slider.valueAsNumber += 3 * Number(slider.step || 1);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await globalThis.bench.when(() => document.querySelector('.mark:not(.final)') !== null);
    const provisional = await globalThis.bench.when(
      () => has('.mark.provisional')() || has('.mark.refining')(),
    );
    const refining = await globalThis.bench.when(has('.mark.refining'));
    return [provisional - start, refining - start] as const;
  });
}

/** Frames a second while both designs play the whole run from its middle on, a day a second. */
async function play(page: Page, seconds: number): Promise<number> {
  await page.keyboard.press('Shift+KeyF');
  await page.keyboard.press('BracketRight');
  await page.locator('[role=slider]').click();
  await page.keyboard.press('Space');
  const frames = await page.evaluate(async (ms) => {
    const start = performance.now();
    let count = 0;
    for (let now = start; now < start + ms; count++) now = await new Promise<number>(requestAnimationFrame);
    return (1000 * count) / (performance.now() - start);
  }, 1000 * seconds);
  await page.keyboard.press('Space');
  return frames;
}

/** Ms from a press on the line of time to the picture of that moment. */
async function scrub(page: Page): Promise<readonly number[]> {
  const track = await page.locator('[role=slider]').boundingBox();
  if (track === null) throw new Error('no line of time');
  const [left, y] = [track.x, track.y + track.height / 2];
  await page.mouse.move(left + track.width / 2, y);
  await page.mouse.down();
  const taken = await page.evaluate(
    async ({ from, width, at }) => {
      const slider = document.querySelector('[role=slider]') as HTMLElement;
      const found: number[] = [];
      for (let k = 0; k < 30; k++) {
        const clientX = from + width * ((k * 0.618) % 1);
        const before = slider.getAttribute('aria-valuenow');
        const start = performance.now();
        slider.dispatchEvent(
          new PointerEvent('pointermove', { pointerId: 1, clientX, clientY: at, bubbles: true }),
        );
        const painted = await globalThis.bench.when(() => slider.getAttribute('aria-valuenow') !== before);
        found.push(painted - start);
      }
      return found;
    },
    { from: left, width: track.width, at: y },
  );
  await page.mouse.up();
  return taken;
}

/** Complaints that are played in both panes together. */
function complaints(): number {
  const packed = /id="payload">([^<]*)</.exec(readFileSync(FILE, 'utf8'))?.[1] ?? '';
  const [first] = unpacked(packed).documents;
  const compiled = compileScenario(new TextEncoder().encode(first?.text), first?.name ?? '');
  if (!compiled.ok) throw new Error(`${FILE} holds no scenario`);
  const { designs, seed } = compiled.study;
  const run = first?.results?.typical ?? 0;
  return designs.slice(0, 2).reduce((sum, { model }) => sum + recordLives(model, seed, run).count, 0);
}

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
const first: number[] = [];
const provisional: number[] = [];
const interval: number[] = [];
const frames: number[] = [];
const scrubbed: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const page = await open(browser);
  first.push((await page.evaluate(() => globalThis.bench.first)) ?? Number.NaN);
  await settled(page);
  frames.push(await play(page, 4));
  scrubbed.push(...(await scrub(page)));
  const [soon, compared] = await turnKnob(page);
  provisional.push(soon);
  interval.push(compared);
  await page.context().close();
}
await browser.close();

const table: readonly Measured[] = [
  { what: 'size of the file', unit: 'MB', bound: 4, values: [statSync(FILE).size / MB] },
  { what: 'first picture', unit: 'ms', bound: 2000, values: first },
  { what: 'knob to provisional figures', unit: 'ms', bound: 300, values: provisional },
  { what: 'knob to the first paired interval', unit: 'ms', bound: 5000, values: interval },
  {
    what: `${complaints().toLocaleString('en')} complaints playing in two panes`,
    unit: 'frames/s',
    bound: 30,
    most: true,
    values: frames,
  },
  { what: 'scrubbing to a moment', unit: 'ms', bound: 100, values: scrubbed },
];

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Chromium, ${ROUNDS} rounds\n`);
console.log('| measured | median | worst | bound | |');
console.log('| --- | --: | --: | --: | --- |');
for (const { what, unit, bound, most = false, values } of table) {
  const [median, worst] = quantiles(Float64Array.from(values), values.length, [0.5, most ? 0 : 1]) as [
    number,
    number,
  ];
  const isMet = most ? worst >= bound : worst <= bound;
  const written = [median, worst].map((x) => `${x.toFixed(unit === 'MB' ? 2 : 0)} ${unit}`);
  console.log(
    `| ${what} | ${written.join(' | ')} | ${most ? '≥' : '≤'} ${bound} ${unit} | ${isMet ? 'met' : 'missed'} |`,
  );
}
