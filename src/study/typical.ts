import type { Moments } from '../kernel/stats/moments.ts';
import type { HeadlineValues, StudyTally } from './tally.ts';

/**
 * The most typical replication, for a replay: the one whose headline metrics, of all designs, are nearest to their
 * means over all replications. The distance is the mean of the squared distances in standard deviations; what was
 * not observed in a replication, or never varies, says nothing. Of equals the first; only the replications that the
 * tally keeps one by one are looked at, the first thousand. Null before the first.
 */
export function typicalReplication({ headlines, moments, replications }: StudyTally): number | null {
  if (replications === 0) return null;
  const measures = headlines.flatMap((all, d) =>
    all.flatMap((one) => measureOf(one, moments[d]?.[one.figure] as Moments)),
  );
  let typical = 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (let r = 0; r < Math.max(0, ...measures.map(({ values }) => values.length)); r++) {
    const distance = distanceOf(measures, r);
    if (distance < nearest) {
      typical = r;
      nearest = distance;
    }
  }
  return typical;
}

interface Measure {
  readonly values: HeadlineValues['values'];
  readonly mean: number;
  readonly variance: number;
}

function measureOf({ values }: HeadlineValues, { mean, variance }: Moments): Measure[] {
  return variance > 0 ? [{ values, mean, variance }] : [];
}

/** Without bound where nothing at all was observed. */
function distanceOf(measures: readonly Measure[], replication: number): number {
  let sum = 0;
  let observed = 0;
  for (const { values, mean, variance } of measures) {
    const x = values.values[replication] as number;
    if (Number.isNaN(x)) continue;
    sum += (x - mean) ** 2 / variance;
    observed++;
  }
  return observed > 0 ? sum / observed : Number.POSITIVE_INFINITY;
}
