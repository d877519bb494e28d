import type { Movable } from '../moves/movable.ts';
import type { Moved } from '../moves/moved.ts';
import type { Worlds } from '../moves/worlds.ts';
import type { ClaimDirection, Smallest } from './schema.ts';

/** A claims file, checked and resolved. */
export interface ClaimsSpec {
  /** File name without its ending. */
  readonly id: string;
  readonly title: string;
  readonly plan: ClaimsPlan;
  readonly claims: readonly ClaimSpec[];
  readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** How much is simulated, and how often a supported claim must hold. */
export interface ClaimsPlan {
  readonly holds: number;
  readonly replications: number;
  readonly worlds: number;
  readonly perWorld: number;
  /** At each end of the range of an assumption. */
  readonly perEnd: number;
}

export interface ClaimSpec {
  readonly id: string;
  readonly says: string;
  readonly source: string;
  /** As the file writes it. */
  readonly scenario: string;
  readonly comparisons: readonly ComparisonSpec[];
  readonly set: Moved;
  /** In the order of the ledger. */
  readonly over: readonly Movable[];
  /** Whether figures count although work piles up without end. */
  readonly overload: boolean;
  readonly worlds: Worlds;
}

export interface ComparisonSpec {
  readonly a: string;
  readonly b: string;
  readonly metric: string;
  readonly unit: string;
  /** `all` and '' for the whole. */
  readonly slice: { readonly by: string; readonly key: string };
  readonly direction: ClaimDirection;
  readonly smallest: Smallest;
}
