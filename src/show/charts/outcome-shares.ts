/** What became of complaints over time, as a chart and its table show it. */

import { ENDINGS, type Ending } from '../../model/metrics/follow-up.ts';
import type { Figure } from '../../study/results.ts';
import type { Design } from '../evidence.ts';
import { decimal } from '../format.ts';
import type { Words } from '../locales/index.ts';

/** Axes that run as long as this many hours begin at the first hour. */
const LONG = 72;
const FIRST_HOUR = 0.999;

export interface Share {
  readonly ending: Ending | 'open';
  /** Percent of arriving complaints. */
  readonly figure: Figure;
  /** Where it lies in the stack, in percent. */
  readonly from: number;
  readonly to: number;
}

export interface Outcomes {
  /** In their order from the bottom up. */
  readonly endings: readonly Ending[];
  /** By time: the upper end of each ending in the stack, in percent. */
  readonly points: readonly { readonly hours: number; readonly tops: readonly number[] }[];
  /** At the last of the hours, with what is open on top. */
  readonly last: readonly Share[];
}

/** The curves of a design; undefined where results have none, or nothing was observed. */
export function outcomesOf({ result }: Design): Outcomes | undefined {
  const curves = result.curves.outcomes;
  if (curves === undefined) return undefined;
  const { hours, shares } = curves;
  const long = (hours.at(-1) ?? 0) >= LONG;
  const points = hours.flatMap((h, i) => {
    const at = ENDINGS.map((ending) => shares[ending][i]?.mean ?? null);
    if (at.includes(null) || h <= 0 || (long && h < FIRST_HOUR)) return [];
    return [{ hours: h, tops: stacked(at as number[]), index: i }];
  });
  const end = points.at(-1);
  if (end === undefined || points.length < 2) return undefined;
  const ended = ENDINGS.map((ending, k): Share => {
    const figure = shares[ending][end.index]!;
    return { ending, figure, from: end.tops[k - 1] ?? 0, to: end.tops[k]! };
  });
  const top = end.tops.at(-1)!;
  const open: Share = { ending: 'open', figure: { mean: 100 - top, interval: null }, from: top, to: 100 };
  return {
    endings: ENDINGS,
    points: points.map(({ hours: h, tops }) => ({ hours: h, tops })),
    last: [...ended, open],
  };
}

function stacked(shares: readonly number[]): number[] {
  let sum = 0;
  return shares.map((share) => {
    sum += share;
    return Math.min(100, sum);
  });
}

/** `86.1 % [85.2, 87.0] truly resolved`. */
export function shareText({ ending, figure }: Share, words: Words, inBrackets = false): string {
  const { mean, interval } = figure;
  const beside =
    inBrackets && interval !== null ? ` [${decimal(interval[0], 1)}, ${decimal(interval[1], 1)}]` : '';
  const share = `${decimal(mean ?? 0, 1)}${words.suffixes['%']}${beside}`;
  return words.outcomes.share({ ending: words.outcomes.endings[ending], share });
}
