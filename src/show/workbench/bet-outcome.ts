/** A bet beside the result. Nobody is told to be right unless the evidence says so. */

import type { Figure, Verdict } from '../../study/results.ts';

/** What one may raise a hand for: the first design, the second, or no clear difference. */
export type Choice = 'a' | 'b' | 'none';

/** Whose hands were right; null where the verdict lets nobody be. */
export function rightChoice(verdict: Verdict): Choice | null {
  switch (verdict) {
    case 'better':
      return 'b';
    case 'worse':
      return 'a';
    case 'no clear difference':
      return 'none';
    case 'no steady state':
    case 'differs':
      return null;
  }
}

export type GuessPlace = 'below' | 'inside' | 'above';

/** Where a guess lies against the interval of the figure; null where there is no interval. */
export function guessPlace(guess: number, { interval }: Figure): GuessPlace | null {
  if (interval === null) return null;
  if (guess < interval[0]) return 'below';
  return guess > interval[1] ? 'above' : 'inside';
}
