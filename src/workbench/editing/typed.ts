/** A knob's value as somebody types it, and what was typed as a place of the knob. */

import { placeOf } from '../../scenario/moves/scale.ts';
import { SHARES } from '../../show/assumption-value.ts';
import type { Knob } from './knob.ts';

type Typing = Pick<Knob, 'low' | 'high' | 'unit' | 'shown'>;

/** Decimals of a percentage that are worth reading. */
const PRECISION = 10;

/** The value at a place as it may be typed: `250`, `3d`, `20%`. */
export function typedForm({ unit, shown }: Typing, place: number): string {
  const written = shown(place);
  if (!SHARES.includes(unit)) return written;
  return `${Number((100 * Number(written)).toPrecision(PRECISION))}%`;
}

/** The place of what was typed, in the digits of any of the languages; null: no value, or none of the knob's. */
export function typedPlace({ low, high, unit }: Typing, typed: string): number | null {
  const text = plainDigits(typed);
  const number = Number(text.replace(/\s*%$/, ''));
  const isNumber = text !== '' && Number.isFinite(number);
  const value = !isNumber
    ? text.replace(/(\d)\s+(?=[a-z])/gi, '$1')
    : SHARES.includes(unit)
      ? number / 100
      : number;
  // A time without its unit could be anything.
  const place = isNumber && unit === 'duration' ? null : placeOf(value);
  return place !== null && place >= low && place <= high ? place : null;
}

/** Digits, point and percent sign as programs write them; groups of digits closed up. */
function plainDigits(text: string): string {
  return text
    .replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)))
    .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replaceAll('٫', '.')
    .replaceAll('٪', '%')
    .replace(/(?<=\d)[,٬\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .trim();
}
