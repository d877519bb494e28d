import { Moments } from '../../kernel/stats/moments.ts';
import { replicate } from '../../model/replicate.ts';
import type { DesignSpec, StudySpec } from '../../scenario/study-spec.ts';
import { buildResults } from '../build-results.ts';
import { type Executor, runStudy } from '../run-study.ts';
import { settleWarmUp } from '../settle-warm-up.ts';
import { StudyTally } from '../tally.ts';
import { fillingStudy } from './companies.ts';
import { Counter, type Rate } from './rate.ts';

export interface BeginningSizes {
  readonly experiments: number;
  readonly replications: number;
}

/** What is said of a warm-up. */
export interface Told {
  /** Or the run. */
  readonly tooShort: Rate;
  readonly longEnough: Rate;
  readonly cannotTell: Rate;
}

/** What results say of the warm-up of the only design of a study. */
export function told({ experiments, replications }: BeginningSizes, study: StudySpec, seed: string): Told {
  const { model } = study.designs[0] as DesignSpec;
  const [tooShort, longEnough, cannotTell] = [new Counter(), new Counter(), new Counter()];
  for (let experiment = 0; experiment < experiments; experiment++) {
    const tally = new StudyTally(study);
    for (let r = 0; r < replications; r++) tally.add([replicate(model, `${seed} ${experiment}`, r)]);
    const state = Object.values(buildResults(study, tally).designs)[0]?.warmUp?.state;
    if (state === 'not judged' || state === 'overloaded') throw new RangeError(`the warm-up is ${state}`);
    tooShort.add(state === 'too short' || state === 'run too short');
    longEnough.add(state === 'long enough');
    cannotTell.add(state === 'cannot tell');
  }
  return { tooShort, longEnough, cannotTell };
}

/** How often the warm-up of a study is lengthened before it is run. */
export async function lengthened(
  { experiments, replications }: BeginningSizes,
  study: StudySpec,
  seed: string,
): Promise<Rate> {
  const longer = new Counter();
  for (let experiment = 0; experiment < experiments; experiment++) {
    const one: StudySpec = { ...study, warmUp: 'usual', seed: `${seed} ${experiment}`, replications };
    const settled = await settleWarmUp(one, executorOf(one));
    longer.add(settled.study.warmUp === 'found');
  }
  return longer;
}

/** Of a company that takes months to fill. */
export interface Settling {
  /** How often its warm-up is lengthened. */
  readonly lengthened: Rate;
  /** What the mean backlog falls short of the truth by, a share of it: with the warm-up as it was, and as settled. */
  readonly before: Moments;
  readonly after: Moments;
}

export async function settling(
  { experiments, replications }: BeginningSizes,
  seed: string,
): Promise<Settling> {
  const { study, backlog } = fillingStudy();
  const longer = new Counter();
  const [before, after] = [new Moments(), new Moments()];
  for (let experiment = 0; experiment < experiments; experiment++) {
    const one = { ...study, seed: `${seed} ${experiment}`, replications };
    const executor = executorOf(one);
    const settled = await settleWarmUp(one, executor);
    longer.add(settled.study.warmUp === 'found');
    before.add(1 - (await backlogOf(one, settled.knowing(executor))) / backlog);
    after.add(1 - (await backlogOf(settled.study, executorOf(settled.study))) / backlog);
  }
  return { lengthened: longer, before, after };
}

async function backlogOf(study: StudySpec, executor: Executor): Promise<number> {
  const results = buildResults(study, await runStudy(study, executor));
  return Object.values(results.designs)[0]?.metrics['backlog.mean']?.mean ?? Number.NaN;
}

/** Simulates here, one after another. */
function executorOf({ designs, seed }: StudySpec): Executor {
  return {
    width: 1,
    run: async ({ design, replication }) =>
      replicate((designs[design] as DesignSpec).model, seed, replication),
  };
}
