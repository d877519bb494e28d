/**
 * Optimal computing-budget allocation: where further replications help most to tell the best of several systems
 * from the others (Chen, Lin, Yuecesan and Chick 2000, Discrete Event Dynamic Systems 10, 251-270; Chen and Lee 2011,
 * Stochastic Simulation Optimization, World Scientific, chapter 3).
 */

/**
 * Shares of all replications by system, where systems are simulated independently: N_i / N_j = ((s_i / d_i) /
 * (s_j / d_j))^2 for systems other than the best, N_b = s_b sqrt(sum of (N_i / s_i)^2), d being the distance from
 * the best mean (Chen et al. 2000, theorem 1).
 *
 * @param best the system with the best mean
 * @param gaps distance of every mean from that of the best, more than 0 but for the best itself
 * @param variances of one observation of every system
 */
export function ocbaShares(best: number, gaps: ArrayLike<number>, variances: ArrayLike<number>): number[] {
  const weights = Array.from(gaps, (gap, i) => (i === best ? 0 : variances[i]! / (gap * gap)));
  const sum = weights.reduce((all, w, i) => (variances[i]! > 0 ? all + (w * w) / variances[i]! : all), 0);
  weights[best] = Math.sqrt(variances[best]! * sum);
  return normalised(weights);
}

/**
 * The same where systems meet common random numbers and are compared by pairs: what tells system i from the best
 * is the variance of their difference over the replications that both have. To make the largest of the chances of
 * error exp(-n_i d_i^2 / (2 s_i^2)) as small as may be, as the rule above does to first order (Glynn and Juneja
 * 2004, Proceedings of the Winter Simulation Conference, 577-585), n_i is in proportion to (s_i / d_i)^2, and the
 * best, which is in every pair, has as many as the one that needs most.
 *
 * @param variances of the difference of every system from the best; that of the best is not read
 */
export function pairedShares(best: number, gaps: ArrayLike<number>, variances: ArrayLike<number>): number[] {
  const weights = Array.from(gaps, (gap, i) => (i === best ? 0 : variances[i]! / (gap * gap)));
  weights[best] = Math.max(0, ...weights);
  return normalised(weights);
}

/** All 0 where nothing is to be gained. */
function normalised(weights: readonly number[]): number[] {
  const sum = weights.reduce((all, w) => all + w, 0);
  return weights.map((w) => (sum > 0 ? w / sum : 0));
}

/**
 * Hands out `extra` replications one at a time, each to the system that has least of what its share is; the first of
 * equal ones. Fewer where every system that has a share has `most`.
 *
 * @param counts replications that every system has
 * @returns replications that every system gets
 */
export function handedOut(
  shares: readonly number[],
  counts: readonly number[],
  extra: number,
  most: number,
): number[] {
  const more = shares.map(() => 0);
  for (let k = 0; k < extra; k++) {
    let next = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [i, share] of shares.entries()) {
      const has = counts[i]! + more[i]!;
      if (share > 0 && has < most && has / share < least) [next, least] = [i, has / share];
    }
    if (next < 0) break;
    more[next] = more[next]! + 1;
  }
  return more;
}
