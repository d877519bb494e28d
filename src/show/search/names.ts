/** What designs, figures and constraints of a search are called, in a language. */

import { STEADY } from '../../study/search/binding.ts';
import type { SearchCandidate, SearchResults } from '../../study/search/results.ts';
import { percentOf } from '../format.ts';
import { translator } from '../in-language.ts';
import type { Words } from '../locales/index.ts';
import { type SweepNames, sweepNames } from '../sweep/names.ts';
import { clean } from '../text.ts';

export interface SearchNames extends SweepNames {
  /** By id of a candidate. */
  readonly design: (id: string) => string;
  readonly first: string;
  /** A size of the objective's differences, with its unit. */
  readonly size: (x: number) => string;
  readonly constraint: (text: string) => string;
  readonly scenario: string;
}

export function searchNames(results: SearchResults, words: Words): SearchNames {
  const { candidates, against, base, factors, metrics, chart, translations, scenario } = results;
  const figures = candidates.map(({ figures }) => ({ metrics: figures }));
  const reference = against === null ? [] : [{ metrics: against.figures }];
  const points = [...figures, ...reference];
  const names = sweepNames({ factors, metrics, base, chart, translations, points }, words);
  const say = translator(translations, words);
  const byId = new Map(candidates.map((one) => [one.id, one]));
  return {
    ...names,
    design: (id) => {
      const one = byId.get(id);
      return one === undefined ? id : names.point(one);
    },
    first: against === null ? '' : clean(say(against.title)),
    size: (x) => smallSize(x, results, words),
    constraint: (text) => (text === STEADY ? words.search.steady : clean(text)),
    scenario: clean(say(scenario.title)),
  };
}

/** To two significant digits, in the unit of the objective. */
function smallSize(x: number, { asked }: SearchResults, words: Words): string {
  const { unit } = asked.objective;
  const suffix = (words.suffixes as Readonly<Record<string, string>>)[unit] ?? '';
  return `${Number(x.toPrecision(2))}${suffix}`;
}

export function candidateOf({ candidates }: SearchResults, id: string | null): SearchCandidate | undefined {
  return candidates.find((one) => one.id === id);
}

/** What the evidence says, in one line. */
export function searchTitle(
  results: SearchResults,
  words: Words,
  names = searchNames(results, words),
): string {
  const { best, guaranteed, asked } = results;
  if (best === null) return words.search.nothing;
  const design = names.design(best);
  const confidence = percentOf(asked.confidence);
  return guaranteed ? words.search.chart.title({ design, confidence }) : words.search.chart.open(design);
}

/** How sure it is that the best is the best. */
export function assurance(results: SearchResults, words: Words, { size }: SearchNames): string {
  const { counts, guaranteed, probability, delta, asked } = results;
  if (counts.kept <= 1) return words.search.alone;
  if (guaranteed) {
    return words.search.guaranteed({
      confidence: percentOf(asked.confidence),
      of: counts.kept,
      delta: size(delta),
    });
  }
  const told = probability === null ? '–' : `${percentOf(probability)} %`;
  return words.search.open({ probability: told, delta: size(delta) });
}
