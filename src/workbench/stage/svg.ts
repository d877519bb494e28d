/** Scenes as plain SVG: no scripts, no styles, nothing from elsewhere. */

import { FONTS } from '../../show/charts/frame.ts';
import type { Words } from '../../show/locales/index.ts';
import { type Html, html, write } from '../../show/report/html.ts';
import { printable } from '../../show/text.ts';
import { typesetForPicture } from '../../show/typeset.ts';
import { corners, type Scene, type Shape } from './shapes.ts';

const EMBEDDING = /[\u202b\u202c]/gu;

/** A scene as the inside of an SVG file, without its root element. */
export function sceneSvg(scene: Scene, words: Words): string {
  const family = FONTS[words.language];
  // The marks of direction are set anew: escaping leaves none, lest a title steers what stands beside it.
  const typeset = (text: string): string => typesetForPicture(text, words);
  return printable(scene.shapes.map((shape) => `${write(drawn(shape, family), typeset)}\n`).join(''));
}

function drawn(shape: Shape, family: string): Html {
  if (shape.kind === 'text') {
    const { x, y, text, size, weight, anchor, fill } = shape;
    // Not every program knows `dominant-baseline`.
    return html`<text x="${px(x)}" y="${px(y + size * 0.35)}" font-family="${family}" font-size="${px(size)}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}">${text.replaceAll(EMBEDDING, '')}</text>`;
  }
  if (shape.kind === 'line') {
    const points = shape.points.map(([x, y]) => `${px(x)},${px(y)}`).join(' ');
    return html`<polyline points="${points}" fill="none" ${stroke(shape, shape.dash)}/>`;
  }
  const fill = shape.fill ?? 'none';
  if (shape.kind === 'box') {
    const { x, y, width, height, radius } = shape;
    return html`<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="${px(radius)}" fill="${fill}" ${stroke(shape, shape.dash)}/>`;
  }
  const { form, x, y, radius } = shape;
  if (form === 'circle') {
    return html`<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" fill="${fill}" ${stroke(shape, [])}/>`;
  }
  const points = corners(form, x, y, radius).map(([a, b]) => `${px(a)},${px(b)}`);
  return html`<polygon points="${points.join(' ')}" fill="${fill}" ${stroke(shape, [])}/>`;
}

function stroke(
  { stroke: colour, line }: { readonly stroke: string | null; readonly line: number },
  dash: readonly number[],
): Html | null {
  if (colour === null) return null;
  const dashes = dash.length > 0 && html` stroke-dasharray="${dash.join(' ')}"`;
  return html`stroke="${colour}" stroke-width="${px(line)}"${dashes}`;
}

/** To a hundredth of a pixel. */
function px(value: number): number {
  return Math.round(value * 100) / 100;
}
