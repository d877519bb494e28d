import { replicate } from '../../model/replicate.ts';
import type { DesignSpec } from '../../scenario/study-spec.ts';
import { buildResults } from '../build-results.ts';
import { firstTargetMetric, StudyTally } from '../tally.ts';
import { isHeadline } from '../verdict.ts';
import { equalStudy } from './companies.ts';
import { isDecided, wouldBeDecided } from './nulls.ts';
import { Counter, type Rate } from './rate.ts';

export interface EqualSizes {
  readonly experiments: number;
  readonly replications: number;
  /** Numbers of designs that are compared, ten at most. */
  readonly designs: readonly number[];
}

/** How often studies of designs that are equal in law tell them apart. */
export interface Equals {
  readonly designs: number;
  /** A winner is printed on some headline metric, against the first design. */
  readonly winner: Rate;
  /** One would be if intervals were not corrected for the number of comparisons. */
  readonly uncorrected: Rate;
  /** Some design is not among those that may be the best. */
  readonly leftOut: Rate;
}

/**
 * Whole studies of designs that are equal in law and met by the same customers, who fare differently in each of them: the
 * differences are paired, correlated with each other, and not 0. No difference is held too small to matter.
 */
export function equals({ experiments, replications, designs }: EqualSizes, seed: string): Equals[] {
  const all = equalStudy();
  const found = designs.map((count) => ({
    study: { ...all, designs: all.designs.slice(0, count) },
    counters: { winner: new Counter(), uncorrected: new Counter(), leftOut: new Counter() },
  }));
  const models = all.designs.slice(0, Math.max(...designs)).map(({ model }: DesignSpec) => model);
  const target = firstTargetMetric(all).slice('resolvedWithin.'.length);
  for (let experiment = 0; experiment < experiments; experiment++) {
    const rows = Array.from({ length: replications }, (_, r) =>
      models.map((model) => replicate(model, `${seed} ${experiment}`, r)),
    );
    for (const { study, counters } of found) {
      const tally = new StudyTally(study);
      for (const row of rows) tally.add(row.slice(0, study.designs.length));
      const { comparisons, contenders } = buildResults(study, tally);
      const headlines = comparisons.filter(({ metric }) => isHeadline(metric, target));
      counters.winner.add(headlines.some(isDecided));
      counters.uncorrected.add(headlines.some(wouldBeDecided));
      counters.leftOut.add((contenders?.designs.length ?? 0) < study.designs.length);
    }
  }
  return found.map(({ study, counters }) => ({ designs: study.designs.length, ...counters }));
}
