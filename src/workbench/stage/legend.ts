/** What colours, forms and fillings of tokens mean, in one line. */

import type { Words } from '../../show/locales/index.ts';
import { INK, MUTED, PAPER } from '../../show/palette.ts';
import { estimateWidth, fit } from '../../show/text.ts';
import { typesetForPicture } from '../../show/typeset.ts';
import type { DesignResult } from '../../study/results.ts';
import type { Shape } from './shapes.ts';
import type { TokenLook } from './token-look.ts';
import type { Rect } from './tree-places.ts';

const SIZE = 13;
const RADIUS = 5;
/** Px from a sign to its name, and from there to the next sign. */
const NAME = 5;
const NEXT = 14;

interface Entry {
  readonly text: string;
  /** Null: a heading. */
  readonly look: TokenLook | null;
  readonly solid: boolean;
}

/** In the direction of the language; names are cut where they are too long together. */
export function legendShapes(
  { units }: DesignResult['chart'],
  looks: readonly TokenLook[],
  rect: Rect,
  words: Words,
): Shape[] {
  const { waiting, working } = words.oneComplaint.states;
  const neutral: TokenLook = { colour: INK, form: 'circle' };
  const entries: Entry[] = [
    { text: words.stage.atFault, look: null, solid: true },
    ...units.map(({ title }, i) => ({ text: title, look: looks[i] as TokenLook, solid: true })),
    { text: waiting, look: neutral, solid: false },
    { text: working, look: neutral, solid: true },
  ];
  return placed(shortened(entries, rect.width), rect, words);
}

/** Names as long as there is room: the longest ones are cut first. */
function shortened(entries: readonly Entry[], width: number): Entry[] {
  for (let most = width; most > SIZE; most *= 0.9) {
    const cut = entries.map((entry) => ({ ...entry, text: fit(entry.text, most, SIZE)[0] ?? '' }));
    if (cut.reduce((sum, entry) => sum + widthOf(entry), -NEXT) <= width) return cut;
  }
  // More units than names fit: their signs alone would say nothing.
  return [];
}

function widthOf({ text, look }: Entry): number {
  return (look === null ? 0 : 2 * RADIUS + NAME) + estimateWidth(text, SIZE) + NEXT;
}

function placed(entries: readonly Entry[], rect: Rect, words: Words): Shape[] {
  const rtl = words.direction === 'rtl';
  const y = rect.y + rect.height / 2;
  let gone = 0;
  const at = (distance: number): number => (rtl ? rect.x + rect.width - distance : rect.x + distance);
  return entries.flatMap((entry): Shape[] => {
    const { text, look, solid } = entry;
    const start = gone;
    gone += widthOf(entry);
    const name = start + (look === null ? 0 : 2 * RADIUS + NAME);
    const written: Shape = {
      ...{ kind: 'text', x: at(name), y, text: typesetForPicture(text, words), size: SIZE, weight: 400 },
      ...{ anchor: rtl ? 'end' : 'start', fill: look === null ? MUTED : INK },
    };
    if (look === null) return [written];
    const { colour, form } = look;
    const fill = solid ? colour : PAPER;
    return [
      { kind: 'dot', form, x: at(start + RADIUS), y, radius: RADIUS, fill, stroke: colour, line: 1.8 },
      written,
    ];
  });
}
