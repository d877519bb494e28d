/**
 * What a change of design returns in a year: what it costs more or less (the cost-centre view), and with it the value
 * of the customers it puts at risk (the loyalty view). A cheapest design is named only where the intervals carry it.
 */

import type { Results, Verdict } from '../study/results.ts';
import { comparisonOf, type Design, designsOf, figureOf } from './evidence.ts';
import { figureFormat } from './key-figures.ts';
import type { Words } from './locales/index.ts';
import { COST } from './payback.ts';

export const AT_RISK = 'clvAtRisk.perYear';
export const WITH_LOYALTY = 'cost.withLoyalty';

/** A design against the first one: differences a year, written out. */
export interface TwoViewsRow {
  readonly design: Design;
  readonly cost: string;
  readonly atRisk: string;
  readonly net: string;
  /** Of the net. */
  readonly interval: string;
  readonly verdict: Verdict;
}

interface TwoViews {
  readonly lead: string;
  readonly rows: readonly TwoViewsRow[];
  readonly cheapest: readonly string[];
}

/** Null where nothing is compared or no customer has a value. */
export function twoViewsOf(results: Results, words: Words): TwoViews | null {
  const [first, ...others] = designsOf(results);
  const rows = others.flatMap((design): TwoViewsRow[] => {
    const net = comparisonOf(results, design, WITH_LOYALTY);
    if (net === undefined) return [];
    const change = (metric: string): string =>
      figureFormat(results, metric, words).difference(
        comparisonOf(results, design, metric)?.difference ?? null,
      );
    const interval =
      net.interval && figureFormat(results, WITH_LOYALTY, words).differenceInterval(net.interval);
    return [
      {
        design,
        cost: change(COST),
        atRisk: change(AT_RISK),
        net: change(WITH_LOYALTY),
        interval: interval ?? '',
        verdict: net.verdict,
      },
    ];
  });
  if (first === undefined || rows.length === 0) return null;
  const { costCentre, costCentreUnclear, loyalty, loyaltyUnclear } = words.twoViews;
  const byCost = cheapestOf(results, COST);
  const byLoyalty = cheapestOf(results, WITH_LOYALTY);
  return {
    lead: words.twoViews.lead(first.title),
    rows,
    cheapest: [
      byCost === null ? costCentreUnclear : costCentre(byCost.title),
      byLoyalty === null ? loyaltyUnclear : loyalty(byLoyalty.title),
    ],
  };
}

/**
 * The steady design that is clearly cheaper than every other: its difference from the first design lies, with the
 * corrected intervals and what is too small to matter, below all the others. Null where none is.
 */
export function cheapestOf(results: Results, metric: string): Design | null {
  const [first, ...others] = designsOf(results);
  if (first === undefined || !first.result.steady) return null;
  const zone = results.indifference * Math.abs(figureOf(first.result, metric).mean ?? 0);
  const judged = others.flatMap((design) => {
    const comparison = comparisonOf(results, design, metric);
    const bounds = comparison?.correctedInterval ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    return comparison?.verdict === 'no steady state' ? [] : [{ design, bounds }];
  });
  const all = [{ design: first, bounds: [0, 0] as const }, ...judged];
  const cheapest = all.find(({ bounds: [, most] }, i) =>
    all.every(({ bounds: [least] }, j) => i === j || most + zone < least),
  );
  return all.length > 1 ? (cheapest?.design ?? null) : null;
}
