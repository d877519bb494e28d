/** Where the bootstrap and Student's t disagree whether a difference may be 0. */

import type { Comparison, Results } from '../study/results.ts';
import { comparisonOf, designsOf, own } from './evidence.ts';
import { decimal } from './format.ts';
import { headlineMetrics } from './headline.ts';
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
      const { interval: student, bootstrapInterval: bootstrap } = comparison;
      const both = [...(student ?? []), ...(bootstrap ?? [])];
      // The difference of two shares is in percentage points.
      const unit = results.metrics[metric]?.unit ?? '';
      const suffix = unit === '%' ? '' : (own<string>(words.suffixes, unit) ?? '');
      const write = (ends: readonly [number, number]): string =>
        `[${ends.map((x) => signed(x, placesShowing(both))).join(', ')}]${suffix}`;
      return words.precision.disagree({
        metric: metricLabel(metric, words, results),
        design,
        student: write(student as readonly [number, number]),
        bootstrap: write(bootstrap as readonly [number, number]),
      });
    });
}

/** Places at which the end nearest to 0 is not written as 0: it is what the disagreement is about. */
function placesShowing(ends: readonly number[]): number {
  const nearest = Math.min(...ends.map(Math.abs).filter((x) => x > 0));
  return Math.min(6, Math.max(1, Math.ceil(-Math.log10(nearest))));
}

function signed(x: number, places: number): string {
  return `${x > 0 ? '+' : ''}${decimal(x, places)}`;
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
