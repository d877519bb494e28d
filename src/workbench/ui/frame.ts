/** What the parts of the frame share. */

import type { Playback } from '../playback/playback.ts';
import type { Pane, Workbench } from '../state.ts';

export interface Frame {
  readonly workbench: Workbench;
  readonly playback: Playback;
}

/** How a pane is called, in every language. */
export const PANE_NAMES: Readonly<Record<Pane, string>> = { a: 'A', b: 'B' };

/** Id of the element in which a pane's design is chosen. */
export const designSelectId = (pane: Pane): string => `design-${pane}`;

/** Id of the element in which a box's boss is chosen. */
export const BOSS_SELECT_ID = 'boss';
