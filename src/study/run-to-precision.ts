import type { StudySpec } from '../scenario/study-spec.ts';
import { PrecisionWatch } from './precision.ts';
import type { Precision, PrecisionRule } from './precision-results.ts';
import { type Executor, type RunOptions, runStudy } from './run-study.ts';
import type { StudyTally } from './tally.ts';

export interface PreciseRun {
  readonly tally: StudyTally;
  readonly precision: Precision;
  /** The study with as many replications as were enough; with the most there could be where it was interrupted. */
  readonly study: StudySpec;
}

/**
 * Runs a study until `rule` is met, or to the most replications it allows. It is asked after each replication in their
 * order, so that it ends at the same one whatever order they come in.
 *
 * @param onProgress is also told about how many runs will be enough, and the precision of the least precise figure
 */
export async function runToPrecision(
  given: StudySpec,
  executor: Executor,
  rule: PrecisionRule,
  {
    signal,
    onProgress = () => {},
  }: Pick<RunOptions, 'signal'> & {
    readonly onProgress?: (done: number, total: number, precision: number | null) => void;
  } = {},
): Promise<PreciseRun> {
  const study: StudySpec = { ...given, replications: rule.most };
  const designs = study.designs.length;
  const watch = new PrecisionWatch(study, rule);
  let outlook: ReturnType<PrecisionWatch['outlook']> = { precision: null, replications: rule.least };
  const tally = await runStudy(study, executor, {
    ...(signal ? { signal } : {}),
    onReplication: (so) => {
      outlook = watch.outlook(so);
    },
    onProgress: (done) => onProgress(done, Math.max(done, designs * outlook.replications), outlook.precision),
    enough: (so) => watch.isEnough(so),
  });
  const isDone = watch.isEnough(tally) || tally.replications === rule.most;
  return {
    tally,
    precision: watch.judge(tally),
    study: isDone ? { ...study, replications: tally.replications } : study,
  };
}
