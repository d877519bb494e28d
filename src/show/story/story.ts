/** One complaint's life told in sentences. */

import type { Lives } from '../../model/lives.ts';
import type { DesignResult } from '../../study/results.ts';
import type { Words } from '../locales/index.ts';

/** Who is told of: titles are in the reader's language already. */
export interface Cast {
  readonly design: string;
  readonly chart: DesignResult['chart'];
  readonly types: readonly { readonly title: string }[];
}

export interface ToldStory {
  /** "11 of the 14 days were waiting, six of them for the COO's signature". */
  readonly lead: string;
  /** Step by step, in the order of time. */
  readonly sentences: readonly string[];
}

/** Life `i` of `lives` as it went under one design. */
export function tell(_lives: Lives, _i: number, _cast: Cast, _words: Words): ToldStory {
  throw new Error('not yet');
}
