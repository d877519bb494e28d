import type { DistributionSpec } from '../../model/spec.ts';
import { readDuration } from './duration.ts';
import { readMoney, readNumber } from './number.ts';
import { shown, WrongValue } from './wrong-value.ts';

type Read = (written: unknown) => number;

const HINT =
  'write 20min for a constant, exponential 36h, {mean: 8min, cv: .8} (lognormal), {uniform: [1h, 3h]}, ' +
  '{triangular: [1h, 2h, 6h]} or {weibull: {mean: 2h, shape: 1.5}}; money without units';

/** Keys of a distribution written as a map; the first says its kind. */
const MAPS: readonly (readonly string[])[] = [
  ['mean', 'cv'],
  ['exponential'],
  ['uniform'],
  ['triangular'],
  ['weibull'],
];

/** A distribution of a duration. @throws WrongValue */
export function readTimes(written: unknown): DistributionSpec {
  return readDistribution(written, readDuration);
}

/** A distribution of a duration whose mean is more than nothing. @throws WrongValue */
export function readLastingTimes(written: unknown): DistributionSpec {
  const times = readTimes(written);
  if (times.kind === 'constant' && times.value === 0) {
    throw new WrongValue(`${shown(written)} is no time at all`, 'write a duration longer than 0');
  }
  return times;
}

/** The same, or null for `none`. @throws WrongValue */
export function readLastingTimesOrNone(written: unknown): DistributionSpec | null {
  return written === 'none' ? null : readLastingTimes(written);
}

/** A distribution of a duration, or null for `none`. @throws WrongValue */
export function readTimesOrNone(written: unknown): DistributionSpec | null {
  return written === 'none' ? null : readTimes(written);
}

/** A distribution of money, or null for `none`. @throws WrongValue */
export function readMoneyOrNone(written: unknown): DistributionSpec | null {
  return written === 'none' ? null : readDistribution(written, readMoney);
}

/** A distribution of a plain number. @throws WrongValue */
export function readNumbers(written: unknown): DistributionSpec {
  return readDistribution(written, (value) => readNumber(value));
}

function readDistribution(written: unknown, read: Read): DistributionSpec {
  if (typeof written === 'string' && /^exponential\s/.test(written)) {
    return exponential(quantity(written.slice('exponential'.length).trim(), read), written);
  }
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    return { kind: 'constant', value: read(written) };
  }
  const map = new Map(Object.entries(written));
  const keys = MAPS.find(([first]) => first !== undefined && map.has(first));
  if (keys === undefined) throw new WrongValue('this map is not a distribution', HINT);
  const stranger = [...map.keys()].find((key) => !keys.includes(key));
  if (stranger !== undefined) throw new WrongValue(`unknown key ${shown(stranger)} in a distribution`, HINT);
  return fromMap(map, read);
}

function fromMap(map: ReadonlyMap<string, unknown>, read: Read): DistributionSpec {
  if (map.has('mean')) {
    const mean = read(map.get('mean'));
    const cv = map.has('cv') ? readNumber(map.get('cv'), 0, 20) : 0;
    return cv === 0 || mean === 0 ? { kind: 'constant', value: mean } : { kind: 'lognormal', mean, cv };
  }
  if (map.has('exponential')) return exponential(read(map.get('exponential')), map.get('exponential'));
  if (map.has('uniform')) {
    const [low, high] = ascending(list(map.get('uniform'), 2, read));
    return low === high ? { kind: 'constant', value: low } : { kind: 'uniform', low, high };
  }
  if (map.has('triangular')) {
    const [low, mode, high] = ascending(list(map.get('triangular'), 3, read));
    return low === high ? { kind: 'constant', value: low } : { kind: 'triangular', low, mode, high };
  }
  const weibull = map.get('weibull');
  if (typeof weibull !== 'object' || weibull === null)
    throw new WrongValue('this is not a distribution', HINT);
  const parts = new Map(Object.entries(weibull));
  if (parts.size !== 2 || !parts.has('mean') || !parts.has('shape')) {
    throw new WrongValue('a Weibull distribution needs a mean and a shape', HINT);
  }
  const mean = read(parts.get('mean'));
  if (mean === 0) return { kind: 'constant', value: 0 };
  return { kind: 'weibull', mean, shape: readNumber(parts.get('shape'), 0.1, 20) };
}

function exponential(mean: number, written: unknown): DistributionSpec {
  if (mean === 0) throw new WrongValue(`the mean of ${shown(written)} must be more than 0`, HINT);
  return { kind: 'exponential', mean };
}

/** `exponential 80` is money, `exponential 36h` a duration. */
function quantity(text: string, read: Read): number {
  return read(/^\d*\.?\d+$/.test(text) ? Number(text) : text);
}

function list<N extends 2 | 3>(written: unknown, length: N, read: Read): Tuple<N> {
  if (!Array.isArray(written) || written.length !== length) {
    throw new WrongValue(`expected a list of ${length} values, found ${shown(written)}`, HINT);
  }
  return written.map(read) as unknown as Tuple<N>;
}

type Tuple<N extends 2 | 3> = N extends 2 ? [number, number] : [number, number, number];

function ascending<T extends number[]>(values: T): T {
  if (values.some((value, i) => value < (values[i - 1] ?? 0))) {
    throw new WrongValue('the values of this distribution must not fall', HINT);
  }
  return values;
}
