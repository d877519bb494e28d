/** How texts and tables are laid out on a terminal. */

import { clean, wrapColumns } from './text.ts';

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

/** Sections of lines with an empty line between them; empty sections are left out. */
export function inSections(sections: readonly (readonly string[])[]): string {
  return sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n');
}
