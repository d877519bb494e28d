/** How Hebrew joins words, counts, quotes a title and writes a time; for the other files of this folder. */

import { decimal } from '../../format.ts';
import { shortenMiddle } from '../../text.ts';

/** A design's own title inside a sentence: quoted, and cut before it takes the sentence over. */
export const quote = (title: string): string => `“${shortenMiddle(title, 48)}”`;

/** `ו` or `ל` becomes part of a Hebrew word, and stands off from quotes, numbers and letters of other scripts. */
const prefixed = (letter: string, part: string): string =>
  /^\p{Script=Hebrew}/u.test(part) ? letter + part : `${letter}־${part}`;

/** To somebody, by title. */
export const to = (title: string): string => prefixed('ל', title);

export const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${prefixed('ו', parts.at(-1) ?? '')}`;

/** One of a thing, two of it, and its plural after any other number. */
type Forms = readonly [one: string, two: string, many: string];

export const DESIGNS: Forms = ['חלופה אחת', 'שתי חלופות', 'חלופות'];
export const LAYERS: Forms = ['שכבה אחת', 'שתי שכבות', 'שכבות'];
export const ASSUMPTIONS: Forms = ['הנחת יסוד אחת', 'שתי הנחות יסוד', 'הנחות יסוד'];
export const REPLICATIONS: Forms = ['חזרה אחת', 'שתי חזרות', 'חזרות'];
export const WEEKS: Forms = ['שבוע אחד', 'שבועיים', 'שבועות'];
export const DAYS: Forms = ['יום אחד', 'יומיים', 'ימים'];

/** `number` of a thing; text for a number that is written with more than its value, such as `1.50`. */
export function counted(number: number | string, [one, two, many]: Forms): string {
  const text = String(number);
  if (text === '1') return one;
  return text === '2' ? two : `${text} ${many}`;
}

const TIMES: Readonly<Record<string, Forms>> = {
  s: ['שנייה', 'שתי שניות', 'שניות'],
  min: ['דקה', 'שתי דקות', 'דקות'],
  h: ['שעה', 'שעתיים', 'שעות'],
  d: ['יום', 'יומיים', 'ימים'],
  w: ['שבוע', 'שבועיים', 'שבועות'],
};

/** `7d` as people write it: `7 ימים`, without a break between; `2d` is `יומיים`. */
export function spacedDuration(label: string): string {
  return label.replace(/^([\d.]+)\s*([a-z]+)$/i, (_, number: string, unit: string) => {
    const forms = TIMES[unit];
    return (forms === undefined ? `${number} ${unit}` : counted(number, forms)).replaceAll(' ', '\u00a0');
  });
}

/** Hours on an axis, in the unit people would use. */
export function duration(hours: number): string {
  if (hours < 1) return `${decimal(hours * 60, 0)} דק׳`;
  return hours < 24
    ? counted(decimal(hours, 0), ['שעה', 'שעתיים', 'שע׳'])
    : counted(decimal(hours / 24, 0), ['יום', 'יומיים', 'ימים']);
}

/** Why nobody wins. */
export const UNSTEADY = 'אי אפשר להצביע על חלופה מנצחת, משום שהעבודה נערמת במקום כלשהו בלי סוף';
