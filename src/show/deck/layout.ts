/**
 * The grid of a slide, and how text is made to fit it: sizes are tried from large to small, and what is still
 * too long is cut with an ellipsis. Widths are estimated on the wide side, so that text drawn in any common sans
 * serif stays within its box.
 */

import { INK, MUTED } from '../palette.ts';
import { shortTitles } from '../short-titles.ts';
import { fit, fitWords, wrap } from '../text.ts';
import {
  type Box,
  type Cell,
  type Column,
  PAGE,
  type Paragraph,
  type TablePart,
  type TextPart,
  type Title,
} from './deck.ts';

const MARGIN = 0.6;
const WIDTH = PAGE.width - 2 * MARGIN;
const TITLE: Box = { x: MARGIN, y: 0.42, width: WIDTH, height: 1.05 };
/** Below a title of one line, on slides whose table needs the height. */
export const TALL: Box = { x: MARGIN, y: 1.15, width: WIDTH, height: 5.1 };
/** Between title and note. */
export const BODY: Box = { x: MARGIN, y: 1.65, width: WIDTH, height: 4.6 };
/** As far as the note, which leaves no air above a picture. */
export const PICTURE: Box = { x: MARGIN, y: 1.5, width: WIDTH, height: 4.75 };
const NOTE: Box = { x: MARGIN, y: 6.32, width: WIDTH, height: 0.6 };
export const FOOTER: Box = { x: MARGIN, y: 7.02, width: WIDTH - 1, height: 0.28 };
export const PAGE_NUMBER: Box = { x: PAGE.width - MARGIN - 0.9, y: 7.02, width: 0.9, height: 0.28 };

/** Inches of air left and right of a cell's text. */
export const CELL_MARGIN = 0.07;
const AIR = 0.035;

export const FOOTER_SIZE = 10;
const LRM = '\u200e';
const POINTS = 72;
/** Height of a line in sizes of its text. */
const LINE = 1.2;
const TITLE_SIZES = [28, 26, 24, 22, 20] as const;
/** Share of a title's box that lines are fitted to: bold letters differ most from font to font. */
const TITLE_SHARE = 0.92;

/** The title over the content, on two lines, or on three small ones. */
export function titleOf(text: string): Title {
  return fittedTitle(text, TITLE, TITLE_SIZES);
}

/** `text` at the largest of the sizes at which the box holds it, cut if even the last is too large. */
export function fittedTitle(text: string, box: Box, sizes: readonly number[]): Title {
  const count = (size: number): number => Math.max(1, Math.floor((box.height * POINTS) / (size * LINE)));
  const width = box.width * TITLE_SHARE;
  const size = sizes.find((s) => wrap(text, width * POINTS, s).length <= count(s)) ?? sizes.at(-1)!;
  return { text: cut(text, width, size, count(size)), size, box };
}

/** `text` cut to `lines` lines of `width` inches. */
export function cut(text: string, width: number, size: number, lines: number): string {
  return fit(text, width * POINTS, size, lines).join(' ');
}

/** The foot on its one line. */
export function footerOf(text: string): string {
  return cut(text, FOOTER.width, FOOTER_SIZE, 1);
}

/** A value as a scenario file writes it, `.7` or `{mean: 5d}`: from left to right in every language. */
export function asWritten(value: string): string {
  return `${LRM}${value}${LRM}`;
}

/** The quiet lines under the content: how to read it. */
export function note(text: string, lines = 2): TextPart {
  const size = [12, 11].find((s) => wrap(text, NOTE.width * POINTS, s).length <= lines) ?? 10;
  return {
    kind: 'text',
    box: NOTE,
    paragraphs: [{ text: cut(text, NOTE.width, size, lines), size, colour: MUTED }],
  };
}

/** A title on one line, over a table that needs the height. */
export function lineTitleOf(text: string): Title {
  return fittedTitle(text, { ...TITLE, height: TALL.y - TITLE.y }, TITLE_SIZES);
}

/** Paragraphs at the largest scale at which the box holds them all, each cut to what is left if none does. */
export function fittedText(box: Box, paragraphs: readonly Paragraph[]): TextPart {
  const scales = [1, 0.9, 0.8, 0.7, 0.6, 0.55];
  const scaled = (scale: number): Paragraph[] =>
    paragraphs.map((p) => ({ ...p, size: Math.max(11, Math.round(p.size * scale)) }));
  const scale = scales.find((s) => textHeight(scaled(s), box.width) <= box.height) ?? scales.at(-1)!;
  const kept: Paragraph[] = [];
  for (const paragraph of scaled(scale)) {
    const left = box.height - textHeight(kept, box.width) - (paragraph.before ?? 0) / POINTS;
    const lines = Math.floor((left * POINTS) / (paragraph.size * LINE));
    if (lines < 1) break;
    kept.push({ ...paragraph, text: cut(paragraph.text, box.width, paragraph.size, lines) });
  }
  return { kind: 'text', box, paragraphs: kept };
}

function textHeight(paragraphs: readonly Paragraph[], width: number): number {
  return paragraphs.reduce(
    (sum, { text, size, before = 0 }) =>
      sum + (before + wrap(text, width * POINTS, size).length * size * LINE) / POINTS,
    0,
  );
}

export interface TableOptions {
  readonly x?: number;
  readonly y?: number;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Inches it may be high. */
  readonly height: number;
  /** Sizes to try, large to small. */
  readonly sizes?: readonly number[];
  /** Inches above and below the text of a cell. */
  readonly air?: number;
  readonly summary: string;
}

const TABLE_SIZES = [14, 13, 12, 11, 10, 9] as const;

/** Tables that hold all rows, one for each slide they need: at the largest size one is enough for, if there is. */
export function fittedTables(options: TableOptions): TablePart[] {
  const { columns, rows, height, summary, x = BODY.x, y = BODY.y, sizes = TABLE_SIZES, air = AIR } = options;
  const head: Cell[] = columns.map(({ title }) => ({ text: title }));
  const heights = (size: number): number[] =>
    [head, ...rows].map((row) => textHeightOf(columns, row, size) + 2 * air);
  const size = sizes.find((s) => sum(heights(s)) <= height) ?? sizes.at(-1)!;
  const [first, ...each] = heights(size);
  const pages: { rows: (readonly Cell[])[]; heights: number[] }[] = [];
  rows.forEach((row, i) => {
    const page = pages.at(-1);
    if (page === undefined || sum(page.heights) + each[i]! > height) {
      pages.push({ rows: [row], heights: [first!, each[i]!] });
    } else {
      page.rows.push(row);
      page.heights.push(each[i]!);
    }
  });
  return pages.map((page) => ({ kind: 'table', x, y, columns, size, summary, air, ...page }));
}

/** Without the air around the text. */
function textHeightOf(columns: readonly Column[], row: readonly Cell[], size: number): number {
  const heights = row.map(({ text, below = [] }, i) => {
    const width = (columns[i]!.width - 2 * CELL_MARGIN) * POINTS;
    const small = sum(below.map((line) => wrap(line.text, width, size - 1).length));
    return wrap(text, width, size).length * size + small * (size - 1);
  });
  return (Math.max(size, ...heights) * LINE) / POINTS;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** A heading above a part of the content. */
export function heading(text: string, box: Omit<Box, 'height'>, lines = 1): TextPart {
  const size = 14;
  return {
    kind: 'text',
    box: { ...box, height: 0.25 * lines },
    paragraphs: [{ text: cut(text, box.width, size, lines), size, bold: true, colour: INK }],
  };
}

/** Widths are estimated for semi-bold letters: those of charts are about so much narrower. */
const REGULAR = 0.88;

/** Names of categories beside bars, no two the same: in lines of `width` inches, cut after a whole word. */
export function categoryNames(
  titles: readonly string[],
  { width, size, lines }: { readonly width: number; readonly size: number; readonly lines: number },
): string[] {
  const cutTitle = (title: string): string[] => fitWords(title, (width * POINTS) / REGULAR, size, lines);
  return shortTitles(titles, cutTitle).map((name) => name.join('\n'));
}
