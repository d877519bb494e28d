/** Where every complaint is at one moment: a function of the log and the time alone, forwards as backwards. */

import type { Lives } from '../../model/lives.ts';

/** A complaint that is under way. */
export interface Token {
  /** Index of the life. */
  readonly life: number;
  /** Index of the step it is in. */
  readonly step: number;
  /** As in the steps: position, front line, or -1 for the customer and lead times. */
  readonly holder: number;
  readonly working: boolean;
  /** When it came there. */
  readonly since: number;
}

/** The complaints under way at `t`, in the order of arrival. */
export function tokensAt(_lives: Lives, _t: number): Token[] {
  throw new Error('not yet');
}
