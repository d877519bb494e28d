/** Scenes on a canvas. */

import { FONTS } from '../../show/charts/frame.ts';
import type { Words } from '../../show/locales/index.ts';
import { corners, type Scene, type Shape } from './shapes.ts';

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/** Draws a scene in the place of what was there; the context is scaled to CSS pixels already. */
export function paint(context: CanvasRenderingContext2D, scene: Scene, words: Words): void {
  context.clearRect(0, 0, scene.width, scene.height);
  context.textBaseline = 'middle';
  // Texts carry the marks of their direction themselves.
  context.direction = 'ltr';
  const family = FONTS[words.language];
  for (const shape of scene.shapes) draw(context, shape, family);
}

function draw(context: CanvasRenderingContext2D, shape: Shape, family: string): void {
  if (shape.kind === 'text') {
    context.font = `${shape.weight} ${shape.size}px ${family}`;
    context.textAlign = ALIGN[shape.anchor];
    context.fillStyle = shape.fill;
    context.fillText(shape.text, shape.x, shape.y);
    return;
  }
  context.beginPath();
  outline(context, shape);
  if (shape.kind !== 'line' && shape.fill !== null) {
    context.fillStyle = shape.fill;
    context.fill();
  }
  if (shape.stroke === null) return;
  context.setLineDash(shape.kind === 'dot' ? [] : (shape.dash as number[]));
  context.strokeStyle = shape.stroke;
  context.lineWidth = shape.line;
  context.stroke();
}

function outline(context: CanvasRenderingContext2D, shape: Exclude<Shape, { kind: 'text' }>): void {
  if (shape.kind === 'box') {
    context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
  } else if (shape.kind === 'line') {
    for (const [x, y] of shape.points) context.lineTo(x, y);
  } else if (shape.form === 'circle') {
    context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
  } else {
    for (const [x, y] of corners(shape.form, shape.x, shape.y, shape.radius)) context.lineTo(x, y);
    context.closePath();
  }
}
