import { stream } from '../../kernel/random/streams.ts';
import { latinHypercube } from '../../kernel/stats/latin-hypercube.ts';
import { sobolPoints } from '../../kernel/stats/sobol-sequence.ts';
import { Counter, type Rate } from './rate.ts';

export interface StrataSizes {
  readonly experiments: number;
  /** A power of two. */
  readonly points: number;
  readonly dimensions: number;
}

/** How often each of as many equal parts of a coordinate as there are points holds exactly one of them. */
export function strata(
  { experiments, points, dimensions }: StrataSizes,
  seed: string,
): { readonly latin: Rate; readonly sobol: Rate } {
  const [latin, sobol] = [new Counter(), new Counter()];
  const isFilled = (all: readonly (readonly number[])[], d: number): boolean =>
    new Set(all.map((point) => Math.floor(point[d]! * points))).size === points;
  for (let experiment = 0; experiment < experiments; experiment++) {
    const streams = Array.from({ length: dimensions }, (_, d) => stream(seed, experiment, d));
    const [drawn, scrambled] = [
      latinHypercube(points, streams),
      sobolPoints(points, dimensions, `${seed} ${experiment}`),
    ];
    for (let d = 0; d < dimensions; d++) {
      latin.add(isFilled(drawn, d));
      sobol.add(isFilled(scrambled, d));
    }
  }
  return { latin, sobol };
}
