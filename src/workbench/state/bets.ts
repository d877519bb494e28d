/** What the room has bet, and on which documents its figures have been revealed. */

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { hashOf } from '../../study/hash.ts';
import type { Session } from './session.ts';

export interface Bet {
  /** Raised hands for each pane, and for "no clear difference". */
  readonly hands: { readonly a: number; readonly b: number; readonly none: number };
  /** The room's guess of the metric in design B; null: none. */
  readonly guess: number | null;
  /** What it is about, see `aboutOf`; null as long as nobody has bet. */
  readonly about: string | null;
}

export const NO_BET: Bet = { hands: { a: 0, b: 0, none: 0 }, guess: null, about: null };

/** By index of the document. */
export interface SavedBets {
  readonly revealed: readonly number[];
  readonly bets: Readonly<Record<string, Bet>>;
}

export function createBets(session: ReadonlySignal<Session>, saved: SavedBets | null) {
  const document = computed(() => session.value.document);
  const revealed = signal<readonly number[]>(saved?.revealed ?? []);
  const bets = signal<SavedBets['bets']>(saved?.bets ?? {});
  const bet = computed(() => bets.value[document.value] ?? NO_BET);
  const put = (next: Bet): void => {
    bets.value = { ...bets.value, [document.value]: next };
  };
  const cover = (): void => {
    revealed.value = revealed.value.filter((one) => one !== document.value);
  };
  return {
    bet,
    isRevealed: computed(() => revealed.value.includes(document.value)),
    /** Nobody is right or wrong about another company, or the same designs the other way round. */
    isAboutThis: computed(() => bet.value.about === null || bet.value.about === aboutOf(session.value)),
    /** The room bets on what it looks at. */
    setBet({ hands, guess }: Omit<Bet, 'about'>): void {
      const isBet = guess !== null || Object.values(hands).some((count) => count > 0);
      put({ hands, guess, about: isBet ? aboutOf(session.value) : null });
    },
    reveal(): void {
      if (!revealed.value.includes(document.value)) revealed.value = [...revealed.value, document.value];
    },
    /** Out of sight again; what was bet stays. */
    cover,
    /** Out of sight again, for a new bet. */
    conceal(): void {
      batch(() => {
        cover();
        put(NO_BET);
      });
    },
    /** Everything out of sight, and every bet forgotten. */
    clear(): void {
      batch(() => {
        revealed.value = [];
        bets.value = {};
      });
    },
    saved: (): SavedBets => ({ revealed: revealed.value, bets: bets.value }),
  };
}

/** Names the company and the designs of a session. */
function aboutOf({ text, a, b, counterCase }: Session): string {
  return hashOf([text, a, b, counterCase]);
}
