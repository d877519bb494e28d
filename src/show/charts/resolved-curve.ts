/** The curve of complaints truly resolved over time, as points. */

import type { Design } from '../evidence.ts';
import type { Words } from '../locales/index.ts';
import { labelWith } from './typeset-spec.ts';

export interface Point {
  readonly key: string;
  readonly hours: number;
  /** Percent of arriving complaints. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The curve of a design in percent; without interval low and high are the share itself. */
export function points(design: Design): Point[] {
  const { hours, share } = design.result.curves.resolved;
  return hours.flatMap((h, i) => {
    const figure = share[i];
    if (figure === undefined || figure.mean === null || h <= 0) return [];
    const [low, high] = figure.interval ?? [figure.mean, figure.mean];
    return [{ key: design.key, hours: h, share: figure.mean, low, high }];
  });
}

/** Lowest share drawn: curves that all start high use the height for what differs; the axis shows it. */
export function yFloor(curves: readonly (readonly Point[])[]): number {
  const starts = curves.flatMap((curve) => (curve[0] ? [curve[0].low] : []));
  const lowest = Math.min(...starts, 100);
  return Math.max(0, Math.min(90, Math.floor(lowest / 10) * 10));
}

/** Hours that people name, for a logarithmic axis. */
const TICKS = [1 / 60, 0.25, 1, 4, 12, 24, 72, 168, 336, 720, 1440, 2880, 8640];

export function ticksWithin(from: number, to: number): number[] {
  return TICKS.filter((hours) => hours >= from && hours <= to);
}

/** The axis of a share, `width` px left of the views' origin. */
export function percentAxis(width: number, words: Words) {
  return {
    // Layers agree on one axis only if each names it alike.
    title: null,
    minExtent: width - 4,
    maxExtent: width - 4,
    tickCount: 6,
    domain: false,
    ticks: false,
    labelExpr: labelWith(words.suffixes['%'], words),
  };
}
