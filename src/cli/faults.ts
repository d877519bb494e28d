import { Failure } from './failure.ts';
import { notEmpty, shareOf, wholeNumber } from './options.ts';

/** Tells what is wrong with something, where it was said. */
export type Tell = (message: string, hint?: string) => void;

/** Everything that is wrong with what a command is asked, to be told at once; the same only once. */
export class Faults {
  readonly #all: string[] = [];

  add(text: string): void {
    if (!this.#all.includes(text)) this.#all.push(text);
  }

  /** Of a flag, with what it was given. */
  on(flag: string): Tell {
    return (message, hint = '') => this.add(`${flag}  ${message}${hint === '' ? '' : `\n    ${hint}`}`);
  }

  /** A whole number within bounds; undefined where it is not given, or wrong. */
  whole(flag: string, given: string | undefined, low: number, high: number): number | undefined {
    return this.tried(() => wholeNumber(flag, given, low, high));
  }

  /** What must say something; undefined where it is not given, or empty. */
  text(flag: string, given: string | undefined): string | undefined {
    return this.tried(() => notEmpty(flag, given));
  }

  /** More than 0 and less than all; undefined where it is not given, or wrong. */
  share(flag: string, given: string | undefined): number | undefined {
    return this.tried(() => shareOf(flag, given));
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
