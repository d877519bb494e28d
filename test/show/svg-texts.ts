/** Reads the texts of an SVG that Vega wrote, with where they are on the page. */

import type { Measure } from '../../src/show/measure.ts';

export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** About the height of its letters. */
  readonly top: number;
  readonly bottom: number;
}

/** Width and height of the page. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /<svg [^>]*\bwidth="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

export function placedTexts(svg: string, measure: Measure): PlacedText[] {
  const texts: PlacedText[] = [];
  const origins = [{ x: 0, y: 0 }];
  for (const [tag] of svg.matchAll(/<g\b[^>]*>|<\/g>|<text\b[^>]*\/>|<text\b[\s\S]*?<\/text>/g)) {
    const origin = origins.at(-1)!;
    if (tag === '</g>') origins.pop();
    else if (tag.startsWith('<g')) {
      const by = shift(tag);
      if (!tag.endsWith('/>')) origins.push({ x: origin.x + by.x, y: origin.y + by.y });
    } else if (!tag.endsWith('/>')) texts.push(...linesOf(tag, origin, measure));
  }
  return texts;
}

function linesOf(tag: string, origin: { x: number; y: number }, measure: Measure): PlacedText[] {
  const head = tag.slice(0, tag.indexOf('>') + 1);
  const at = shift(head);
  const size = Number(/font-size="([\d.]+)px"/.exec(head)?.[1]);
  const weight = Number(/font-weight="(\d+)"/.exec(head)?.[1] ?? 400);
  const anchor = /text-anchor="(\w+)"/.exec(head)?.[1] ?? 'start';
  const body = tag.slice(head.length, -'</text>'.length);
  const spans = [...body.matchAll(/<tspan([^>]*)>([^<]*)<\/tspan>/g)];
  const lines =
    spans.length > 0 ? spans.map(([, attributes, text]) => ({ attributes, text })) : [{ text: body }];
  let y = origin.y + at.y;
  return lines.flatMap((line) => {
    y += Number(/dy="([\d.]+)"/.exec(('attributes' in line && line.attributes) || '')?.[1] ?? 0);
    const text = plain(line.text ?? '');
    if (text === '') return [];
    const width = measure(text, size, weight);
    const back = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
    const left = origin.x + at.x - back;
    return [{ text, left, right: left + width, top: y - 0.72 * size, bottom: y + 0.05 * size }];
  });
}

function shift(tag: string): { x: number; y: number } {
  const [, x, y] = /transform="translate\(([-\d.e]+),([-\d.e]+)\)/.exec(tag) ?? [];
  return { x: Number(x ?? 0), y: Number(y ?? 0) };
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
