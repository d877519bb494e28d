/** What stands where within a box: the title above its queue, or beside it where boxes are low. */

import { estimateWidth, fit } from '../../show/text.ts';
import type { Rect } from './rect.ts';

/** Px of titles: as large as a whole chart has room for, above the usual where it has plenty, smaller than the least only where a box has none for that. */
export const TITLE_SIZES = { least: 14, usual: 18, most: 24 } as const;
export const PAD = 7;
/** Room for a queue beside a title. */
export const FLAT_QUEUE = 84;
/** Px from one line of a title to the next, per px of type. */
const LEADING = 1.2;
/** Least height of a queue of its own. */
const QUEUE = 14;
const AIR = 3;
/** Px of the lowest box with its queue below the title. */
export const LEAST_TALL = leastTall(TITLE_SIZES.least);

export interface BoxParts {
  readonly lines: readonly string[];
  readonly size: number;
  /** Px from one line of the title to the next. */
  readonly leading: number;
  readonly title: Rect;
  readonly queue: Rect;
}

/** Px of the lowest box with its queue below a title of that size. */
export function leastTall(size: number): number {
  return leadingOf(size) + QUEUE + 2 * AIR - 2;
}

function leadingOf(size: number): number {
  return Math.round(size * LEADING);
}

export function isFlat(height: number): boolean {
  return height < LEAST_TALL;
}

/**
 * @param size px of titles, where a box is high enough
 * @param rtl whether the title stands at the right
 */
export function partsOf(box: Rect, title: string, count: string, size: number, rtl: boolean): BoxParts {
  return isFlat(box.height) ? flat(box, title, count, size, rtl) : tall(box, title, count, size);
}

function tall(box: Rect, title: string, count: string, size: number): BoxParts {
  const width = box.width - 2 * PAD;
  const leading = leadingOf(size);
  const most = box.height >= leastTall(size) + leading - 4 ? 2 : 1;
  const lines = withCount(title, count, width, size, most);
  const high = lines.length * leading;
  const top = box.y + AIR;
  return {
    lines,
    size,
    leading,
    title: { x: box.x + PAD, y: top, width, height: high },
    queue: { x: box.x + PAD, y: top + high, width, height: box.y + box.height - top - high - AIR },
  };
}

function flat(box: Rect, title: string, count: string, largest: number, rtl: boolean): BoxParts {
  const width = box.width - 2 * PAD;
  const queue = Math.min(FLAT_QUEUE, width * 0.5);
  const left = box.x + PAD;
  const high = { y: box.y + 1, height: box.height - 2 };
  const size = Math.min(largest, Math.max(4, box.height - 5));
  const room = Math.max(1, width - queue);
  return {
    lines: withCount(title, count, room, size, 1),
    size,
    leading: leadingOf(size),
    title: { ...high, x: rtl ? left + queue : left, width: room },
    queue: { ...high, x: rtl ? left : left + room + AIR, width: queue - AIR },
  };
}

/** The lines of a title, the number of positions behind the last. */
function withCount(title: string, count: string, width: number, size: number, most: number): string[] {
  const whole = fit(title + count, width, size, most);
  if (count === '' || whole.at(-1)?.endsWith(count.trim())) return whole;
  const cut = fit(title, Math.max(1, width - estimateWidth(count, size)), size, most);
  return cut.with(-1, `${cut.at(-1)}${count}`);
}
