/** One complaint's life told in sentences. */

import type { Lives } from '../../model/lives.ts';
import type { DesignResult } from '../../study/results.ts';
import type { Words } from '../locales/index.ts';
import { momentText } from '../moment.ts';
import { leadOf } from './lead.ts';
import { Teller } from './teller.ts';

/** Who is told of: titles are in the reader's language already. */
export interface Cast {
  readonly design: string;
  readonly chart: DesignResult['chart'];
  /** First moment of the window, from which days are counted. */
  readonly start: number;
  readonly types: readonly { readonly title: string }[];
}

export interface ToldStory {
  /** "Of its 14 days, 11 were spent waiting, 6 of them for the COO's signature." */
  readonly lead: string;
  /** Step by step, in the order of time. */
  readonly sentences: readonly string[];
}

/**
 * Life `i` of `lives` as it went under one design.
 *
 * @param until leaves out what was not over at this moment, and the lead of a life that was not
 */
export function tell(
  lives: Lives,
  i: number,
  { chart, start }: Cast,
  words: Words,
  until = Number.POSITIVE_INFINITY,
): ToldStory {
  const titles = chart.positions.map(({ title }) => title);
  return {
    lead: (lives.endedAt[i] as number) > until ? '' : leadOf(lives, i, titles, words),
    sentences: new Teller(lives, i, chart, words)
      .told()
      .filter(({ till }) => till <= until)
      .map(({ at, text }) => words.story.at({ moment: momentText(at, start, words), text })),
  };
}
