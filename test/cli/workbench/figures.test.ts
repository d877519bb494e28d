/** The figures of the workbench: when they may be seen, what they are worth, and that they are the command line's. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { locales } from '../../../src/show/locales/index.ts';
import { type FigureCard, figureCard } from '../../../src/show/workbench/figure-cards.ts';
import { pairIn } from '../../../src/show/workbench/pair.ts';
import type { Results } from '../../../src/study/results.ts';
import { FIGURES, FIRST, type Visit, Workshop } from './workshop.ts';

const workshop = new Workshop();
let visit: Visit;

beforeAll(() => workshop.start());
afterAll(() => workshop.stop());
beforeEach(async () => {
  visit = await workshop.visit();
});
afterEach(async () => {
  const { noise } = visit;
  await visit.leave();
  expect(noise).toEqual([]);
});

/** What the command line makes of a file, as `results.json` has it. */
async function ran(file: string, ...options: readonly string[]): Promise<string> {
  const { code, stderr } = await workshop.folder.run('run', file, '--quiet', '--out', 'ran', ...options);
  expect([code, stderr]).toEqual([0, '']);
  return workshop.read('ran', 'results.json');
}

/** The four cards of two designs, written out. */
function cardsOf(results: Results, a: string, b: string): readonly FigureCard[] {
  const pair = pairIn(results, a, b);
  return FIGURES.map((metric) => figureCard(pair, metric, locales.en));
}

/** The signs that only set a text's direction left out. */
const plain = (text: string): string => text.replaceAll(/[\u200e\u200f\u061c\u2066-\u2069]/g, '');

describe('before the reveal', () => {
  it('no figure is anywhere in the page or in what it keeps; after it four of each design are', async () => {
    const results = JSON.parse(await ran(FIRST)) as Results;
    const cards = cardsOf(results, 'one', 'two');
    const secret = cards
      .flatMap(({ values, difference }) => [...values, difference?.text ?? '', difference?.interval ?? ''])
      .flatMap((text) => text.match(/\d[\d,.]*\d/g) ?? [])
      .filter((figure) => figure.length > 2);
    expect(secret.length).toBeGreaterThan(8);
    // Betting and playing must not bring them in either.
    await visit.press('P');
    await visit.page.locator('.hands input').first().fill('3');
    await visit.press('Esc');
    await visit.press('Space');
    await visit.press('Space');
    const before = await traces();
    const found = secret.filter((figure) =>
      new RegExp(`(?<![\\d.,])${figure.replaceAll('.', '\\.')}(?![\\d.,]*\\d)`).test(before.page),
    );
    expect(found).toEqual([]);
    for (const metric of FIGURES) {
      for (const id of ['one', 'two']) {
        const exact = String(results.designs[id]?.metrics[metric]?.mean);
        expect(exact).toMatch(/\d{4}/);
        expect(before.all).not.toContain(exact.slice(0, 8));
      }
    }
    await visit.press('R');
    const { figures } = await visit.look();
    expect(figures.map(plain)).toEqual(
      cards.flatMap(({ values }) => values.map((value, pane) => `${'AB'[pane]} ${plain(value)}`)),
    );
  });

  it('hands and the guess are kept, and stand beside the result after it', async () => {
    await visit.press('P');
    await visit.page.locator('.hands input').nth(1).fill('7');
    await visit.page.locator('.guess input').fill('0');
    await visit.press('Esc');
    await visit.press('P');
    expect(await visit.page.locator('.hands input').nth(1).inputValue()).toBe('7');
    await visit.page.locator('.drawer button.main').click();
    const outcome = (await visit.page.locator('.outcome').textContent()) ?? '';
    expect(outcome).toContain('lies below the interval');
    expect(outcome).toContain(' of 7');
  });
});

describe('the results that the page saves are those of the command line, to the byte,', () => {
  it('as they came with the file', async () => {
    await visit.press('R');
    expect(await visit.savedByPanel('results')).toBe(await ran(FIRST));
  });

  it('of two other designs, computed in the page', async () => {
    await visit.page.selectOption('#design-a', 'two');
    await visit.page.selectOption('#design-b', 'three');
    await visit.press('R');
    await visit.isFinal();
    expect(await visit.savedByPanel('results')).toBe(await ran(FIRST, '--designs', 'two,three'));
  });

  it('after a knob has been turned, and so is the file that it saves with them', async () => {
    await visit.press('R');
    await visit.turn(0, 5);
    await visit.isFinal();
    const [scenario, results] = [await visit.savedByPanel('scenario'), await visit.savedByPanel('results')];
    expect(scenario).not.toBe(workshop.read(FIRST));
    mkdirSync(workshop.folder.in('turned'));
    workshop.folder.write(join('turned', FIRST), scenario);
    expect(results).toBe(await ran(join('turned', FIRST), '--designs', 'one,two'));
  });
});

describe('after a change', () => {
  /** Every mark that stood beside the figures, in order, and whether a winner was named. */
  async function marksWhile(act: () => Promise<void>): Promise<string[]> {
    await visit.page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        const mark = document.querySelector('.figures .mark')?.className.replace('mark ', '') ?? '';
        const winner = document.querySelector('.verdict.better, .verdict.worse') === null ? '' : ' winner';
        if (seen.at(-1) !== mark + winner) seen.push(mark + winner);
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await act();
    return visit.page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  }

  it('figures are stale, provisional, refining and final in this order, and none but the last name a winner', async () => {
    await visit.press('R');
    // Figures that came with the file go; figures that were computed here stay, marked.
    await visit.turn(0, 1);
    await visit.isFinal();
    const marks = await marksWhile(async () => {
      await visit.turn(0, 1);
      await visit.page.waitForSelector('.figures .mark:not(.final)');
      await visit.isFinal();
    });
    const kinds = marks.map((mark) => mark.replace(' winner', ''));
    const ORDER = ['final', 'stale', 'provisional', 'refining', 'final'];
    // From the first change on; which of them the screen has time for is the machine's affair.
    const first = kinds.findIndex((kind) => kind !== 'final');
    let at = 0;
    for (const kind of kinds.slice(first)) {
      at = ORDER.indexOf(kind, at || 1);
      expect(at, kinds.join()).toBeGreaterThan(0);
    }
    expect(kinds.at(-1)).toBe('final');
    expect(kinds).toContain('provisional');
    expect(marks.filter((mark) => mark.endsWith('winner') && !mark.startsWith('final'))).toEqual([]);
  });

  it('undo and redo bring figures and designs back, and a reload loses nothing but the way there', async () => {
    await visit.press('R');
    const { figures: original } = await visit.look();
    await visit.turn(0, 5);
    await visit.isFinal();
    const changed = await visit.look();
    expect(changed.figures).not.toEqual(original);
    await visit.press('Z');
    expect((await visit.look()).figures).toEqual(original);
    await visit.press('⇧ Z');
    await visit.isFinal();
    expect((await visit.look()).figures).toEqual(changed.figures);
    await visit.speak('fa');
    await visit.page.reload();
    await visit.isThere();
    await visit.isFinal();
    expect(await visit.page.evaluate(() => document.documentElement.lang)).toBe('fa');
    await visit.speak('en');
    expect(await visit.look()).toMatchObject({ heading: changed.heading, figures: changed.figures });
  });
});

/** Everything in which a figure could be found: what is on the page, and that with its scripts and its storage. */
function traces(): Promise<{ readonly page: string; readonly all: string }> {
  return visit.page.evaluate(() => {
    const all = document.documentElement.outerHTML + JSON.stringify({ ...localStorage, ...sessionStorage });
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const script of copy.querySelectorAll('script, style')) script.remove();
    return { page: `${document.title} ${copy.outerHTML} ${copy.textContent}`, all };
  });
}
