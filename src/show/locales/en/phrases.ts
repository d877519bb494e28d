/** How English joins words, quotes a title and writes a time; for the other files of this folder. */

import { decimal } from '../../format.ts';
import { shortenMiddle } from '../../text.ts';

/** A design's own title inside a sentence: quoted, and cut before it takes the sentence over. */
export const quote = (title: string): string => `“${shortenMiddle(title, 48)}”`;

export const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** A position by its title: `the COO`, but `Supervisor 3`. */
export const the = (title: string): string =>
  /^the\b/i.test(title) || /\d$/.test(title) ? title : `the ${title}`;

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `7d` as people write it, `7 d`, without a break before the unit. */
export function spacedDuration(label: string): string {
  return label.replace(/^([\d.]+)\s*([a-z]+)$/i, '$1\u00a0$2');
}

/** Hours on an axis, in the unit people would use. */
export function duration(hours: number): string {
  if (hours < 1) return `${decimal(hours * 60, 0)} min`;
  return hours < 24 ? `${decimal(hours, 0)} h` : `${decimal(hours / 24, 0)} d`;
}

/** Why nobody wins. */
export const UNSTEADY = 'no winner can be named, because work piles up without end somewhere';
