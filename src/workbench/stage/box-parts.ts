/** What stands where within a box: the title above its queue, or beside it where boxes are low. */

import { estimateWidth, fit } from '../../show/text.ts';
import type { Rect } from './rect.ts';

/** Px of titles; smaller only where a box has no room for them. */
export const TITLE_SIZE = 14;
export const PAD = 7;
/** Room for a queue beside a title. */
export const FLAT_QUEUE = 84;
const LINE = 17;
/** Least height of a queue of its own. */
const QUEUE = 14;
const AIR = 3;
/** Px of the lowest box with its queue below the title. */
export const LEAST_TALL = LINE + QUEUE + 2 * AIR - 2;

export interface BoxParts {
  readonly lines: readonly string[];
  readonly size: number;
  /** Px from one line of the title to the next. */
  readonly leading: number;
  readonly title: Rect;
  readonly queue: Rect;
}

export function isFlat(height: number): boolean {
  return height < LEAST_TALL;
}

/** @param rtl whether the title stands at the right */
export function partsOf(box: Rect, title: string, count: string, rtl: boolean): BoxParts {
  return isFlat(box.height) ? flat(box, title, count, rtl) : tall(box, title, count);
}

function tall(box: Rect, title: string, count: string): BoxParts {
  const width = box.width - 2 * PAD;
  const most = box.height >= LEAST_TALL + LINE - 4 ? 2 : 1;
  const lines = withCount(title, count, width, TITLE_SIZE, most);
  const high = lines.length * LINE;
  const top = box.y + AIR;
  return {
    lines,
    size: TITLE_SIZE,
    leading: LINE,
    title: { x: box.x + PAD, y: top, width, height: high },
    queue: { x: box.x + PAD, y: top + high, width, height: box.y + box.height - top - high - AIR },
  };
}

function flat(box: Rect, title: string, count: string, rtl: boolean): BoxParts {
  const width = box.width - 2 * PAD;
  const queue = Math.min(FLAT_QUEUE, width * 0.5);
  const left = box.x + PAD;
  const high = { y: box.y + 1, height: box.height - 2 };
  const size = Math.min(TITLE_SIZE, Math.max(4, box.height - 5));
  const room = Math.max(1, width - queue - AIR);
  return {
    lines: withCount(title, count, room, size, 1),
    size,
    leading: LINE,
    title: { ...high, x: rtl ? left + queue + AIR : left, width: room },
    queue: { ...high, x: rtl ? left : left + room + AIR, width: queue },
  };
}

/** The lines of a title, the number of positions behind the last. */
function withCount(title: string, count: string, width: number, size: number, most: number): string[] {
  const whole = fit(title + count, width, size, most);
  if (count === '' || whole.at(-1)?.endsWith(count.trim())) return whole;
  const cut = fit(title, Math.max(1, width - estimateWidth(count, size)), size, most);
  return cut.with(-1, `${cut.at(-1)}${count}`);
}
