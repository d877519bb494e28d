/** What a factor of a sweep does by itself: means of the deciding figure over the points with the same value. */

import { placeOf } from '../../scenario/moves/scale.ts';
import type { FactorValue } from '../../scenario/space/space.ts';
import type { SweepResults, SweptFactor, SweptPoint } from '../../study/sweep/results.ts';
import { comparable } from './comparable.ts';
import { isJudged } from './plane.ts';
import { groupedBy } from './same.ts';

/** Parts that a stretch is cut into. */
const BINS = 5;

export interface Level {
  readonly value: FactorValue;
  readonly mean: number;
}

/** Means over the points with the same value, or in the same part of the stretch; the value is one that was met. */
export function mainEffect(
  { values }: SweptFactor,
  f: number,
  points: readonly SweptPoint[],
  meanOf: (point: SweptPoint) => number,
): Level[] {
  const groups: SweptPoint[][] = [];
  if (values !== null) {
    for (const value of values) groups.push(points.filter((point) => point.values[f] === value));
  } else {
    const place = (point: SweptPoint): number => placeOf(point.values[f]) ?? 0;
    const sorted = points.toSorted((a, b) => place(a) - place(b));
    const size = Math.ceil(sorted.length / BINS);
    for (let i = 0; i < sorted.length; i += size) groups.push(sorted.slice(i, i + size));
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => ({
      value: group[Math.floor(group.length / 2)]!.values[f]!,
      mean: group.reduce((sum, point) => sum + meanOf(point), 0) / group.length,
    }));
}

/**
 * The factor whose means are furthest apart, the lowest mean first, over those combinations of the others at which every
 * value of it could be judged: else its means would differ by what the others are. Null where there is none.
 */
export function strongestFactor(
  results: SweepResults,
): { readonly factor: SweptFactor; readonly levels: readonly Level[] } | null {
  const figureOf = comparable(results);
  const judged = results.points.filter((point) => isJudged(point) && figureOf(point)?.mean != null);
  // What a single factor does is what the points are.
  if (results.factors.length < 2) return null;
  const found = results.factors.flatMap((factor, f) => {
    if (factor.values === null || factor.values.length < 2) return [];
    const rest = ({ values }: SweptPoint): string => JSON.stringify(values.filter((_, i) => i !== f));
    const seen = groupedBy(judged, rest);
    const whole = judged.filter((point) => seen.get(rest(point))!.length === factor.values!.length);
    const levels = mainEffect(factor, f, whole, (point) => figureOf(point)!.mean!);
    return levels.length < 2 ? [] : [{ factor, levels: levels.toSorted((a, b) => a.mean - b.mean) }];
  });
  const width = ({ levels }: { readonly levels: readonly Level[] }): number =>
    levels.at(-1)!.mean - levels[0]!.mean;
  return found.toSorted((a, b) => width(b) - width(a))[0] ?? null;
}
