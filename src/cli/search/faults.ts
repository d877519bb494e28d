import { formatErrors } from '../../scenario/errors.ts';
import type { Places } from '../../scenario/places.ts';
import { Failure } from '../failure.ts';

/** Tells what is wrong with something, where it was said. */
export type Tell = (message: string, hint?: string) => void;

/** Everything that is wrong with what a search is asked, to be told at once. */
export class Faults {
  readonly #all: string[] = [];
  readonly #file: string;
  readonly #places: Places | null;

  constructor(file: string, places: Places | null) {
    this.#file = file;
    this.#places = places;
  }

  add(text: string): void {
    if (!this.#all.includes(text)) this.#all.push(text);
  }

  /** Of a flag, with what it was given. */
  on(flag: string): Tell {
    return (message, hint = '') => this.add(`${flag}  ${message}${hint === '' ? '' : `\n    ${hint}`}`);
  }

  /** Of a key of the file's section. */
  in(...path: readonly string[]): Tell {
    return (message, hint = '') => {
      const fault = { path: ['search', ...path], message, hint };
      if (this.#places !== null) this.add(formatErrors(this.#file, [this.#places.locate(fault)]));
    };
  }

  /** A whole number within bounds; undefined where it is not given, or wrong. */
  whole(flag: string, given: string | undefined, low: number, high: number): number | undefined {
    if (given === undefined) return undefined;
    const n = Number(given);
    if (/^\d+$/.test(given) && n >= low && n <= high) return n;
    this.on(`${flag} ${given}`)(`must be a whole number from ${low} to ${high}`);
    return undefined;
  }

  /** What `read` throws as bad input is one of the faults. */
  tried<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.add(error.message);
      return undefined;
    }
  }

  /** @throws Failure with all of them, where there are any */
  settle(): void {
    if (this.#all.length > 0) throw new Failure(this.#all.join('\n'));
  }
}
