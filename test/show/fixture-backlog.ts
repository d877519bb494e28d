/** What a made-up results document says of the backlog, with or without a surge in the window. */

import {
  BACKLOG_QUANTILES,
  type BacklogQuantile,
  type Comparison,
  type DesignResult,
  type Figure,
  type MetricResult,
  type Results,
} from '../../src/study/results.ts';

const DAYS = Array.from({ length: 56 }, (_, i) => i + 1);
const SURGE = { fromDay: 14, toDay: 28 } as const;
const LEVEL = 120;
/** Each weekday's backlog against the average: it grows at the weekend. */
const WEEKDAYS = [1.25, 1.05, 0.95, 0.9, 0.85, 0.9, 1.1];
const SPREAD: Readonly<Record<BacklogQuantile, number>> = {
  '0.05': 0.7,
  '0.25': 0.9,
  '0.5': 1,
  '0.75': 1.1,
  '0.95': 1.35,
};
const DEFINED = {
  'backlog.mean': 'cases',
  'backlog.before': 'cases',
  recovery: 'd',
  recovered: '%',
} as const;
type Metric = keyof typeof DEFINED;

/** `results` with a backlog as slow as each design's complaints are. The first design is not back in every run. */
export function withBacklog(results: Results, surge: boolean): Results {
  const all = Object.values(results.designs);
  const slowest = all[0]?.metrics['resolutionTime.mean']?.mean ?? 1;
  const metrics: readonly Metric[] = surge
    ? ['backlog.mean', 'backlog.before', 'recovery', 'recovered']
    : ['backlog.mean'];
  const designs = Object.entries(results.designs).map(([id, design], d): [string, DesignResult] => {
    const slow = (design.metrics['resolutionTime.mean']?.mean ?? 1) / slowest;
    const means: Readonly<Record<Metric, number>> = {
      'backlog.mean': LEVEL * slow,
      'backlog.before': LEVEL * slow,
      recovery: 15 * slow ** 3,
      recovered: d === 0 ? 95 : 100,
    };
    const added = metrics.map((metric): [string, MetricResult] => {
      return [metric, { unit: DEFINED[metric], ...figure(means[metric], results.replications) }];
    });
    const levels = DAYS.map((day) => LEVEL * slow * WEEKDAYS[day % 7]! * (surge ? bump(day, slow) : 1));
    const quantiles = BACKLOG_QUANTILES.map((q): [BacklogQuantile, number[]] => {
      const spread = results.replications < 2 ? 1 : SPREAD[q];
      return [q, levels.map((level) => Math.round(level * spread))];
    });
    const backlogByDay = {
      days: DAYS,
      cases: levels.map((level) => figure(level, results.replications)),
      quantiles: Object.fromEntries(quantiles) as Record<BacklogQuantile, number[]>,
    };
    return [
      id,
      {
        ...design,
        metrics: { ...design.metrics, ...Object.fromEntries(added) },
        curves: { ...design.curves, backlogByDay },
      },
    ];
  });
  const byId = Object.fromEntries(designs);
  const types = results.types.slice(0, 1).map(({ title }) => title);
  return {
    ...results,
    shocks: surge ? [{ types, ...SURGE, factor: 2.5 }] : [],
    designs: byId,
    metrics: {
      ...results.metrics,
      ...Object.fromEntries(
        metrics.map((id) => [
          id,
          {
            unit: DEFINED[id],
            definition: `definition of ${id}`,
            direction: id === 'recovered' ? ('higher' as const) : ('lower' as const),
          },
        ]),
      ),
    },
    comparisons: [...results.comparisons, ...metrics.flatMap((metric) => comparisons(results, byId, metric))],
  };
}

/** Compared as the resolution time is: what is slow there is slow here. */
function comparisons(
  results: Results,
  designs: Readonly<Record<string, DesignResult>>,
  metric: Metric,
): Comparison[] {
  return results.comparisons
    .filter((comparison) => comparison.metric === 'resolutionTime.mean')
    .map((comparison) => {
      const [a, b] = [comparison.a, comparison.b].map((id) => designs[id]?.metrics[metric]?.mean ?? 0);
      const difference = b! - a!;
      const interval = comparison.interval && ([difference - 2, difference + 2] as const);
      return {
        ...comparison,
        metric,
        difference,
        interval,
        innerInterval: interval,
        correctedInterval: interval,
      };
    });
}

/** How many times the usual backlog there is on a day: up in the surge, down again the slower the design is. */
function bump(day: number, slow: number): number {
  const { fromDay, toDay } = SURGE;
  if (day <= fromDay) return 1;
  const peak = 1 + (1.5 * Math.min(day, toDay) - 1.5 * fromDay) / (toDay - fromDay);
  return day <= toDay ? peak : 1 + (peak - 1) * Math.exp(-(day - toDay) / (5 * slow ** 3));
}

function figure(mean: number, replications: number): Figure {
  return { mean, interval: replications < 2 ? null : [0.95 * mean, 1.05 * mean] };
}
