import { type Distribution, Sampler } from '../kernel/random/distribution.ts';

/**
 * Expectations of a distribution, taken from the sampler of the simulation: whatever kind it is, its `sample`
 * maps one uniform number u monotonically to a value, so that a probability is a length on the u axis.
 */

export function meanOf(distribution: Distribution): number {
  return new Sampler(distribution).mean;
}

/** P(X > x). */
export function survival(distribution: Distribution, x: number): number {
  const sampler = new Sampler(distribution);
  const u = crossing(sampler, x);
  return ascends(sampler) ? 1 - u : u;
}

/** Points of the midpoint rule. */
const STEPS = 64;

/** E[f(X); from < X <= to], the mean of f over that range times its probability, for a smooth and bounded f. */
export function partialMean(
  distribution: Distribution,
  from: number,
  to: number,
  f: (x: number) => number,
): number {
  const sampler = new Sampler(distribution);
  const start = crossing(sampler, from);
  const width = crossing(sampler, to) - start;
  let sum = 0;
  for (let i = 0; i < STEPS; i += 1) sum += f(sampler.sample(start + ((i + 0.5) / STEPS) * width));
  return (sum / STEPS) * Math.abs(width);
}

/** The u at which the sampled values pass x, by bisection to the last bit; exactly 0 or 1 where they never do. */
function crossing(sampler: Sampler, x: number): number {
  const up = ascends(sampler);
  let low = 0;
  let high = 1;
  for (let bit = 0; bit < 53; bit += 1) {
    const middle = (low + high) / 2;
    if (sampler.sample(middle) > x === up) high = middle;
    else low = middle;
  }
  return high === 1 ? 1 : low;
}

function ascends(sampler: Sampler): boolean {
  return sampler.sample(0.75) >= sampler.sample(0.25);
}
