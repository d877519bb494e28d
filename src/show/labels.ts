/** Names of metrics, in a language. */

import { FRONT_LINE } from '../model/metrics/load.ts';
import type { Results } from '../study/results.ts';
import { own } from './evidence.ts';
import type { Words } from './locales/index.ts';

/**
 * The title of a metric: its own, or its family's with the position, rank or target named; the id itself where
 * the language has neither.
 */
export function metricLabel(id: string, words: Words, results: Results): string {
  const label = own<string>(words.metrics, id);
  if (label !== undefined) return label;
  // The name of a family may have a dot in it, and so may a position's id: the longest family that fits.
  for (let dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
    const family = own<(name: string) => string>(words.families, id.slice(0, dot));
    if (family !== undefined) return family(nameOf(id.slice(dot + 1), words, results));
  }
  return id;
}

/** A rank or the front line by the language's word, a position by its title, all else by itself. */
function nameOf(name: string, words: Words, results: Results): string {
  if (name === FRONT_LINE) return words.frontLine;
  return positionTitle(results, name) ?? own(words.ranks, name) ?? name;
}

function positionTitle(results: Results, id: string): string | undefined {
  for (const design of Object.values(results.designs)) {
    const found = design.chart.positions.find((position) => position.id === id);
    if (found !== undefined) return found.title;
  }
  return undefined;
}
