/** Where boxes, queues and the customers' corner lie on a stage of a given size. */

import type { DesignResult } from '../../study/results.ts';

export interface Box {
  /** Ids of the positions it stands for: one, or several that are alike. */
  readonly members: readonly string[];
  readonly title: string;
  /** What an accessible name says besides: rank, limit, seats. */
  readonly limit: number | null;
  readonly level: number;
  /** Index of the boss's box; -1 for the root. */
  readonly boss: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface StageLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** Box by index of the position, the last one for the front line. */
  readonly boxOf: Int32Array;
}

export function layOutStage(
  _chart: DesignResult['chart'],
  _size: { readonly width: number; readonly height: number },
): StageLayout {
  throw new Error('not yet');
}

/** Index of the box at a point, -1 none. */
export function boxAt(_layout: StageLayout, _x: number, _y: number): number {
  throw new Error('not yet');
}
