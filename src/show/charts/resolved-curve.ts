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

/** Curves that run as long as this many hours are drawn from their first hour on. */
const LONG = 72;
/** The first hour, but for rounding. */
const FIRST_HOUR = 0.999;

/** The curves of designs as they are drawn, and the hours that the axis runs over. */
export function drawnCurves(designs: readonly Design[]) {
  const whole = designs.map(points);
  const to = Math.max(...whole.flat().map(({ hours }) => hours), 2);
  const curves = whole.map((curve) => curve.filter(({ hours }) => to < LONG || hours >= FIRST_HOUR));
  const from = Math.min(...curves.flat().map(({ hours }) => hours), to / 2);
  return { curves, from, to };
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
