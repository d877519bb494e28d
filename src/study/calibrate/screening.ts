import { Moments } from '../../kernel/stats/moments.ts';
import {
  elementaryEffects,
  morrisMeasures,
  morrisShare,
  morrisTrajectory,
} from '../../kernel/stats/morris.ts';
import { Counter, type Rate } from './rate.ts';

export interface ScreeningSizes {
  readonly experiments: number;
  readonly trajectories: number;
}

/** A line in the first factor, a product of the second and third, nothing of the fourth. */
const known = ([a, b, c]: readonly number[]): number => 2 * a! + 3 * b! * c!;
/** Mean sizes of their effects; half of its partner's range is what a factor of the product meets on average. */
export const MU_STAR: readonly number[] = [2, 1.5, 1.5, 0];
/** Where neighbours meet four levels alike, the partner's place has the variance 5/36. */
export const SIGMA: readonly number[] = [0, 3 * Math.sqrt(5 / 36), 3 * Math.sqrt(5 / 36), 0];

export interface Screening {
  /** By factor: errors of mu*, and of the square of sigma. */
  readonly muStar: readonly Moments[];
  readonly variance: readonly Moments[];
  /** How often the interval of mu* covers what is true, of the two factors whose effects vary. */
  readonly covered: Rate;
}

/** Morris screening of a function whose elementary effects are known. */
export function screening({ experiments, trajectories }: ScreeningSizes, seed: string): Screening {
  const [muStar, variance] = [MU_STAR.map(() => new Moments()), MU_STAR.map(() => new Moments())];
  const covered = new Counter();
  for (let experiment = 0; experiment < experiments; experiment++) {
    const effects = Array.from({ length: trajectories }, (_, t) => {
      const walk = morrisTrajectory(MU_STAR.length, seed, experiment, t);
      return elementaryEffects(
        walk,
        walk.points.map((point) => known(point.map(morrisShare))),
      );
    });
    for (const [factor, truth] of MU_STAR.entries()) {
      const found = morrisMeasures(
        effects.map((one) => one[factor]!),
        0.95,
      );
      muStar[factor]!.add(found.muStar - truth);
      variance[factor]!.add(found.sigma * found.sigma - SIGMA[factor]! ** 2);
      if (SIGMA[factor]! > 0) covered.add(found.interval![0] <= truth && truth <= found.interval![1]);
    }
  }
  return { muStar, variance, covered };
}
