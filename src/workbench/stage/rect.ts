export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [number, number];

export function middle({ x, y, width, height }: Rect): Point {
  return [x + width / 2, y + height / 2];
}
