/** The largest count that a binomial(n, p) exceeds with probability below `alpha`. */
export function binomialBound(n: number, p: number, alpha: number): number {
  let term = (1 - p) ** n;
  let below = term;
  let k = 0;
  while (1 - below >= alpha) {
    term *= ((n - k) / (k + 1)) * (p / (1 - p));
    below += term;
    k++;
  }
  return k;
}
