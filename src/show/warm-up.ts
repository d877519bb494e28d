/** Whether the warm-up of each design is long enough, as results tell it. */

import type { DesignWarmUp, Results, Unjudged, WarmUpState } from '../study/results.ts';
import { type Design, designsOf } from './evidence.ts';
import { decimal } from './format.ts';
import type { Words } from './locales/index.ts';

/** Of more designs than this, some are only counted. */
const MOST_NAMED = 3;

/** A start that may move a mean by more than this share of it is warned of, though it is not shown to do so. */
const LARGE = 0.1;

/** Length of the warm-up in words: in weeks where it is whole weeks. */
export function warmUpLength({ horizon: { warmUpDays: days } }: Results, { warmUp }: Words): string {
  if (days >= 7 && days % 7 === 0) return warmUp.weeks(decimal(days / 7, 0));
  return warmUp.days(decimal(days, Number.isInteger(days) ? 0 : 1));
}

/** Its length, and how it came to be. */
export function warmUpSaid(results: Results, words: Words): string {
  const { withOrigin, origins } = words.warmUp;
  const length = warmUpLength(results, words);
  if (results.warmUp === undefined) return length;
  const { origin } = results.warmUp;
  const isKept =
    origin === 'usual' && designsOf(results).some(({ result }) => result.warmUp?.state !== 'long enough');
  return withOrigin({ length, origin: isKept ? origins.kept : origins[origin] });
}

/** One sentence for each kind of warm-up that a reader must know of before believing a figure. */
export function warmUpWarnings(results: Results, words: Words): string[] {
  const short = inState(results, 'too short');
  const runShort = inState(results, 'run too short');
  const weeks = Math.max(0, ...short.map(({ result }) => result.warmUp?.foundWeeks ?? 0));
  return [
    ...(short.length === 0
      ? []
      : [
          words.warmUp.tooShort({
            ...named(short),
            warmUp: warmUpLength(results, words),
            weeks: decimal(weeks, 0),
          }),
        ]),
    ...(runShort.length === 0 ? [] : [words.warmUp.runTooShort(named(runShort))]),
    ...untold(results, words, (share) => share > LARGE),
  ];
}

/** What cannot be told, and is no cause for a warning. */
export function warmUpUntold(results: Results, words: Words): string[] {
  return untold(results, words, (share) => share <= LARGE);
}

function untold(results: Results, words: Words, isSuch: (share: number) => boolean): string[] {
  const shareOf = ({ result }: Design): number => result.warmUp?.mayMove ?? 0;
  const such = inState(results, 'cannot tell').filter((design) => isSuch(shareOf(design)));
  if (such.length === 0) return [];
  const most = Math.max(...such.map(shareOf));
  return [words.warmUp.cannotTell({ ...named(such), percent: decimal(Math.ceil(100 * most), 0) })];
}

/** What could not be judged, and why. */
export function warmUpUnjudged(results: Results, words: Words): string[] {
  const all = inState(results, 'not judged');
  const reasons = [...new Set(all.flatMap(({ result }) => result.warmUp?.reason ?? ([] as Unjudged[])))];
  return reasons.map((reason) =>
    words.warmUp.notJudged({
      ...named(all.filter(({ result }) => result.warmUp?.reason === reason)),
      reason,
    }),
  );
}

/** How a design stands, in a few words. */
export function warmUpRemark({ state, reason, foundWeeks }: DesignWarmUp, { warmUp }: Words): string {
  if (state === 'overloaded') return warmUp.remark({ state });
  if (state === 'not judged') return warmUp.remark({ state, reason: reason ?? 'short' });
  return warmUp.remark({ state, weeks: decimal(foundWeeks ?? 0, 0) });
}

export function inState(results: Results, state: WarmUpState): Design[] {
  return designsOf(results).filter(({ result }) => result.warmUp?.state === state);
}

export function named(designs: readonly Design[]): {
  readonly designs: readonly string[];
  readonly more: number;
} {
  return {
    designs: designs.slice(0, MOST_NAMED).map(({ title }) => title),
    more: Math.max(0, designs.length - MOST_NAMED),
  };
}
