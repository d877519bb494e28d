import { exp, log } from '../random/math.ts';

/**
 * Probability of `hits` or more successes in `n` independent trials of chance `p`: the exact upper tail of the
 * binomial distribution (Clopper and Pearson 1934, Biometrika 26, 404-413), summed term by term. (jstat has one too; its last bits are not the same everywhere.)
 *
 * @param p from 0 to 1
 */
export function binomialTail(hits: number, n: number, p: number): number {
  if (hits <= 0) return 1;
  if (hits > n || p <= 0) return 0;
  if (p >= 1) return 1;
  const [ofHit, ofMiss] = [log(p), log(1 - p)];
  let ways = 0;
  for (let i = 1; i <= hits; i++) ways += log(n - hits + i) - log(i);
  let sum = 0;
  for (let k = hits; k <= n; k++) {
    sum += exp(ways + k * ofHit + (n - k) * ofMiss);
    ways += log(n - k) - log(k + 1);
  }
  return Math.min(1, sum);
}
