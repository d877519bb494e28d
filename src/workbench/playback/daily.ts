/** What befell all complaints of a run, day by day. */

import type { Lives } from '../../model/lives.ts';
import { TICKS, type Tick, ticksOf } from '../../show/story/ticks.ts';
import type { DesignResult } from '../../study/results.ts';

const DAY = 1440;

const NONE: Readonly<Record<Tick, number>> = {
  refusal: 0,
  signature: 0,
  untreated: 0,
  bounce: 0,
  reopening: 0,
};

export type DailyCounts = readonly Readonly<Record<Tick, number>>[];

/** Ticks on each of `days` days from `start`. */
export function dailyCounts(
  lives: Lives,
  chart: DesignResult['chart'],
  start: number,
  days: number,
): DailyCounts {
  const counts = Array.from({ length: days }, () => ({ ...NONE }));
  for (let i = 0; i < lives.count; i++) {
    for (const { at, tick } of ticksOf(lives, i, chart)) {
      const day = counts[Math.floor((at - start) / DAY)];
      if (day !== undefined) day[tick] += 1;
    }
  }
  return counts;
}

/** The most on any day, at least 1. */
export function mostADay(counts: readonly DailyCounts[]): number {
  return Math.max(1, ...counts.flat().map((day) => TICKS.reduce((sum, tick) => sum + day[tick], 0)));
}
