import { Moments } from '../kernel/stats/moments.ts';
import type { StudySpec } from '../scenario/study-spec.ts';
import type { Contenders } from './results.ts';
import { firstTargetMetric, type StudyTally } from './tally.ts';
import { judge } from './verdict.ts';

/**
 * The design with the best mean share resolved within the first target, and those that no paired difference
 * from it shows to be worse. Although the best is chosen by the very figures it is then judged by, the truly
 * best is missed with a chance of at most 1 - confidence: it would take a clear win of one of the others over
 * it (after Hsu 1984, multiple comparisons with the best). Nor is any design left out that equals the best, with
 * the same chance: the intervals are corrected for all pairs, whichever of them turn out to be judged.
 */
export function contendersOf(
  study: StudySpec,
  tally: StudyTally,
  { confidence, steady }: { readonly confidence: number; readonly steady: readonly boolean[] },
): Contenders | null {
  const candidates = study.designs.flatMap(({ id }, d) => {
    const shares = valuesOf(tally, d);
    const mean = difference(shares).mean;
    return steady[d] && shares.some((x) => !Number.isNaN(x)) ? [{ id, shares, mean }] : [];
  });
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (leader, next) => (leader === undefined || next.mean > leader.mean ? next : leader),
    undefined,
  );
  if (best === undefined) return null;
  const family = (candidates.length * (candidates.length - 1)) / 2;
  const { indifference } = study;
  const options = { confidence, family, indifference, steady: true };
  const others = candidates.filter(
    ({ shares, id }) =>
      id !== best.id &&
      judge(difference(shares, best.shares), best.mean, 'higher', options).verdict !== 'worse',
  );
  return { metric: firstTargetMetric(study), designs: [best, ...others].map(({ id }) => id) };
}

function valuesOf(tally: StudyTally, design: number): readonly number[] {
  const sample = tally.withinTarget[design];
  return sample === undefined ? [] : [...sample.values.subarray(0, sample.length)];
}

/** Moments of the shares less those of another design in the same replications, where both were observed. */
function difference(shares: readonly number[], from?: readonly number[]): Moments {
  const moments = new Moments();
  shares.forEach((share, i) => {
    const x = share - (from === undefined ? 0 : (from[i] as number));
    if (!Number.isNaN(x)) moments.add(x);
  });
  return moments;
}
