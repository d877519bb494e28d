/**
 * Text before it is drawn: how wide it will be, about, where to break it, when to cut it. The estimate errs on
 * the wide side of the advances of Rubik and Vazirmatn; what must be exact is measured when a picture is rendered
 * (measure.ts).
 */

/** Advances in semi-bold in ems, by classes of characters that are about as wide; the first that fits. */
const ADVANCES: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[\s.,:;'’!|iljI·]/u, 0.28],
  [/[()[\]{}"“”*^ftr/\\1-]/u, 0.44],
  [/[acekosvxyz7?=<>≤≥–±×]/u, 0.58],
  [/[a-ln-vx-z0-9$+−LFT]/u, 0.65],
  [/[mwMW@%&—…]/u, 0.86],
  [/[\u0020-\u024f\u2010-\u203a]/u, 0.7],
  [/[וין]/u, 0.3],
  [/[גזנ]/u, 0.48],
  [/[שת]/u, 0.75],
  [/[א-ת]/u, 0.66],
  [/[ﺒاآأإ٫٬،؛]/u, 0.34],
  [/[رزژ]/u, 0.4],
  [/[ﻔدذهةوؤ۰-۹٠-٩٪؟]/u, 0.6],
  [/[ﺴ]/u, 0.88],
  [/[بپتثفکكگ]/u, 0.98],
  [/[سشصض]/u, 1.3],
  [/[\u0250-\u10ff]/u, 0.75],
];
/** Arabic letters that are narrower where another follows, each kind by the joined form of one of them. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/[بپتثلنیيئ](?=[\u0620-\u064a\u066e-\u06d3])/gu, 'ﺒ'],
  [/[عغفقکكگم](?=[\u0620-\u064a\u066e-\u06d3])/gu, 'ﻔ'],
  [/[سشصض](?=[\u0620-\u064a\u066e-\u06d3])/gu, 'ﺴ'],
];
/** Scripts with square characters, and whatever else has no class. */
const FULL_WIDTH = 1;
/** Where a line may break: not at a no-break space. */
const SPACE = /[^\S\u00a0]+/u;

/** About how wide `text` is, in the unit of `size`. */
export function estimateWidth(text: string, size: number): number {
  let ems = 0;
  const formed = JOINED.reduce((whole, [letters, form]) => whole.replaceAll(letters, form), text);
  for (const char of formed) ems += ADVANCES.find(([kind]) => kind.test(char))?.[1] ?? FULL_WIDTH;
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

/** `text` cut to `length` characters with an ellipsis within it, on one line: names often differ at their end. */
export function shortenMiddle(text: string, length: number): string {
  const whole = shorten(text, Number.POSITIVE_INFINITY);
  const chars = [...whole];
  if (chars.length <= length) return whole;
  const tail = Math.floor(length / 3);
  return `${shorten(whole, length - tail)}${chars
    .slice(chars.length - tail)
    .join('')
    .trimStart()}`;
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

/** As `fit`, but cut after a whole word, where one is left. */
export function fitWords(text: string, width: number, size: number, count = 1): string[] {
  const lines = fit(text, width, size, count);
  const last = lines.at(-1) ?? '';
  const whole = shorten(text, Number.POSITIVE_INFINITY);
  const kept = lines.join(' ').slice(0, -1);
  if (!last.endsWith('…') || last === whole.slice(-last.length)) return lines;
  if (whole.startsWith(`${kept} `) || !last.includes(' ')) return lines;
  return [...lines.slice(0, -1), `${last.slice(0, last.lastIndexOf(' ')).replace(/[,:;،؛]$/u, '')}…`];
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

/** Characters that XML 1.0 forbids even when escaped; a title may hold them. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** `text` without what XML cannot hold. */
export function printable(text: string): string {
  return text.replaceAll(NOT_XML, '');
}
