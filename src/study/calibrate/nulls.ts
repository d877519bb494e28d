import { replicate } from '../../model/replicate.ts';
import type { DesignSpec } from '../../scenario/study-spec.ts';
import { buildResults } from '../build-results.ts';
import { PrecisionWatch } from '../precision.ts';
import type { Comparison } from '../results.ts';
import { firstTargetMetric, StudyTally } from '../tally.ts';
import { isHeadline } from '../verdict.ts';
import { nullStudy } from './companies.ts';
import { Counter, type Rate } from './rate.ts';

export interface NullSizes {
  readonly experiments: number;
  readonly replications: number;
  /** Relative precision of the mean resolution time at which a study that goes on ends, and replications at most. */
  readonly precision: number;
  readonly most: number;
}

/** How often studies of two equal designs print a winner on any of the headline metrics. */
export interface Nulls {
  readonly fixed: Rate;
  /** In how many of these one would be printed if intervals were not corrected for the number of metrics. */
  readonly uncorrected: Rate;
  /** In studies that go on until they are precise. */
  readonly sequential: Rate;
  /** Mean replications of those. */
  readonly replications: number;
  /** Headline metrics that varied, so that a winner was possible. */
  readonly metrics: number;
}

/**
 * Whole studies of a company with queues, conflict, errors and costs, of one design twice: what one of them meets and
 * what the other meets are different customers, so that chance alone sets them apart. No difference is held too small to
 * matter.
 */
export function nulls({ experiments, replications, precision, most }: NullSizes, seed: string): Nulls {
  const study = nullStudy();
  const { model } = study.designs[0] as DesignSpec;
  const target = firstTargetMetric(study).slice('resolvedWithin.'.length);
  const [fixed, uncorrected, sequential] = [new Counter(), new Counter(), new Counter()];
  const varied = new Set<string>();
  let all = 0;
  for (let experiment = 0; experiment < experiments; experiment++) {
    const tally = new StudyTally(study);
    const add = (): void => {
      tally.add(
        study.designs.map(({ id }) => replicate(model, `${seed} ${experiment} ${id}`, tally.replications)),
      );
    };
    const headlines = (): Comparison[] => {
      const all = buildResults(study, tally).comparisons.filter(({ metric }) => isHeadline(metric, target));
      for (const { metric, interval } of all) {
        if (interval !== null && interval[1] > interval[0]) varied.add(metric);
      }
      return all;
    };
    while (tally.replications < replications) add();
    fixed.add(headlines().some(isDecided));
    uncorrected.add(headlines().some(wouldBeDecided));
    const watch = new PrecisionWatch(study, {
      asked: precision,
      of: 'figures',
      metrics: ['resolutionTime.mean'],
      least: replications,
      most,
    });
    while (tally.replications < most && !watch.isEnough(tally)) add();
    sequential.add(headlines().some(isDecided));
    all += tally.replications;
  }
  return { fixed, uncorrected, sequential, replications: all / experiments, metrics: varied.size };
}

/** Whether a comparison is printed with a winner. */
export function isDecided({ verdict }: Comparison): boolean {
  return verdict === 'better' || verdict === 'worse';
}

/** Whether it would be if it were the only one. */
export function wouldBeDecided({ interval }: Comparison): boolean {
  return interval !== null && (interval[0] > 0 || interval[1] < 0);
}
