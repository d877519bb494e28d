/** Where boxes, queues and the customers' corner lie on a stage of a given size. */

import { layOut, type TreeLayout } from '../../show/charts/tree-layout.ts';
import { decimal } from '../../show/format.ts';
import { estimateWidth } from '../../show/text.ts';
import type { DesignResult } from '../../study/results.ts';
import { FLAT_QUEUE, leastTall, PAD, TITLE_SIZES } from './box-parts.ts';
import { middle, type Point, type Rect } from './rect.ts';
import { placeTree, type TreePlaces, type Wish } from './tree-places.ts';

export interface Box extends Rect {
  /** Ids of the positions it stands for: one, or several that are alike. */
  readonly members: readonly string[];
  readonly title: string;
  readonly rank: string;
  /** Whether it belongs to customer service. */
  readonly service: boolean;
  /** What it may grant alone, money; null: any amount. Desks, by their rank, grant nothing. */
  readonly limit: number | null;
  /** The same of single kinds of remedy. */
  readonly limits?: Readonly<Record<string, number | null>>;
  readonly level: number;
  /** Index of the boss's box; -1 for the root. */
  readonly boss: number;
}

export interface StageLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** Px of titles. */
  readonly titleSize: number;
  /** Box by index of the position, the last one for the front line. */
  readonly boxOf: Int32Array;
  /** By box: its line from its boss down to it; empty for the root. */
  readonly lines: readonly (readonly Point[])[];
  readonly dotted: readonly (readonly Point[])[];
  /** Where complaints are that are with the customer, and those for which only time must pass. */
  readonly customer: Rect;
  readonly lead: Rect;
  /** Where those are that are closed without treatment; null: no place for such. */
  readonly onPaper: Rect | null;
  /** Where the stage says that its chart does not stay so; null: nowhere. */
  readonly head: Rect | null;
  /** Null: none. */
  readonly legend: Rect | null;
}

/** Px of a limit behind a title, per px of the title. */
const LIMIT = 4.7;
/** Px that titles above the least size leave to queues. */
const QUEUE_AIR = 3;
/** The same of titles above the usual size. */
const PLENTY = 22;
/** How far the second card of a stacked box stands out, px. */
export const STACK = 3;
const MARGIN = 2;
/** Px of the strip below the chart, the legend, and the air above each. */
const STRIP = 26;
const LEGEND = 20;
/** Px of the line above the chart. */
const HEAD = 20;
const AIR = 6;

interface StageSize {
  readonly width: number;
  readonly height: number;
  /** False where the legend stands elsewhere. */
  readonly legend?: boolean;
  /** Whether there is a place for complaints that are closed without treatment. */
  readonly onPaper?: boolean;
  /** Whether there is a line above the chart. */
  readonly head?: boolean;
}

export function layOutStage(
  chart: DesignResult['chart'],
  { width, height, legend = true, onPaper = false, head = false }: StageSize,
): StageLayout {
  const tree = layOut(chart.positions);
  const foot = height - (legend ? LEGEND + AIR : 0);
  const count = onPaper ? 3 : 2;
  const strip = {
    y: foot - STRIP - MARGIN,
    width: (width - 2 * MARGIN - (count - 1) * AIR) / count,
    height: STRIP,
  };
  const top = head ? HEAD : 0;
  const room = {
    x: MARGIN,
    y: MARGIN + top,
    width: width - 2 * MARGIN - STACK,
    height: strip.y - top - AIR - STACK - 2 * MARGIN,
  };
  const { places, titleSize } = placesOf(tree, room);
  const boxes = tree.boxes.map(({ members, title, level, boss }, i): Box => {
    const [{ rank, limit, limits, unit }] = members as [TreeLayout['boxes'][number]['members'][number]];
    const service = unit === chart.serviceUnit;
    const rect = places.rects[i] as Rect;
    return {
      ...rect,
      members: members.map(({ id }) => id),
      title,
      rank,
      service,
      limit,
      ...(limits && { limits }),
      level,
      boss,
    };
  });
  return {
    width,
    height,
    boxes,
    titleSize,
    boxOf: boxesOf(chart, boxes),
    lines: boxes.map((box, i) => reportingLine(boxes[box.boss], box, places.hangs[i] as boolean)),
    dotted: tree.dotted.map(({ from, to }) => [middle(boxes[from] as Box), middle(boxes[to] as Box)]),
    customer: { ...strip, x: MARGIN },
    lead: { ...strip, x: MARGIN + strip.width + AIR },
    onPaper: onPaper ? { ...strip, x: MARGIN + 2 * (strip.width + AIR) } : null,
    head: head ? { x: MARGIN, y: MARGIN, width: width - 2 * MARGIN, height: HEAD } : null,
    legend: legend ? { x: MARGIN, y: height - LEGEND, width: width - 2 * MARGIN, height: LEGEND } : null,
  };
}

/** Index of the box at a point, -1 none. */
export function boxAt({ boxes }: StageLayout, x: number, y: number): number {
  return boxes.findIndex(
    (box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  );
}

/** With the largest titles that all boxes have room for, limits behind them; else with the least. */
function placesOf(tree: TreeLayout, room: Rect): { readonly places: TreePlaces; readonly titleSize: number } {
  const placesWith = (size: number): TreePlaces =>
    placeTree(
      tree,
      tree.boxes.map((box) => wishOf(box, size)),
      room,
    );
  for (let size: number = TITLE_SIZES.most; size > TITLE_SIZES.least; size--) {
    const places = placesWith(size);
    const air = size > TITLE_SIZES.usual ? PLENTY : QUEUE_AIR;
    const fits = places.rects.every((rect, i) => {
      const { tall, more } = wishOf(tree.boxes[i] as TreeLayout['boxes'][number], size);
      return rect.height >= leastTall(size) + air && rect.width >= tall + more;
    });
    if (fits) return { places, titleSize: size };
  }
  return { places: placesWith(TITLE_SIZES.least), titleSize: TITLE_SIZES.least };
}

/** Room for the title in one line; a limit behind it is worth having. */
function wishOf({ title, members }: TreeLayout['boxes'][number], size: number): Wish {
  // The last px keeps rounding from cutting a title that just fits.
  const text = estimateWidth(title + countText(members.length), size) + 2 * PAD + 1;
  return { tall: text, flat: text + FLAT_QUEUE, more: LIMIT * size };
}

/** How many positions a box stands for, behind its title; nothing behind that of one. */
export function countText(count: number): string {
  return count > 1 ? `\u00a0×${decimal(count, 0)}` : '';
}

/** Positions that the chart has no box for count to that of the root. */
function boxesOf({ positions }: DesignResult['chart'], boxes: readonly Box[]): Int32Array {
  const index = new Map(boxes.flatMap(({ members }, i) => members.map((id) => [id, i] as const)));
  const found = positions.map(({ id }) => index.get(id) ?? 0);
  // All teams answer one queue: it stands at the largest.
  const seats = (box: Box): number =>
    positions.reduce((sum, { id, staff }) => sum + (box.members.includes(id) ? staff : 0), 0);
  const teams = boxes.filter(({ rank }) => rank === 'agent').toSorted((a, b) => seats(b) - seats(a));
  return Int32Array.from([...found, teams[0] === undefined ? 0 : boxes.indexOf(teams[0])]);
}

function reportingLine(boss: Box | undefined, box: Box, hangs: boolean): Point[] {
  if (boss === undefined) return [];
  const [x, y] = middle(box);
  if (hangs) {
    const down = boss.x + PAD;
    return [
      [down, boss.y + boss.height],
      [down, y],
      [box.x, y],
    ];
  }
  const [above] = middle(boss);
  const between = box.y - Math.min(10, (box.y - boss.y - boss.height) / 2);
  return [
    [above, boss.y + boss.height],
    [above, between],
    [x, between],
    [x, box.y],
  ];
}
