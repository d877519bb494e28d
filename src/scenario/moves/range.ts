import type { LedgerEntry } from '../../model/ledger/entry.ts';
import { minutesPerWeek } from '../company/week.ts';
import { readHours } from '../values/hours.ts';
import { readLevel } from '../values/level.ts';
import { WrongValue } from '../values/wrong-value.ts';
import { placeOf } from './scale.ts';

/** Whether a value that fits an assumption lies within the ledger’s range of it; the ledger’s own value does. */
export function isWithinRange({ value: own, range }: LedgerEntry, value: unknown): boolean {
  if (value === own) return true;
  if (range === null) return false;
  const [low, high] = range.map(sizeOf);
  const size = sizeOf(value);
  return low != null && high != null && size !== null && size >= low && size <= high;
}

/** A place on a scale; of opening hours the open minutes a week, of a delegation level its number. */
function sizeOf(value: unknown): number | null {
  return placeOf(value) ?? read(openMinutes, value) ?? read(readLevel, value);
}

function openMinutes(written: unknown): number {
  return minutesPerWeek(readHours(written));
}

function read(reader: (value: unknown) => number, value: unknown): number | null {
  try {
    return reader(value);
  } catch (wrong) {
    if (wrong instanceof WrongValue) return null;
    throw wrong;
  }
}
