/** Speaker notes: where every figure of a slide comes from. */

import type { Results } from '../../study/results.ts';
import { type AssumptionRow, assumptionsOf, inOrder } from '../assumptions.ts';
import { behindChart, changesBehind } from '../behind.ts';
import type { Chart } from '../charts/chart.ts';
import { designsOf, figureOf } from '../evidence.ts';
import { numberFormat } from '../format.ts';
import { metricDefinition, metricLabel } from '../labels.ts';
import type { Words } from '../locales/index.ts';

/** The definition and values of each metric, how they were made, and what stands behind them or behind a chart. */
export function notesOn(
  results: Results,
  words: Words,
  {
    metrics,
    assumptions = [],
    chart,
  }: {
    readonly metrics: readonly string[];
    readonly assumptions?: readonly string[];
    readonly chart?: Chart;
  },
): string[] {
  const ids = chart === undefined ? assumptions : behindChart(chart, results).assumptions;
  const behind = [
    ...(chart === undefined ? [] : changesBehind(results, words)),
    ...assumptionNotes(chosenAssumptions(results, words, ids), words),
  ];
  const figures = metrics.flatMap((metric) => figureNotes(results, words, metric));
  return [
    ...(figures.length > 0 ? [words.deck.notes.figures, ...figures] : []),
    runNote(results, words),
    ...(behind.length > 0 ? [words.deck.notes.assumptions, ...behind] : []),
  ];
}

export function runNote(results: Results, words: Words): string {
  const { replications, seed, version, scenario } = results;
  return words.deck.notes.run({ replications, seed, version, hash: scenario.hash });
}

export function assumptionNotes(rows: readonly AssumptionRow[], words: Words): string[] {
  return rows.map((row) => words.deck.notes.assumption(row));
}

/** The assumptions in force that bear these ids, in the order of the ids. */
export function chosenAssumptions(results: Results, words: Words, ids: readonly string[]): AssumptionRow[] {
  return inOrder(assumptionsOf(results, words), ids);
}

function figureNotes(results: Results, words: Words, metric: string): string[] {
  const designs = designsOf(results);
  const figures = designs.map(({ result }) => figureOf(result, metric));
  if (figures.every(({ mean }) => mean === null)) return [];
  const format = numberFormat(words, results.metrics[metric]?.unit ?? '', figures);
  return [
    words.deck.notes.figure({
      label: metricLabel(metric, words, results),
      id: metric,
      definition: metricDefinition(metric, words, results),
    }),
    ...designs.map(({ title }, i) => {
      const { mean, interval } = figures[i]!;
      return words.deck.notes.value({
        design: title,
        value: format.value(mean),
        interval: interval && format.interval(interval),
      });
    }),
  ];
}
