/** How texts and tables are laid out on a terminal. */

import type { Words } from './locales/index.ts';
import { clean, wrapColumns } from './text.ts';
import { typeset } from './typeset.ts';

export interface TerminalOptions {
  /** Colours and bold by escape sequences. */
  readonly colour: boolean;
  /** Columns of the terminal; tables need 96 and use at most 120. */
  readonly width: number;
}

const NARROWEST = 96;
const WIDEST = 120;
/** For cli-table3: a table without rules. */
export const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

/** Columns that are used. */
export function columnsOf({ width }: TerminalOptions): number {
  return Math.max(NARROWEST, Math.min(WIDEST, width));
}

/** Breaks texts into lines of at most `width`, each text after a mark. */
export function paragraphsIn(width: number) {
  return (texts: readonly string[], mark: string): string[] =>
    texts.flatMap((text) =>
      wrapColumns(clean(text), width - mark.length).map(
        (line, i) => (i === 0 ? mark : ' '.repeat(mark.length)) + line,
      ),
    );
}

/**
 * Sections of lines with an empty line between them; empty sections are left out. In a right-to-left language
 * every line begins with a mark of its direction, for terminals that lay lines out by it.
 */
export function inSections(sections: readonly (readonly string[])[], words: Words): string {
  return typesetLines(
    sections
      .filter((section) => section.length > 0)
      .map((section) => section.join('\n'))
      .join('\n\n'),
    words,
  );
}

/** A finished text for a terminal, line by line in its language's digits and direction. */
export function typesetLines(text: string, words: Words): string {
  const mark = words.direction === 'rtl' ? '\u200f' : '';
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : mark + typeset(line, words)))
    .join('\n');
}
