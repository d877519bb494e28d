import { stream } from '../../kernel/random/streams.ts';
import { Moments } from '../../kernel/stats/moments.ts';
import { trueShares } from '../../kernel/stats/true-shares.ts';
import { wilsonInterval } from '../../kernel/stats/wilson.ts';
import { normals } from './noise.ts';
import { Counter, type Rate } from './rate.ts';

export interface WorldsSizes {
  readonly experiments: number;
  readonly worlds: number;
  readonly replications: number;
  /** Standard deviation of a world's mean difference about its true one; that between worlds is 1. */
  readonly noise: number;
}

/** Mean of the true differences, and the share of a normal distribution about it, with variance 1, that lies above 0. */
const CENTRE = 1.5;
const ABOVE = 0.93319;

export interface Worlds {
  /** How often the interval told covers the true share; and a score interval of the share of worlds as they were simulated. */
  readonly covered: Rate;
  readonly raw: Rate;
  /** Errors of the share told. */
  readonly errors: Moments;
}

/** In how many plausible worlds a design is ahead, where a few noisy replications are made of each. */
export function worlds(
  { experiments, worlds: drawn, replications, noise }: WorldsSizes,
  seed: string,
): Worlds {
  const [covered, raw] = [new Counter(), new Counter()];
  const errors = new Moments();
  const holds = ([low, high]: readonly [number, number]): boolean => low <= ABOVE && ABOVE <= high;
  for (let experiment = 0; experiment < experiments; experiment++) {
    const next = normals(seed, experiment);
    const seen = Array.from({ length: drawn }, () => {
      const truth = CENTRE + next();
      const world = new Moments();
      for (let r = 0; r < replications; r++) world.add(truth + noise * Math.sqrt(replications) * next());
      return world;
    });
    const { above } = trueShares(seen, 0.95, stream(seed, 'shares', experiment))!;
    covered.add(holds(above.interval));
    raw.add(holds(wilsonInterval(seen.filter(({ mean }) => mean > 0).length, drawn, 0.95)!));
    errors.add(above.estimate - ABOVE);
  }
  return { covered, raw, errors };
}
