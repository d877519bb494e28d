/** What pictures of the stage are made of: the canvas of the page and the SVG of a snapshot draw the same list. */

import type { Point } from './rect.ts';
import type { TokenForm } from './token-look.ts';

export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly line: number;
      readonly dash: readonly number[];
    }
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [number, number])[];
      readonly stroke: string;
      readonly line: number;
      readonly dash: readonly number[];
    }
  | {
      readonly kind: 'dot';
      readonly form: TokenForm;
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: string | null;
      readonly stroke: string;
      readonly line: number;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of its middle. */
      readonly y: number;
      /** Typeset already. */
      readonly text: string;
      readonly size: number;
      readonly weight: 400 | 600;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly fill: string;
    };

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** The outline of a dot that is no circle, about as large as the circle of its radius. */
export function corners(form: Exclude<TokenForm, 'circle'>, x: number, y: number, radius: number): Point[] {
  const r = radius * { square: 0.89, diamond: 1.25, triangle: 1.2 }[form];
  if (form === 'square') {
    return [
      [x - r, y - r],
      [x + r, y - r],
      [x + r, y + r],
      [x - r, y + r],
    ];
  }
  if (form === 'diamond') {
    return [
      [x, y - r],
      [x + r, y],
      [x, y + r],
      [x - r, y],
    ];
  }
  return [
    [x, y - r],
    [x + r, y + r * 0.75],
    [x - r, y + r * 0.75],
  ];
}

/** A shape elsewhere. */
export function moved(shape: Shape, dx: number, dy: number): Shape {
  if (shape.kind === 'line') {
    return { ...shape, points: shape.points.map(([x, y]) => [x + dx, y + dy] as const) };
  }
  return { ...shape, x: shape.x + dx, y: shape.y + dy };
}
