/** A deck with every text as its language writes it. */

import type { Words } from '../locales/index.ts';
import { typeset } from '../typeset.ts';
import type { Deck } from './deck.ts';

/** Names that are no text for readers. A picture's texts are typeset when it is drawn. */
const NAMES: ReadonlySet<string> = new Set(['kind', 'spec', 'form', 'colour', 'colours', 'align', 'step']);

export function typesetDeck(deck: Deck, words: Words): Deck {
  return walk(deck, (text) => typeset(text, words)) as Deck;
}

function walk(node: unknown, ready: (text: string) => string): unknown {
  if (typeof node === 'string') return ready(node);
  if (Array.isArray(node)) return node.map((item) => walk(item, ready));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, NAMES.has(key) ? value : walk(value, ready)]),
  );
}
