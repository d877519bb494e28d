/** The comparison in plain sentences: one for each design against the first, and what must be said beside it. */

import { FRONT_LINE } from '../model/metrics/load.ts';
import type { Comparison, Results, Verdict } from '../study/results.ts';
import { isHeadline } from '../study/verdict.ts';
import { comparisonOf, type Design, designsOf, figureOf } from './evidence.ts';
import { decimal, numberFormat, percentOf } from './format.ts';
import { headlineMetrics } from './headline.ts';
import { metricLabel } from './labels.ts';
import type { Words } from './locales/index.ts';
import { precisionReached, precisionWarnings } from './precision.ts';
import { stillOpenWarning } from './still-open.ts';
import { warmUpWarnings } from './warm-up.ts';

/** With fewer replications than this, corrected intervals are several times as wide as those that are printed. */
const FEW = 8;

/** Verdicts in the order in which they are told. */
const ORDER: readonly Verdict[] = ['better', 'worse', 'differs', 'no clear difference', 'no steady state'];

/** Of more overloaded designs than this, some are only counted. */
const MOST_NAMED = 3;

/** What the headline metrics say of each design against the first; better and worse only where a verdict does. */
export function verdictSentences(results: Results, words: Words): string[] {
  const [first, ...others] = designsOf(results);
  if (first === undefined) return [];
  if (others.length === 0) return [words.sentences.single(first.title)];
  const metrics = headlineMetrics(results);
  return others.map((design) => {
    const found = metrics.flatMap((metric) => comparisonOf(results, design, metric) ?? []);
    if (found.length > 1 && found.every(({ verdict }) => verdict === 'no clear difference')) {
      return words.sentences.allUnclear(design.title, first.title);
    }
    const parts = ORDER.flatMap((verdict) => {
      const items = found.filter((comparison) => comparison.verdict === verdict);
      if (items.length === 0) return [];
      return [
        words.sentences.part({ verdict, items: items.map((c) => item(results, words, [first, design], c)) }),
      ];
    });
    const told = parts.length > 0 ? parts : [words.sentences.nothingToTell];
    return words.sentences.against({ design: design.title, first: first.title, told });
  });
}

/** What a reader must know before believing a figure: overload, open complaints, an interrupted run, few replications. */
export function warnings(results: Results, words: Words): string[] {
  const unsteady = designsOf(results)
    .filter(({ result }) => !result.steady || result.overloaded.length > 0)
    .map((design) => {
      return words.table.overloaded({ design: design.title, positions: overloadedTitles(design, words) });
    });
  const { replications: done, replicationsAsked: asked } = results;
  const open = stillOpenWarning(results, words);
  return [
    ...unsteady,
    ...warmUpWarnings(results, words),
    ...(open === undefined ? [] : [open]),
    ...(done < asked ? [interruption(results, words)] : []),
    ...precisionWarnings(results, words),
    ...(done > 1 && done < FEW ? [words.table.few(done)] : []),
  ];
}

/** What holds for every comparison and must stand beside it. */
export function notes(results: Results, words: Words): string[] {
  const { simulated, intervals, cost, hours } = words.table.notes;
  const reached = precisionReached(results, words);
  return [
    simulated,
    ...(results.replications > 1 ? [intervals] : []),
    ...(reached === null ? [] : [reached]),
    ...(results.comparisons.length > 0 ? [words.precision.corrected(correctedFor(results))] : []),
    cost,
    hours,
  ];
}

/** Of how many comparisons at once verdicts on headline figures are corrected for; of all, where there is no headline. */
export function correctedFor({ correction, comparisons, targets }: Results): string {
  const first = targets[0]?.label ?? '';
  // Results from before it was said.
  const { headlines, all } = correction ?? {
    headlines: comparisons.filter(({ metric }) => isHeadline(metric, first)).length,
    all: comparisons.length,
  };
  return decimal(headlines || all, 0);
}

function interruption({ replications: done, replicationsAsked, precision }: Results, words: Words): string {
  if (!precision) return words.table.interrupted({ done, asked: replicationsAsked });
  return words.precision.interrupted({ done: decimal(done, 0), asked: percentOf(precision.asked) });
}

/** Titles of the overloaded positions of a design. */
export function overloadedTitles({ result }: Design, words: Words): string[] {
  return result.overloaded.map((id) => {
    if (id === FRONT_LINE) return words.frontLine;
    return result.chart.positions.find((position) => position.id === id)?.title ?? id;
  });
}

/** The title of a chart of times that do not settle, by the overloaded designs; undefined where none is. */
export function overloadTitle(results: Results, words: Words): string | undefined {
  const all = designsOf(results).filter(({ result }) => result.overloaded.length > 0);
  const [design] = all;
  if (design === undefined) return undefined;
  if (all.length > 1) return words.orgCharts.severalOverloaded(named(all));
  return words.orgCharts.overloaded({ design: design.title, positions: overloadedTitles(design, words) });
}

/** The warnings where there is little room: overloaded designs are told in one sentence. */
export function shortWarnings(results: Results, words: Words): string[] {
  const unsteady = designsOf(results).filter(({ result }) => !result.steady || result.overloaded.length > 0);
  const all = warnings(results, words);
  if (unsteady.length < 2) return all;
  return [words.table.severalOverloaded(named(unsteady)), ...all.slice(unsteady.length)];
}

function named(designs: readonly Design[]): { readonly designs: readonly string[]; readonly more: number } {
  return {
    designs: designs.slice(0, MOST_NAMED).map(({ title }) => title),
    more: Math.max(0, designs.length - MOST_NAMED),
  };
}

function item(results: Results, words: Words, pair: readonly Design[], comparison: Comparison): string {
  const { metric, difference, verdict } = comparison;
  const label = metricLabel(metric, words, results);
  if (verdict === 'no clear difference' || verdict === 'no steady state') {
    return words.sentences.itemWithoutFigure(label);
  }
  const unit = results.metrics[metric]?.unit ?? '';
  const format = numberFormat(
    words,
    unit,
    pair.map(({ result }) => figureOf(result, metric)),
  );
  return words.sentences.item({
    metric: label,
    // A number and its unit stay on one line.
    difference: (format.difference(difference) + (unit === '%' ? words.sentences.points : '')).replaceAll(
      ' ',
      '\u00a0',
    ),
  });
}
