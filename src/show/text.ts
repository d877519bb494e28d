/**
 * Text before it is drawn: how wide it will be, about, where to break it, when to cut it. The estimate errs on
 * the wide side of Rubik's advances; what must be exact is measured when a picture is rendered (measure.ts).
 */

/** Advances of Rubik semi-bold in ems, by classes of characters that are about as wide; the first that fits. */
const ADVANCES: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'’!|iljI·]/u, 0.28],
  [/[()[\]{}"“”*^ftr/\\1-]/u, 0.44],
  [/[acekosvxyz7?=<>≤≥–±×]/u, 0.58],
  [/[a-ln-vx-z0-9$+−LFT]/u, 0.65],
  [/[mwMW@%&—…]/u, 0.86],
  [/[\u0020-\u024f\u2010-\u203a]/u, 0.7],
  [/[\u0250-\u10ff]/u, 0.7],
];
/** Scripts with square characters, and whatever else has no class. */
const FULL_WIDTH = 1;
/** Where a line may break: not at a no-break space. */
const SPACE = /[^\S\u00a0]+/u;

/** About how wide `text` is, in the unit of `size`. */
export function estimateWidth(text: string, size: number): number {
  let ems = 0;
  for (const char of text) ems += ADVANCES.find(([kind]) => kind.test(char))?.[1] ?? FULL_WIDTH;
  return ems * size;
}

/** `text` cut to `length` characters with an ellipsis, on one line. */
export function shorten(text: string, length: number): string {
  const chars = [...text.trim().replaceAll(/\s+/gu, ' ')];
  return chars.length <= length
    ? chars.join('')
    : `${chars
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** `text` in at most `count` lines of about `width` at `size`, cut with an ellipsis where it needs more. */
export function fit(text: string, width: number, size: number, count = 1): string[] {
  let length = [...text].length;
  for (;;) {
    const lines = wrap(shorten(text, length), width, size);
    if (lines.length <= count || length <= 1) return lines.slice(0, count);
    length = Math.min(length - 1, [...lines.slice(0, count).join(' ')].length);
  }
}

/** `text` in lines of at most `width`; a single word longer than that is cut into pieces. */
export function wrap(text: string, width: number, size: number): string[] {
  return breakLines(text, width, (part) => estimateWidth(part, size));
}

function breakLines(text: string, width: number, widthOf: (part: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(SPACE)) {
    for (const piece of pieces(word, width, widthOf)) {
      const longer = line === '' ? piece : `${line} ${piece}`;
      if (line !== '' && widthOf(longer) > width) {
        lines.push(line);
        line = piece;
      } else line = longer;
    }
  }
  lines.push(line);
  return lines;
}

function pieces(word: string, width: number, widthOf: (part: string) => number): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const char of word) {
    if (part !== '' && widthOf(part + char) > width) {
      parts.push(part);
      part = '';
    }
    part += char;
  }
  return [...parts, part];
}

/** `text` without control and bidi-override characters, so that a title cannot steer a terminal. */
export function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

/** `text` in lines of at most `columns` characters. */
export function wrapColumns(text: string, columns: number): string[] {
  return breakLines(text, columns, (part) => [...part].length);
}
