import { meanOf } from '../../model/distribution-moments.ts';
import type { DistributionSpec } from '../../model/spec.ts';
import { readNumbers, readTimes } from '../values/distribution.ts';
import { readDuration, writeDuration } from '../values/duration.ts';
import { writeValue } from '../values/write.ts';
import { WrongValue } from '../values/wrong-value.ts';

/** Digits that survive the way from one unit of time to another and back. */
const DIGITS = 12;

/**
 * Where a written value lies on its scale: a number itself, of a duration its minutes, of a distribution its
 * mean. Null for what is on no scale: opening hours, `none`, names.
 */
export function placeOf(value: unknown): number | null {
  // A bare number is no time: to find that out by a thrown error is slow where it is asked often.
  const time = typeof value === 'number' ? null : readAs(readTimes, value);
  const read = time ?? readAs(readNumbers, value);
  return read === null ? null : meanOf(read);
}

function readAs(read: (value: unknown) => DistributionSpec, value: unknown): DistributionSpec | null {
  try {
    return read(value);
  } catch (wrong) {
    if (wrong instanceof WrongValue) return null;
    throw wrong;
  }
}

/** `value` with its place moved to `place`, its form and spread kept; it must be on a scale. */
export function placedAt(value: unknown, place: number): unknown {
  const now = placeOf(value);
  if (now === place) return value;
  // Nothing has no spread to keep, and no time at all is a constant whatever its form was.
  if (now === null || now === 0 || place === 0) return isTime(value) ? writeTime(place) : place;
  return scaled(value, place / now);
}

/** As a scenario file writes it, of a distribution the mean alone. */
export function writePlace(value: unknown): string {
  const place = placeOf(value);
  if (place === null) return writeValue(value);
  return isTime(value) ? writeTime(place) : writeValue(exact(place));
}

/** Whether it is written with a unit of time anywhere in it. */
function isTime(value: unknown): boolean {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(isTime);
}

function scaled(value: unknown, factor: number): unknown {
  if (typeof value === 'number') return exact(value * factor);
  if (typeof value === 'string') {
    const exponential = 'exponential ';
    if (value.startsWith(exponential))
      return exponential + String(scaled(quantity(value.slice(exponential.length)), factor));
    return writeTime(readDuration(value) * factor);
  }
  if (Array.isArray(value)) return value.map((one) => scaled(one, factor));
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  // What is neither mean nor bound is a shape, which has no size.
  return Object.fromEntries(
    entries.map(([key, one]) => [key, key === 'cv' || key === 'shape' ? one : scaled(one, factor)]),
  );
}

function quantity(text: string): unknown {
  return Number.isFinite(Number(text)) ? Number(text) : text.trim();
}

function writeTime(minutes: number): string {
  return writeDuration(exact(minutes));
}

function exact(x: number): number {
  return Number(x.toPrecision(DIGITS));
}
