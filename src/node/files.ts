import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes files into a folder so that nobody ever sees half of one: all are written aside first, then moved
 * into place, the last one named last. Other files of the folder are left alone.
 */
export async function writeFiles(
  folder: string,
  files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const aside = join(folder, `.writing-${process.pid}`);
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside);
  try {
    for (const { name, content } of files) await writeFile(join(aside, name), content);
    for (const { name } of files) await rename(join(aside, name), join(folder, name));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
