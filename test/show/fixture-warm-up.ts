/** What a made-up results document says of its start: filled up within a few weeks, well before the counting begins. */

import type { DesignResult, Figure, Results, WarmUpState } from '../../src/study/results.ts';

const WEEKS = 34;

/** @param mayMove by design in turn, where it cannot be told */
export function withWarmUp(
  results: Results,
  state: WarmUpState = 'long enough',
  mayMove: readonly number[] = [0.05],
): Results {
  const designs = Object.entries(results.designs).map(([id, design], d): [string, DesignResult] => {
    const figure = (mean: number): Figure => ({
      mean,
      interval: results.replications < 2 ? null : [0.9 * mean, 1.1 * mean],
    });
    const filled = (week: number): number => 1 - Math.exp(-week / (2 + (d % 3)));
    const wave = (week: number): number => 1 + 0.05 * Math.sin(1.7 * week + d);
    const weeks = Array.from({ length: WEEKS }, (_, i) => i + 1);
    const single = results.replications < 2;
    const judged = !design.steady ? 'overloaded' : single ? 'not judged' : state;
    const isFound = judged !== 'overloaded' && judged !== 'not judged';
    return [
      id,
      {
        ...design,
        warmUp: {
          state: judged,
          reason: judged === 'not judged' ? (single ? 'single' : 'short') : null,
          foundWeeks: isFound ? (judged === 'long enough' ? 3 + (d % 3) : 11 + d) : null,
          judgedWeeks: WEEKS,
          ...(judged === 'cannot tell' && { mayMove: mayMove[d % mayMove.length]! }),
          series: {
            backlog: weeks.map((w) => figure(120 * filled(w) * wave(w))),
            hours: weeks.map((w) => figure(90 * (0.6 + 0.4 * filled(w)) * wave(w + 3))),
          },
        },
      },
    ];
  });
  return { ...results, warmUp: { origin: 'usual' }, designs: Object.fromEntries(designs) };
}
