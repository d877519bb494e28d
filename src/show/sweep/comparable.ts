import type { Figure } from '../../study/results.ts';
import type { SweepResults, SweptPoint } from '../../study/sweep/results.ts';

/**
 * The deciding figure of a point so that it can be held against those of others. Points that had unequally many
 * replications met unequal customers: each then stands at its paired difference from the one chosen, with the interval of
 * that difference; the chosen one, and those that are not judged, with their own.
 */
export function comparable({ goal, best, points }: SweepResults): (point: SweptPoint) => Figure | undefined {
  const level = points.find(({ id }) => id === best)?.metrics[goal.metric]?.mean ?? null;
  return (point) => {
    const figure = point.metrics[goal.metric];
    const { difference, interval } = point.fromBest ?? { difference: null, interval: null };
    if (point.id === best || level === null || difference === null) return figure;
    return { mean: level + difference, interval: interval && [level + interval[0], level + interval[1]] };
  };
}
