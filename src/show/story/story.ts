/** One complaint's life told in sentences. */

import type { Lives } from '../../model/lives.ts';
import type { DesignResult } from '../../study/results.ts';
import type { Words } from '../locales/index.ts';
import { leadOf } from './lead.ts';
import { Teller } from './teller.ts';

const DAY = 24 * 60;

/** Who is told of: titles are in the reader's language already. */
export interface Cast {
  readonly design: string;
  readonly chart: DesignResult['chart'];
  readonly types: readonly { readonly title: string }[];
}

export interface ToldStory {
  /** "11 of the 14 days were waiting, 6 of them for the COO's signature". */
  readonly lead: string;
  /** Step by step, in the order of time. */
  readonly sentences: readonly string[];
}

/** Life `i` of `lives` as it went under one design. */
export function tell(lives: Lives, i: number, { chart }: Cast, words: Words): ToldStory {
  const titles = chart.positions.map(({ title }) => title);
  const firstDay = Math.floor((lives.arrivedAt[i] as number) / DAY);
  return {
    lead: leadOf(lives, i, titles, words),
    sentences: new Teller(lives, i, chart, words).told().map(({ at, text }) =>
      words.story.at({
        day: Math.floor(at / DAY) - firstDay + 1,
        clock: clockOf(at),
        text,
      }),
    ),
  };
}

/** Time of day, the minute that has begun. */
function clockOf(t: number): string {
  const minute = Math.floor(t) % DAY;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
