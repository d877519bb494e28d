/** The value of an assumption as people read it: `.7` as 70 %, `Tue, Thu 10-13` as 6 h a week. */

import { minutesPerWeek } from '../scenario/company/week.ts';
import { readHours } from '../scenario/values/hours.ts';
import { decimal } from './format.ts';
import type { Words } from './locales/index.ts';

const TIME = /^([\d.]+)(s|min|h|d|w)$/;
const DAYS_PER_WEEK = 7;
/** Units of parts of a whole, which are read as percentages. */
export const SHARES: readonly string[] = ['probability', 'share', 'share per report'];

/** `value` as a scenario file writes it, of an assumption measured in `unit`. */
export function assumptionValue(value: string, unit: string, words: Words): string {
  if (value === 'none') return words.sensitivity.none;
  if (unit === 'opening hours') {
    const hours = hoursPerWeek(value);
    return hours === null ? value : words.sensitivity.hoursAWeek(plain(hours));
  }
  const [, amount, time] = TIME.exec(value) ?? [];
  if (amount !== undefined && time !== undefined) {
    return time === 'w'
      ? words.spacedDuration(`${Number(amount) * DAYS_PER_WEEK}d`)
      : words.spacedDuration(`${Number(amount)}${time}`);
  }
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  return SHARES.includes(unit) ? plain(100 * number) + words.suffixes['%'] : plain(number);
}

/** Null where this version does not know the form: results may be older than it, or changed by hand. */
function hoursPerWeek(value: string): number | null {
  try {
    return minutesPerWeek(readHours(value)) / 60;
  } catch {
    return null;
  }
}

/** As many places as it needs, at most two. */
function plain(x: number): string {
  const places = String(Number(x.toFixed(2))).split('.')[1]?.length ?? 0;
  return decimal(x, places);
}
