import type { Words } from '../../show/locales/index.ts';
import type { Scene } from './scene.ts';

/** Draws a scene; the context is scaled to CSS pixels already. */
export function paint(_context: CanvasRenderingContext2D, _scene: Scene, _words: Words): void {
  throw new Error('not yet');
}
