/** One moment of a stage as shapes: the canvas of the page and the SVG of a snapshot draw the same list. */

import type { StageLayout } from './layout.ts';
import type { Staged } from './stage.ts';

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
      readonly y: number;
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

export interface Moment {
  /** Minutes of simulated time. */
  readonly t: number;
  /** Index of the life that is followed; null none. */
  readonly followed: number | null;
  /** Simulated minutes that a token takes from desk to desk; 0: it jumps. */
  readonly travel: number;
  /** Index of the selected box, -1 none; and of the one it would move under. */
  readonly selected: number;
  readonly target: number;
}

export function sceneOf(_staged: Staged, _layout: StageLayout, _moment: Moment): Scene {
  throw new Error('not yet');
}
