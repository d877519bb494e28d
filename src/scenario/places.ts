import { LineCounter } from 'yaml';
import type { Fault, ScenarioError } from './errors.ts';

/** Where a value and its key stand in the text, and the entries within it. */
export interface Place {
  /** Offsets in the text. */
  readonly key: number;
  readonly value: number;
  readonly entries: ReadonlyMap<string, Place>;
}

/** Finds the line and column of anything in a file by its path of keys. */
export class Places {
  readonly #root: Place;
  readonly #lines: LineCounter;

  constructor(root: Place, lines: LineCounter) {
    this.#root = root;
    this.#lines = lines;
  }

  /** Whether the file says something at this path. */
  has(path: readonly string[]): boolean {
    return this.#walk(path).depth === path.length;
  }

  /** The error of a fault, at its path or the deepest part of it that the file has. */
  locate({ path, atKey, message, hint }: Fault): ScenarioError {
    const { place, depth } = this.#walk(path);
    const { line, col } = lineAndColumn(this.#lines, atKey === true && depth > 0 ? place.key : place.value);
    return { line, column: col, path, message, hint };
  }

  #walk(path: readonly string[]): { place: Place; depth: number } {
    let place = this.#root;
    let depth = 0;
    for (const key of path) {
      const next = place.entries.get(key);
      if (next === undefined) break;
      place = next;
      depth += 1;
    }
    return { place, depth };
  }
}

export function lineAndColumn(lines: LineCounter, offset: number): { line: number; col: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), col: Math.max(1, col) };
}

export { LineCounter };
