/** Moments that repeat every `period`, at the offsets `at` (ascending, within the period). */
export interface CadencePattern {
  readonly period: number;
  readonly at: readonly number[];
}

/** The first moment of the cadence after t. */
export function nextMoment(cadence: CadencePattern, t: number): number {
  const cycle = Math.floor(t / cadence.period);
  for (let k = cycle; ; k++) {
    for (const offset of cadence.at) {
      const moment = k * cadence.period + offset;
      if (moment > t) return moment;
    }
  }
}
