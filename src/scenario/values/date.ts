import { shown, WrongValue } from './wrong-value.ts';

const HINT = 'write an ISO date such as 2026-03-21';

/**
 * Days from 1970-01-01 of an ISO date in the proleptic Gregorian calendar. Pure arithmetic (Howard Hinnant,
 * "chrono-compatible low-level date algorithms"), so that no time zone can shift it. @throws WrongValue
 */
export function readDay(written: unknown): number {
  const found = typeof written === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) : null;
  if (found === null) throw new WrongValue(`expected a date, found ${shown(written)}`, HINT);
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const length = lengths[month - 1];
  if (length === undefined || day < 1 || day > length) {
    throw new WrongValue(`${shown(written)} is not a day of the calendar`, HINT);
  }
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** A day that is a Monday, as the first day of a run must be. @throws WrongValue */
export function readMonday(written: unknown): number {
  const day = readDay(written);
  // 1970-01-01 was a Thursday.
  const pastMonday = (((day + 3) % 7) + 7) % 7;
  if (pastMonday === 0) return day;
  throw new WrongValue(
    `${shown(written)} is not a Monday`,
    `every run starts on a Monday: the one before is ${pastMonday} day${pastMonday === 1 ? '' : 's'} earlier`,
  );
}
