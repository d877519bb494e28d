/** A deck with every text as its language writes it. */

import type { Words } from '../locales/index.ts';
import { typeset, typesetForPicture } from '../typeset.ts';
import type { Deck } from './deck.ts';

/** Names that are no text for readers. A picture's texts are typeset when it is drawn. */
const NAMES: ReadonlySet<string> = new Set(['kind', 'spec', 'form', 'colour', 'colours', 'align', 'step']);
/** What a native chart is made of: its texts have no direction of their own, like those of a picture. */
const CHART = 'chart';

export function typesetDeck(deck: Deck, words: Words): Deck {
  return walk(deck, words, typeset) as Deck;
}

function walk(node: unknown, words: Words, ready: typeof typeset): unknown {
  if (typeof node === 'string') return ready(node, words);
  if (Array.isArray(node)) return node.map((item) => walk(item, words, ready));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      NAMES.has(key) ? value : walk(value, words, key === CHART ? typesetForPicture : ready),
    ]),
  );
}
