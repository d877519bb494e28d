import { shown, WrongValue } from './wrong-value.ts';

/** Minutes in each unit a scenario file may write. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['s', 1 / 60],
  ['min', 1],
  ['h', 60],
  ['d', 24 * 60],
  ['w', 7 * 24 * 60],
]);

/** No duration in a scenario is longer: 20 years of 366 days. */
const LONGEST = 20 * 366 * 24 * 60;

const HINT = 'write a number and a unit: 90s, 20min, 4h, 3d, 2w';
const TERM = /^(\d+(?:\.\d+)?|\.\d+)\s*([a-z]+)$/i;

/** Minutes of a written duration such as `90s`, `20min` or `1h 30min`. @throws WrongValue */
export function readDuration(written: unknown): number {
  if (typeof written === 'number') {
    throw new WrongValue(`a duration needs a unit, found ${shown(written)}`, HINT);
  }
  if (typeof written !== 'string' || written.length > 60) {
    throw new WrongValue(`expected a duration, found ${shown(written)}`, HINT);
  }
  // A space between terms only: "1h 30min" is two terms, "30 min" one.
  const terms = written.trim().split(/(?<=[a-z])\s+/i);
  let minutes = 0;
  for (const term of terms) {
    const [, amount, unit] = TERM.exec(term) ?? [];
    if (amount === undefined || unit === undefined) {
      throw new WrongValue(`expected a duration, found ${shown(written)}`, HINT);
    }
    const size = UNITS.get(unit);
    if (size === undefined) {
      throw new WrongValue(`"${unit}" is not a unit of time`, 'the units are s, min, h, d and w');
    }
    minutes += Number(amount) * size;
  }
  if (minutes > LONGEST) {
    throw new WrongValue(`${shown(written)} is longer than 20 years`, 'shorten it');
  }
  return minutes;
}

/** The shortest exact writing of a duration: the largest unit that gives at most two decimals. */
export function writeDuration(minutes: number): string {
  if (minutes === 0) return '0min';
  for (const [unit, size] of [...UNITS].reverse()) {
    const amount = minutes / size;
    if (amount >= 1 && Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-9) {
      return `${Math.round(amount * 100) / 100}${unit}`;
    }
  }
  return `${minutes}min`;
}
