/** The deck of a study as a PPTX file, from its results. */

import type { Deck } from '../../show/deck/deck.ts';
import { deckOf } from '../../show/deck/index.ts';
import { typesetDeck } from '../../show/deck/typeset-deck.ts';
import type { Words } from '../../show/locales/index.ts';
import { inTheme, recoloured, type Theme, type ThemeFile } from '../../show/theme.ts';
import type { Results } from '../../study/results.ts';
import { drawPictures } from './pictures.ts';
import { writeDeck } from './write-deck.ts';

/** A client's colours and fonts. */
export interface DeckTheme {
  readonly theme: Theme;
  /** TTF files that pictures are drawn with; undefined where the theme names none. */
  readonly fonts: ThemeFile['fonts'];
}

/** `results` are in the language of `words`. */
export async function deckFile(
  results: Results,
  words: Words,
  themed: DeckTheme | null,
): Promise<Uint8Array> {
  const plain = typesetDeck(deckOf(results, words), words);
  const deck = themed === null ? plain : (recoloured(plain, themed.theme.colours) as Deck);
  const pictures = await drawPictures(plain, words, {
    fonts: themed?.fonts,
    restyle: (spec) => (themed === null ? spec : inTheme(spec, themed.theme)),
  });
  return writeDeck(deck, words, pictures, themed?.theme.family ?? undefined);
}
