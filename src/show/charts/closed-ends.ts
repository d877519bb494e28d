/** The two ends of chart 12: how much is closed in time, and how much is truly solved by then. */

import type { Figure, Results } from '../../study/results.ts';
import { type Design, designsOf, figureOf, NO_FIGURE } from '../evidence.ts';

/** Percent between round numbers. */
const STEPS = [1, 2, 5, 10, 25] as const;

export interface Ends {
  readonly design: Design;
  readonly closed: Figure;
  readonly solved: Figure;
  /** Percent of the complaints once closed. */
  readonly back: Figure;
}

/** Of each design, within the first target. */
export function endsOf(results: Results): Ends[] {
  const target = results.targets[0];
  return designsOf(results).map((design) => {
    const at = (family: string): Figure =>
      target === undefined ? NO_FIGURE : figureOf(design.result, `${family}.${target.label}`);
    const back = figureOf(design.result, 'comeBackRate');
    return { design, closed: at('closedWithin'), solved: at('resolvedWithin'), back };
  });
}

/** Lowest share drawn: a round number below all intervals, so that the slopes use the height. */
export function floorOf(ends: readonly Ends[]): number {
  const lows = ends.flatMap(({ closed, solved }) =>
    [closed, solved].map(({ mean, interval }) => interval?.[0] ?? mean ?? 0),
  );
  const low = Math.max(0, Math.min(99, ...lows));
  const step = STEPS.find((s) => 100 - low <= 6 * s) ?? STEPS.at(-1)!;
  return step * Math.floor(low / step);
}
