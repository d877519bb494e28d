import type { Words } from '../../show/locales/index.ts';
import { fit } from '../../show/text.ts';
import { typesetForPicture } from '../../show/typeset.ts';
import { moved, type Shape } from './shapes.ts';

/** A page that is filled from the top down. */
export class Sheet {
  readonly shapes: Shape[] = [];
  y: number;
  readonly #words: Words;
  readonly #left: number;
  /** Between the margins. */
  readonly #width: number;

  constructor(words: Words, width: number, margin: number) {
    this.#words = words;
    this.#left = margin;
    this.#width = width - 2 * margin;
    this.y = margin;
  }

  /** Shapes whose origin is the left end of the next line. */
  add(shapes: readonly Shape[], x: number, height: number): void {
    this.shapes.push(...shapes.map((shape) => moved(shape, x, this.y)));
    this.gap(height);
  }

  gap(height: number): void {
    this.y += height;
  }

  /** Text in so many lines at most. */
  text(text: string, size: number, weight: 400 | 600, fill: string, lines: number): void {
    const leading = size * 1.4;
    for (const line of fit(text, this.#width, size, lines)) {
      this.shapes.push(this.line(line, this.#left, this.#width, size, weight, fill));
      this.gap(leading);
    }
    this.gap(6);
  }

  /** One line of text at the side where the language begins. */
  line(text: string, x: number, width: number, size: number, weight: 400 | 600, fill: string): Shape {
    const rtl = this.#words.direction === 'rtl';
    return {
      ...{ kind: 'text', x: rtl ? x + width : x, y: this.y + size * 0.7 },
      ...{ text: typesetForPicture(text, this.#words), size, weight, anchor: rtl ? 'end' : 'start', fill },
    };
  }
}
