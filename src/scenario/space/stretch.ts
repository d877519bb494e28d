import { placedAt, placeOf } from '../moves/scale.ts';
import { shown, WrongValue } from '../values/wrong-value.ts';
import type { FactorValue } from './space.ts';

/** Values that a stretch may be cut into at most. */
const MOST_VALUES = 10_000;
/** Digits of a value drawn from a stretch: it is to be read. */
const DIGITS = 4;
/** Digits to which steps are added up: .1 + .2 is .3. */
const EXACT = 12;

/** `1..7`, `.1..0.9`, `4h..24h:4h`: from, to, step. */
const STRETCH = /^\s*(\S.*?)\s*\.\.\s*([^.:\s](?:[^:]*[^:\s])?|\.\d[^:]*?)\s*(?::\s*(\S.*?)\s*)?$/;
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** What a factor takes: single values, or all between two ends. */
export type Taken =
  | { readonly values: readonly FactorValue[] }
  | { readonly from: FactorValue; readonly to: FactorValue; readonly at: (u: number) => FactorValue };

/** A value as text, on a command line or between the dots: a number, true or false, or a word. */
export function readToken(text: string): FactorValue {
  const token = text.trim();
  if (NUMBER.test(token)) return Number(token);
  return token === 'true' || token === 'false' ? token === 'true' : token;
}

/** Whether the text is two ends with dots between, not a value. */
export function isStretch(text: string): boolean {
  return STRETCH.test(text);
}

/**
 * The values of a stretch: every whole one where only whole ones are possible, every step from the first end where a
 * step is given, else all between, of which `at` gives the one at a share of the way, evenly.
 *
 * @throws WrongValue
 */
export function readStretch(text: string, counted: boolean): Taken {
  const [, first = '', second = '', third] = STRETCH.exec(text) ?? [];
  const [from, to] = [readToken(first), readToken(second)];
  const [low, high] = [placed(from), placed(to)];
  if (typeof from !== typeof to) throw new WrongValue(`the ends of ${text} are not of one kind`, FORM);
  if (low > high) throw new WrongValue(`nothing lies in ${text}`, 'the lower end comes first');
  if (third === undefined && !counted) {
    if (low === high) throw new WrongValue(`${text} is one value`, `write ${first}, or two ends that differ`);
    return { from, to, at: (u) => between(from, to, u) };
  }
  const step = third === undefined ? 1 : stepOf(third, from);
  const count = Math.floor((high - low) / step + 1e-9) + 1;
  if (count > MOST_VALUES) {
    throw new WrongValue(`${text} has ${count} values`, `at most ${MOST_VALUES}: take larger steps`);
  }
  const values = Array.from({ length: count }, (_, i) =>
    valueAt(from, Number((low + i * step).toPrecision(EXACT))),
  );
  return { values };
}

const FORM = 'write 1..7, .1..0.9:.2 or 4h..24h:4h';

function placed(value: FactorValue): number {
  const place = typeof value === 'boolean' ? null : placeOf(value);
  if (place === null) throw new WrongValue(`${shown(value)} is not on a scale`, FORM);
  return place;
}

function stepOf(text: string, from: FactorValue): number {
  const step = readToken(text);
  const size = placed(step);
  if (typeof step !== typeof from) throw new WrongValue(`a step of ${text} does not fit ${from}`, FORM);
  if (size > 0) return size;
  throw new WrongValue(`a step of ${text} goes nowhere`, 'a step is more than nothing');
}

function between(from: FactorValue, to: FactorValue, u: number): FactorValue {
  const [low, high] = [placed(from), placed(to)];
  const place = Number((low + u * (high - low)).toPrecision(DIGITS));
  return valueAt(from, Math.min(high, Math.max(low, place)));
}

/** In the form of the lower end; no time at all is written with a unit as well. */
function valueAt(from: FactorValue, place: number): FactorValue {
  if (typeof from === 'number') return place;
  return placedAt(placeOf(from) === 0 ? '1min' : from, place) as FactorValue;
}
