/** The stage: an org chart with its complaints, at one moment, as shapes that a canvas or an SVG file can draw. */

import type { Lives } from '../../model/lives.ts';
import type { Words } from '../../show/locales/index.ts';
import type { DesignResult } from '../../study/results.ts';

export { paint } from './canvas.ts';
export type { Box as StageBox, StageLayout } from './layout.ts';
export { boxAt, layOutStage } from './layout.ts';
export type { Scene } from './scene.ts';
export { sceneOf } from './scene.ts';
export { sceneSvg } from './svg.ts';

/** What a stage shows; titles are in the reader's language already. */
export interface Staged {
  readonly chart: DesignResult['chart'];
  readonly lives: Lives | null;
  readonly words: Words;
}
