/**
 * Student's t distribution with whole degrees of freedom, by its finite series (Abramowitz and Stegun 1964, Handbook of
 * Mathematical Functions, 26.7.3 and 26.7.4). Only additions, multiplications, divisions and square roots are used, which
 * every machine rounds alike: `Math.pow` and its like differ in the last bit from one engine to the next, and results must not.
 */

/** By degrees of freedom and confidence: a study asks for the same few again and again. */
const known = new Map<number, Map<number, number>>();

/** Two-sided quantile for `confidence` (0..1) with `degrees` degrees of freedom. */
export function studentT(confidence: number, degrees: number): number {
  const there = known.get(degrees) ?? new Map<number, number>();
  known.set(degrees, there);
  const found = there.get(confidence) ?? solve(confidence, degrees);
  there.set(confidence, found);
  return found;
}

/** Probability of a value of at most `t` with `degrees` degrees of freedom. */
export function studentTCdf(t: number, degrees: number): number {
  if (Math.abs(t) === Number.POSITIVE_INFINITY) return t > 0 ? 1 : 0;
  const inside = within(Math.abs(t), degrees) / 2;
  return t < 0 ? 0.5 - inside : 0.5 + inside;
}

/** By bisection down to neighbouring numbers. */
function solve(confidence: number, degrees: number): number {
  if (!(confidence < 1)) return Number.POSITIVE_INFINITY;
  let [low, high] = [0, 1];
  while (within(high, degrees) < confidence) [low, high] = [high, 2 * high];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (within(middle, degrees) < confidence) low = middle;
    else high = middle;
  }
}

/** Probability of a value between -t and t. */
function within(t: number, degrees: number): number {
  const cos2 = degrees / (degrees + t * t);
  const sin = t / Math.sqrt(degrees + t * t);
  const isEven = degrees % 2 === 0;
  let sum = 0;
  let term = isEven ? sin : sin * Math.sqrt(cos2);
  for (let k = isEven ? 2 : 3; k <= degrees; k += 2) {
    sum += term;
    term *= (cos2 * (k - 1)) / k;
  }
  return isEven ? sum : (2 / Math.PI) * (arctangent(t / Math.sqrt(degrees)) + sum);
}

/** For x >= 0, by halving the angle four times and a series that is exact from there. */
function arctangent(x: number): number {
  let y = x;
  for (let halvings = 0; halvings < 4; halvings++) y /= 1 + Math.sqrt(1 + y * y);
  let sum = 0;
  for (let k = 25; k >= 1; k -= 2) sum = 1 / k - y * y * sum;
  return 16 * y * sum;
}
