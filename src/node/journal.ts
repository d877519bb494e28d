import { appendFileSync, closeSync, openSync, readSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Row, Store } from '../study/shelf.ts';
import { makeFolder } from './files.ts';
import { takeLock } from './lock.ts';

/** Rows on the disk, a line each, as they come: what is there survives whatever stops the program. */
export interface Journal extends Store {
  /** Rows that were there when it was opened. */
  readonly kept: number;
  /** Rows that came since. */
  readonly added: number;
  close(): void;
  /** Closes it and takes it away: what it was kept for is done. */
  remove(): void;
}

const FORMAT = 'reportline-journal 2';
/** More than any line of a journal has. */
const MOST_IN_LINE = 1 << 22;
const CHUNK = 1 << 20;
const NEWLINE = 10;

/**
 * Opens the journal at `path`, or begins one, and keeps other processes from it until it is closed. Rows are kept where
 * `about`, which must name everything that decides what a row holds beside its key, is that of the journal; else it begins
 * anew. A line that was cut short, or is no row of so many `figures`, is dropped.
 *
 * @throws Taken where another process has it; what the file system throws
 */
export async function openJournal(path: string, about: string, figures: number): Promise<Journal> {
  const head = JSON.stringify([FORMAT, about, figures]);
  await makeFolder(dirname(path));
  const unlock = takeLock(path);
  const rows = new Map<string, Row>();
  let file: number;
  try {
    const isSame = readRows(path, head, (line) => {
      const read = readLine(line, figures);
      if (read !== null) rows.set(read.key, read.row);
    });
    file = openSync(path, isSame ? 'a' : 'w');
    // What was cut short must not swallow the line that follows it.
    appendFileSync(file, isSame ? '\n' : `${head}\n`);
  } catch (error) {
    unlock();
    throw error;
  }
  const kept = rows.size;
  let added = 0;
  let isOpen = true;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    closeSync(file);
    unlock();
  };
  return {
    kept,
    get added() {
      return added;
    },
    get: (key) => rows.get(key),
    put: (key, row) => {
      rows.set(key, row);
      if (!isOpen) return;
      appendFileSync(file, `${writeLine(key, row)}\n`);
      added += 1;
    },
    forget: (key) => {
      rows.delete(key);
    },
    close,
    remove: () => {
      // While others are kept away from it.
      rmSync(path, { force: true });
      close();
    },
  };
}

/** Hands over the lines of a journal with this head, a piece of the file at a time; false where it has another head, or is not there. */
function readRows(path: string, head: string, take: (line: string) => void): boolean {
  let isSame: boolean | null = null;
  for (const line of linesOf(path)) {
    if (isSame === null) isSame = line === head;
    else take(line);
    if (!isSame) return false;
  }
  return isSame === true;
}

/** Lines however large the file; none from a line on that is longer than any of a journal. */
function* linesOf(path: string): Generator<string> {
  const file = openIfThere(path);
  if (file === null) return;
  try {
    const chunk = Buffer.alloc(CHUNK);
    let begun = Buffer.alloc(0);
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0 && end < read; end = chunk.indexOf(NEWLINE, from)) {
        const rest = chunk.subarray(from, end);
        yield (begun.length === 0 ? rest : Buffer.concat([begun, rest])).toString('utf8');
        begun = Buffer.alloc(0);
        from = end + 1;
      }
      begun = Buffer.concat([begun, chunk.subarray(from, read)]);
      if (begun.length > MOST_IN_LINE) return;
    }
    if (begun.length > 0) yield begun.toString('utf8');
  } finally {
    closeSync(file);
  }
}

function openIfThere(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** JSON has no number that is none, or without bound. */
function writeLine(key: string, { figures, loads }: Row): string {
  const written = (x: number): number | string => (Number.isFinite(x) ? x : String(x));
  // The end tells a whole line from one that was cut short.
  return JSON.stringify([key, figures.map(written), loads.map(written), 'end']);
}

/** Null where it is no row of so many figures. */
function readLine(line: string, count: number): { readonly key: string; readonly row: Row } | null {
  try {
    const [key, figures, loads, end, ...more] = JSON.parse(line) as unknown[];
    if (typeof key !== 'string' || end !== 'end' || more.length > 0) return null;
    const row = { figures: numbersOf(figures), loads: numbersOf(loads) };
    return row.figures.length === count ? { key, row } : null;
  } catch {
    return null;
  }
}

/** @throws TypeError where these are no numbers as `writeLine` writes them */
function numbersOf(written: unknown): number[] {
  if (!Array.isArray(written)) throw new TypeError('no list');
  return written.map((x: unknown) => {
    if (typeof x === 'number' || x === 'NaN' || x === 'Infinity' || x === '-Infinity') return Number(x);
    throw new TypeError('no number');
  });
}
