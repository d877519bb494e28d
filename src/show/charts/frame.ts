/**
 * The page around every chart: what it says (title), how to read it (subtitle), how it was made (footer), and
 * one look for all. In right-to-left languages these stand at the right; the chart itself keeps its direction.
 */

import type { TopLevelSpec } from 'vega-lite';
import type { Cited } from '../../study/results.ts';
import type { Words } from '../locales/index.ts';
import { FAINT, INK, MUTED } from '../palette.ts';
import { wrap } from '../text.ts';
import { typesetSpec } from './typeset-spec.ts';

export type View = Extract<TopLevelSpec, { vconcat: unknown }>['vconcat'][number];
export type Layer = Extract<View, { layer: unknown }>['layer'][number];

/** The bundled fonts, by language; where none is, whatever a viewer has. */
export const FONTS: Readonly<Record<Words['language'], string>> = {
  en: 'Rubik, Arial, sans-serif',
  fa: 'Vazirmatn, Rubik, Arial, sans-serif',
  he: 'Rubik, Arial, sans-serif',
};
/** Weight of titles and key numbers; the regular weight is 400. */
export const STRONG = 600;

const TITLE_SIZE = 22;
const SUBTITLE_SIZE = 13;
const FOOTER_SIZE = 11;

export interface Page {
  readonly title: string;
  readonly subtitle: string;
  /** What a reader who cannot see the picture is told. */
  readonly summary: string;
  /** Width of the views in px, what stands left of their origin not counted. */
  readonly width: number;
  /** Px that axes take left of the views' origin: title and footer start there. */
  readonly left?: number;
  readonly views: readonly View[];
  /** In the place of the usual footer. */
  readonly footer?: string;
}

/** A finished specification: `page.views` one below the other, under the title and above the footer. */
export function framed(results: Cited, words: Words, page: Page): TopLevelSpec {
  const left = page.left ?? 0;
  const full = page.width + left;
  const rtl = words.direction === 'rtl';
  const spec: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: page.summary,
    background: '#ffffff',
    padding: 24,
    title: {
      text: wrap(page.title, full, TITLE_SIZE),
      subtitle: wrap(page.subtitle, full, SUBTITLE_SIZE),
      anchor: rtl ? 'end' : 'start',
      frame: 'bounds',
      offset: 18,
    },
    spacing: 14,
    vconcat: [...page.views, footer(page.footer ?? words.footer(results), { full, left, rtl })],
    config: {
      font: FONTS[words.language],
      view: { stroke: null },
      title: {
        fontSize: TITLE_SIZE,
        fontWeight: STRONG,
        color: INK,
        lineHeight: 28,
        subtitleFontSize: SUBTITLE_SIZE,
        subtitleColor: MUTED,
        subtitleLineHeight: 18,
        subtitlePadding: 8,
      },
      axis: {
        labelFontSize: 12,
        labelColor: MUTED,
        titleFontSize: 12,
        titleFontWeight: 'normal',
        titleColor: MUTED,
        domainColor: MUTED,
        tickColor: MUTED,
        gridColor: FAINT,
      },
      text: { color: INK, fontSize: 12, baseline: 'middle', align: 'left', aria: false },
      rule: { aria: false },
      rect: { aria: false },
      bar: { aria: false },
      line: { aria: false },
      area: { aria: false },
      point: { aria: false },
    },
  };
  return typesetSpec(spec, words);
}

/** A quantitative channel in px of the view; all layers of a view must use it for the channel. */
export function px(field: string) {
  return { field, type: 'quantitative', scale: null, axis: null } as const;
}

/** A colour from the data. */
export function colourOf(field: string) {
  return { field, type: 'nominal', scale: null } as const;
}

function footer(text: string, page: { full: number; left: number; rtl: boolean }): View {
  const { full, left, rtl } = page;
  const lines = wrap(text, full, FOOTER_SIZE);
  return {
    width: full - left,
    height: lines.length * 15,
    data: { values: lines.map((line, i) => ({ line, y: i * 15 + 8 })) },
    mark: { type: 'text', fontSize: FOOTER_SIZE, color: MUTED, ...(rtl ? { align: 'right' } : {}) },
    encoding: {
      text: { field: 'line', type: 'nominal' },
      x: { value: rtl ? full - left : -left },
      y: px('y'),
    },
  };
}
