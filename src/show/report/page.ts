/** What the sections of a report share: what is shown in it, and where links to it lead. */

import type { Direction } from '../../model/metrics/metric.ts';
import type { Results } from '../../study/results.ts';
import { type AssumptionRow, assumptionsOf, inOrder } from '../assumptions.ts';
import { behindChart, changesBehind, covers } from '../behind.ts';
import type { Chart } from '../charts/chart.ts';
import { charts } from '../charts/index.ts';
import type { RenderedChart } from '../charts/render-all.ts';
import { headlineMetrics } from '../headline.ts';
import { metricDefinition, metricLabel } from '../labels.ts';
import type { Words } from '../locales/index.ts';
import { moreMetrics } from '../more-figures.ts';
import { AT_RISK, twoViewsOf, WITH_LOYALTY } from '../two-views.ts';

export interface Page {
  readonly results: Results;
  readonly words: Words;
  readonly charts: readonly ShownChart[];
  readonly assumptions: readonly ShownAssumption[];
  /** What single designs change that is no assumption. */
  readonly changes: readonly string[];
  readonly definitions: readonly Definition[];
}

/** Something with a place of its own: `#anchor` leads there. Texts of a user are no part of an anchor. */
interface Anchored {
  readonly anchor: string;
}

export interface ShownChart extends Anchored {
  readonly chart: Chart;
  readonly svg: string;
  /** Counted in the report, from 1. */
  readonly number: number;
  readonly standing: Chart['standing'];
  /** In force, those that weigh most first. */
  readonly assumptions: readonly ShownAssumption[];
}

export interface ShownAssumption extends AssumptionRow, Anchored {}

/** A metric, or a family of them that one sentence defines. */
export interface Definition extends Anchored {
  readonly title: string;
  readonly text: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly metrics: readonly string[];
  readonly charts: readonly ShownChart[];
}

/** @param rendered the pictures to show, in order; one that is no chart of the program is left out */
export function pageOf(results: Results, rendered: readonly RenderedChart[], words: Words): Page {
  const assumptions = assumptionsOf(results, words).map((assumption, i) => {
    return { ...assumption, anchor: `assumption-${i + 1}` };
  });
  const shown = rendered.flatMap(({ id, svg }) => {
    const chart = charts.find((one) => one.id === id);
    return chart === undefined ? [] : [{ chart, svg }];
  });
  const numbered = shown.map(({ chart, svg }, i): ShownChart => {
    const behind = behindChart(chart, results);
    return {
      ...{ chart, svg, number: i + 1, anchor: `chart-${chart.id}`, standing: behind.standing },
      assumptions: inOrder(assumptions, behind.assumptions),
    };
  });
  return {
    results,
    words,
    charts: numbered,
    assumptions,
    changes: changesBehind(results, words),
    definitions: definitionsOf(results, numbered, words),
  };
}

/** The headline metrics, those of the two views and those that a chart draws, in the order of the model. */
function definitionsOf(results: Results, shown: readonly ShownChart[], words: Words): Definition[] {
  const viewed = twoViewsOf(results, words) === null ? [] : [AT_RISK, WITH_LOYALTY];
  const told = [...headlineMetrics(results), ...moreMetrics(results), ...viewed];
  const drawing = (metric: string): ShownChart[] =>
    shown.filter(({ chart }) => chart.needs.some((need) => covers(need, metric)));
  const groups = new Map<string, string[]>();
  for (const [metric, { definition }] of Object.entries(results.metrics)) {
    if (!told.includes(metric) && drawing(metric).length === 0) continue;
    groups.set(definition, [...(groups.get(definition) ?? []), metric]);
  }
  return [...groups.values()].map((metrics, i): Definition => {
    const first = metrics[0] as string;
    const every = metrics.length > 1 ? words.report.definitions.each : undefined;
    const { unit, direction } = results.metrics[first] as Results['metrics'][string];
    return {
      anchor: `definition-${i + 1}`,
      title: metricLabel(first, words, results, every),
      text: metricDefinition(first, words, results, every),
      unit: words.units[unit] ?? unit,
      direction,
      metrics,
      charts: drawing(first),
    };
  });
}
