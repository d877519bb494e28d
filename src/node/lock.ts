import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './files.ts';

/** Another process has what was asked for. */
export class Taken extends Error {
  readonly pid: number;
  /** The file by which it says so. */
  readonly lock: string;

  constructor(pid: number, lock: string) {
    super(`process ${pid} has it`);
    this.pid = pid;
    this.lock = lock;
  }
}

/**
 * Takes `path` for this process, by a file beside it that carries the number of the process; what a process that is no
 * more has left is taken away. Each says first that it has it and looks then who else does, so that of two at the same
 * instant both may be refused, but never does each believe to be alone.
 *
 * @returns gives it back
 * @throws Taken, or what the file system throws
 */
export function takeLock(path: string): () => void {
  const start = `${basename(path)}.lock-`;
  const own = `${path}.lock-${process.pid}`;
  const giveBack = (): void => rmSync(own, { force: true });
  writeFileSync(own, '');
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(start) || name === basename(own)) continue;
    const pid = Number(name.slice(start.length));
    const lock = join(dirname(path), name);
    if (isAlive(pid)) {
      giveBack();
      throw new Taken(pid, lock);
    }
    rmSync(lock, { force: true });
  }
  return giveBack;
}

/** A process that has this number, but another task, must not keep anyone waiting for ever. */
const PATIENCE = 60_000;

/**
 * Does short work on `path` after that of other processes, for which it waits.
 *
 * @throws Taken after a minute; what the file system or `work` throws
 */
export async function inTurn<T>(path: string, work: () => Promise<T>): Promise<T> {
  // Two that refuse each other do not come back at the same time.
  const pause = 50 + (process.pid % 97);
  for (let waited = 0; ; waited += pause) {
    let unlock: () => void;
    try {
      unlock = takeLock(path);
    } catch (error) {
      if (!(error instanceof Taken) || waited > PATIENCE) throw error;
      await sleep(pause);
      continue;
    }
    try {
      return await work();
    } finally {
      unlock();
    }
  }
}
