import type { Words } from '../../show/locales/index.ts';
import type { Scene } from './scene.ts';

/** A scene as the inside of an SVG file, without its root element. */
export function sceneSvg(_scene: Scene, _words: Words): string {
  throw new Error('not yet');
}
