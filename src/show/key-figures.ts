/** The headline metrics as readers meet them in a table: every design's figure, its difference, the verdict. */

import type { Results, Verdict } from '../study/results.ts';
import { gainText } from './common-customers.ts';
import { comparisonOf, type Design, designsOf, figureOf } from './evidence.ts';
import { type NumberFormat, numberFormat } from './format.ts';
import { headlineGroups } from './headline.ts';
import { metricTitle } from './labels.ts';
import type { Words } from './locales/index.ts';
import { moreMetrics } from './more-figures.ts';

export interface KeyFigure {
  readonly metric: string;
  /** With the unit where numbers do not carry it. */
  readonly title: string;
  readonly rows: readonly KeyFigureRow[];
}

/** One design's figure, written out; null where there is nothing to write. */
export interface KeyFigureRow {
  readonly design: Design;
  readonly mean: string;
  readonly interval: string | null;
  /** Against the first design; null for that one itself. */
  readonly against: {
    readonly difference: string;
    readonly interval: string | null;
    readonly verdict: Verdict;
    /** What meeting the same customers gains. */
    readonly gain: string | null;
  } | null;
}

export function keyFigures(results: Results, words: Words): KeyFigure[] {
  return headlineGroups(results).flatMap(({ metrics }) =>
    metrics.map((metric) => keyFigure(results, metric, words)),
  );
}

/** The headline figures, and beside them those that the mechanisms of the study move. */
export function toldFigures(results: Results, words: Words): KeyFigure[] {
  return [
    ...keyFigures(results, words),
    ...moreMetrics(results).map((metric) => keyFigure(results, metric, words)),
  ];
}

/** How a metric is written where its figures of all designs stand side by side. */
export function figureFormat(results: Results, metric: string, words: Words): NumberFormat {
  const figures = designsOf(results).map(({ result }) => figureOf(result, metric));
  return numberFormat(words, results.metrics[metric]?.unit ?? '', figures);
}

/** One metric as `keyFigures` shows it. */
export function keyFigure(results: Results, metric: string, words: Words): KeyFigure {
  const format = figureFormat(results, metric, words);
  const rows = designsOf(results).map((design): KeyFigureRow => {
    const figure = figureOf(design.result, metric);
    const comparison = comparisonOf(results, design, metric);
    return {
      design,
      mean: format.value(figure.mean),
      interval: figure.interval && format.interval(figure.interval),
      against:
        comparison === undefined
          ? null
          : {
              difference: format.difference(comparison.difference),
              interval: comparison.interval && format.differenceInterval(comparison.interval),
              verdict: comparison.verdict,
              gain: gainText(comparison),
            },
    };
  });
  return { metric, title: metricTitle(results, metric, words), rows };
}
