/**
 * How numbers are written: a minus sign that is one, thin precision, the unit after the number. The digits of
 * a column follow its largest value, so that its figures line up.
 */

import type { Figure } from '../study/results.ts';
import { own } from './evidence.ts';
import type { Words } from './locales/index.ts';

/** Stands where there is no figure. */
export const MISSING = '–';

const HOURS_PER_DAY = 24;
/** Durations from here on are written in days. */
const DAYS_FROM_HOURS = 96;

/** Writes the values of one metric: `value` with its unit, `difference` with a sign, `interval` in brackets. */
export interface NumberFormat {
  /** Unit as printed after a number, with its leading space; '' where none is. */
  readonly suffix: string;
  value(x: number | null): string;
  difference(x: number | null): string;
  interval(bounds: readonly [number, number] | null): string;
  differenceInterval(bounds: readonly [number, number] | null): string;
}

/** A number with `decimals` places, a comma between thousands and U+2212 as minus. */
export function decimal(x: number, decimals: number): string {
  const fixed = Math.abs(x).toFixed(decimals);
  const dot = fixed.indexOf('.');
  const whole = dot < 0 ? fixed : fixed.slice(0, dot);
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (dot < 0 ? '' : fixed.slice(dot));
  return x < 0 && Number(fixed) !== 0 ? `−${grouped}` : grouped;
}

/** A share of 0 to 1 in percent, with no more places than it has: 0.01 is 1, 0.025 is 2.5. */
export function percentOf(share: number): string {
  const percent = Number((100 * share).toFixed(2));
  return decimal(percent, (String(percent).split('.')[1] ?? '').length);
}

/** A number above 0 that was settled to two digits, as it is: 0.059, 1.2, 340. */
export function settled(x: number): string {
  const places = Math.max(0, 1 - Math.floor(Math.log10(x)));
  const text = x.toFixed(Math.min(20, places));
  return decimal(x, (String(Number(text)).split('.')[1] ?? '').length);
}

/** Places that give about three significant digits to a value of this size. */
export function decimalsFor(largest: number): number {
  const size = Math.abs(largest);
  if (size >= 100) return 0;
  return size >= 1 ? 1 : 2;
}

/** Places at which an interval of the figures is more than its own rounding; never more than two. */
function decimalsShowing(figures: readonly Figure[], factor: number): number {
  const halves = figures.flatMap(({ interval }) => (interval ? (interval[1] - interval[0]) / 2 : []));
  const narrowest = Math.min(...halves.filter((half) => half > 0)) * factor;
  if (!Number.isFinite(narrowest)) return 0;
  return Math.max(0, Math.min(2, Math.ceil(-Math.log10(narrowest))));
}

function signed(x: number, decimals: number): string {
  const text = decimal(x, decimals);
  return x > 0 && Number(x.toFixed(decimals)) !== 0 ? `+${text}` : text;
}

/**
 * The format for a metric's unit and the values it will write; `figures` settle the precision and whether
 * hours become days (unless `days` is false). Units with a suffix: h (or d), %, s, min; all others are told by the label.
 */
export function numberFormat(
  words: Words,
  unit: string,
  figures: readonly Figure[],
  { days = true }: { readonly days?: boolean } = {},
): NumberFormat {
  const largest = figures.reduce((most, figure) => Math.max(most, Math.abs(figure.mean ?? 0)), 0);
  const inDays = days && unit === 'h' && largest >= DAYS_FROM_HOURS;
  const factor = inDays ? 1 / HOURS_PER_DAY : 1;
  const bySize = unit === '%' ? 1 : decimalsFor(largest * factor);
  const decimals = Math.max(bySize, decimalsShowing(figures, factor));
  const suffix = own<string>(words.suffixes, inDays ? 'd' : unit) ?? '';
  const write = (x: number): string => decimal(x * factor, decimals);
  const sign = (x: number): string => signed(x * factor, decimals);
  return {
    suffix,
    value: (x) => (x === null ? MISSING : write(x) + suffix),
    // The difference of two shares is in percentage points, which the verdict sentences say in words.
    difference: (x) => (x === null ? MISSING : sign(x) + (unit === '%' ? '' : suffix)),
    interval: (bounds) => (bounds === null ? MISSING : `[${write(bounds[0])}, ${write(bounds[1])}]`),
    differenceInterval: (bounds) => (bounds === null ? MISSING : `[${sign(bounds[0])}, ${sign(bounds[1])}]`),
  };
}
