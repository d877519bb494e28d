/** One moment of a stage as shapes. */

import { FAINT, INK, MUTED, PAPER, SERVICE, WAITING_RANGE } from '../../show/palette.ts';
import { typesetForPicture } from '../../show/typeset.ts';
import { type Box, STACK, type StageLayout } from './layout.ts';
import { LEAD, ON_PAPER, placeOfStep, type Token, tokensAt } from './places.ts';
import { type Queue, queueAt, tokenAt } from './queue.ts';
import type { Point, Rect } from './rect.ts';
import type { Scene, Shape } from './shapes.ts';
import type { Staged } from './staged.ts';
import { type Still, stillOf } from './still.ts';
import type { TokenLook } from './token-look.ts';
import { isTravelling, travelling } from './travel.ts';

export type { Scene, Shape } from './shapes.ts';

export interface Moment {
  /** Minutes of simulated time. */
  readonly t: number;
  /** Index of the life that is followed; null none. */
  readonly followed: number | null;
  /** Simulated minutes that a token takes from desk to desk; 0: it jumps. */
  readonly travel: number;
  /** Index of the selected box, -1 none; and of the one it would move under. */
  readonly selected: number;
  readonly target: number;
}

/** A fill of boxes that is full from so many on; text and dots stay readable on the deepest one. */
const FULL = 60;
const DEEPEST = 0.5;
const RADIUS = 5;
/** Px of a token on its way. */
const TRAVELLER = 4.5;

export function sceneOf(staged: Staged, layout: StageLayout, moment: Moment): Scene {
  const still = stillOf(staged, layout);
  const { queues, others } = complaints(staged, layout, moment, still);
  const waiting = layout.boxes.map((_, i) => queues.get(i)?.waiting ?? 0);
  return {
    width: layout.width,
    height: layout.height,
    shapes: [
      ...still.lines,
      ...layout.boxes.flatMap((box, i) => boxShapes(box, waiting[i] as number)),
      ...[layout.customer, layout.lead, layout.onPaper].flatMap((rect) => (rect ? [place(rect)] : [])),
      ...marked(layout.boxes[moment.selected], INK, []),
      ...marked(layout.boxes[moment.target], SERVICE, [6, 4]),
      ...still.texts,
      ...[...queues.values()].flatMap(({ queue }) => queue.shapes),
      ...others,
    ],
  };
}

interface Gathered {
  readonly queue: Queue;
  readonly waiting: number;
}

/** Queues by place, and whatever is drawn above them: who is on the way, and last the one that is followed. */
function complaints(
  { lives, words }: Staged,
  layout: StageLayout,
  { t, followed, travel }: Moment,
  still: Still,
): { readonly queues: ReadonlyMap<number, Gathered>; readonly others: readonly Shape[] } {
  const queues = new Map<number, Gathered>();
  if (lives === null) return { queues, others: [] };
  const look = ({ life }: Token): TokenLook => still.looks[lives.unit[life] as number] as TokenLook;
  const away = (token: Token): boolean =>
    token.life === followed || isTravelling(lives, layout, token, t, travel);
  const write = (text: string): string => typesetForPicture(text, words);
  const others: Shape[] = [];
  let one: readonly Shape[] = [];
  for (const [at, tokens] of byPlace(tokensAt(lives, t), (token) => placeOfStep(lives, layout, token.step))) {
    const queue = queueAt(roomAt(at, still), tokens, away, look, write);
    queues.set(at, { queue, waiting: tokens.filter(({ working }) => !working).length });
    for (const token of tokens) {
      if (!away(token)) continue;
      const goal = queue.spots.get(token.life) ?? queue.end;
      const on = travelling(lives, layout, token, t, travel, goal);
      if (token.life === followed) one = ringed(token, look(token), on ?? goal, queue.radius);
      else others.push(tokenAt(token, look(token), on ?? goal, TRAVELLER));
    }
  }
  return { queues, others: [...others, ...one] };
}

function byPlace(tokens: readonly Token[], placeOf: (token: Token) => number): Map<number, Token[]> {
  const places = new Map<number, Token[]>();
  for (const token of tokens) {
    const at = placeOf(token);
    const there = places.get(at);
    if (there === undefined) places.set(at, [token]);
    else there.push(token);
  }
  return places;
}

function roomAt(at: number, { parts, customer, lead, onPaper }: Still): Rect {
  const apart = at === LEAD ? lead : at === ON_PAPER ? onPaper : null;
  return parts[at]?.queue ?? apart ?? customer;
}

/** The complaint that the room follows: larger, in a ring. */
function ringed(token: Token, look: TokenLook, at: Point, radius: number): Shape[] {
  const [x, y] = at;
  const ring = { kind: 'dot', form: 'circle', x, y, stroke: INK } as const;
  return [{ ...ring, radius: radius + 4, fill: PAPER, line: 2 }, tokenAt(token, look, at, radius)];
}

function boxShapes(box: Box, waiting: number): Shape[] {
  const card: Shape = {
    ...{ kind: 'box', x: box.x, y: box.y, width: box.width, height: box.height, radius: RADIUS },
    ...{
      fill: fillFor(waiting),
      stroke: box.service ? SERVICE : MUTED,
      line: box.service ? 1.8 : 1.2,
      dash: [],
    },
  };
  if (box.members.length === 1) return [card];
  return [{ ...card, x: box.x + STACK, y: box.y + STACK, fill: FAINT }, card];
}

/** The more wait, the deeper; twice as many are one step, so that a few are told from none. */
function fillFor(waiting: number): string {
  const share = DEEPEST * Math.min(1, Math.log2(1 + waiting) / Math.log2(1 + FULL));
  const [none, most] = WAITING_RANGE.map((colour) => Number.parseInt(colour.slice(1), 16)) as [
    number,
    number,
  ];
  const mixed = [16, 8, 0].map((bits) => {
    const [from, to] = [(none >> bits) & 255, (most >> bits) & 255];
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}

function place({ x, y, width, height }: Rect): Shape {
  return {
    ...{
      kind: 'box',
      x,
      y,
      width,
      height,
      radius: RADIUS,
      fill: '#f6f7f8',
      stroke: FAINT,
      line: 1,
      dash: [],
    },
  };
}

function marked(box: Box | undefined, stroke: string, dash: readonly number[]): Shape[] {
  if (box === undefined) return [];
  const { x, y, width, height } = box;
  const out = 1;
  return [
    {
      ...{ kind: 'box', x: x - out, y: y - out, width: width + 2 * out, height: height + 2 * out },
      ...{ radius: RADIUS + out, fill: null, stroke, line: 3, dash },
    },
  ];
}
