import type { Lives } from '../../model/lives.ts';
import type { Words } from '../../show/locales/index.ts';
import type { DesignResult } from '../../study/results.ts';

/** What a stage shows; titles are in the reader's language already. */
export interface Staged {
  readonly chart: DesignResult['chart'];
  readonly lives: Lives | null;
  readonly words: Words;
  /** What the chart becomes later, in a sentence. */
  readonly becomes?: string;
}
