/** What stays on a stage from moment to moment: lines, titles, limits, the legend. */

import { limitText } from '../../show/charts/limit-text.ts';
import type { Words } from '../../show/locales/index.ts';
import { INK, MUTED, SERVICE } from '../../show/palette.ts';
import { estimateWidth, fit } from '../../show/text.ts';
import { typesetForPicture } from '../../show/typeset.ts';
import type { DesignResult } from '../../study/results.ts';
import { type BoxParts, partsOf } from './box-parts.ts';
import { type Box, countText, type StageLayout } from './layout.ts';
import { legendShapes, tokenLegend } from './legend.ts';
import type { Point, Rect } from './rect.ts';
import type { Shape } from './shapes.ts';
import type { Staged } from './staged.ts';
import { looksOf, type TokenLook } from './token-look.ts';

/** Px of the names of places beside the chart. */
const NAME = 15;
/** Px of the line above the chart. */
const HEAD = 14;
/** Px between a title and a limit behind it. */
const BEHIND = 10;

export interface Still {
  /** Below the boxes. */
  readonly lines: readonly Shape[];
  /** Upon them. */
  readonly texts: readonly Shape[];
  readonly parts: readonly BoxParts[];
  /** Where the tokens stand that are with the customer, and those for which time must pass. */
  readonly customer: Rect;
  readonly lead: Rect;
  readonly onPaper: Rect | null;
  readonly looks: readonly TokenLook[];
}

const known = new WeakMap<StageLayout, WeakMap<Words, Still & { readonly becomes: string | undefined }>>();

/** Measuring text takes longer than drawing it: what is still is made once for a layout and its words. */
export function stillOf({ chart, words, becomes }: Staged, layout: StageLayout): Still {
  const byWords = known.get(layout) ?? new WeakMap();
  known.set(layout, byWords);
  const made = byWords.get(words);
  const still =
    made?.becomes === becomes && made !== undefined
      ? made
      : { ...make(chart, layout, words, becomes), becomes };
  byWords.set(words, still);
  return still;
}

function make(
  chart: DesignResult['chart'],
  layout: StageLayout,
  words: Words,
  becomes: string | undefined,
): Still {
  const rtl = words.direction === 'rtl';
  const parts = layout.boxes.map((box) =>
    partsOf(box, box.title, countText(box.members.length), layout.titleSize, rtl),
  );
  const { customer, lead } = words.latency.parts;
  const places = [
    namedPlace(layout.customer, customer, words),
    namedPlace(layout.lead, lead, words),
  ] as const;
  const onPaper = layout.onPaper && namedPlace(layout.onPaper, words.stage.onPaper, words);
  const looks = looksOf(chart);
  return {
    lines: [
      ...layout.dotted.map((points): Shape => line(points, INK, [5, 4])),
      ...layout.lines.map((points, i) => line(points, layout.boxes[i]?.service ? SERVICE : MUTED, [])),
    ],
    texts: [
      ...layout.boxes.flatMap((box, i) => boxTexts(box, parts[i] as BoxParts, words)),
      ...[...places, ...(onPaper ? [onPaper] : [])].map(({ name }) => name),
      ...(layout.head && becomes !== undefined ? [headText(layout.head, becomes, words)] : []),
      ...(layout.legend === null ? [] : legendShapes(tokenLegend(chart, looks, words), layout.legend, words)),
    ],
    parts,
    customer: places[0].room,
    lead: places[1].room,
    onPaper: onPaper === null ? null : onPaper.room,
    looks,
  };
}

function line(points: readonly Point[], stroke: string, dash: readonly number[]): Shape {
  return { kind: 'line', points, stroke, line: 1.3, dash };
}

function boxTexts(box: Box, { lines, size, leading, title }: BoxParts, words: Words): Shape[] {
  const rtl = words.direction === 'rtl';
  const [near, far] = rtl ? [title.x + title.width, title.x] : [title.x, title.x + title.width];
  const middle = title.y + title.height / 2;
  const texts = lines.map(
    (text, i): Shape => ({
      kind: 'text',
      x: near,
      y: middle + (i - (lines.length - 1) / 2) * leading,
      text: typesetForPicture(text, words),
      ...{ size, weight: 600, anchor: rtl ? 'end' : 'start', fill: INK },
    }),
  );
  const limit = limitText(box, words) ?? '';
  const small = size - 1;
  const used = estimateWidth(lines[0] ?? '', size) + BEHIND + estimateWidth(limit, small);
  if (limit === '' || lines.length > 1 || used > title.width) return texts;
  texts.push({
    ...{ kind: 'text', x: far, y: middle, text: typesetForPicture(limit, words), size: small },
    ...{ weight: 400, anchor: rtl ? 'start' : 'end', fill: MUTED },
  });
  return texts;
}

function headText(rect: Rect, text: string, words: Words): Shape {
  const rtl = words.direction === 'rtl';
  const [line = ''] = fit(text, rect.width, HEAD);
  return {
    ...{ kind: 'text', x: rtl ? rect.x + rect.width : rect.x, y: rect.y + rect.height / 2 },
    ...{ text: typesetForPicture(line, words), size: HEAD, weight: 400 },
    ...{ anchor: rtl ? 'end' : 'start', fill: MUTED },
  };
}

/** The name of a place beside the chart, and the room that it leaves. */
function namedPlace(rect: Rect, title: string, words: Words): { readonly name: Shape; readonly room: Rect } {
  const rtl = words.direction === 'rtl';
  const pad = 8;
  const [text = ''] = fit(title, rect.width * 0.6, NAME);
  const taken = estimateWidth(text, NAME) + 2 * pad;
  return {
    name: {
      ...{ kind: 'text', x: rtl ? rect.x + rect.width - pad : rect.x + pad, y: rect.y + rect.height / 2 },
      ...{ text: typesetForPicture(text, words), size: NAME, weight: 400 },
      ...{ anchor: rtl ? 'end' : 'start', fill: MUTED },
    },
    room: {
      x: rtl ? rect.x + pad : rect.x + taken,
      y: rect.y + 3,
      width: rect.width - taken - pad,
      height: rect.height - 6,
    },
  };
}
