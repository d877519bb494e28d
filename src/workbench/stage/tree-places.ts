/**
 * A chart of boxes from the top down in the room there is: as wide as their titles want, wider where there is room
 * to spare, cut where there is not. Where a chart is too broad, the lower part of its branches hangs from their
 * heads as indented lists.
 */

import { type HierarchyNode, hierarchy, tree } from 'd3-hierarchy';
import type { TreeLayout } from '../../show/charts/tree-layout.ts';
import { isFlat, LEAST_TALL } from './box-parts.ts';
import type { Rect } from './rect.ts';

export interface TreePlaces {
  /** By box. */
  readonly rects: readonly Rect[];
  /** Whether a box is part of a list that hangs from its boss. */
  readonly hangs: readonly boolean[];
}

/** The width that a box would like to have. */
export interface Wish {
  /** Title above the queue, or beside it. */
  readonly tall: number;
  readonly flat: number;
  /** So much more for what may be left out. */
  readonly more: number;
}

/** Px between boxes side by side and one above the other. */
const GAP = 10;
const WIDEST_GAP = 36;
const NARROW_GAP = 4;
const ROW_GAP = { least: 5, share: 0.2, most: 56 } as const;
const INDENT = 12;
/** A box is so wide at least, where there is room, and is not blown up beyond so much. */
const USUAL = 120;
/** Where there is not, before titles are cut. */
const LEAST = 72;
const WIDEST = 220;
const TALLEST = 100;
/** Below this a row is hard to read: no other one takes from it. */
const LOWEST = 19;
/** From here on a box is easy to read. */
const READABLE = { width: 96, height: 26 } as const;

/** What d3 places: a box alone, or a box with all below it as a list. */
interface Block {
  readonly level: number;
  readonly rows: readonly { readonly box: number; readonly indent: number }[];
  readonly children: readonly Block[];
}

interface Row {
  readonly y: number;
  readonly height: number;
}

/** How wide boxes are. */
interface Widths {
  readonly wishes: readonly Wish[];
  readonly rows: readonly Row[];
  /** Rows whose boxes have all that they wish. */
  readonly generous: readonly boolean[];
  readonly least: number;
  /** By row. */
  readonly most: readonly number[];
  readonly gap: number;
}

interface Candidate {
  readonly places: TreePlaces;
  readonly readable: number;
}

/** Places of all boxes, each with its wish. */
export function placeTree(layout: TreeLayout, wishes: readonly Wish[], room: Rect): TreePlaces {
  let best: Candidate = candidate(layout, layout.levels, wishes, room);
  for (let hangFrom = layout.levels - 2; hangFrom >= 0 && best.readable < 1; hangFrom--) {
    const other = candidate(layout, hangFrom, wishes, room);
    // A tree says more than a list that is only a little easier to read.
    if (other.readable > best.readable * 1.1) best = other;
  }
  return best.places;
}

function candidate(layout: TreeLayout, hangFrom: number, wishes: readonly Wish[], room: Rect): Candidate {
  const top = hierarchy(blockOf(layout, 0, hangFrom), ({ children }) => children);
  const count = Math.max(...top.descendants().map(({ data }) => data.level + data.rows.length));
  const even = widthsIn(top, wishes, rowsOf(room, count, []), room.width);
  const widths = withTallRows(top, even, room);
  const placed = spread(top, widths);
  const rects: Rect[] = [];
  const shift = room.x + (room.width - (placed.right - placed.left)) / 2 - placed.left;
  for (const { block, x, width } of placed.blocks) {
    block.rows.forEach(({ box, indent }, i) => {
      const row = block.level + i;
      const own = boxWidth(box, row, widths);
      const alone = block.rows.length === 1;
      const left = alone ? x - own / 2 : x - width / 2 + indent * INDENT;
      rects[box] = { ...(widths.rows[row] as Row), x: shift + left, width: own };
    });
  }
  const narrowest = Math.min(...rects.map(({ width }) => width));
  const lowest = Math.min(...rects.map(({ height }) => height));
  return {
    places: { rects, hangs: layout.boxes.map(({ level }) => level > hangFrom) },
    readable: Math.min(1, lowest / READABLE.height) * Math.min(1, narrowest / READABLE.width),
  };
}

function blockOf(layout: TreeLayout, box: number, hangFrom: number): Block {
  const { level } = layout.boxes[box] as TreeLayout['boxes'][number];
  const below = layout.boxes.flatMap(({ boss }, i) => (boss === box ? [i] : []));
  if (level < hangFrom) {
    const children = below.map((one) => blockOf(layout, one, hangFrom));
    return { level, rows: [{ box, indent: 0 }], children };
  }
  const list = (one: number, indent: number): Block['rows'] => [
    { box: one, indent },
    ...layout.boxes.flatMap(({ boss }, i) => (boss === one ? list(i, indent + 1) : [])),
  ];
  return { level, rows: list(box, 0), children: [] };
}

/** Rows of one height, but for those that must have the least height of a tall box. */
function rowsOf({ y, height }: Rect, count: number, tall: readonly number[]): Row[] {
  const share = Math.min(ROW_GAP.most, Math.max(ROW_GAP.least, (height / count) * ROW_GAP.share));
  // So many rows that gaps would leave nothing of them.
  const gap = Math.min(share, (height / count) * 0.5);
  const left = height - gap * (count - 1) - tall.length * LEAST_TALL;
  const usual = Math.min(TALLEST, left / Math.max(1, count - tall.length));
  const heights = Array.from({ length: count }, (_, row) => (tall.includes(row) ? LEAST_TALL : usual));
  const used = heights.reduce((sum, one) => sum + one, 0);
  const between = count === 1 ? 0 : Math.min(ROW_GAP.most, (height - used) / (count - 1));
  let next = y;
  return heights.map((one) => {
    const row = { y: next, height: one };
    next += one + between;
    return row;
  });
}

/** Where rows are low, those in which titles are cut get the height of a tall one, as far as the others bear it. */
function withTallRows(top: HierarchyNode<Block>, even: Widths, room: Rect): Widths {
  const { rows, wishes } = even;
  if (!isFlat(rows[0]?.height ?? 0)) return even;
  const cut = new Set<number>();
  for (const { data } of top) {
    data.rows.forEach(({ box }, i) => {
      const row = data.level + i;
      if (boxWidth(box, row, even) < (wishes[box] as Wish).flat) cut.add(row);
    });
  }
  for (let tall = [...cut].sort((a, b) => a - b); tall.length > 0; tall = tall.slice(1)) {
    const mixed = rowsOf(room, rows.length, tall);
    if (mixed.every(({ height }) => height >= LOWEST)) return widthsIn(top, wishes, mixed, room.width);
  }
  return even;
}

/** The widest boxes that fit into `width`. */
function widthsIn(
  top: HierarchyNode<Block>,
  wishes: readonly Wish[],
  rows: readonly Row[],
  width: number,
): Widths {
  const widest = Math.max(USUAL, ...wishes.map(({ tall, flat, more }) => Math.max(tall, flat) + more));
  const fits = (widths: Widths): boolean => {
    const { left, right } = spread(top, widths);
    return right - left <= width;
  };
  const between = (least: number, most: number): Widths => ({
    ...{ wishes, rows, generous: rows.map(() => false), least: Math.min(least, most) },
    ...{ most: rows.map(() => most), gap: most < USUAL / 2 ? NARROW_GAP : GAP },
  });
  let widths = fits(between(LEAST, widest))
    ? between(
        bisect(LEAST, USUAL, (least) => fits(between(least, widest))),
        widest,
      )
    : between(
        LEAST,
        bisect(1, widest, (most) => fits(between(LEAST, most))),
      );
  // Rows with few boxes need not be as narrow as the fullest one, and may have all they wish.
  for (let row = 0; row < rows.length; row++) {
    const wider = { ...widths, most: widths.most.with(row, widest) };
    if (fits(wider)) widths = wider;
    const generous = { ...widths, generous: widths.generous.with(row, true) };
    if (fits(generous)) widths = generous;
  }
  const wide = (least: number): Widths => ({ ...widths, least });
  if (fits(wide(widths.least))) widths = wide(bisect(widths.least, WIDEST, (least) => fits(wide(least))));
  const spaced = (gap: number): Widths => ({ ...widths, gap });
  return spaced(bisect(widths.gap, WIDEST_GAP, (gap) => fits(spaced(gap))));
}

/** About the largest value between `low`, which is good, and `high` that is good too. */
function bisect(low: number, high: number, isGood: (value: number) => boolean): number {
  if (isGood(high)) return high;
  let [from, to] = [low, high];
  while (to - from > 0.5) {
    const middle = (from + to) / 2;
    if (isGood(middle)) from = middle;
    else to = middle;
  }
  return from;
}

function boxWidth(box: number, row: number, { wishes, rows, generous, least, most }: Widths): number {
  const { tall, flat, more } = wishes[box] as Wish;
  const wish = (isFlat((rows[row] as Row).height) ? flat : tall) + (generous[row] ? more : 0);
  return Math.min(Math.max(wish, least), most[row] as number);
}

interface Spread {
  readonly blocks: readonly { readonly block: Block; readonly x: number; readonly width: number }[];
  readonly left: number;
  readonly right: number;
}

/** Blocks side by side, none nearer than the gap to another one of its rows. */
function spread(top: HierarchyNode<Block>, widths: Widths): Spread {
  const widthOf = ({ level, rows }: Block): number =>
    Math.max(...rows.map(({ box, indent }, i) => indent * INDENT + boxWidth(box, level + i, widths)));
  const known = new Map(top.descendants().map(({ data }) => [data, widthOf(data)]));
  const width = (block: Block): number => known.get(block) as number;
  const placed = tree<Block>()
    .nodeSize([1, 1])
    .separation((a, b) => (width(a.data) + width(b.data)) / 2 + widths.gap)(top.copy());
  const blocks = placed.descendants().map(({ data, x }) => ({ block: data, x, width: width(data) }));
  return {
    blocks,
    left: Math.min(...blocks.map((one) => one.x - one.width / 2)),
    right: Math.max(...blocks.map((one) => one.x + one.width / 2)),
  };
}
