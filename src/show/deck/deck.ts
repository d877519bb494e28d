/**
 * A deck of slides as plain data: what stands where, in inches on a 16:9 page, and in which words. Nothing here
 * knows a file format. Places are given as for a language read from the left; for one read from the right
 * whoever writes the deck mirrors them.
 */

import type { TopLevelSpec } from 'vega-lite';
import type { NativeChart } from './native-chart.ts';

export const PAGE = { width: 40 / 3, height: 7.5 } as const;

/** Inches from the top and from the side where reading starts. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `start` is where a line of the language starts. */
export type Align = 'start' | 'end';

export interface Paragraph {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
  /** Points of room before it. */
  readonly before?: number;
}

export interface TextPart {
  readonly kind: 'text';
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
}

export interface Cell {
  readonly text: string;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Smaller paragraphs under it. */
  readonly below?: readonly { readonly text: string; readonly bold?: boolean; readonly colour: string }[];
}

export interface Column {
  readonly title: string;
  /** Inches. */
  readonly width: number;
  readonly align?: Align;
}

export interface TablePart {
  readonly kind: 'table';
  readonly x: number;
  readonly y: number;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Points. */
  readonly size: number;
  /** Inches of each row, head first: as high as its texts need. */
  readonly heights: readonly number[];
  /** Inches of air above and below the text of a cell. */
  readonly air: number;
  /** What a reader who cannot see it is told. */
  readonly summary: string;
}

/** A chart that PowerPoint draws from data it can edit. */
export interface ChartPart {
  readonly kind: 'chart';
  readonly box: Box;
  readonly chart: NativeChart;
  readonly summary: string;
}

/** A picture of a chart, as large as the box allows. */
export interface PicturePart {
  readonly kind: 'picture';
  readonly box: Box;
  /** A Vega-Lite specification without title and footer, which the slide bears. */
  readonly spec: TopLevelSpec;
  readonly summary: string;
}

export type Part = TextPart | TablePart | ChartPart | PicturePart;

export interface Title {
  readonly text: string;
  /** Points, at which it fits the box. */
  readonly size: number;
  readonly box: Box;
}

export interface Slide {
  readonly title: Title;
  readonly parts: readonly Part[];
  /** What the speaker is told: a paragraph each. */
  readonly notes: readonly string[];
}

/** Colours of what has none of its own. */
export interface Colours {
  readonly ink: string;
  readonly muted: string;
  /** Of rules and frames. */
  readonly faint: string;
}

export interface Deck {
  readonly title: string;
  readonly colours: Colours;
  /** At the foot of every slide. */
  readonly footer: string;
  readonly slides: readonly Slide[];
}
