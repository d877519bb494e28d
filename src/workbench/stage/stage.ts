/** The stage: an org chart with its complaints, at one moment, as shapes that a canvas or an SVG file can draw. */

export { paint } from './canvas.ts';
export type { Box as StageBox, StageLayout } from './layout.ts';
export { boxAt, layOutStage } from './layout.ts';
export { sceneOf } from './scene.ts';
