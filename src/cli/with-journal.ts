/** Long work that goes on where it was stopped. */

import { join } from 'node:path';
import { type Journal, openJournal } from '../node/journal.ts';
import { Taken } from '../node/lock.ts';
import { type ModelPool, openModelPool } from '../node/pool.ts';
import { decimal } from '../show/format.ts';
import { hashOf } from '../study/hash.ts';
import type { Store } from '../study/shelf.ts';
import { VERSION } from '../version.ts';
import { Exit, Failure, systemFailure } from './failure.ts';
import { type Progress, progressBar } from './progress.ts';

/** What is simulated, beside the models: all that decides what a row of the journal holds. */
export interface Kept {
  readonly folder: string;
  /** Of the work: the journal is `<name>-<8 hexadecimal digits>.journal`, other digits for another seed or other figures. */
  readonly name: string;
  readonly seed: string;
  /** Keys of what is looked at. */
  readonly figures: readonly string[];
  /** What the bar counts. */
  readonly what?: string;
}

/** How it is done. */
export interface Means {
  readonly jobs: number | undefined;
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

export interface Tools {
  readonly store: Store;
  /** Rows that were there before. */
  readonly kept: number;
  readonly pool: ModelPool;
  readonly progress: Progress;
}

/**
 * Does `work` with threads, a progress bar and a journal in the folder. The journal goes when the work is done, so that
 * what it finds is to be written within it; where it fails or is stopped, which it may tell by null or by throwing, the
 * same command goes on with what is kept.
 *
 * @throws Failure where it is stopped, where another process does the same, and where the disk is full
 */
export async function withJournal<T extends object>(
  { folder, name, seed, figures, what }: Kept,
  { jobs, quiet, signal }: Means,
  work: (tools: Tools) => Promise<T | null>,
): Promise<T> {
  const about = hashOf([VERSION, seed, figures]);
  const path = join(folder, `${name}-${about.slice(0, 8)}.journal`);
  const journal = await opened(path, about, figures.length);
  if (!quiet && journal.kept > 0) {
    process.stderr.write(`going on: ${decimal(journal.kept, 0)} runs are there already\n`);
  }
  const progress = progressBar(quiet, what);
  const pool = openModelPool(jobs, signal);
  try {
    const store = storeIn(journal, path);
    const found = await work({ store, kept: journal.kept, pool, progress });
    if (found === null) throw stopped(journal);
    journal.remove();
    return found;
  } catch (error) {
    // Work that is stopped throws whatever was under way.
    if (signal.aborted && !(error instanceof Failure)) throw stopped(journal);
    throw error;
  } finally {
    progress.stop();
    journal.close();
    await pool.close();
  }
}

async function opened(path: string, about: string, figures: number): Promise<Journal> {
  try {
    return await openJournal(path, about, figures);
  } catch (error) {
    if (!(error instanceof Taken)) throw systemFailure(error, `${path} cannot be written`);
    throw new Failure(
      `${path}  process ${error.pid} is at work on the same\n` +
        `    wait for it, or give --out another folder; if that process is something else, delete ${error.lock}`,
    );
  }
}

/** A disk that fills up is no fault of the program. */
function storeIn(journal: Journal, path: string): Store {
  return {
    get: (key) => journal.get(key),
    forget: (key) => journal.forget?.(key),
    put: (key, row) => {
      try {
        journal.put(key, row);
      } catch (error) {
        const { message } = systemFailure(error, `${path} cannot be written`);
        throw new Failure(`${message}\n    ${runs(journal)}; the same command goes on`, Exit.own);
      }
    },
  };
}

function stopped(journal: Journal): Failure {
  return new Failure(`interrupted: ${runs(journal)}; the same command goes on`, Exit.interrupted);
}

function runs({ kept, added }: Journal): string {
  return `${decimal(kept + added, 0)} runs are done and kept`;
}
