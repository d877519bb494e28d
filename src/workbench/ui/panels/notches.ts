/** The way of a slider's thumb: equal ways are equal steps, or equal factors where a knob says so. */

import type { Knob } from '../../editing/knobs.ts';

/** Notches of the whole way. */
export const STEPS = 200;

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
