/**
 * The points that no other point betters in one direction without being worse in another (Pareto 1906; Ehrgott 2005,
 * Multicriteria Optimization, definition 2.1), and which points may be among them where their places are estimates.
 */

import { stream } from '../random/streams.ts';
import { Moments } from './moments.ts';
import { studentT } from './student-t.ts';

export type Better = 'lower' | 'higher';

/** Resamplings for the share in which a point is on the frontier. */
const RESAMPLINGS = 200;

/** Whether a is at least as good as b everywhere and better somewhere; never where a coordinate is NaN. */
export function dominates(a: ArrayLike<number>, b: ArrayLike<number>, better: readonly Better[]): boolean {
  let isBetter = false;
  for (const [k, direction] of better.entries()) {
    const [x, y] = direction === 'higher' ? [a[k]!, b[k]!] : [b[k]!, a[k]!];
    if (!(x >= y)) return false;
    if (x > y) isBetter = true;
  }
  return isBetter;
}

/** Places of the points that no other dominates, in their order; a point with a NaN is none of them. Equal points both are. */
export function paretoFront(points: readonly ArrayLike<number>[], better: readonly Better[]): number[] {
  const whole = points.flatMap((point, i) => (better.some((_, k) => Number.isNaN(point[k])) ? [] : [i]));
  return whole.filter((i) => !whole.some((l) => dominates(points[l]!, points[i]!, better)));
}

/** What replications tell of a point. */
export interface Membership {
  /**
   * 'frontier': no other mean dominates it; 'possible': one does, but not clearly; 'dominated': one does clearly;
   * 'unknown': it was not observed in every direction.
   */
  readonly standing: 'frontier' | 'possible' | 'dominated' | 'unknown';
  /** The first that dominates it: clearly where it is 'dominated', by its mean where it is 'possible'; null else. */
  readonly by: number | null;
  /** Share of resamplings of the replications in which it is on the frontier of the means; an aid, no probability. */
  readonly share: number;
}

/**
 * A point is clearly dominated where another is better in every direction in which the two differ at all, each time
 * by all of a Student t interval of the paired difference, at the level 1 - (1 - confidence) / pairs (Bonferroni).
 * Within a pair no correction is needed, since all directions must agree (intersection-union test: Berger 1982,
 * Technometrics 24, 295-300). So with a chance of at least `confidence` no point of the true frontier is
 * 'dominated', however many are. The shares are those of a bootstrap over replications (Efron 1979, Annals of
 * Statistics 7, 1-26).
 *
 * An interval keeps its level only where the number of its replications was settled before they were looked at. Where
 * a race or an allocation of replications has settled it, `first` is to be the number that all points have had whatever came
 * out; what they have beyond it is then not looked at.
 *
 * @param all by point and direction, values of replications 0, 1, 2 ...; NaN where nothing was observed; points
 *   may have unequal numbers of replications and are compared over those that both have
 * @param options.first only so many replications of each point are looked at; all, unless said
 */
export function paretoOf(
  all: readonly (readonly ArrayLike<number>[])[],
  better: readonly Better[],
  {
    confidence,
    seed,
    first,
  }: { readonly confidence: number; readonly seed: string; readonly first?: number },
): Membership[] {
  const samples =
    first === undefined ? all : all.map((point) => point.map((values) => Array.from(values).slice(0, first)));
  const means = samples.map((point) => better.map((_, k) => meanOf(point[k]!)));
  const front = new Set(paretoFront(means, better));
  const pairs = (samples.length * (samples.length - 1)) / 2;
  const level = 1 - (1 - confidence) / Math.max(1, pairs);
  const shares = frontShares(samples, better, seed);
  return samples.map((point, i): Membership => {
    const share = shares[i]!;
    if (means[i]!.some(Number.isNaN)) return { standing: 'unknown', by: null, share };
    if (front.has(i)) return { standing: 'frontier', by: null, share };
    const rivals = samples.flatMap((_, l) => (dominates(means[l]!, means[i]!, better) ? [l] : []));
    const clear = rivals.find((l) => isClear(samples[l]!, point, better, level));
    if (clear !== undefined) return { standing: 'dominated', by: clear, share };
    return { standing: 'possible', by: rivals[0] ?? null, share };
  });
}

function isClear(
  a: readonly ArrayLike<number>[],
  b: readonly ArrayLike<number>[],
  better: readonly Better[],
  level: number,
): boolean {
  let isBetter = false;
  for (const [k, direction] of better.entries()) {
    const lead = new Moments();
    const both = Math.min(a[k]!.length, b[k]!.length);
    for (let r = 0; r < both; r++) {
      const x = a[k]![r]! - b[k]![r]!;
      if (Number.isFinite(x)) lead.add(direction === 'higher' ? x : -x);
    }
    if (lead.count < 2) return false;
    const half =
      lead.variance > 0 ? studentT(level, lead.count - 1) * Math.sqrt(lead.variance / lead.count) : 0;
    // The same number in every replication is no estimate.
    if (lead.mean === 0 && half === 0) continue;
    if (!(lead.mean - half > 0)) return false;
    isBetter = true;
  }
  return isBetter;
}

function meanOf(values: ArrayLike<number>): number {
  const moments = new Moments();
  for (let r = 0; r < values.length; r++) if (!Number.isNaN(values[r])) moments.add(values[r]!);
  return moments.count > 0 ? moments.mean : Number.NaN;
}

/** Points with as many replications as each other are resampled alike, so that what pairs them stays. */
function frontShares(
  samples: readonly (readonly ArrayLike<number>[])[],
  better: readonly Better[],
  seed: string,
): number[] {
  const next = stream(seed, 'pareto');
  const longest = Math.max(0, ...samples.map((point) => point[0]?.length ?? 0));
  const hits = samples.map(() => 0);
  for (let b = 0; b < RESAMPLINGS; b++) {
    const draws = Float64Array.from({ length: longest }, next);
    const points = samples.map((point) => better.map((_, k) => resampledMean(point[k]!, draws)));
    for (const i of paretoFront(points, better)) hits[i] = hits[i]! + 1;
  }
  return hits.map((n) => n / RESAMPLINGS);
}

function resampledMean(values: ArrayLike<number>, draws: Float64Array): number {
  const n = values.length;
  let sum = 0;
  let count = 0;
  for (let r = 0; r < n; r++) {
    const x = values[Math.floor(draws[r]! * n)]!;
    if (Number.isNaN(x)) continue;
    sum += x;
    count++;
  }
  return count > 0 ? sum / count : Number.NaN;
}
