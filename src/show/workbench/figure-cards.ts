/** The four key figures of two designs as a room sees them: large values, their difference, what may be said of it. */

import type { Results, Verdict } from '../../study/results.ts';
import { comparisonOf, designsOf, figureOf } from '../evidence.ts';
import { headlineMetrics } from '../headline.ts';
import { keyFigure } from '../key-figures.ts';
import type { Words } from '../locales/index.ts';

export interface FigureCard {
  readonly metric: string;
  readonly title: string;
  /** Written out, of the first design and of the second. */
  readonly values: readonly string[];
  /** Null where the two are not compared. */
  readonly difference: CardDifference | null;
}

export interface CardDifference {
  readonly text: string;
  readonly interval: string | null;
  readonly verdict: Verdict;
  /** Null without an interval: there is nothing to draw. */
  readonly bar: DifferenceBar | null;
}

/** In the unit of the metric. */
export interface DifferenceBar {
  readonly mean: number;
  readonly interval: readonly [number, number];
  /** By which the verdict is judged. */
  readonly corrected: readonly [number, number];
  /** Differences up to this size are too small to matter. */
  readonly zone: number;
}

const CARDS = 4;

/** The metrics of the cards: those of a story, else time, its long tail, what is buried, and the price. */
export function cardMetrics(results: Results, wanted: readonly string[] | null): readonly string[] {
  if (wanted !== null) return wanted.slice(0, CARDS);
  const measured = headlineMetrics(results);
  const target = results.targets[0];
  const first = [
    ...(target ? [`resolvedWithin.${target.label}`] : []),
    'resolutionTime.p90',
    'buried.total',
    'cost.perComplaint',
  ].filter((metric) => measured.includes(metric));
  return [...first, ...measured.filter((metric) => !first.includes(metric))].slice(0, CARDS);
}

/** @param results of two designs, or one */
export function figureCard(results: Results, metric: string, words: Words): FigureCard {
  const { title, rows } = keyFigure(results, metric, words);
  const [first, second] = designsOf(results);
  const comparison = second && comparisonOf(results, second, metric);
  const against = rows[1]?.against ?? null;
  const baseline = first === undefined ? 0 : (figureOf(first.result, metric).mean ?? 0);
  const { difference, interval, correctedInterval } = comparison ?? {};
  return {
    metric,
    title,
    values: rows.map(({ mean }) => mean),
    difference: against && {
      text: against.difference,
      interval: against.interval,
      verdict: against.verdict,
      bar:
        typeof difference === 'number' && interval
          ? {
              mean: difference,
              interval,
              corrected: correctedInterval ?? interval,
              zone: results.indifference * Math.abs(baseline),
            }
          : null,
    },
  };
}
