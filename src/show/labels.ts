/** Names of metrics, in a language. */

import { FRONT_LINE } from '../model/metrics/load.ts';
import type { DesignResult, Results } from '../study/results.ts';
import { own } from './evidence.ts';
import type { Words } from './locales/index.ts';
import { clean } from './text.ts';

/** What of results names a metric. */
export interface Named {
  readonly metrics: Readonly<Record<string, { readonly definition: string }>>;
  readonly designs: Readonly<Record<string, Pick<DesignResult, 'chart'>>>;
}

/**
 * The title of a metric: its own, or its family's with the position, rank or target named; the id itself where
 * the language has neither. With `every`, that stands for the name: the title of the whole family.
 */
export function metricLabel(id: string, words: Words, results: Named, every?: string): string {
  return own<string>(words.metrics, id) ?? inFamily(words.families, id, words, results, every) ?? id;
}

/** What a metric is, in the language or else as the metric defines itself; `every` as above. */
export function metricDefinition(id: string, words: Words, results: Named, every?: string): string {
  return (
    own(words.definitions, id) ??
    inFamily(words.familyDefinitions, id, words, results, every) ??
    own(results.metrics, id)?.definition ??
    ''
  );
}

function inFamily(
  families: Readonly<Record<string, (name: string) => string>>,
  id: string,
  words: Words,
  results: Named,
  every: string | undefined,
): string | undefined {
  // The name of a family may have a dot in it, and so may a position's id: the longest family that fits.
  for (let dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
    const family = own(families, id.slice(0, dot));
    if (family !== undefined) return family(every ?? nameOf(id.slice(dot + 1), words, results));
  }
  return undefined;
}

/** The label, with the unit where numbers do not carry it. */
export function metricTitle(results: Results, metric: string, words: Words): string {
  const label = clean(metricLabel(metric, words, results));
  const unit = own(results.metrics, metric)?.unit ?? '';
  const { impliedUnits } = words.table;
  const said = unit === '' || unit in impliedUnits || metric in impliedUnits;
  return said ? label : words.inUnit(label, words.units[unit] ?? clean(unit));
}

/** A rank or the front line by the language's word, a position by its title, all else by itself. */
function nameOf(name: string, words: Words, results: Named): string {
  if (name === FRONT_LINE) return words.frontLine;
  return positionTitle(results, name) ?? own(words.ranks, name) ?? name;
}

function positionTitle(results: Named, id: string): string | undefined {
  for (const design of Object.values(results.designs)) {
    const found = design.chart.positions.find((position) => position.id === id);
    if (found !== undefined) return found.title;
  }
  return undefined;
}
