/**
 * Whether the warm-up is long enough, judged by what the replications show: MSER-5 on the backlog and on the resolution
 * time, both by week from the start and averaged over replications (White 1997; see `kernel/stats/mser.ts`).
 */

import { meanInterval } from '../kernel/stats/interval.ts';
import type { Moments } from '../kernel/stats/moments.ts';
import { mser } from '../kernel/stats/mser.ts';
import { studentT } from '../kernel/stats/student-t.ts';
import { STARTING } from '../model/metrics/start.ts';
import { CONFIDENCE } from './comparisons.ts';
import type { StartTally } from './start-tally.ts';
import type { StudyTally } from './tally.ts';
import type { DesignWarmUp } from './warm-up-results.ts';

/** Confidence with which a warm-up is called too short, of each series. */
const SURE = 0.99;
/** Of the interval that has to lie within bounds on both sides: each of its ends is passed by chance once in twenty. */
const BOTH_SIDES = 0.9;

export type WarmUpJudgement = Pick<
  DesignWarmUp,
  'state' | 'reason' | 'foundWeeks' | 'judgedWeeks' | 'mayMove'
> & {
  /** Weeks of warm-up that the series ask for where it is too short; 0 where it is not. */
  readonly wantedWeeks: number;
};

export interface WarmUpRule {
  /** Whether the design has no overloaded position. */
  readonly steady: boolean;
  readonly indifference: number;
  /** With which a warm-up is called too short; 99 % unless said. */
  readonly confidence?: number;
}

/** The first batches of what is counted, were they left out: a mean less that without them, over replications. */
interface Effect {
  /** Of the batches to be left out less the others. */
  readonly difference: Moments;
  /** Of what is counted, that they are. */
  readonly share: number;
}

/**
 * Judges the warm-up of a design after the replications that have been counted.
 *
 * It is called too short only where MSER-5 would leave out more and it matters: paired within replications, the
 * weeks that are counted and would be left out differ from the rest by a t-test at 1 % (MSER-5 alone follows the noise
 * of a series that is steady from the start), and leaving them out would move the mean of what is counted by more than
 * `indifference` of it. A run is called too short where MSER-5 would leave out more than half of it, and the third quarter
 * of the series differs from the last one likewise.
 *
 * Not to be shown too short is not yet to be long enough. It is called so where leaving out those weeks, or the first
 * quarter of what is counted, is shown to move the mean by no more than `indifference` of it or half of the mean's own
 * 95 % interval: a bias smaller than the uncertainty that is told anyway does no harm. Shown by two one-sided tests at
 * 5 %, which is the 90 % interval within the bounds (Schuirmann 1987, J. Pharmacokinet. Biopharm. 15, 657-680). Else it
 * cannot be told.
 */
export function judgeWarmUp(
  { moments, replications, starts }: Pick<StudyTally, 'moments' | 'replications' | 'starts'>,
  d: number,
  { steady, indifference, confidence = SURE }: WarmUpRule,
): WarmUpJudgement {
  const start = starts[d] as StartTally;
  const { cycle, batches, skipped, refused } = start.plan;
  const silent = { reason: null, foundWeeks: null, judgedWeeks: batches * cycle, wantedWeeks: 0 } as const;
  if (!steady) return { ...silent, state: 'overloaded' };
  const reason = replications < 2 ? (refused ?? 'single') : refused;
  if (reason !== null) return { ...silent, state: 'not judged', reason };

  const judged = STARTING.flatMap((_, k) => {
    const series = averaged(moments[d] as readonly Moments[], start, k);
    if (!series.every(Number.isFinite)) return [];
    const { leaveOut, settled } = mser(series);
    const mean = Math.abs(meanOf(series.slice(leaveOut)));
    const zone = indifference * mean;
    const without = (from: number): Effect => ({
      difference: (start.differences[k] as readonly Moments[])[from] as Moments,
      share: (from - skipped) / (batches - skipped),
    });
    const short = leaveOut > skipped && matters(without(leaveOut), zone, confidence);
    const late = { difference: start.late[k] as Moments, share: 0.5 };
    const quarter = skipped + Math.ceil((batches - skipped) / 4);
    const most = Math.max(reach(without(quarter)), leaveOut > skipped ? reach(without(leaveOut)) : 0);
    return [
      {
        leaveOut,
        short,
        unsettled: !settled && matters(late, zone, SURE),
        harmless: most <= Math.max(zone, halfWidth(start.counted[k] as Moments)),
        mayMove: most === 0 ? 0 : most / mean,
      },
    ];
  });
  if (judged.length === 0) return { ...silent, state: 'not judged', reason: 'sparse' };
  const found = Math.max(...judged.map(({ leaveOut }) => leaveOut));
  const wanted = Math.max(0, ...judged.flatMap(({ short, leaveOut }) => (short ? [leaveOut] : [])));
  const said = { ...silent, foundWeeks: found * cycle, wantedWeeks: wanted * cycle };
  if (judged.some(({ unsettled }) => unsettled)) return { ...said, state: 'run too short' };
  if (wanted > 0) return { ...said, state: 'too short' };
  const untold = judged.filter(({ harmless }) => !harmless);
  if (untold.length === 0) return { ...said, state: 'long enough' };
  return { ...said, state: 'cannot tell', mayMove: Math.max(...untold.map(({ mayMove }) => mayMove)) };
}

/** Means over replications, by batch; NaN where nothing was observed in some week. */
function averaged(moments: readonly Moments[], { plan, places }: StartTally, series: number): number[] {
  const { cycle, batches } = plan;
  const week = (w: number): number => {
    const { count, mean } = moments[(places[series] as number) + w] as Moments;
    return count === 0 ? Number.NaN : mean;
  };
  return Array.from({ length: batches }, (_, b) =>
    meanOf(Array.from({ length: cycle }, (_, w) => week(b * cycle + w))),
  );
}

/** Student's t-test of a mean difference of 0, and whether leaving out that share would move the mean beyond the zone. */
function matters({ difference, share }: Effect, zone: number, confidence: number): boolean {
  const { count, mean, variance } = difference;
  if (count < 2 || share * Math.abs(mean) <= zone) return false;
  if (variance === 0) return mean !== 0;
  return Math.abs(mean) > studentT(confidence, count - 1) * Math.sqrt(variance / count);
}

/** As far as leaving out that share may move the mean, either way; Infinity where that was seen less than twice. */
function reach({ difference, share }: Effect): number {
  const interval = meanInterval(difference, BOTH_SIDES);
  if (interval === null) return Number.POSITIVE_INFINITY;
  return share * Math.max(Math.abs(interval[0]), Math.abs(interval[1]));
}

/** Of the interval that a mean is told with. */
function halfWidth(moments: Moments): number {
  const interval = meanInterval(moments, CONFIDENCE);
  return interval === null ? 0 : (interval[1] - interval[0]) / 2;
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
}
