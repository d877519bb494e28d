import { type Better, paretoFront, paretoOf } from '../../kernel/stats/pareto.ts';
import { normals } from './noise.ts';
import { Counter, type Rate } from './rate.ts';

export interface FrontierSizes {
  readonly experiments: number;
  readonly points: number;
  readonly replications: number;
}

const BETTER: readonly Better[] = ['lower', 'lower', 'higher'];
/** Standard deviation of the points in each direction, against noise of 1. */
const SPREAD = 1;

/**
 * How often no point of the true frontier is called dominated, and how many of the points behind it are, over
 * problems whose true points are drawn close together, with noise half of which is common.
 */
export function frontier(
  { experiments, points, replications }: FrontierSizes,
  seed: string,
): { readonly kept: Rate; readonly found: Rate } {
  const [kept, found] = [new Counter(), new Counter()];
  for (let experiment = 0; experiment < experiments; experiment++) {
    const next = normals(seed, experiment);
    const truth = Array.from({ length: points }, () => BETTER.map(() => SPREAD * next()));
    const samples = truth.map((point) => point.map(() => new Float64Array(replications)));
    for (let r = 0; r < replications; r++) {
      const shared = BETTER.map(() => Math.SQRT1_2 * next());
      for (const [i, point] of truth.entries()) {
        for (const [k, mean] of point.entries()) {
          samples[i]![k]![r] = mean + shared[k]! + Math.SQRT1_2 * next();
        }
      }
    }
    const front = new Set(paretoFront(truth, BETTER));
    const told = paretoOf(samples, BETTER, { confidence: 0.95, seed: `${seed} ${experiment}` });
    kept.add(told.every(({ standing }, i) => !front.has(i) || standing !== 'dominated'));
    for (const [i, { standing }] of told.entries()) if (!front.has(i)) found.add(standing === 'dominated');
  }
  return { kept, found };
}
