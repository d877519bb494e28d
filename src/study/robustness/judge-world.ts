/** What a few replications of two designs say in one world. */

import { meanInterval } from '../../kernel/stats/interval.ts';
import { Moments } from '../../kernel/stats/moments.ts';
import type { Direction } from '../../model/metrics/metric.ts';
import { CONFIDENCE } from '../comparisons.ts';
import type { WorldSide } from '../robustness-results.ts';
import { isSteady, type Row } from '../shelf.ts';

export interface JudgedWorld {
  /** Means over the replications in which both designs were observed. */
  readonly meanA: number;
  readonly meanB: number;
  /** Of b - a, paired by replication. */
  readonly difference: Moments;
  readonly interval: readonly [number, number] | null;
  /** Differences up to this size are too small to matter. */
  readonly zone: number;
  readonly steadyA: boolean;
  readonly steadyB: boolean;
  /** By the mean difference; null without a steady state in both, an observation, or a mean (infinite either way). */
  readonly side: WorldSide | null;
  /** Whether the mean difference lies beyond the zone, and whether all of its interval does. */
  readonly beyond: boolean;
  readonly clear: boolean;
}

export function judgeWorld(
  a: readonly Row[],
  b: readonly Row[],
  { direction, indifference }: { readonly direction: Direction; readonly indifference: number },
): JudgedWorld {
  const [ofA, ofB, difference] = [new Moments(), new Moments(), new Moments()];
  a.forEach(({ figures }, r) => {
    const [x, y] = [figures[0]!, b[r]!.figures[0]!];
    // Nothing to pair, or both without bound.
    if (Number.isNaN(y - x)) return;
    ofA.add(x);
    ofB.add(y);
    difference.add(y - x);
  });
  const [steadyA, steadyB] = [isSteady(a), isSteady(b)];
  const zone = Number.isFinite(ofA.mean) ? indifference * Math.abs(ofA.mean) : 0;
  const interval = meanInterval(difference, CONFIDENCE);
  const forward = direction === 'lower' ? -difference.mean : difference.mean;
  const isOn = steadyA && steadyB && difference.count > 0 && !Number.isNaN(difference.mean);
  const near = interval && Math.min(...interval.map(Math.abs));
  return {
    meanA: ofA.mean,
    meanB: ofB.mean,
    difference,
    interval,
    zone,
    steadyA,
    steadyB,
    side: isOn ? sideOf(forward) : null,
    beyond: isOn && Math.abs(difference.mean) > zone,
    clear: isOn && interval !== null && interval[0] * interval[1] > 0 && near! > zone,
  };
}

function sideOf(forward: number): WorldSide {
  if (forward === 0) return 'same';
  return forward > 0 ? 'better' : 'worse';
}
