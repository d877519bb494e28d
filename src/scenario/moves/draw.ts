import { pow } from '../../kernel/random/math.ts';
import type { Movable } from './movable.ts';
import { placedAt, placeOf } from './scale.ts';

/** A range whose high end is so many times its low end is drawn from on a log scale. */
const WIDE = 10;
/** Units of parts of a whole, which are always drawn evenly. */
const PARTS: readonly string[] = ['probability', 'share', 'share per report'];
/** Digits of a value drawn: it is to be read. */
const DIGITS = 4;

/**
 * The value at the share `u` (0 to 1) of an assumption's range: evenly between the ends, on a log scale where the
 * high end is ten times the low one or more, and a whole one of what is counted. What lies on no scale (opening
 * hours, choices) is at its low end, as in force, or at its high end, each for a third of the shares.
 */
export function drawnAt(one: Movable, u: number): unknown {
  const [low, high] = [placeOf(one.low), placeOf(one.high)];
  if (low === null || high === null) return [one.low, one.value, one.high][Math.min(2, Math.floor(3 * u))];
  return placedAt(placeOf(one.value) === null ? one.low : one.value, placeAt(u, low, high, one));
}

function placeAt(u: number, low: number, high: number, { unit, counted }: Movable): number {
  if (counted) {
    const [first, last] = [Math.ceil(low), Math.floor(high)];
    return Math.min(last, first + Math.floor(u * (last - first + 1)));
  }
  const place = isLog(low, high, unit) ? low * pow(high / low, u) : low + u * (high - low);
  return Math.min(high, Math.max(low, Number(place.toPrecision(DIGITS))));
}

function isLog(low: number, high: number, unit: string): boolean {
  return low > 0 && high >= WIDE * low && !PARTS.includes(unit);
}
