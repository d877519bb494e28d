/** How Persian joins words, quotes a title and writes a time; for the other files of this folder. */

import { decimal } from '../../format.ts';
import { shortenMiddle } from '../../text.ts';

/** A design's own title inside a sentence: quoted, and cut before it takes the sentence over. */
export const quote = (title: string): string => `«${shortenMiddle(title, 48)}»`;

export const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join('، ')} و ${parts.at(-1)}`;

const DURATION_UNITS: Readonly<Record<string, string>> = {
  s: 'ثانیه',
  min: 'دقیقه',
  h: 'ساعت',
  d: 'روز',
  w: 'هفته',
};

/** `7d` as people write it: `7 روز`, without a break between. A noun stays singular after a number. */
export function spacedDuration(label: string): string {
  return label.replace(
    /^([\d.]+)\s*([a-z]+)$/i,
    (_, number: string, unit: string) => `${number}\u00a0${DURATION_UNITS[unit] ?? unit}`,
  );
}

/** Hours on an axis, in the unit people would use. */
export function duration(hours: number): string {
  if (hours < 1) return `${decimal(hours * 60, 0)} دقیقه`;
  return hours < 24 ? `${decimal(hours, 0)} ساعت` : `${decimal(hours / 24, 0)} روز`;
}

/** Why nobody wins. */
export const UNSTEADY = 'برنده‌ای نمی‌توان نام برد، چون جایی از ساختار کارها بی‌پایان انباشته می‌شود';
