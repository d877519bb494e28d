/** The scales of knobs: places of values, and the values at places as a scenario file writes them. */

import type { LedgerEntry } from '../../model/ledger/entry.ts';
import { isCounted } from '../../scenario/moves/counted.ts';
import { placedAt, placeOf, writePlace } from '../../scenario/moves/scale.ts';
import { writeValue } from '../../scenario/values/write.ts';

export interface KnobScale {
  readonly low: number;
  readonly high: number;
  /** 0: any place; else places are whole numbers of steps from `low`. */
  readonly step: number;
  /** Whether equal turns are equal factors. */
  readonly logarithmic: boolean;
  readonly placeOf: (value: unknown) => number;
  readonly valueAt: (place: number) => unknown;
  /** The value at a place, as a scenario file writes it, for people. */
  readonly shown: (place: number) => string;
  /** The value at a place, not rounded; null where there is nothing between stops. */
  readonly exactly: ((place: number) => unknown) | null;
}

/** Ranges that span a larger factor are turned by factors. */
const WIDE = 20;
/** Significant digits of the values that a knob writes. */
const DIGITS = 3;
/** Values below this part of the highest are not told apart. */
const FINENESS = 1 / 1000;
/** Minutes of the units in which times are rounded. */
const TIME_UNITS: readonly number[] = [24 * 60, 60, 1, 1 / 60];

/** The scale of an assumption now at `value`; null where it is in a form that no other values are in. */
export function knobScale(entry: LedgerEntry, value: unknown): KnobScale | null {
  if (entry.range === null) return null;
  const all = [...entry.range, entry.value, value];
  if (all.every((one) => placeOf(one) !== null)) return sliding(entry, value);
  return stepping(entry, value);
}

function sliding(entry: LedgerEntry, value: unknown): KnobScale {
  const places = [...(entry.range as readonly unknown[]), value].map((one) => placeOf(one) as number);
  const [low, high] = [Math.min(...places), Math.max(...places)];
  // Nothing has lost its spread: what comes after it has that of the ledger.
  const form = placeOf(value) === 0 ? entry.value : value;
  const own = placeOf(value) as number;
  const rounded = (place: number): number => {
    if (place === low || place === high) return place;
    // Next to nothing is nothing.
    if (place < high * FINENESS) return low;
    const round = isCounted(entry.id) ? Math.round(place) : readable(place, entry.unit === 'duration');
    return place < low || place > high ? round : Math.max(low, Math.min(high, round));
  };
  const valueAt = (place: number) => (place === own ? value : placedAt(form, rounded(place)));
  return {
    low,
    high,
    step: isCounted(entry.id) ? 1 : 0,
    logarithmic: low > 0 && high / low > WIDE,
    placeOf: (one) => placeOf(one) ?? own,
    valueAt,
    shown: (place) => writePlace(valueAt(place)),
    exactly: (place) => placedAt(form, isCounted(entry.id) ? Math.round(place) : place),
  };
}

function readable(place: number, time: boolean): number {
  const size = (time && TIME_UNITS.find((minutes) => minutes <= place)) || 1;
  return Number((Number((place / size).toPrecision(DIGITS)) * size).toPrecision(12));
}

/** Opening hours have no values between, and from a time to none there is no way; other forms have no scale. */
function stepping({ range, value: usual }: LedgerEntry, value: unknown): KnobScale | null {
  const [low, high] = range as readonly [unknown, unknown];
  const stops = placeOf(low) === null ? [low, usual, high] : timesAndNone([low, usual, value, high]);
  const written = stops.map(writeValue);
  if (!written.includes(writeValue(value))) return null;
  const last = stops.length - 1;
  const valueAt = (place: number) => stops[Math.max(0, Math.min(last, Math.round(place)))];
  return {
    low: 0,
    high: last,
    step: 1,
    logarithmic: false,
    placeOf: (one) => Math.max(0, written.indexOf(writeValue(one))),
    valueAt,
    shown: (place) => writePlace(valueAt(place)),
    exactly: null,
  };
}

/** Each once, in order; none is never, and comes after all times. */
function timesAndNone(values: readonly unknown[]): unknown[] {
  const byPlace = new Map(values.map((one) => [placeOf(one), one]));
  byPlace.delete(null);
  return [...[...byPlace].sort(([a], [b]) => Number(a) - Number(b)).map(([, one]) => one), 'none'];
}
