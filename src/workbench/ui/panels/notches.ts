/** The way of a slider's thumb: equal ways are equal steps, or equal factors where a knob says so. */

import type { Knob } from '../../editing/knobs.ts';

/** Notches of the whole way. */
export const STEPS = 200;
/** Steps of a key over the whole way, about. */
const KEYS = 40;
/** Minutes that a step in time may have. */
const TIMES = [1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1440, 2880, 10_080, 20_160, 40_320] as const;

type Scale = Pick<Knob, 'low' | 'high' | 'step' | 'logarithmic'>;

/** Notch of a place of the knob, 0 to `STEPS`. */
export function notches({ low, high, logarithmic }: Scale, place: number): number {
  if (high <= low) return 0;
  const share =
    logarithmic && low > 0 ? Math.log(place / low) / Math.log(high / low) : (place - low) / (high - low);
  return Math.max(0, Math.min(STEPS, STEPS * share));
}

/** The other way round; whole steps of the knob where it has some. */
export function placeAtNotch({ low, high, step, logarithmic }: Scale, notch: number): number {
  const share = notch / STEPS;
  const place = logarithmic && low > 0 ? low * (high / low) ** share : low + (high - low) * share;
  const stepped = step > 0 ? low + step * Math.round((place - low) / step) : place;
  return Math.max(low, Math.min(high, stepped));
}

/** The place that is `count` key presses on from one, at round values; below 0: back. */
export function placeBySteps(scale: Scale & Pick<Knob, 'unit'>, place: number, count: number): number {
  const { low, high, logarithmic } = scale;
  if (logarithmic) return placeAtNotch(scale, notches(scale, place) + (count * STEPS) / KEYS);
  const step = Math.max(scale.step, roundStep((high - low) / KEYS, scale.unit === 'duration'));
  // The next round value first; what is next to round counts as round.
  const at = place / step;
  const from = count > 0 ? Math.floor(at + 1e-6) : Math.ceil(at - 1e-6);
  return Math.max(low, Math.min(high, Number(((from + count) * step).toPrecision(12))));
}

/** The least of 1, 2, 5, 10 … that is not below, or a length of time that people count in. */
function roundStep(least: number, isTime: boolean): number {
  const time = isTime ? TIMES.find((minutes) => minutes >= least) : undefined;
  if (time !== undefined && least >= TIMES[0] / 2) return time;
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10) * power;
}
