import type { CadenceSpec } from '../../model/spec.ts';
import { readDuration } from './duration.ts';
import { readDayPattern, readTime } from './hours.ts';
import { shown, WrongValue } from './wrong-value.ts';

const HINT =
  'write for example "every 4h", "daily at 16", "Tue, Thu at 9, 14:30" or "every second Wed at 10"';
const DAY = 24 * 60;

/** Moments at which items are started; null for `none`. @throws WrongValue */
export function readCadence(written: unknown): CadenceSpec | null {
  if (written === 'none') return null;
  if (typeof written !== 'string' || written.length > 400) {
    throw new WrongValue(`expected moments, found ${shown(written)}`, HINT);
  }
  const text = written.trim().toLowerCase();
  const interval = /^every\s+([\d.].*)$/.exec(text)?.[1];
  if (interval !== undefined) {
    const period = readDuration(interval);
    if (period < 1) throw new WrongValue(`${shown(written)} is more often than once a minute`, HINT);
    return { period, at: [0] };
  }
  const [, days, times] = /^(.+?)\s+at\s+(.+)$/.exec(text) ?? [];
  if (days === undefined || times === undefined) {
    throw new WrongValue(`expected moments, found ${shown(written)}`, HINT);
  }
  const pattern = readDayPattern(days, written);
  const minutes = times.split(',').map((time) => readTime(time.trim(), written));
  const at = pattern.days.flatMap((day) => minutes.map((minute) => day * DAY + minute));
  return { period: pattern.every * 7 * DAY, at: [...new Set(at)].sort((a, b) => a - b) };
}
