import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const ASIDE = '.writing-';

/**
 * Writes files into a folder so that nobody ever sees half of one: all are written aside first, then moved
 * into place, the last one named last. A name may lead into folders of the folder. Of other files those named
 * `obsolete` go, which belong to what was there before; all others are left alone.
 */
export async function writeFiles(
  folder: string,
  files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
  obsolete: readonly string[] = [],
): Promise<void> {
  await makeFolder(folder);
  await removeAbandoned(folder);
  const aside = join(folder, `${ASIDE}${process.pid}`);
  await mkdir(aside);
  try {
    for (const { name, content } of files) {
      await makeFolder(dirname(join(aside, name)));
      await writeFile(join(aside, name), content);
    }
    const kept = new Set(files.map(({ name }) => name));
    for (const name of obsolete) {
      if (!kept.has(name)) await rm(join(folder, name), { force: true });
    }
    for (const { name } of files) {
      await makeFolder(dirname(join(folder, name)));
      await rename(join(aside, name), join(folder, name));
    }
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/**
 * Makes a folder and those above it. Node's own way of doing so never ends where a file system, like that of
 * processes, knows no new names.
 */
export async function makeFolder(folder: string): Promise<void> {
  const path = resolve(folder);
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    // Someone else may have made it meanwhile.
    await mkdir(path).catch((again: NodeJS.ErrnoException) => {
      if (again.code !== 'EEXIST') throw again;
    });
  }
}

/** What a process killed while writing has left aside. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(ASIDE) || isAlive(Number(name.slice(ASIDE.length)))) continue;
    await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Another process has this number. What this one's number stands on was left by a process before it. */
export function isAlive(pid: number): boolean {
  if (pid === process.pid || !(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
