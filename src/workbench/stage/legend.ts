/** What colours, forms and fillings mean, in one line. */

import type { Words } from '../../show/locales/index.ts';
import { INK, MUTED, PAPER } from '../../show/palette.ts';
import { estimateWidth, fit } from '../../show/text.ts';
import { typesetForPicture } from '../../show/typeset.ts';
import type { DesignResult } from '../../study/results.ts';
import type { Rect } from './rect.ts';
import type { Shape } from './shapes.ts';
import type { TokenForm, TokenLook } from './token-look.ts';

/** Px of names: the larger where all fit. */
const SIZES = { least: 14, most: 15 } as const;
const RADIUS = 5;
/** Px from a sign to its name, and from there to the next sign. */
const NAME = 5;
const NEXT = 13;
/** Names are in regular type, estimates for semi-bold. */
const REGULAR = 0.94;

export interface LegendEntry {
  readonly text: string;
  /** Null: a heading without a sign. */
  readonly sign: { readonly form: TokenForm; readonly colour: string; readonly solid: boolean } | null;
}

/** Whose fault it is, and what is hollow and solid. */
export function tokenLegend(
  { units }: DesignResult['chart'],
  looks: readonly TokenLook[],
  words: Words,
): LegendEntry[] {
  const { waiting, working } = words.oneComplaint.states;
  return [
    { text: words.stage.atFault, sign: null },
    ...units.map(({ title }, i) => ({ text: title, sign: { ...(looks[i] as TokenLook), solid: true } })),
    { text: waiting, sign: { form: 'circle', colour: INK, solid: false } },
    { text: working, sign: { form: 'circle', colour: INK, solid: true } },
  ];
}

/** In the direction of the language; names are cut where they are too long together. */
export function legendShapes(entries: readonly LegendEntry[], rect: Rect, words: Words): Shape[] {
  const rtl = words.direction === 'rtl';
  const whole = widthOf(entries, SIZES.most) <= rect.width;
  const size = whole ? SIZES.most : SIZES.least;
  const y = rect.y + rect.height / 2;
  const at = (distance: number): number => (rtl ? rect.x + rect.width - distance : rect.x + distance);
  let next = 0;
  return shortened(entries, rect.width, size).flatMap((entry): Shape[] => {
    const { text, sign } = entry;
    const start = next;
    next += entryWidth(entry, size);
    const written: Shape = {
      ...{ kind: 'text', x: at(start + signWidth(entry)), y, text: typesetForPicture(text, words) },
      ...{ size, weight: 400, anchor: rtl ? 'end' : 'start', fill: sign === null ? MUTED : INK },
    };
    if (sign === null) return [written];
    const { form, colour, solid } = sign;
    const look = { form, radius: RADIUS, fill: solid ? colour : PAPER, stroke: colour, line: 1.8 };
    return [{ kind: 'dot', x: at(start + RADIUS), y, ...look }, written];
  });
}

/** Names as long as there is room: the longest ones are cut first. */
function shortened(entries: readonly LegendEntry[], width: number, size: number): readonly LegendEntry[] {
  for (let most = width; most > size; most *= 0.97) {
    const cut = entries.map((entry) => ({ ...entry, text: fit(entry.text, most, size * REGULAR)[0] ?? '' }));
    if (widthOf(cut, size) <= width) return cut;
  }
  // More units than names fit: their signs alone would say nothing.
  return [];
}

function widthOf(entries: readonly LegendEntry[], size: number): number {
  return entries.reduce((sum, entry) => sum + entryWidth(entry, size), -NEXT);
}

function entryWidth(entry: LegendEntry, size: number): number {
  return signWidth(entry) + estimateWidth(entry.text, size * REGULAR) + NEXT;
}

function signWidth({ sign }: LegendEntry): number {
  return sign === null ? 0 : 2 * RADIUS + NAME;
}
