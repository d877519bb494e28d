import { firstDate } from '../model/rhythm.ts';
import type { Minutes, ModelSpec } from '../model/spec.ts';
import type { StudySpec } from '../scenario/study-spec.ts';
import { writeDuration } from '../scenario/values/duration.ts';
import { type Executor, type RunOptions, runStudy } from './run-study.ts';
import { StartTally } from './start-tally.ts';
import { isSteadyIn } from './steady.ts';
import type { StudyTally } from './tally.ts';
import { judgeWarmUp } from './warm-up.ts';

const WEEK = 7 * 24 * 60;

/** Replications by which a warm-up is settled: half of an ordinary run; five see too little. */
const PILOT = 10;

/** With which the pilot calls a warm-up too short. Its false alarms cost time, not truth. */
const PILOT_CONFIDENCE = 0.95;

/** A study whose warm-up no longer changes. */
export interface Settled {
  readonly study: StudySpec;
  /** The replications of this very study that are done already, the first ones; null: none. */
  readonly pilot: StudyTally | null;
  /** An executor that does not simulate those again. */
  knowing(executor: Executor): Executor;
}

/**
 * Settles how long the warm-up is before a study is run. One that the scenario writes stays. Else the first ten
 * replications, or all if there are fewer, are simulated with the usual one, and judged, at 5 %:
 *
 * - where the scenario says nothing, the longest that a steady design asks for takes the place of the usual one, if
 *   that is too short for it;
 * - where it says `auto`, the longest that a steady design would ask for if counting began after a week, and else
 *   that week; of a design of which that cannot be told, what MSER-5 alone would leave out.
 *
 * All designs get the same warm-up, for they must meet the same customers in the same window; one that changes starts
 * the run anew, else its first replications are those of the pilot. MSER-5 leaves out half of the series at most, so
 * that a warm-up is lengthened by less than half of the window; what then is not steady is left to the warnings. Where
 * something happens on a date the warm-up stays, because dates count from the start of the run.
 *
 * It depends on study and seed alone, not on the executor.
 */
export async function settleWarmUp(
  study: StudySpec,
  executor: Executor,
  options: Pick<RunOptions, 'onProgress' | 'signal'> = {},
): Promise<Settled> {
  const asItIs: Settled = { study, pilot: null, knowing: (same) => same };
  const isFixed = study.warmUp === 'written' || study.warmUp === 'found';
  const isDated = study.designs.some(({ model }) => firstDate(model) !== null);
  if (isFixed || isDated || study.replications < 2) return asItIs;

  const known = new Map<string, Float64Array>();
  const recording: Executor = {
    width: executor.width,
    run: async (job) => {
      const numbers = await executor.run(job);
      known.set(`${job.design} ${job.replication}`, numbers);
      return numbers;
    },
  };
  const total = study.designs.length * study.replications;
  const pilot = await runStudy({ ...study, replications: Math.min(PILOT, study.replications) }, recording, {
    ...options,
    onProgress: (done) => options.onProgress?.(done, total),
  });
  const found = options.signal?.aborted
    ? null
    : warmUpFound(
        study,
        pilot,
        (design, replication) => known.get(`${design} ${replication}`) as Float64Array,
      );
  const { warmUp } = (study.designs[0] as StudySpec['designs'][number]).model.horizon;
  if (found !== null && found !== warmUp) return { ...asItIs, study: withWarmUp(study, found) };
  return {
    study: found === null ? study : { ...study, warmUp: study.warmUp === 'auto' ? 'found' : study.warmUp },
    pilot,
    knowing: (same) => ({
      width: same.width,
      run: (job) => {
        const numbers = known.get(`${job.design} ${job.replication}`);
        return numbers === undefined ? same.run(job) : Promise.resolve(numbers);
      },
    }),
  };
}

/** What the pilot asks for; null where it leaves the warm-up as it is. */
function warmUpFound(
  study: StudySpec,
  pilot: StudyTally,
  numbersOf: (design: number, replication: number) => Float64Array,
): Minutes | null {
  const { moments, replications } = pilot;
  const isAuto = study.warmUp === 'auto';
  const starts = isAuto
    ? study.designs.map(({ model }, d) => {
        const start = new StartTally(afterAWeek(model), pilot.figures[d] ?? []);
        for (let r = 0; r < replications; r++) start.add(numbersOf(d, r));
        return start;
      })
    : pilot.starts;
  const asked = study.designs.flatMap((_, d) => {
    const steady = isSteadyIn(pilot, d);
    const { state, wantedWeeks, foundWeeks } = judgeWarmUp({ moments, replications, starts }, d, {
      steady,
      indifference: study.indifference,
      confidence: PILOT_CONFIDENCE,
    });
    if (state === 'too short') return [wantedWeeks];
    if (isAuto && state === 'cannot tell') return [Math.max(1, foundWeeks ?? 0)];
    return isAuto && state === 'long enough' ? [1] : [];
  });
  return asked.length === 0 ? null : Math.max(...asked) * WEEK;
}

/** The model as if counting began after a week; its weeks are the same. */
function afterAWeek(model: ModelSpec): ModelSpec {
  const { warmUp, window, drain } = model.horizon;
  return { ...model, horizon: { warmUp: WEEK, window: warmUp + window - WEEK, drain } };
}

/** The study with another warm-up, found by its own series. */
export function withWarmUp(study: StudySpec, warmUp: Minutes): StudySpec {
  return {
    ...study,
    warmUp: 'found',
    designs: study.designs.map((design) => {
      const { model } = design;
      return { ...design, model: { ...model, horizon: { ...model.horizon, warmUp } } };
    }),
    assumptions: study.assumptions.map((one) =>
      one.id === 'horizon.warmUp' ? { ...one, value: writeDuration(warmUp) } : one,
    ),
  };
}
