/** Which point of a sweep is best, and how the others stand against it. */

import { chanceOfError } from '../../kernel/stats/correct-selection.ts';
import { Moments } from '../../kernel/stats/moments.ts';
import { CONFIDENCE } from '../comparisons.ts';
import { isFixed } from '../fixed.ts';
import { judge } from '../verdict.ts';
import type { PointTally } from './point-tally.ts';
import type { Standing } from './results.ts';
import type { SweepPlan } from './run.ts';
import type { Choice } from './select.ts';

export interface Standings {
  /** Place of the best; null where none was judged. */
  readonly best: number | null;
  readonly standings: readonly Standing[];
  /** With a choice: paired differences of every point that was judged from the one chosen. */
  readonly fromBest: readonly (Moments | undefined)[];
}

/**
 * As the contenders of a study: the best mean of the steady points, and who is not shown to be worse than it. All points
 * have the same replications.
 */
export function standingsByMean(
  { metrics, goal, space }: SweepPlan,
  tallies: readonly (PointTally | null)[],
): Standings {
  const f = metrics.findIndex(({ id }) => id === goal.metric);
  const meanOf = (tally: PointTally): number => {
    const moments = tally.moments[f]!;
    return moments.count > 0 ? moments.mean : Number.NaN;
  };
  const sign = goal.direction === 'higher' ? 1 : -1;
  const able = tallies.flatMap((tally, i) =>
    tally?.steady && Number.isFinite(meanOf(tally)) ? [{ i, tally, mean: meanOf(tally) }] : [],
  );
  const [first, ...rest] = able;
  if (first === undefined) {
    return { best: null, standings: tallies.map((tally) => without(tally)), fromBest: [] };
  }
  const best = rest.reduce((leader, next) => (sign * (next.mean - leader.mean) > 0 ? next : leader), first);
  const options = {
    confidence: CONFIDENCE,
    family: (able.length * (able.length - 1)) / 2,
    indifference: space.study.indifference,
    steady: true,
  };
  const standings = tallies.map((tally, i): Standing => {
    if (i === best.i) return 'best';
    if (!able.some((one) => one.i === i)) return without(tally);
    const lead = pairedMoments(tally!.values.get(f)!, best.tally.values.get(f)!);
    const { verdict } = judge(lead, best.mean, goal.direction, options);
    return verdict === 'worse' ? 'worse' : 'contender';
  });
  return { best: best.i, standings, fromBest: [] };
}

/**
 * What a selection chose, whatever the means of unequally many replications are. After a race a point is a contender where
 * it is still in. After an allocation it is one where the estimated chance that it is better by delta or more is above its part of
 * what is allowed.
 */
export function standingsByChoice(
  { metrics, goal }: SweepPlan,
  tallies: readonly (PointTally | null)[],
  { selected, best, judged, out }: Choice,
): Standings {
  if (best === null) {
    return { best, standings: tallies.map((tally) => without(tally)), fromBest: [] };
  }
  const f = metrics.findIndex(({ id }) => id === goal.metric);
  const valuesOf = (i: number): Float64Array => tallies[i]!.values.get(f)!;
  const isUnlikely = (i: number): boolean => {
    const lead =
      goal.direction === 'higher'
        ? pairedMoments(valuesOf(best), valuesOf(i))
        : pairedMoments(valuesOf(i), valuesOf(best));
    const error = chanceOfError([lead], selected.delta, isFixed(goal.metric));
    return error !== null && error <= (1 - CONFIDENCE) / (judged.length - 1);
  };
  const fromBest: Moments[] = [];
  const standings = tallies.map((tally, i): Standing => {
    if (!tally?.steady || !judged.includes(i)) return without(tally);
    fromBest[i] = pairedMoments(valuesOf(i), valuesOf(best));
    if (i === best) return 'best';
    return (selected.procedure === 'kn' ? out.includes(i) : isUnlikely(i)) ? 'worse' : 'contender';
  });
  return { best, standings, fromBest };
}

function without(tally: PointTally | null): Standing {
  if (tally === null) return 'invalid';
  return tally.steady ? 'unknown' : 'unsteady';
}

/** Of a less b, over the replications that both have and were observed in. */
function pairedMoments(a: Float64Array, b: Float64Array): Moments {
  const moments = new Moments();
  for (let r = 0; r < Math.min(a.length, b.length); r++) {
    const x = a[r]! - b[r]!;
    if (!Number.isNaN(x)) moments.add(x);
  }
  return moments;
}
