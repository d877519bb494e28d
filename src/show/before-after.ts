/** Designs that change on the way: what the weeks before, while it settles and after are like, on average. */

import type { ByWeek, Figure, Results } from '../study/results.ts';
import { type Design, designsOf } from './evidence.ts';
import { type NumberFormat, numberFormat } from './format.ts';
import { metricTitle } from './labels.ts';
import type { Words } from './locales/index.ts';

export type Period = 'before' | 'during' | 'after';

export interface BeforeAfter {
  /** Titles of the figures, in the order of the cells. */
  readonly figures: readonly string[];
  readonly designs: readonly { readonly design: Design; readonly rows: readonly PeriodRow[] }[];
}

/** The average week of a period, written out. */
export interface PeriodRow {
  readonly period: Period;
  /** First and last week of the window. */
  readonly weeks: readonly [number, number];
  readonly cells: readonly string[];
}

interface PeriodMeans {
  readonly period: Period;
  readonly weeks: readonly [number, number];
  readonly means: Readonly<Record<Curve, number | null>>;
}

type Curve = 'resolvedWithin' | 'resolutionTime' | 'buried';

const WEEK = 7;

/** Null where no design changes within the window. */
export function beforeAfterOf(results: Results, words: Words): BeforeAfter | null {
  const target = results.targets[0]?.label ?? '';
  const all = [
    { metric: `resolvedWithin.${target}`, curve: 'resolvedWithin' },
    { metric: 'resolutionTime.mean', curve: 'resolutionTime' },
    { metric: 'buried.total', curve: 'buried' },
  ] as const;
  const shown = all.filter(({ metric }) => metric in results.metrics);
  const found = designsOf(results).flatMap((design) => {
    const { byWeek } = design.result.curves;
    const periods = byWeek === undefined ? [] : periodsOf(byWeek);
    return periods.length > 1 ? [{ design, periods }] : [];
  });
  if (found.length === 0) return null;
  const formats = shown.map(({ metric, curve }): NumberFormat => {
    const figures = found.flatMap(({ periods }) =>
      periods.map(({ means }): Figure => ({ mean: means[curve], interval: null })),
    );
    return numberFormat(words, results.metrics[metric]?.unit ?? '', figures);
  });
  return {
    figures: shown.map(({ metric }) => metricTitle(results, metric, words)),
    designs: found.map(({ design, periods }) => ({
      design,
      rows: periods.map(({ period, weeks, means }) => ({
        period,
        weeks,
        cells: shown.map(({ curve }, i) => (formats[i] as NumberFormat).value(means[curve])),
      })),
    })),
  };
}

/**
 * Weeks that end before the first change, those that begin after the last one has settled, and all between. A
 * period without a week is left out.
 */
function periodsOf(curves: ByWeek): PeriodMeans[] {
  const { weeks, changes, settledOn } = curves;
  const first = changes[0];
  if (first === undefined || settledOn === null) return [];
  const periodOf = (week: number): Period => {
    if (week * WEEK <= first) return 'before';
    return (week - 1) * WEEK >= settledOn ? 'after' : 'during';
  };
  return (['before', 'during', 'after'] as const).flatMap((period) => {
    const own = weeks.flatMap((week, i) => (periodOf(week) === period ? [i] : []));
    const [from, to] = [own[0], own.at(-1)];
    if (from === undefined || to === undefined) return [];
    const mean = (curve: Curve): number | null => meanOf(own.map((i) => curves[curve][i]));
    return [
      {
        period,
        weeks: [weeks[from] as number, weeks[to] as number] as const,
        means: {
          resolvedWithin: mean('resolvedWithin'),
          resolutionTime: mean('resolutionTime'),
          buried: mean('buried'),
        },
      },
    ];
  });
}

function meanOf(figures: readonly (Figure | undefined)[]): number | null {
  const means = figures.flatMap((figure) => figure?.mean ?? []);
  return means.length === 0 ? null : means.reduce((sum, mean) => sum + mean, 0) / means.length;
}
