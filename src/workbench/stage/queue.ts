/** The complaints at one place: each a dot, those in hand before those that wait; of too many, their numbers. */

import { decimal } from '../../show/format.ts';
import { INK, PAPER } from '../../show/palette.ts';
import { estimateWidth } from '../../show/text.ts';
import type { Token } from './places.ts';
import type { Point, Rect } from './rect.ts';
import type { Shape } from './shapes.ts';
import type { TokenLook } from './token-look.ts';

/** From here on a queue is counted. */
const MOST_DOTS = 12;
/** Px from dot to dot. */
const PITCH = { most: 14, least: 9 } as const;
const PILL = { height: 18, pad: 7, gap: 5, size: 14 } as const;

/** A queue ready to be drawn. */
export interface Queue {
  readonly shapes: readonly Shape[];
  /** Where a token of it stands; undefined for one that is only counted. */
  readonly spots: ReadonlyMap<number, Point>;
  /** Where those come to that have no spot: behind the bubbles. */
  readonly end: Point;
  readonly radius: number;
}

/**
 * @param tokens those that are there, and those on their way: they have a spot, but are not drawn
 * @param write a number as the language writes it
 */
export function queueAt(
  rect: Rect,
  tokens: readonly Token[],
  isAway: (token: Token) => boolean,
  look: (token: Token) => TokenLook,
  write: (text: string) => string,
): Queue {
  const grid = gridIn(rect, tokens.length);
  if (tokens.length > grid.spots.length) return counted(rect, tokens, isAway, grid.radius, write);
  const ordered = tokens.toSorted(inHandFirst);
  const spots = new Map(ordered.map(({ life }, i) => [life, grid.spots[i] as Point]));
  const shapes = ordered
    .filter((token) => !isAway(token))
    .map((token) => tokenAt(token, look(token), spots.get(token.life) as Point, grid.radius));
  return {
    shapes,
    spots,
    end: grid.spots.at(-1) as Point,
    radius: grid.radius,
  };
}

/** Solid in hand, hollow while it waits. */
export function tokenAt({ working }: Token, look: TokenLook, [x, y]: Point, radius: number): Shape {
  return {
    kind: 'dot',
    form: look.form,
    x,
    y,
    radius,
    fill: working ? look.colour : PAPER,
    stroke: look.colour,
    line: Math.max(1.2, radius * 0.38),
  };
}

function inHandFirst(a: Token, b: Token): number {
  return Number(b.working) - Number(a.working) || a.since - b.since || a.life - b.life;
}

/** Spots in rows, in the middle of the room as many rows as `count` needs. */
function gridIn(
  { x, y, width, height }: Rect,
  count: number,
): { readonly spots: Point[]; readonly radius: number } {
  const fit = (pitch: number): readonly [number, number] => [
    Math.max(1, Math.floor(width / pitch)),
    Math.max(1, Math.floor(height / pitch)),
  ];
  let pitch: number = PITCH.most;
  while (pitch > PITCH.least && fit(pitch)[0] * fit(pitch)[1] < MOST_DOTS) pitch -= 0.5;
  const [columns, rows] = fit(pitch);
  // A box too small for a single dot still shows one.
  const radius = Math.min(pitch * 0.36, height * 0.4, width * 0.4);
  const used = Math.min(rows, Math.ceil(MOST_DOTS / columns));
  const taken = Math.max(1, Math.min(used, Math.ceil(count / columns)));
  const top = y + (height - taken * pitch) / 2 + pitch / 2;
  const spots = Array.from(
    { length: Math.min(MOST_DOTS, columns * used) },
    (_, i): Point => [x + pitch / 2 + (i % columns) * pitch, top + Math.floor(i / columns) * pitch],
  );
  return { spots, radius };
}

/** One bubble for those in hand, solid, and one for those that wait. */
function counted(
  rect: Rect,
  tokens: readonly Token[],
  isAway: (token: Token) => boolean,
  radius: number,
  write: (text: string) => string,
): Queue {
  const there = tokens.filter((token) => !isAway(token));
  const working = there.filter((token) => token.working).length;
  const height = Math.min(PILL.height, rect.height);
  const size = Math.min(PILL.size, height - 3);
  const middle = rect.y + rect.height / 2;
  const shapes: Shape[] = [];
  let x = rect.x + 1;
  const bubble = (count: number, solid: boolean): void => {
    if (count === 0) return;
    const text = write(decimal(count, 0));
    const width = Math.max(height, estimateWidth(text, size) + PILL.pad * 2);
    const fill = solid ? INK : PAPER;
    shapes.push(
      {
        ...{ kind: 'box', x, y: middle - height / 2, width, height, radius: height / 2 },
        ...{ fill, stroke: INK, line: 1.4, dash: [] },
      },
      {
        ...{ kind: 'text', x: x + width / 2, y: middle, text, size },
        ...{ weight: 600, anchor: 'middle', fill: solid ? PAPER : INK },
      },
    );
    x += width + PILL.gap;
  };
  bubble(working, true);
  bubble(there.length - working, false);
  const end = Math.min(x + radius + PILL.gap, rect.x + rect.width - radius);
  return { shapes, spots: new Map(), end: [end, middle], radius };
}
