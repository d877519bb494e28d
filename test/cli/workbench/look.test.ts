/** The workbench in every language on a small projector: nothing scrolls, nothing is cut off, everybody can use it. */

import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, locales } from '../../../src/show/locales/index.ts';
import { type Visit, Workshop } from './workshop.ts';

const workshop = new Workshop();
beforeAll(() => workshop.start());
afterAll(() => workshop.stop());

/** What the room goes through in a story; each step begins where the last one ended. */
const STEPS: Readonly<Record<string, (visit: Visit) => Promise<void>>> = {
  'as it opens': async () => {},
  'the bet': (visit) => visit.press('P'),
  'the reveal': async (visit) => {
    await visit.press('Esc');
    await visit.press('R');
  },
  'a knob': async (visit) => {
    await visit.turn(0, 3);
    await visit.press('K');
    await visit.isFinal();
  },
  'the counter-case': async (visit) => {
    await visit.press('Esc');
    await visit.press('C');
    await visit.isFinal();
  },
  'the whole run, by the end': async (visit) => {
    await visit.press('⇧ F');
    await visit.page.locator('[role=slider]').press('End');
  },
  'the list of keys': (visit) => visit.press('?'),
  'a plain scenario': async (visit) => {
    await visit.press('Esc');
    await visit.press('O');
    await visit.page.locator('.documents button').first().click();
    await visit.press('Esc');
    await visit.isThere();
  },
};

describe.each(LANGUAGES)('in %s', (language) => {
  it('fits at 1280 × 720, is large enough to read, and passes the checks of axe at every step of a story', async () => {
    const visit = await workshop.visit();
    await visit.speak(language);
    const root = await visit.page.evaluate(() => {
      const { lang, dir } = document.documentElement;
      return [lang, dir];
    });
    expect(root).toEqual([language, locales[language].direction]);
    await visit.page.evaluate(axe.source);
    const faults: string[] = [];
    for (const [step, act] of Object.entries(STEPS)) {
      await act(visit);
      const found = [...(await misfits(visit)), ...(await violations(visit))];
      faults.push(...found.map((fault) => `${step}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(visit.noise).toEqual([]);
    await visit.leave();
  });
});

/** Texts that are cut off, outside the window or too small, and whatever scrolls that should not. */
function misfits({ page }: Visit): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
    const found: string[] = [];
    const { scrollWidth, scrollHeight } = document.documentElement;
    if (scrollWidth > innerWidth || scrollHeight > innerHeight) found.push('the page scrolls');
    const texts = document.createTreeWalker(document.querySelector('.app') as Element, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const element = node.parentElement as HTMLElement;
      const text = node.textContent?.trim() ?? '';
      // An option is drawn by the browser, and what only screen readers read has no size.
      if (text === '' || element.closest('.unseen, option, svg, [hidden]') !== null) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()];
      const fault = cutBy(element, rects);
      if (fault !== null) found.push(`“${text.slice(0, 40)}” is cut off by ${fault}`);
    }
    const size = (selector: string): number =>
      Number.parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize);
    if (size('body') < 18) found.push(`text of ${size('body')} px`);
    if (document.querySelector('.values') !== null && size('.values') < 28) found.push('small figures');
    return found;

    /** The element that hides a part of a text, unless it says so by three dots or can be scrolled. */
    function cutBy(element: HTMLElement, rects: readonly DOMRect[]): string | null {
      for (let box: HTMLElement | null = element; box !== null; box = box.parentElement) {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(box);
        if (textOverflow === 'ellipsis' || /auto|scroll/.test(overflowX + overflowY)) return null;
        if (overflowX === 'visible' && !box.matches('button, .app')) continue;
        const { left, right, top, bottom } = box.getBoundingClientRect();
        // The height of a font is more than that of its letters.
        const air = 6;
        const out = rects.some(
          (r) => r.left < left - 1 || r.right > right + 1 || r.top < top - air || r.bottom > bottom + air,
        );
        if (out) return `${box.tagName.toLowerCase()}.${box.className}`;
      }
      return null;
    }
  });
}

function violations({ page }: Visit): Promise<string[]> {
  return page.evaluate(async () => {
    const tool = (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe;
    return (await tool.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }
  });
}
