/** The org charts of all designs as rectangles, lines and texts on one page, in px. */

import type { Design } from '../evidence.ts';
import { decimal, decimalsFor, MISSING } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { ALARM, INK, MUTED, SERVICE } from '../palette.ts';
import { estimateWidth, fit } from '../text.ts';
import { allWaiting, figuresOf, writeHours } from './box-figures.ts';
import { STRONG } from './frame.ts';
import { type Box, layOut, type TreeLayout } from './tree-layout.ts';

const BOX_WIDTH = 122;
const BOX_HEIGHT = 68;
const BOX_GAP = 14;
const LEVEL = 94;
const PANEL_GAP = 44;
const PANEL_HEAD = 60;
const TITLE_SIZE = 11;
const STACK = 4;
/** Width over height of the whole that rows of panels aim at. */
const ASPECT = 1.6;

export interface Panel {
  readonly design: Design;
  readonly layout: TreeLayout;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Rows of equally wide panels that come nearest to the aimed-at shape, with full rows where they can. */
export function arrange(designs: readonly Design[]): { items: Panel[]; width: number; height: number } {
  const layouts = designs.map((design) => layOut(design.result.chart.positions, BOX_GAP / BOX_WIDTH));
  const panelWidth = Math.ceil(Math.max(360, ...layouts.map((layout) => layout.width * BOX_WIDTH)));
  const heightOf = (layout: TreeLayout): number => PANEL_HEAD + layout.levels * LEVEL;
  const tallest = Math.max(1, ...layouts.map(heightOf));
  const count = Math.max(1, designs.length);
  const badness = (columns: number): number => {
    const rows = Math.ceil(count / columns);
    const shape = (columns * (panelWidth + PANEL_GAP)) / (rows * tallest);
    return Math.abs(Math.log(shape / ASPECT)) + (0.5 * (rows * columns - count)) / columns;
  };
  const candidates = designs.map((_, i) => i + 1);
  const columns = candidates.sort((a, b) => badness(a) - badness(b))[0] ?? 1;
  const tops = [0];
  for (let row = 0; row * columns < count; row++) {
    const inRow = layouts.slice(row * columns, (row + 1) * columns);
    tops.push(tops[row]! + Math.max(1, ...inRow.map(heightOf)) + 8);
  }
  const items = designs.map((design, i) => ({
    design,
    layout: layouts[i]!,
    left: (i % columns) * (panelWidth + PANEL_GAP),
    top: tops[Math.floor(i / columns)]!,
    width: panelWidth,
  }));
  // One narrow panel still gets a page wide enough for title and explanation.
  const width = Math.max(900, columns * (panelWidth + PANEL_GAP) - PANEL_GAP);
  return { items, width, height: tops.at(-1)! };
}

interface Segment {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly colour: string;
  readonly thickness: number;
}

interface TextMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  readonly limit: number;
}

interface Filled extends Segment {
  readonly waiting: number;
}

export interface Drawing {
  readonly solid: Segment[];
  readonly dotted: Segment[];
  readonly stacks: { x: number; y: number; x2: number; y2: number; colour: string }[];
  readonly boxes: Filled[];
  readonly overloaded: Filled[];
  readonly badges: {
    x: number;
    y: number;
    x2: number;
    y2: number;
    middle: number;
    centre: number;
    text: string;
  }[];
  readonly texts: TextMark[];
}

export function drawPanel(panel: Panel, words: Words): Drawing {
  const { design, layout } = panel;
  const { serviceUnit } = design.result.chart;
  const slack = (panel.width - layout.width * BOX_WIDTH) / 2;
  const at = (box: Box): { x: number; y: number } => ({
    x: panel.left + slack + box.x * BOX_WIDTH,
    y: panel.top + PANEL_HEAD + box.level * LEVEL,
  });
  const inService = (box: Box): boolean => box.members[0]!.unit === serviceUnit;
  const drawing: Drawing = {
    solid: [],
    dotted: [],
    stacks: [],
    boxes: [],
    overloaded: [],
    badges: [],
    texts: [],
  };
  panelHead(panel, words, drawing.texts);
  for (const { boss, report } of layout.solid) {
    const service = inService(layout.boxes[report]!);
    drawing.solid.push(...elbow(at(layout.boxes[boss]!), at(layout.boxes[report]!), service));
  }
  for (const { from, to } of layout.dotted) {
    const a = at(layout.boxes[from]!);
    const b = at(layout.boxes[to]!);
    const side = a.x < b.x ? 1 : -1;
    drawing.dotted.push({
      x: a.x + side * 30,
      y: a.y,
      x2: b.x - side * 30,
      y2: b.y + BOX_HEIGHT,
      colour: MUTED,
      thickness: 1.5,
    });
  }
  for (const box of layout.boxes) drawBox(box, at(box), design, inService(box), words, drawing);
  return drawing;
}

function panelHead(panel: Panel, words: Words, into: TextMark[]): void {
  const { design, left, top, width } = panel;
  const text = { x: left, limit: width };
  into.push({
    ...text,
    y: top + 8,
    text: fit(design.title, width, 16)[0]!,
    size: 16,
    weight: STRONG,
    colour: INK,
  });
  const sum = allWaiting(design);
  const steady = design.result.steady;
  into.push({
    ...text,
    y: top + 28,
    text: steady ? words.orgCharts.allWaiting(writeHours(sum)) : words.orgCharts.unsteady(writeHours(sum)),
    size: 12,
    weight: steady ? 400 : STRONG,
    colour: steady ? MUTED : ALARM,
  });
}

function drawBox(
  box: Box,
  { x, y }: { x: number; y: number },
  design: Design,
  service: boolean,
  words: Words,
  into: Drawing,
): void {
  const left = x - BOX_WIDTH / 2;
  const edges = { x: left, y, x2: left + BOX_WIDTH, y2: y + BOX_HEIGHT };
  const { waiting, margin, load, over } = figuresOf(box, design);
  const colour = over ? ALARM : service ? SERVICE : MUTED;
  for (const shift of box.members.length > 1 ? [2 * STACK, STACK] : []) {
    into.stacks.push({
      x: edges.x + shift,
      y: edges.y + shift,
      x2: edges.x2 + shift,
      y2: edges.y2 + shift,
      colour,
    });
  }
  const thickness = over ? 2.5 : service ? 1.8 : 1;
  into[over ? 'overloaded' : 'boxes'].push({ ...edges, waiting: waiting ?? 0, colour, thickness });
  const text = { x: left + 8, limit: BOX_WIDTH - 14, size: TITLE_SIZE, weight: 400, colour: INK };
  const title = titleLines(box);
  const staff = box.members.reduce((sum, p) => sum + p.staff, 0);
  const seats = staff > box.members.length ? decimal(staff, 0) : null;
  // One line of title leaves more air than two; the figures stay at the foot of the box.
  title.forEach((line, i) => {
    const middle = title.length === 1 ? y + 16 : y + 12.5 + i * 13;
    into.texts.push({ ...text, y: middle, text: line, weight: STRONG });
  });
  const figure = waiting === null ? MISSING : `${writeHours(waiting)} h`;
  const base = y + (title.length === 1 ? 36 : 42);
  into.texts.push(
    { ...text, y: base, text: figure, size: 14, weight: STRONG },
    {
      ...text,
      y: y + 57,
      text: words.orgCharts.load(percent(load), seats, over),
      weight: over ? STRONG : 400,
    },
  );
  if (waiting !== null && margin !== null) {
    const beside = text.x + estimateWidth(figure, 14) + 2;
    const decimals = Math.min(1, decimalsFor(waiting));
    into.texts.push({ ...text, x: beside, y: base + 1, text: `±${decimal(margin, decimals)}`, size: 10 });
  }
  const limit = limitBadge(box, words);
  if (limit !== null) {
    const width = estimateWidth(limit, 10) + 8;
    const right = edges.x2 + 5;
    into.badges.push({
      x: right - width,
      x2: right,
      y: y - 8,
      y2: y + 6,
      middle: right - width / 2,
      centre: y - 1,
      text: limit,
    });
  }
}

/** What it may grant alone; nobody's limit is shown for desks, which grant nothing. */
function limitBadge(box: Box, words: Words): string | null {
  const { limit, rank } = box.members[0]!;
  if (rank === 'desk') return null;
  return limit === null ? words.orgCharts.anyLimit : words.orgCharts.limit(decimal(limit, 0));
}

/** At most two lines, the number of positions in the box behind the last. */
function titleLines(box: Box): string[] {
  const times = box.members.length;
  const count = times > 1 ? `\u00a0×\u00a0${decimal(times, 0)}` : '';
  const lines = fit(box.title, BOX_WIDTH - 15 - estimateWidth(count, TITLE_SIZE), TITLE_SIZE, 2);
  return lines.with(-1, lines.at(-1) + count);
}

function elbow(
  boss: { x: number; y: number },
  report: { x: number; y: number },
  service: boolean,
): Segment[] {
  const from = boss.y + BOX_HEIGHT;
  const knee = report.y - (LEVEL - BOX_HEIGHT) / 2 - 2;
  const style = { colour: service ? SERVICE : MUTED, thickness: service ? 2.2 : 1 };
  if (boss.x === report.x) return [{ x: boss.x, y: from, x2: boss.x, y2: report.y, ...style }];
  return [
    { x: boss.x, y: from, x2: boss.x, y2: knee, ...style },
    { x: boss.x, y: knee, x2: report.x, y2: knee, ...style },
    { x: report.x, y: knee, x2: report.x, y2: report.y, ...style },
  ];
}

function percent(load: number | null): string {
  return load === null ? MISSING : `${Math.round(load)} %`;
}
