/** What the room has bet, and on which documents its figures have been revealed. */

import { computed, type ReadonlySignal, signal } from '@preact/signals';

export interface Bet {
  /** Raised hands for each pane, and for "no clear difference". */
  readonly hands: { readonly a: number; readonly b: number; readonly none: number };
  /** The room's guess of the metric in design B; null: none. */
  readonly guess: number | null;
}

export const NO_BET: Bet = { hands: { a: 0, b: 0, none: 0 }, guess: null };

/** By index of the document. */
export interface SavedBets {
  readonly revealed: readonly number[];
  readonly bets: Readonly<Record<string, Bet>>;
}

export function createBets(document: ReadonlySignal<number>, saved: SavedBets | null) {
  const revealed = signal<readonly number[]>(saved?.revealed ?? []);
  const bets = signal<SavedBets['bets']>(saved?.bets ?? {});
  const setBet = (bet: Bet): void => {
    bets.value = { ...bets.value, [document.value]: bet };
  };
  return {
    bet: computed(() => bets.value[document.value] ?? NO_BET),
    isRevealed: computed(() => revealed.value.includes(document.value)),
    setBet,
    reveal(): void {
      if (!revealed.value.includes(document.value)) revealed.value = [...revealed.value, document.value];
    },
    /** Out of sight again, for a new bet. */
    conceal(): void {
      revealed.value = revealed.value.filter((one) => one !== document.value);
      setBet(NO_BET);
    },
    saved: (): SavedBets => ({ revealed: revealed.value, bets: bets.value }),
  };
}
