/** What it gains that all designs meet the same customers, told in the headline figures. */

import type { Comparison, Results } from '../study/results.ts';
import { comparisonOf, designsOf } from './evidence.ts';
import { decimal } from './format.ts';
import { headlineMetrics } from './headline.ts';
import { metricLabel } from './labels.ts';
import type { Words } from './locales/index.ts';

/** With fewer replications a ratio of variances says nothing. */
const FEW = 8;
/** Of more comparisons than this, some are only counted. */
const MOST_NAMED = 3;

/** `×3.2 [1.8, 6.0]`; null where nothing can be said. */
export function gainText(comparison: Comparison | undefined): string | null {
  const { gain, interval } = comparison?.pairing ?? { gain: null };
  if (gain === null) return null;
  const write = (x: number): string => decimal(x, x < 10 ? 1 : 0);
  return `×${write(gain)}${interval ? ` [${write(interval[0])}, ${write(interval[1])}]` : ''}`;
}

/** Whether any comparison says what it gains. */
export function tellsGain({ comparisons }: Results): boolean {
  return comparisons.some((comparison) => gainText(comparison) !== null);
}

/** The warning where it gains nothing; empty where it does, or too little is known. */
export function noGainWarnings(results: Results, words: Words): string[] {
  if (results.replications < FEW) return [];
  const found = headlineMetrics(results).flatMap((metric) =>
    designsOf(results).flatMap((design) => {
      const gain = comparisonOf(results, design, metric)?.pairing?.gain ?? null;
      if (gain === null || gain > 1) return [];
      return [{ metric: metricLabel(metric, words, results), design: design.title }];
    }),
  );
  if (found.length === 0) return [];
  return [words.precision.noGain(found.slice(0, MOST_NAMED), Math.max(0, found.length - MOST_NAMED))];
}
