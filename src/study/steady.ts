import type { Moments } from '../kernel/stats/moments.ts';
import type { StudyTally } from './tally.ts';

/** Whether no position of a design has more work than time, on average over the replications that are counted. */
export function isSteadyIn(
  { figures, moments }: Pick<StudyTally, 'figures' | 'moments'>,
  d: number,
): boolean {
  return (figures[d] ?? []).every((figure, i) => {
    if (figure.kind !== 'metric' || figure.slice.by !== 'all' || !figure.info.id.startsWith('load.')) {
      return true;
    }
    const all = moments[d] as readonly Moments[];
    return !((all[i] as Moments).mean > 1);
  });
}
