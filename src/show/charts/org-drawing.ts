/** The org charts of all designs as rectangles, lines and texts on one page, in px. */

import { becomesText } from '../changes.ts';
import type { Design } from '../evidence.ts';
import { decimal, decimalsFor, MISSING } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { ALARM, INK, MUTED, SERVICE } from '../palette.ts';
import { shortTitleLines } from '../short-titles.ts';
import { estimateWidth, fit } from '../text.ts';
import { allWaiting, type Bottleneck, bottleneckOf, figuresOf, sentUp, writeHours } from './box-figures.ts';
import { STRONG } from './frame.ts';
import { BADGE_TEXT, limitText } from './limit-text.ts';
import { type Box, layOut, type TreeLayout } from './tree-layout.ts';

const WIDTH = 1200;
const PANEL_GAP = 36;
const PANEL_HEAD = 76;
const HEAD_LINE = 17;
/** Between panels one below the other. */
const PANEL_AIR = 26;
const WIDEST_PANEL = 620;
const INDENT = 14;
const LINE = 14;
const BOX_AIR = 12;
const ROW_GAP = 5;
/** Columns behind the boxes: the limit and the load, and the room for dotted lines before them. */
const BADGE = 80;
const BADGE_PAD = 12;
const LOAD = 44;
const DOTTED = 12;
const STACK = 3;
/** Lines as wide as the decisions sent up, px. */
const THICKEST = 8;
const HATCH = 7;

interface Panel {
  readonly design: Design;
  readonly title: string;
  readonly layout: TreeLayout;
  readonly rows: readonly Row[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** What the design becomes after the shape that is drawn; no lines where it stays. */
  readonly becomes: readonly string[];
}

/** A box on the page. */
interface Row {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
}

/** Panels in rows of up to three, each row as high as its highest chart. */
export function arrange(
  designs: readonly Design[],
  words: Words,
): {
  items: Panel[];
  width: number;
  height: number;
  mostSentUp: number;
} {
  const count = designs.length;
  const columns = count <= 2 ? Math.max(1, count) : count === 4 ? 2 : 3;
  const width = Math.min(WIDEST_PANEL, (WIDTH - PANEL_GAP * (columns - 1)) / columns);
  const titles = shortTitleLines(
    designs.map(({ title }) => title),
    (title) => fit(title, width, 16)[0]!,
  );
  const becomes = designs.map((design) => becomesLines(design, width, words));
  const head = PANEL_HEAD + HEAD_LINE * Math.max(0, ...becomes.map(({ length }) => length));
  const items: Panel[] = [];
  let top = 0;
  let next = 0;
  designs.forEach((design, i) => {
    if (i % columns === 0) top = next;
    const left = (i % columns) * (width + PANEL_GAP);
    const layout = layOut(design.result.chart.positions);
    const rows = rowsOf(layout, left, top + head, width, design);
    items.push({ design, title: titles[i]!, layout, rows, left, top, width, becomes: becomes[i]! });
    next = Math.max(next, (rows.at(-1)?.y2 ?? top + head) + PANEL_AIR);
  });
  const flows = items.flatMap(({ design, layout }) => layout.boxes.map((box) => sentUp(box, design)));
  return { items, width: WIDTH, height: next, mostSentUp: Math.max(...flows, 1e-9) };
}

/** What a reader must know of a design that does not stay as it is drawn. */
function becomesLines(design: Design, width: number, words: Words): string[] {
  const later = becomesText(design.result.changes, words);
  if (later === null) return [];
  return [...fit(words.orgCharts.startsAs, width, 12), ...fit(later, width, 12, 2)];
}

function rowsOf(layout: TreeLayout, left: number, top: number, width: number, design: Design): Row[] {
  const indent = Math.min(INDENT, width / 4 / Math.max(1, layout.levels));
  let y = top;
  return layout.boxes.map((box) => {
    const x = left + box.level * indent;
    const x2 = left + width - LOAD - BADGE - DOTTED;
    const lines = titleLines(box, x2 - x - 20 - estimateWidth(figureText(box, design), 13));
    const y2 = y + lines.length * LINE + BOX_AIR;
    const row = { box, lines, x, x2, y, y2 };
    y = y2 + ROW_GAP + (box.members.length > 1 ? STACK : 0);
    return row;
  });
}

/** At most two lines, the number of positions in the box behind the last. */
function titleLines(box: Box, width: number): string[] {
  const times = box.members.length;
  const count = times > 1 ? `\u00a0×\u00a0${decimal(times, 0)}` : '';
  const lines = fit(box.title, Math.max(40, width - estimateWidth(count, 12)), 12, 2);
  return lines.with(-1, lines.at(-1) + count);
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
}

interface Filled extends Segment {
  readonly waiting: number;
}

export interface Drawing {
  readonly solid: Segment[];
  readonly dotted: Segment[];
  readonly stacks: Segment[];
  readonly boxes: Filled[];
  readonly overloaded: Filled[];
  readonly hatch: Segment[];
  readonly badges: (Segment & { readonly text: string })[];
  readonly texts: TextMark[];
  /** Texts that end at their x. */
  readonly figures: TextMark[];
}

export function drawPanel(panel: Panel, mostSentUp: number, words: Words): Drawing {
  const { design, layout, rows } = panel;
  const drawing: Drawing = {
    solid: [],
    dotted: [],
    stacks: [],
    boxes: [],
    overloaded: [],
    hatch: [],
    badges: [],
    texts: [],
    figures: [],
  };
  const bottleneck = bottleneckOf(design, layout.boxes);
  panelHead(panel, bottleneck, words, drawing);
  for (const row of rows) {
    const boss = rows[row.box.boss];
    if (boss !== undefined) drawing.solid.push(...reportingLine(boss, row, design, mostSentUp));
  }
  layout.dotted.forEach(({ from, to }, i) => {
    drawing.dotted.push(...dottedLine(rows[from]!, rows[to]!, 4 + 3 * (i % 3)));
  });
  rows.forEach((row, i) => {
    drawBox(row, panel, i === bottleneck?.box ? bottleneck : undefined, words, drawing);
  });
  return drawing;
}

function inService(box: Box, design: Design): boolean {
  return box.members[0]!.unit === design.result.chart.serviceUnit;
}

function panelHead(panel: Panel, bottleneck: Bottleneck | undefined, words: Words, into: Drawing): void {
  const { design, left, top, width } = panel;
  const { steady } = design.result;
  const text = { x: left, size: 12, weight: 400, colour: MUTED };
  const hours = writeHours(allWaiting(design));
  const { orgCharts } = words;
  const longest = bottleneck && {
    position: fit(bottleneck.title, width / 2, 12)[0]!,
    runs: decimal(bottleneck.runs, 0),
  };
  into.texts.push(
    { ...text, y: top + 8, text: panel.title, size: 16, weight: STRONG, colour: INK },
    steady
      ? { ...text, y: top + 28, text: orgCharts.allWaiting(hours) }
      : { ...text, y: top + 28, text: orgCharts.unsteady(hours), weight: STRONG, colour: ALARM },
    { ...text, y: top + 45, text: longest ? orgCharts.longest(longest) : '' },
  );
  panel.becomes.forEach((line, i) => {
    into.texts.push({ ...text, y: top + 62 + HEAD_LINE * i, text: line, colour: INK });
  });
  const caption = { ...text, y: (panel.rows[0]?.y ?? top + PANEL_HEAD) - 12, size: 11 };
  into.figures.push(
    { ...caption, x: left + width, text: orgCharts.loadHead },
    { ...caption, x: left + width - LOAD, text: orgCharts.limitHead },
    { ...caption, x: left + width - LOAD - BADGE - DOTTED, text: orgCharts.waitingHead },
  );
}

/** From below the boss to the report's side, as wide as the decisions that go up it. */
function reportingLine(boss: Row, report: Row, design: Design, most: number): Segment[] {
  const thickness = 1 + ((THICKEST - 1) * sentUp(report.box, design)) / most;
  const x = boss.x + 7;
  const y = (report.y + report.y2) / 2;
  const style = { colour: inService(report.box, design) ? SERVICE : MUTED, thickness };
  return [
    { x, y: boss.y2, x2: x, y2: y, ...style },
    { x, y, x2: report.x, y2: y, ...style },
  ];
}

/** A bracket at the right of the boxes. */
function dottedLine(from: Row, to: Row, away: number): Segment[] {
  const x = from.x2 + away;
  const style = { colour: INK, thickness: 1.5 };
  const [y, y2] = [(from.y + from.y2) / 2, (to.y + to.y2) / 2];
  return [
    { x: from.x2, y, x2: x, y2: y, ...style },
    { x, y, x2: x, y2, ...style },
    { x: to.x2, y: y2, x2: x, y2, ...style },
  ];
}

function figureText(box: Box, design: Design): string {
  const { waiting, margin } = figuresOf(box, design);
  if (waiting === null) return MISSING;
  const decimals = Math.min(1, decimalsFor(waiting));
  return `${writeHours(waiting)}${margin === null ? '' : ` ±${decimal(margin, decimals)}`}`;
}

function drawBox(row: Row, panel: Panel, longest: Bottleneck | undefined, words: Words, into: Drawing): void {
  const { box, lines, x, x2, y, y2 } = row;
  const { design } = panel;
  const { waiting, load, over } = figuresOf(box, design);
  const service = inService(box, design);
  const colour = over ? ALARM : service ? SERVICE : MUTED;
  const thickness = over || longest !== undefined ? 2.5 : service ? 1.8 : 1;
  const edges = { x, y, x2, y2, colour, thickness };
  if (box.members.length > 1) {
    into.stacks.push({ ...edges, x: x + STACK, y: y + STACK, x2: x2 + STACK, y2: y2 + STACK, thickness: 1 });
  }
  into[over ? 'overloaded' : 'boxes'].push({ ...edges, waiting: waiting ?? 0 });
  if (longest !== undefined && !longest.clear) into.hatch.push(...hatching(edges));
  const middle = (y + y2) / 2;
  const text = { size: 12, weight: STRONG, colour: INK };
  lines.forEach((line, i) => {
    into.texts.push({ ...text, x: x + 7, y: middle + (i - (lines.length - 1) / 2) * LINE, text: line });
  });
  const right = panel.left + panel.width;
  into.figures.push(
    { ...text, x: x2 - 6, y: middle, text: figureText(box, design), size: 13 },
    {
      ...text,
      x: right,
      y: middle,
      text: load === null ? MISSING : `${decimal(load, 0)} %`,
      weight: over ? STRONG : 400,
      colour: over ? ALARM : INK,
    },
  );
  const limit = limitText(box.members[0]!, words, BADGE - BADGE_PAD);
  if (limit !== null) {
    const width = estimateWidth(limit, BADGE_TEXT) + BADGE_PAD;
    const end = right - LOAD;
    into.badges.push({
      ...{ x: end - width, x2: end, y: middle - 9, y2: middle + 9 },
      ...{ colour: MUTED, thickness: 1, text: limit },
    });
  }
}

/** Diagonals within a box. */
function hatching({ x, y, x2, y2 }: Segment): Segment[] {
  const height = y2 - y;
  const starts = Array.from(
    { length: Math.ceil((x2 - x + height) / HATCH) },
    (_, i) => x - height + i * HATCH,
  );
  return starts.map((start) => {
    const [from, to] = [Math.max(start, x), Math.min(start + height, x2)];
    return { x: from, y: y2 - (from - start), x2: to, y2: y2 - (to - start), colour: INK, thickness: 0.7 };
  });
}
