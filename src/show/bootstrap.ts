/** Where the bootstrap and Student's t disagree whether a difference may be 0. */

import type { Comparison, Results } from '../study/results.ts';
import { comparisonOf, designsOf } from './evidence.ts';
import { decimal } from './format.ts';
import { headlineMetrics } from './headline.ts';
import { figureFormat } from './key-figures.ts';
import { metricLabel } from './labels.ts';
import type { Words } from './locales/index.ts';

/** How many differences of headline figures both agree on; null where the bootstrap was not asked. */
export function bootstrapAgreement(results: Results, words: Words): string | null {
  const all = compared(results);
  if (all.length === 0) return null;
  const agree = all.filter(({ comparison }) => !disagree(comparison)).length;
  return words.precision.agree({ agree: decimal(agree, 0), of: decimal(all.length, 0) });
}

/** A sentence for each difference on which they disagree. */
export function bootstrapDisagreements(results: Results, words: Words): string[] {
  return compared(results)
    .filter(({ comparison }) => disagree(comparison))
    .map(({ comparison, design, metric }) => {
      const format = figureFormat(results, metric, words);
      return words.precision.disagree({
        metric: metricLabel(metric, words, results),
        design,
        student: format.differenceInterval(comparison.interval),
        bootstrap: format.differenceInterval(comparison.bootstrapInterval ?? null),
      });
    });
}

function compared(results: Results) {
  return headlineMetrics(results).flatMap((metric) =>
    designsOf(results).flatMap((design) => {
      const comparison = comparisonOf(results, design, metric);
      if (!comparison?.interval || !comparison.bootstrapInterval) return [];
      return [{ comparison, design: design.title, metric }];
    }),
  );
}

function disagree({ interval, bootstrapInterval }: Comparison): boolean {
  return leavesOutZero(interval) !== leavesOutZero(bootstrapInterval ?? null);
}

function leavesOutZero(interval: readonly [number, number] | null): boolean {
  return interval !== null && (interval[0] > 0 || interval[1] < 0);
}
