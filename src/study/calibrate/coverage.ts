import { replicate } from '../../model/replicate.ts';
import { withBootstrap } from '../bootstrap-intervals.ts';
import { buildResults } from '../build-results.ts';
import { PrecisionWatch } from '../precision.ts';
import type { Results } from '../results.ts';
import { StudyTally } from '../tally.ts';
import { knownStudy } from './companies.ts';
import { Counter, type Rate } from './rate.ts';

export interface CoverageSizes {
  readonly experiments: number;
  readonly replications: number;
  /** The first so many experiments go on, to this relative precision of the mean resolution time. */
  readonly goOn: number;
  readonly precision: number;
}

/** How often intervals cover what is true; of the mean resolution time unless said. */
export interface Coverage {
  readonly mean: Rate;
  /** Of the share resolved within six hours, whose distribution has steps. */
  readonly share: Rate;
  readonly difference: Rate;
  /** Differences of both metrics at once, by the corrected intervals. */
  readonly joint: Rate;
  readonly bootstrapMean: Rate;
  readonly bootstrapDifference: Rate;
  /** After replications were added until the interval of both designs was narrow enough. */
  readonly sequential: Rate;
  readonly sequentialDifference: Rate;
  /** The estimate itself is then within the precision asked for of the truth: what the rule promises. */
  readonly precise: Rate;
  /** Mean replications of such a run. */
  readonly replications: number;
}

/**
 * Whole studies of two designs whose expectations are known, from the simulated complaints to the results: each with
 * `replications`, some then on until the mean resolution time is known to `precision`. No two share a customer.
 */
export function coverage(sizes: CoverageSizes, seed: string): Coverage {
  const { experiments, replications, goOn, precision } = sizes;
  const { study, truth } = knownStudy();
  const MEAN = 'resolutionTime.mean';
  const SHARE = 'resolvedWithin.6h';
  const [mean, share, difference, joint] = [new Counter(), new Counter(), new Counter(), new Counter()];
  const [bootstrapMean, bootstrapDifference] = [new Counter(), new Counter()];
  const [sequential, sequentialDifference, kept] = [new Counter(), new Counter(), new Counter()];
  let all = 0;
  for (let experiment = 0; experiment < experiments; experiment++) {
    const customers = `${seed} ${experiment}`;
    const tally = new StudyTally(study);
    const add = (): void => {
      tally.add(study.designs.map(({ model }) => replicate(model, customers, tally.replications)));
    };
    while (tally.replications < replications) add();
    const fixed = withBootstrap(buildResults({ ...study, seed: customers }, tally), tally);
    const own = (results: Results, metric: string) => results.designs.all?.metrics[metric];
    const compared = (results: Results, metric: string) =>
      results.comparisons.find((one) => one.metric === metric);
    mean.add(covers(own(fixed, MEAN)?.interval, truth[MEAN]!.first));
    share.add(covers(own(fixed, SHARE)?.interval, truth[SHARE]!.first));
    difference.add(covers(compared(fixed, MEAN)?.interval, truth[MEAN]!.difference));
    joint.add(
      [MEAN, SHARE].every((id) => covers(compared(fixed, id)?.correctedInterval, truth[id]!.difference)),
    );
    bootstrapMean.add(covers(own(fixed, MEAN)?.bootstrapInterval, truth[MEAN]!.first));
    bootstrapDifference.add(covers(compared(fixed, MEAN)?.bootstrapInterval, truth[MEAN]!.difference));
    if (experiment >= goOn) continue;
    const watch = new PrecisionWatch(study, {
      asked: precision,
      of: 'figures',
      metrics: [MEAN],
      least: replications,
      most: Number.POSITIVE_INFINITY,
    });
    while (!watch.isEnough(tally)) add();
    const precise = buildResults(study, tally);
    sequential.add(covers(own(precise, MEAN)?.interval, truth[MEAN]!.first));
    sequentialDifference.add(covers(compared(precise, MEAN)?.interval, truth[MEAN]!.difference));
    const off = (own(precise, MEAN)?.mean ?? Number.NaN) / truth[MEAN]!.first - 1;
    kept.add(Math.abs(off) <= precision);
    all += tally.replications;
  }
  return {
    mean,
    share,
    difference,
    joint,
    bootstrapMean,
    bootstrapDifference,
    sequential,
    sequentialDifference,
    precise: kept,
    replications: all / sequential.trials,
  };
}

function covers(interval: readonly [number, number] | null | undefined, truth: number): boolean {
  if (!interval) throw new RangeError('a study has no such interval');
  return interval[0] <= truth && truth <= interval[1];
}
