/** The workbench's page, filled: the built page has nothing in it but the program. */

import type { Words } from '../locales/index.ts';
import { html, write } from '../report/html.ts';
import { typeset } from '../typeset.ts';

export interface PageParts {
  /** Shown until the page has started. */
  readonly title: string;
  /** A style sheet with the fonts of every language. */
  readonly fonts: string;
  /** As `packed` wrote it. */
  readonly payload: string;
}

/** @param template the page as it was built */
export function filledPage(template: string, { title, fonts, payload }: PageParts, words: Words): string {
  const text = (content: string) => write(html`${content}`, (plain) => typeset(plain, words));
  const { language, direction } = words;
  const filled: readonly (readonly [slot: string, content: string])[] = [
    ['<html lang="en" dir="ltr">', `<html lang="${language}" dir="${direction}">`],
    ['<title>reportline</title>', `<title>${text(title)}</title>`],
    ['<p id="unreadable"></p>', `<p id="unreadable">${text(words.replay.unreadable)}</p>`],
    ['<style id="fonts"></style>', `<style id="fonts">${fonts}</style>`],
    [
      '<script type="text/plain" id="payload"></script>',
      `<script type="text/plain" id="payload">${payload}</script>`,
    ],
  ];
  return filled.reduce((page, [slot, content]) => {
    const [before, after, ...more] = page.split(slot);
    if (before === undefined || after === undefined || more.length > 0) {
      throw new Error(`the page was built without its ${slot}`);
    }
    return before + content + after;
  }, template);
}
