/**
 * Whether the warm-up is long enough, judged by what the replications show: MSER-5 on the backlog and on the resolution
 * time, both by week from the start and averaged over replications (White 1997; see `kernel/stats/mser.ts`).
 */

import type { Moments } from '../kernel/stats/moments.ts';
import { mser } from '../kernel/stats/mser.ts';
import { studentT } from '../kernel/stats/student-t.ts';
import { STARTING } from '../model/metrics/start.ts';
import type { StartTally } from './start-tally.ts';
import type { StudyTally } from './tally.ts';
import type { DesignWarmUp } from './warm-up-results.ts';

/** Confidence with which a warm-up is called too short, of each series. */
const SURE = 0.99;

export type WarmUpJudgement = Pick<DesignWarmUp, 'state' | 'reason' | 'foundWeeks' | 'judgedWeeks'> & {
  /** Weeks of warm-up that the series ask for where it is too short; 0 where it is not. */
  readonly wantedWeeks: number;
};

/**
 * Judges the warm-up of a design after the replications that have been counted.
 *
 * A warm-up is called too short only where MSER-5 would leave out more and it matters: paired within replications, the
 * weeks that are counted and would be left out differ from the rest by a t-test at 1 % (MSER-5 alone follows the noise
 * of a series that is steady from the start), and leaving them out would move the mean of what is counted by more than
 * `indifference` of it. A run is called too short where MSER-5 would leave out more than half of it, and the third quarter
 * of the series differs from the last one likewise.
 *
 * @param steady whether the design has no overloaded position
 */
export function judgeWarmUp(
  { moments, replications, starts }: Pick<StudyTally, 'moments' | 'replications' | 'starts'>,
  d: number,
  { steady, indifference }: { readonly steady: boolean; readonly indifference: number },
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
    const mean = meanOf(series.slice(leaveOut));
    const share = (leaveOut - skipped) / (batches - skipped);
    const difference = (start.differences[k] as readonly Moments[])[leaveOut] as Moments;
    const short = leaveOut > skipped && matters(difference, { share, mean, indifference });
    const drifts = matters(start.late[k] as Moments, { share: 0.5, mean, indifference });
    return [{ leaveOut, short, unsettled: !settled && drifts }];
  });
  const found = Math.max(0, ...judged.map(({ leaveOut }) => leaveOut));
  const wanted = Math.max(0, ...judged.flatMap(({ short, leaveOut }) => (short ? [leaveOut] : [])));
  const said = { ...silent, foundWeeks: found * cycle, wantedWeeks: wanted * cycle };
  if (judged.some(({ unsettled }) => unsettled)) return { ...said, state: 'run too short' };
  return { ...said, state: wanted > 0 ? 'too short' : 'long enough' };
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

/**
 * Student's t-test of a mean difference of 0, and whether leaving out that `share` of what is counted would be seen in
 * its mean.
 */
function matters(
  { count, mean: difference, variance }: Moments,
  { share, mean, indifference }: { share: number; mean: number; indifference: number },
): boolean {
  if (count < 2 || share * Math.abs(difference) <= indifference * Math.abs(mean)) return false;
  if (variance === 0) return difference !== 0;
  return Math.abs(difference) > studentT(SURE, count - 1) * Math.sqrt(variance / count);
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
}
