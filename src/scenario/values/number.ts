import { shown, WrongValue } from './wrong-value.ts';

/** No amount of money or count in a scenario is larger. */
const LARGEST = 1e12;

function numberOf(written: unknown, what: string, hint: string): number {
  if (typeof written !== 'number' || !Number.isFinite(written)) {
    throw new WrongValue(`expected ${what}, found ${shown(written)}`, hint);
  }
  return written;
}

/** A number from low to high. @throws WrongValue */
export function readNumber(written: unknown, low = 0, high = LARGEST): number {
  const hint =
    high === LARGEST ? `write a number of at least ${low}` : `write a number from ${low} to ${high}`;
  const value = numberOf(written, 'a number', hint);
  if (value < low) throw new WrongValue(`${shown(value)} is less than ${low}`, hint);
  if (value > high) throw new WrongValue(`${shown(value)} is more than ${high}`, hint);
  return value;
}

/** @throws WrongValue */
export function readWhole(written: unknown, low: number, high: number): number {
  const value = readNumber(written, low, high);
  if (!Number.isInteger(value)) {
    throw new WrongValue(
      `expected a whole number, found ${shown(value)}`,
      `write one from ${low} to ${high}`,
    );
  }
  return value;
}

/** @throws WrongValue */
export function readProbability(written: unknown): number {
  const hint = 'a probability or share is a number from 0 to 1, for example .3';
  const value = numberOf(written, 'a probability', hint);
  if (value < 0 || value > 1) throw new WrongValue(`${shown(value)} is not between 0 and 1`, hint);
  return value;
}

/** Money, not negative. @throws WrongValue */
export function readMoney(written: unknown): number {
  const hint = 'write a plain number without currency or thousands separator, for example 1500';
  const value = numberOf(written, 'an amount of money', hint);
  if (value < 0) throw new WrongValue(`an amount of money cannot be negative, found ${shown(value)}`, hint);
  if (value > LARGEST) throw new WrongValue(`${shown(value)} is more than ${LARGEST}`, hint);
  return value;
}

/** The largest remedy someone may grant: money, or null for `none`, no limit. @throws WrongValue */
export function readLimit(written: unknown): number | null {
  return written === 'none' ? null : readMoney(written);
}

/** @throws WrongValue */
export function readFlag(written: unknown): boolean {
  if (typeof written === 'boolean') return written;
  throw new WrongValue(`expected true or false, found ${shown(written)}`, 'write true or false');
}
