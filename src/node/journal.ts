import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Row, Store } from '../study/shelf.ts';

/** Rows on the disk, a line each, as they come: what is there survives whatever stops the program. */
export interface Journal extends Store {
  /** Rows that were there when it was opened. */
  readonly kept: number;
  close(): void;
  /** Closes it and takes it away: what it was kept for is done. */
  remove(): void;
}

const FORMAT = 'reportline-journal 1';

/**
 * Opens the journal at `path`, or begins one. Rows are kept where `about`, which must name everything that decides
 * what a row holds beside its key, is that of the journal; else it begins anew. A line that was cut short is dropped.
 *
 * @throws what the file system throws
 */
export function openJournal(path: string, about: string): Journal {
  const head = JSON.stringify([FORMAT, about]);
  const rows = new Map<string, Row>();
  const lines = linesOf(path);
  const isSame = lines[0] === head;
  for (const line of isSame ? lines.slice(1) : []) {
    const read = readLine(line);
    if (read !== null) rows.set(read.key, read.row);
  }
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, isSame ? 'a' : 'w');
  if (!isSame) writeSync(file, `${head}\n`);
  // What was cut short must not swallow the line that follows it.
  else if (lines.at(-1) !== '') writeSync(file, '\n');
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    kept: rows.size,
    get: (key) => rows.get(key),
    put: (key, row) => {
      rows.set(key, row);
      if (isOpen) writeSync(file, `${writeLine(key, row)}\n`);
    },
    forget: (key) => {
      rows.delete(key);
    },
    close,
    remove: () => {
      close();
      rmSync(path, { force: true });
    },
  };
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** JSON has no number that is none, or without bound. */
function writeLine(key: string, { figures, loads }: Row): string {
  const written = (x: number): number | string => (Number.isFinite(x) ? x : String(x));
  // The end tells a whole line from one that was cut short.
  return JSON.stringify([key, figures.map(written), loads.map(written), 'end']);
}

function readLine(line: string): { readonly key: string; readonly row: Row } | null {
  try {
    const [key, figures, loads, end] = JSON.parse(line) as [string, unknown[], unknown[], string];
    if (typeof key !== 'string' || end !== 'end') return null;
    return { key, row: { figures: figures.map(Number), loads: loads.map(Number) } };
  } catch {
    return null;
  }
}
