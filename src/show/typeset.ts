/**
 * Finished text made ready for its language: local digits, and marks that keep numbers, intervals and titles in
 * the other direction's letters in one piece. U+200E and U+200F are enough for that wherever bidirectional text
 * is drawn; isolates are not known to all office programs.
 */

import type { Words } from './locales/index.ts';

const LRM = '\u200e';
const RLM = '\u200f';
const RLE = '\u202b';
const PDF = '\u202c';

const RTL = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;
/** Marks of direction: all are set here, and those of a user must not reach beyond his own words. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const QUOTED = /(^|[“«„])([^“”«»„]+)([”»]|$)/gu;
/** Parts of a line that have nothing to do with each other. */
const SEPARATOR = ' · ';

/** A number that stands for itself: no part of a word, a version (0.1.0) or an id (team-2). */
const NUMBER =
  /(?<![\p{L}\p{N}_#./-])(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(?![\p{L}\p{N}_/]|[.-][\p{L}\p{N}])/gu;
const PERSIAN_DIGITS = '۰۱۲۳۴۵۶۷۸۹';
const DIGIT = String.raw`[\d۰-۹]`;
const DIGITS = String.raw`${DIGIT}(?:[\d۰-۹.,٫٬]*${DIGIT})?`;
/** Signs that belong to a number: before it (`−3.7`, `≤ 5,000`, `.5`), or in a margin (`186 ±26`). */
const SIGN = '[−+±≤≥<>≈] ?';
const TOGETHER = `${SIGN}${DIGITS}|${DIGITS} ?± ?${DIGITS}|\\.${DIGIT}+`;
const SIGNED = new RegExp(`(?<![\\d۰-۹.,٫٬])(?:${TOGETHER})`, 'gu');
/** `5–8`: marks stand about its dash, since LibreOffice swallows a colon before a mark that a whole range follows. */
const RANGE = new RegExp(`(?<![\\d۰-۹.,٫٬])(${DIGITS})([–-])(${DIGITS})`, 'gu');
/** `B: 0`: a number that a letter of the other direction comes before would go with it. */
const AFTER_LATIN = new RegExp(`(\\p{Script=Latin})([:;,.،؛] )(?=${DIGIT})`, 'gu');
const INTERVAL = new RegExp(`\\[${LRM}?([−+]?${DIGITS}), ${LRM}?([−+]?${DIGITS})\\]`, 'gu');

/**
 * `text` as the language of `words` writes it. Text without right-to-left letters stays as it is in a
 * left-to-right language; a second time changes nothing.
 */
export function typeset(text: string, words: Words): string {
  const rtl = words.direction === 'rtl';
  const plain = text.replaceAll(MARKS, '');
  if (!rtl && !RTL.test(plain)) return plain;
  const bound = apart(
    rtl ? outsideLatin(plain, (part) => numbers(part, words).replaceAll(AFTER_LATIN, `$1${RLM}$2`)) : plain,
    rtl,
  );
  if (!rtl) return bound;
  return bound
    .replaceAll(SIGNED, `${LRM}$&`)
    .replaceAll(RANGE, `$1${LRM}$2${LRM}$3`)
    .replaceAll(INTERVAL, `[${LRM}$1, ${LRM}$2]`);
}

/**
 * The same for a picture, whose texts have no direction of their own: a text in right-to-left letters is
 * embedded, because not every renderer of SVG knows `direction`. An embedding ends with its line.
 */
export function typesetForPicture(text: string, words: Words): string {
  return text
    .split('\n')
    .map((line) => embedded(line, words))
    .join('\n');
}

function embedded(line: string, words: Words): string {
  const ready = typeset(line, words);
  const ltr = words.direction === 'ltr' && LATIN.test(ready);
  return RTL.test(ready) && !ltr ? `${RLE}${ready}${PDF}` : ready;
}

/** Digits, point and thousands where they are local, and per cent: `84 %` is `84%` in Hebrew, `۸۴٪` in Persian. */
function numbers(text: string, { language, digits }: Words): string {
  if (language !== 'fa') return text.replaceAll(/(?<=\d)[ \u00a0]%/gu, '%');
  const local =
    digits === 'latin'
      ? text
      : text.replaceAll(NUMBER, (number) =>
          number
            .replaceAll(/\d/g, (digit) => PERSIAN_DIGITS[Number(digit)] as string)
            .replace('.', '٫')
            .replaceAll(',', '٬'),
        );
  // The mark keeps the sign on the left of its number, whatever stands before it.
  return local.replaceAll(/(?<!\p{L})%/gu, '٪').replaceAll(/(?<=[\d۰-۹])[ \u00a0]?٪/gu, `${RLM}٪`);
}

/** `text` changed, but for what is all in Latin letters: itself, or a title in quotes. */
function outsideLatin(text: string, change: (part: string) => string): string {
  if (LATIN.test(text) && !RTL.test(text)) return text;
  let whole = '';
  let at = 0;
  for (const { 0: all, 2: content = '', index } of text.matchAll(QUOTED)) {
    if (all === content || !LATIN.test(content) || RTL.test(content)) continue;
    whole += change(text.slice(at, index)) + all;
    at = index + all.length;
  }
  return whole + change(text.slice(at));
}

/** Quoted titles in letters of the other direction, and separate parts of a line, kept from running together. */
function apart(text: string, rtl: boolean): string {
  const [outer, inner] = rtl ? [RLM, LRM] : [LRM, RLM];
  const [same, other] = rtl ? [RTL, LATIN] : [LATIN, RTL];
  const quoted = text.replaceAll(QUOTED, (all, open: string, content: string, close: string) => {
    const first = [...content].find((char) => LETTER.test(char)) ?? '';
    return all === content || !other.test(first) ? all : open + inner + content + inner + close + outer;
  });
  const ready = same.test(quoted) ? quoted.replaceAll(SEPARATOR, outer + SEPARATOR) : quoted;
  return ready.replaceAll(/([\u200e\u200f])\1+/gu, '$1');
}
