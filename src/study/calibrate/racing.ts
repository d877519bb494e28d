import { KimNelson } from '../../kernel/stats/kim-nelson.ts';
import { normals, systems } from './noise.ts';
import { Counter, type Rate } from './rate.ts';

export interface RacingSizes {
  readonly experiments: number;
  readonly systems: number;
  /** Correlation of any two systems within a replication. */
  readonly common: number;
}

const FIRST = 10;
/** One standard error of a difference of independent systems after the first replications, more or less. */
const DELTA = 0.3;

/**
 * How often KN, asked for 95 %, chooses the best where it is hardest: it is better than each of the others by the
 * smallest difference that matters, and no more (the slippage configuration).
 */
export function racing({ experiments, systems: k, common }: RacingSizes, seed: string): Rate {
  const right = new Counter();
  const means = Array.from({ length: k }, (_, i) => (i === k - 1 ? DELTA : 0));
  for (let experiment = 0; experiment < experiments; experiment++) {
    const next = systems(means, common, normals(seed, experiment));
    const kn = new KimNelson({ systems: k, delta: DELTA, confidence: 0.95, first: FIRST });
    while (!kn.done) kn.add(next());
    right.add(kn.best === k - 1);
  }
  return right;
}
