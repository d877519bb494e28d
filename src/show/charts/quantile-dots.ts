/** Twenty equally likely customers: when each has the complaint truly resolved, and where its dot goes. */

import type { Results } from '../../study/results.ts';
import { type Design, figureOf } from '../evidence.ts';
import { points } from './resolved-curve.ts';

/** Customers of a design; each stands for one part in so many of its arriving complaints. */
export const CUSTOMERS = 20;

export interface Dot {
  /** Elapsed hours until truly resolved; null: never. */
  readonly hours: number | null;
  readonly inTime: boolean;
}

/**
 * The middles of twenty equal parts of the curve, quickest first; none without a curve. Those in time are
 * counted by the exact share within the target, not read off the curve's grid.
 */
export function dotsOf(design: Design, target: Results['targets'][number]): Dot[] {
  const curve = points(design);
  const share = figureOf(design.result, `resolvedWithin.${target.label}`).mean;
  if (curve.length === 0 || share === null) return [];
  return Array.from({ length: CUSTOMERS }, (_, k) => {
    const level = (100 * (k + 0.5)) / CUSTOMERS;
    return { hours: hoursAt(curve, level), inTime: level <= share };
  });
}

/** When the curve reaches a share in percent, between its points on a log scale; null where it never does. */
function hoursAt(curve: readonly { hours: number; share: number }[], level: number): number | null {
  const after = curve.findIndex(({ share }) => share >= level);
  const next = curve[after];
  const last = curve[after - 1];
  if (next === undefined) return null;
  if (last === undefined) return next.hours;
  const way = (level - last.share) / (next.share - last.share);
  return last.hours * (next.hours / last.hours) ** way;
}
