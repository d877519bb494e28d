/** Where each design stands against the first, theme by theme: what the verdicts on the headline metrics add up to. */

import type { Results, Verdict } from '../study/results.ts';
import { comparisonOf, type Design, designsOf } from './evidence.ts';
import { type HeadlineGroup, headlineGroups } from './headline.ts';

export type Theme = HeadlineGroup['id'];

/** Themes by outcome; a theme without a judged metric is in none. */
export interface Standing {
  /** Better on some metric and worse on none. */
  readonly won: readonly Theme[];
  /** Worse on some metric and better on none. */
  readonly lost: readonly Theme[];
  readonly mixed: readonly Theme[];
  readonly unclear: readonly Theme[];
}

/** Null for a design that cannot be judged, for want of a steady state or of figures. */
export function standingOf(results: Results, design: Design): Standing | null {
  const judged = headlineGroups(results).flatMap(({ id, metrics }) => {
    const verdicts = metrics.flatMap((metric) => comparisonOf(results, design, metric)?.verdict ?? []);
    return verdicts.length === 0 || verdicts.includes('no steady state') ? [] : [{ id, verdicts }];
  });
  if (judged.length === 0) return null;
  const themes = (better: boolean, worse: boolean): Theme[] =>
    judged.flatMap(({ id, verdicts }) => {
      const has = (verdict: Verdict): boolean => verdicts.includes(verdict);
      return has('better') === better && has('worse') === worse ? [id] : [];
    });
  return {
    won: themes(true, false),
    lost: themes(false, true),
    mixed: themes(true, true),
    unclear: themes(false, false),
  };
}

/** What can be said of all designs at once; a winner only against the first design, and only by verdicts. */
export type Outcome =
  | { readonly kind: 'single' | 'unsteady' | 'unclear' | 'unbeaten'; readonly first: Design }
  | {
      /** `leaders` win on more themes than any other, and on the same ones. */
      readonly kind: 'wins';
      readonly first: Design;
      readonly leaders: readonly Design[];
      readonly of: number;
      readonly standing: Standing;
    }
  | {
      /** Several win on as many themes, but not on the same. */
      readonly kind: 'counts';
      readonly first: Design;
      readonly of: number;
      readonly themes: readonly { readonly theme: Theme; readonly won: number }[];
    };

/** Undefined without any design. */
export function outcomeOf(results: Results): Outcome | undefined {
  const [first, ...others] = designsOf(results);
  if (first === undefined) return undefined;
  if (others.length === 0) return { kind: 'single', first };
  const judged = others.flatMap((design) => {
    const standing = standingOf(results, design);
    return standing === null ? [] : [{ design, standing }];
  });
  if (judged.length === 0) return { kind: 'unsteady', first };
  const most = Math.max(...judged.map(({ standing }) => standing.won.length));
  if (most === 0) {
    const clear = judged.some(({ standing }) => standing.lost.length + standing.mixed.length > 0);
    return { kind: clear ? 'unbeaten' : 'unclear', first };
  }
  const leaders = judged.filter(({ standing }) => standing.won.length === most);
  const { standing } = leaders[0]!;
  const profile = JSON.stringify(standing);
  if (leaders.every((leader) => JSON.stringify(leader.standing) === profile)) {
    const designs = leaders.map(({ design }) => design);
    return { kind: 'wins', first, leaders: designs, of: judged.length, standing };
  }
  const themes = themesOf(results).map((theme) => {
    return { theme, won: judged.filter(({ standing: { won } }) => won.includes(theme)).length };
  });
  return { kind: 'counts', first, of: judged.length, themes };
}

export function themesOf(results: Results): Theme[] {
  return headlineGroups(results).map(({ id }) => id);
}
