import { formatErrors } from '../../scenario/errors.ts';
import type { Places } from '../../scenario/places.ts';
import { Faults, type Tell } from '../faults.ts';

/** Everything that is wrong with what a search is asked, by flags and by its section of the file. */
export class SearchFaults extends Faults {
  readonly #file: string;
  readonly #places: Places | null;

  constructor(file: string, places: Places | null) {
    super();
    this.#file = file;
    this.#places = places;
  }

  /** Of a key of the file's section. */
  in(...path: readonly string[]): Tell {
    return (message, hint = '') => {
      const fault = { path: ['search', ...path], message, hint };
      if (this.#places !== null) this.add(formatErrors(this.#file, [this.#places.locate(fault)]));
    };
  }
}
