/** What designs, figures and constraints of a search are called, in a language. */

import { STEADY } from '../../study/search/binding.ts';
import type { SearchCandidate, SearchResults } from '../../study/search/results.ts';
import { own } from '../evidence.ts';
import { decimal, MISSING, percentOf } from '../format.ts';
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
  /** A difference of figures with its interval and its unit: of percentages percentage points. */
  readonly difference: (id: string, x: number | null, interval: readonly [number, number] | null) => string;
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
    difference: (id, x, interval) => {
      const format = names.format(id);
      const points = metrics[id]?.unit === '%' ? words.sentences.points : '';
      const bounds = interval === null ? '' : ` ${format.differenceInterval(interval)}`;
      return x === null ? MISSING : format.difference(x) + points + bounds;
    },
    constraint: (text) => (text === STEADY ? words.search.steady : clean(text)),
    scenario: clean(say(scenario.title)),
  };
}

/** To three significant digits, in the unit of differences of the objective. */
function smallSize(x: number, { asked }: SearchResults, words: Words): string {
  const { unit } = asked.objective;
  const suffixes: Readonly<Record<string, string>> = { ...words.suffixes, '%': words.sentences.points };
  return `${Number(x.toPrecision(3))}${own(suffixes, unit) ?? ''}`;
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
  const { best, guaranteed, asked, counts, delta, runnersUp } = results;
  if (best === null) return words.search.nothing;
  const design = names.design(best);
  const { title, open, alone } = words.search.chart;
  if (counts.kept === 1) return alone(design);
  if (!guaranteed) return open(design);
  const confidence = percentOf(asked.confidence);
  return title({ design, confidence, of: counts.kept, delta: names.size(delta), others: runnersUp.length });
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

/** Of how many of the candidates that is said, and what was not spent; null where it is of all, and all was spent. */
export function extent(results: SearchResults, words: Words): string | null {
  const { counts, passedOver, asked, guaranteed } = results;
  const unspent = Math.max(0, asked.runs - counts.simulations);
  const parts = [
    ...(passedOver.length > 0
      ? [
          words.search.about({
            kept: counts.kept,
            candidates: counts.judged + passedOver.length,
            passedOver: passedOver.length,
            replications: passedOver[0]!.replications,
          }),
        ]
      : []),
    // What is left of less than one round of replications is nothing to speak of.
    ...(unspent >= asked.first && counts.kept > 1
      ? [
          words.search.unspent({
            unspent: decimal(unspent, 0),
            runs: decimal(asked.runs, 0),
            most: guaranteed ? null : decimal(asked.most, 0),
          }),
        ]
      : []),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}
