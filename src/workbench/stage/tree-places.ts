/**
 * A chart of boxes from the top down in the room there is: as wide as their titles want, wider where there is room
 * to spare, cut where there is not. Where a chart is too broad, the lower part of its branches hangs from their
 * heads as indented lists.
 */

import { type HierarchyNode, hierarchy, tree } from 'd3-hierarchy';
import type { TreeLayout } from '../../show/charts/tree-layout.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TreePlaces {
  /** By box. */
  readonly rects: readonly Rect[];
  /** Whether a box is part of a list that hangs from its boss. */
  readonly hangs: readonly boolean[];
}

/** Px between boxes side by side and one above the other. */
const GAP = 10;
const WIDEST_GAP = 36;
const NARROW_GAP = 4;
const ROW_GAP = { least: 6, share: 0.24, most: 30 } as const;
const INDENT = 12;
/** A box is so wide at least, where there is room, and is not blown up beyond so much. */
const USUAL = 104;
const WIDEST = 176;
const TALLEST = 66;
/** From here on a box is easy to read. */
const READABLE = { width: 96, height: 26 } as const;

/** What d3 places: a box alone, or a box with all below it as a list. */
interface Block {
  readonly level: number;
  readonly rows: readonly { readonly box: number; readonly indent: number }[];
  readonly children: readonly Block[];
}

/** Bounds of the width of the boxes, by row, and the gap between them. */
interface Limits {
  readonly least: number;
  readonly most: readonly number[];
  readonly gap: number;
}

interface Candidate {
  readonly places: TreePlaces;
  readonly readable: number;
}

/**
 * Places of all boxes.
 * @param wanted the width that each box would like to have, by the height of the boxes
 */
export function placeTree(
  layout: TreeLayout,
  wanted: (height: number) => readonly number[],
  room: Rect,
): TreePlaces {
  let best: Candidate = candidate(layout, layout.levels, wanted, room);
  for (let hangFrom = layout.levels - 2; hangFrom >= 0 && best.readable < 1; hangFrom--) {
    const other = candidate(layout, hangFrom, wanted, room);
    // A tree says more than a list that is only a little easier to read.
    if (other.readable > best.readable * 1.1) best = other;
  }
  return best.places;
}

function candidate(
  layout: TreeLayout,
  hangFrom: number,
  wanted: (height: number) => readonly number[],
  room: Rect,
): Candidate {
  const root = blockOf(layout, 0, hangFrom);
  const top = hierarchy(root, ({ children }) => children);
  const rows = Math.max(...top.descendants().map(({ data }) => data.level + data.rows.length));
  const { height, pitch } = rowsIn(room.height, rows);
  const wishes = wanted(height);
  const limits = bestLimits(top, wishes, rows, room.width);
  const placed = spread(top, wishes, limits);
  const rects: Rect[] = [];
  const shift = room.x + (room.width - (placed.right - placed.left)) / 2 - placed.left;
  for (const { block, x, width } of placed.blocks) {
    block.rows.forEach(({ box, indent }, i) => {
      const row = block.level + i;
      const own = boxWidth(wishes[box] as number, limits, row);
      const alone = block.rows.length === 1;
      rects[box] = {
        x: alone ? shift + x - own / 2 : shift + x - width / 2 + indent * INDENT,
        y: room.y + row * pitch,
        width: own,
        height,
      };
    });
  }
  const narrowest = Math.min(...rects.map(({ width }) => width));
  return {
    places: { rects, hangs: layout.boxes.map(({ level }) => level > hangFrom) },
    readable: Math.min(1, height / READABLE.height) * Math.min(1, narrowest / READABLE.width),
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

function rowsIn(height: number, rows: number): { readonly height: number; readonly pitch: number } {
  const share = Math.min(ROW_GAP.most, Math.max(ROW_GAP.least, (height / rows) * ROW_GAP.share));
  // So many rows that gaps would leave nothing of them.
  const gap = Math.min(share, (height / rows) * 0.5);
  const box = Math.min(TALLEST, (height - gap * (rows - 1)) / rows);
  const between = rows === 1 ? 0 : Math.min(ROW_GAP.most, (height - box * rows) / (rows - 1));
  return { height: box, pitch: box + between };
}

/** The widest boxes that fit into `width`. */
function bestLimits(top: HierarchyNode<Block>, wishes: readonly number[], rows: number, width: number): Limits {
  const widest = Math.max(...wishes);
  const free = Array.from({ length: rows }, () => widest);
  const fits = (limits: Limits): boolean => {
    const { left, right } = spread(top, wishes, limits);
    return right - left <= width;
  };
  const roomy = { least: USUAL, most: free, gap: GAP };
  if (fits(roomy)) {
    const least = bisect(USUAL, WIDEST, (value) => fits({ ...roomy, least: value }));
    const gap = bisect(GAP, WIDEST_GAP, (value) => fits({ ...roomy, least, gap: value }));
    return { least, most: free, gap };
  }
  const capped = (most: number): Limits => ({
    least: Math.min(USUAL, most),
    most: free.map(() => most),
    gap: most < USUAL / 2 ? NARROW_GAP : GAP,
  });
  let limits = capped(bisect(1, widest, (most) => fits(capped(most))));
  // Rows with few boxes need not be as narrow as the fullest one.
  for (let row = 0; row < rows; row++) {
    const wider = { ...limits, most: limits.most.with(row, widest) };
    if (fits(wider)) limits = wider;
  }
  return limits;
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

function boxWidth(wish: number, { least, most }: Limits, row: number): number {
  return Math.min(Math.max(wish, least), most[row] as number);
}

interface Spread {
  readonly blocks: readonly { readonly block: Block; readonly x: number; readonly width: number }[];
  readonly left: number;
  readonly right: number;
}

/** Blocks side by side, none nearer than the gap to another one of its rows. */
function spread(top: HierarchyNode<Block>, wishes: readonly number[], limits: Limits): Spread {
  const widthOf = ({ level, rows }: Block): number =>
    Math.max(
      ...rows.map(({ box, indent }, i) => indent * INDENT + boxWidth(wishes[box] as number, limits, level + i)),
    );
  const widths = new Map(top.descendants().map(({ data }) => [data, widthOf(data)]));
  const width = (block: Block): number => widths.get(block) as number;
  const placed = tree<Block>()
    .nodeSize([1, 1])
    .separation((a, b) => (width(a.data) + width(b.data)) / 2 + limits.gap)(top.copy());
  const blocks = placed.descendants().map(({ data, x }) => ({ block: data, x, width: width(data) }));
  return {
    blocks,
    left: Math.min(...blocks.map((one) => one.x - one.width / 2)),
    right: Math.max(...blocks.map((one) => one.x + one.width / 2)),
  };
}
