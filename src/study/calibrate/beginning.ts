import { Moments } from '../../kernel/stats/moments.ts';
import { mser5 } from '../../kernel/stats/mser.ts';
import { replicate } from '../../model/replicate.ts';
import type { DesignSpec } from '../../scenario/study-spec.ts';
import { StudyTally } from '../tally.ts';
import { judgeWarmUp } from '../warm-up.ts';
import { steadyStudy } from './companies.ts';
import { normals } from './noise.ts';
import { Counter, type Rate } from './rate.ts';

export interface TransientSizes {
  readonly experiments: number;
  readonly length: number;
  /** Replications that a series is averaged over. */
  readonly replications: number;
}

/** Of a first-order autoregression: what remains of a step a moment later, and where it begins, in its own deviations. */
const STAYS = 0.9;
const START = 10;

/**
 * The mean of an autoregressive series that begins ten deviations too high, whose truth is 0, in deviations: of all of
 * it, and after MSER-5 has left out its beginning.
 */
export function transient(
  { experiments, length, replications }: TransientSizes,
  seed: string,
): { readonly whole: Moments; readonly cut: Moments } {
  const [whole, cut] = [new Moments(), new Moments()];
  const innovation = Math.sqrt(1 - STAYS * STAYS);
  for (let experiment = 0; experiment < experiments; experiment++) {
    const next = normals(seed, experiment);
    const series = new Float64Array(length);
    for (let r = 0; r < replications; r++) {
      let x = START;
      for (let t = 0; t < length; t++) {
        x = STAYS * x + innovation * next();
        series[t] = series[t]! + x / replications;
      }
    }
    const mean = (from: number): number =>
      series.subarray(from).reduce((sum, x) => sum + x, 0) / (length - from);
    whole.add(mean(0));
    cut.add(mean(5 * mser5([...series]).leaveOut));
  }
  return { whole, cut };
}

/** How often an ample warm-up of a simulated company is called too short. */
export function falseAlarms(
  { experiments, replications }: { readonly experiments: number; readonly replications: number },
  seed: string,
): Rate {
  const study = steadyStudy();
  const { model } = study.designs[0] as DesignSpec;
  const alarms = new Counter();
  for (let experiment = 0; experiment < experiments; experiment++) {
    const tally = new StudyTally(study);
    for (let r = 0; r < replications; r++) tally.add([replicate(model, `${seed} ${experiment}`, r)]);
    const { state } = judgeWarmUp(tally, 0, { steady: true, indifference: study.indifference });
    if (state === 'not judged') throw new RangeError('the warm-up of the company is not judged');
    alarms.add(state !== 'long enough');
  }
  return alarms;
}
