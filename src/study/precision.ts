import type { Moments } from '../kernel/stats/moments.ts';
import { precisionAgainst, relativePrecision } from '../kernel/stats/precision.ts';
import type { StudySpec } from '../scenario/study-spec.ts';
import { CONFIDENCE } from './comparisons.ts';
import type { Exempt, Precision, PrecisionRule } from './precision-results.ts';
import { knownMetrics } from './sweep/metrics.ts';
import { figureKey, type StudyTally } from './tally.ts';
import { isHeadline } from './verdict.ts';

/**
 * Replications before the first look. With fewer a small variance by luck ends the run too soon: of runs that stopped
 * at their first looks 1 to 3 % fewer intervals covered the truth (bench/intervals.ts; docs/statistics.md).
 */
export const LEAST_REPLICATIONS = 10;
/** Replications after which a run ends, precise or not, unless told otherwise. */
export const MOST_REPLICATIONS = 1000;

/** Ids of all metrics of a study, and of those that a decision is argued with. */
export function metricsOf({ designs }: StudySpec): {
  readonly all: readonly string[];
  readonly headlines: readonly string[];
} {
  const target = designs[0]?.model.targets[0]?.label ?? '';
  const all = [...knownMetrics({ designs }).keys()];
  return { all, headlines: all.filter((id) => isHeadline(id, target)) };
}

/**
 * Looks at a study so far, for one rule, as often as there are replications: what every figure's precision is, and
 * whether it is enough.
 *
 * Of figures, it is the relative error that the 95 % interval of each mean vouches for (`relativePrecision`). Of
 * differences, it is half of the interval of the paired difference from the first design as a share of the larger
 * of the two designs' means: a difference may be 0 and has no relative precision, and the zone of differences too small
 * to matter is a share of a mean too. The larger one, because what never happens in one design would ask for ever.
 *
 * A figure that was never observed, one of a design without steady state, and one without bound have no say: no
 * number of replications would make them precise. Where none has a say the run ends with the first look.
 */
export class PrecisionWatch {
  readonly #study: StudySpec;
  readonly #rule: PrecisionRule;
  /** Places of the figures that have a say, and of the loads that show an overload. */
  #places: readonly Place[] | null = null;

  constructor(study: StudySpec, rule: PrecisionRule) {
    this.#study = study;
    this.#rule = rule;
  }

  isEnough(tally: StudyTally): boolean {
    if (tally.replications < this.#rule.least) return false;
    return this.#looks(tally).every(
      (look) => look.leftOut !== null || this.#isPrecise(look.moments, look.precision),
    );
  }

  /**
   * The least precise figure so far (Infinity where nothing can be said of one yet, null where none has a say), and about
   * how many replications will be enough, for those who wait.
   */
  outlook(tally: StudyTally): { readonly precision: number | null; readonly replications: number } {
    const told = this.#looks(tally).filter(({ leftOut }) => leftOut === null);
    if (told.length === 0) return { precision: null, replications: this.#rule.least };
    const precision = Math.max(...told.map((look) => look.precision));
    const { asked, least, most } = this.#rule;
    // Widths shrink with the root of their number.
    const ratio = shareOf(precision) / shareOf(asked);
    const needed = tally.replications * ratio * ratio;
    const atLeast = Math.max(least, tally.replications + (precision > asked ? 1 : 0));
    return { precision, replications: Math.min(most, Math.max(atLeast, Math.ceil(needed))) };
  }

  judge(tally: StudyTally): Precision {
    const looks = this.#looks(tally);
    const told = looks.filter(({ leftOut }) => leftOut === null);
    return {
      ...this.#rule,
      reached:
        told.length > 0 &&
        tally.replications >= this.#rule.least &&
        told.every(({ moments, precision }) => this.#isPrecise(moments, precision)),
      achieved: [...told]
        .sort((a, b) => (a.precision === b.precision ? 0 : b.precision - a.precision))
        .map(({ design, metric, precision }) => ({
          design,
          metric,
          precision: Number.isFinite(precision) ? precision : null,
        })),
      leftOut: looks.flatMap(({ design, metric, leftOut }) =>
        leftOut === null ? [] : [{ design, metric, reason: leftOut }],
      ),
    };
  }

  /** What is seen now and then must have been seen as often as the least number of replications asks. */
  #isPrecise({ count }: Moments, precision: number): boolean {
    return count >= this.#rule.least && precision <= this.#rule.asked;
  }

  #looks(tally: StudyTally): Look[] {
    this.#places ??= placesOf(this.#study, tally, this.#rule);
    const unsteady = tally.figures.map((figures, d) =>
      figures.some(
        (f, i) =>
          f.kind === 'metric' &&
          f.slice.by === 'all' &&
          f.info.id.startsWith('load.') &&
          tally.moments[d]![i]!.mean > 1,
      ),
    );
    return this.#places.map(({ d, i, first, design, metric }) => {
      const own = tally.moments[d]![i]!;
      const isDifference = first !== null;
      const moments = isDifference ? (tally.differences[d]![i] as Moments) : own;
      const base = isDifference ? tally.moments[0]![first]! : own;
      const scale = Math.max(Math.abs(own.mean), Math.abs(base.mean));
      const leftOut = reason(moments, unsteady[d]! || (isDifference && unsteady[0]!), scale);
      const precision = isDifference
        ? precisionAgainst(moments, scale, CONFIDENCE)
        : relativePrecision(moments, CONFIDENCE);
      return { design, metric, moments, precision, leftOut };
    });
  }
}

function shareOf(precision: number): number {
  return precision === Number.POSITIVE_INFINITY ? 1 : precision / (1 + precision);
}

interface Place {
  readonly d: number;
  readonly i: number;
  /** Of the same figure in the first design, where the difference from it is asked for. */
  readonly first: number | null;
  readonly design: string;
  readonly metric: string;
}

interface Look {
  readonly design: string;
  readonly metric: string;
  readonly moments: Moments;
  readonly precision: number;
  readonly leftOut: Exempt | null;
}

function reason(moments: Moments, isUnsteady: boolean, scale: number): Exempt | null {
  if (isUnsteady) return 'no steady state';
  if (moments.count === 0) return 'not observed';
  return Number.isFinite(scale) && Number.isFinite(moments.mean) ? null : 'without bound';
}

function placesOf(study: StudySpec, tally: StudyTally, { of, metrics }: PrecisionRule): Place[] {
  const firsts = new Map((tally.figures[0] ?? []).map((figure, i) => [figureKey(figure), i]));
  return study.designs.flatMap(({ id }, d) =>
    tally.figures[d]!.flatMap((figure, i): Place[] => {
      if (figure.kind !== 'metric' || figure.slice.by !== 'all' || !metrics.includes(figure.info.id))
        return [];
      const place = { d, i, design: id, metric: figure.info.id };
      if (of === 'figures') return [{ ...place, first: null }];
      const first = firsts.get(figureKey(figure));
      return d === 0 || first === undefined ? [] : [{ ...place, first }];
    }),
  );
}
