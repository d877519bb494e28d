import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFiles } from '../../src/node/files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reportline-files-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

describe('files', () => {
  test('are written into a folder that is made for them, text and bytes alike', async () => {
    const out = join(folder, 'a', 'b');
    await writeFiles(out, [
      { name: 'text.txt', content: 'שלום' },
      { name: 'bytes.bin', content: Uint8Array.of(0, 255) },
    ]);
    expect(readdirSync(out).sort()).toEqual(['bytes.bin', 'text.txt']);
    expect(readFileSync(join(out, 'text.txt'), 'utf8')).toBe('שלום');
    expect([...readFileSync(join(out, 'bytes.bin'))]).toEqual([0, 255]);
  });

  test('may lie in folders of the folder, which are made for them', async () => {
    await writeFiles(folder, [{ name: 'charts/a.svg', content: '<svg/>' }]);
    await writeFiles(folder, [{ name: 'charts/b.svg', content: '<svg/>' }]);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'charts',
      'charts/a.svg',
      'charts/b.svg',
    ]);
  });

  test('replace those of the same name and leave others alone', async () => {
    writeFileSync(join(folder, 'old.txt'), 'old');
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    await writeFiles(folder, [{ name: 'old.txt', content: 'new' }]);
    expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toBe('new');
    expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
  });

  test('make what belongs to an earlier run go, unless it is written again', async () => {
    for (const name of ['gone.svg', 'again.svg', 'mine.txt']) writeFileSync(join(folder, name), 'old');
    const files = [{ name: 'again.svg', content: 'new' }];
    await writeFiles(folder, files, ['gone.svg', 'again.svg', 'never-there.svg']);
    expect(readdirSync(folder).sort()).toEqual(['again.svg', 'mine.txt']);
    expect(readFileSync(join(folder, 'again.svg'), 'utf8')).toBe('new');
  });

  test('of which one cannot be put in place leave the last one, which stands for all, as it was', async () => {
    mkdirSync(join(folder, 'second.txt', 'not-empty'), { recursive: true });
    writeFileSync(join(folder, 'last.txt'), 'before');
    const files = ['first.txt', 'second.txt', 'last.txt'].map((name) => ({ name, content: 'after' }));
    await expect(writeFiles(folder, files)).rejects.toThrow();
    expect(readFileSync(join(folder, 'last.txt'), 'utf8')).toBe('before');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('cannot be written where a file system takes no new names, and say so at once', async () => {
    await expect(writeFiles('/proc/reportline/out', [])).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('cannot be written where a file is in the way of their folder', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(writeFiles(join(folder, 'file', 'out'), [])).rejects.toMatchObject({ code: 'ENOTDIR' });
    expect(existsSync(join(folder, 'file', 'out'))).toBe(false);
  });
});
