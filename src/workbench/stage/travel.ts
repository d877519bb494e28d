/** The way of a complaint from one place to the next, along the lines of the chart. */

import type { Lives } from '../../model/lives.ts';
import type { Box, StageLayout } from './layout.ts';
import { CUSTOMER, LEAD, ON_PAPER, placeOfStep, type Token } from './places.ts';
import { middle, type Point } from './rect.ts';

/**
 * Where a token is on its way at `t`, to `goal` at its place; null once it is there. It depends on the time since
 * its step began alone, so that it is the same forwards and backwards.
 */
export function travelling(
  lives: Lives,
  layout: StageLayout,
  token: Token,
  t: number,
  travel: number,
  goal: Point,
): Point | null {
  if (!isTravelling(lives, layout, token, t, travel)) return null;
  const to = placeOfStep(lives, layout, token.step);
  const gone = (t - token.since) / travel;
  return along(way(layout, before(lives, layout, token), to, goal), gone * gone * (3 - 2 * gone));
}

/** Whether a token has left its last place less than `travel` minutes ago. */
export function isTravelling(
  lives: Lives,
  layout: StageLayout,
  token: Token,
  t: number,
  travel: number,
): boolean {
  if (t - token.since >= travel) return false;
  return before(lives, layout, token) !== placeOfStep(lives, layout, token.step);
}

/** Where it was before; a complaint comes from the customer. */
function before(lives: Lives, layout: StageLayout, { life, step }: Token): number {
  return step === lives.steps.of[life] ? CUSTOMER : placeOfStep(lives, layout, step - 1);
}

function way(layout: StageLayout, from: number, to: number, goal: Point): Point[] {
  const { boxes, customer, lead, onPaper } = layout;
  const apart = from === LEAD ? lead : from === ON_PAPER ? onPaper : null;
  const start = boxes[from] ?? apart ?? customer;
  if (from < 0 || to < 0) return [middle(start), goal];
  const up = chain(boxes, from);
  const down = chain(boxes, to);
  const common = up.find((box) => down.includes(box)) as number;
  const rise = up.slice(0, up.indexOf(common)).flatMap((box) => (layout.lines[box] ?? []).toReversed());
  const fall = down
    .slice(0, down.indexOf(common))
    .toReversed()
    .flatMap((box) => layout.lines[box] ?? []);
  return [middle(start), ...rise, ...fall, goal];
}

/** A box, its boss, ... the root. */
function chain(boxes: readonly Box[], from: number): number[] {
  const found: number[] = [];
  for (let box = from; box >= 0; box = (boxes[box] as Box).boss) found.push(box);
  return found;
}

/** The point at a share of the length of a line. */
function along(points: readonly Point[], share: number): Point {
  const lengths = points.slice(1).map(([x, y], i) => {
    const [a, b] = points[i] as Point;
    return Math.hypot(x - a, y - b);
  });
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  for (const [i, length] of lengths.entries()) {
    const [[a, b], [x, y]] = [points[i] as Point, points[i + 1] as Point];
    if (left <= length && length > 0) return [a + ((x - a) * left) / length, b + ((y - b) * left) / length];
    left -= length;
  }
  return points.at(-1) as Point;
}
