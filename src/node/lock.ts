import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
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
    const lock = `${path}.lock-${pid}`;
    if (isAlive(pid)) {
      giveBack();
      throw new Taken(pid, lock);
    }
    rmSync(lock, { force: true });
  }
  return giveBack;
}
